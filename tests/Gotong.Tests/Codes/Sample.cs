using System.Text;
using Gotong.Features.Codes;
using Gotong.Features.Codes.Import;
using Gotong.Tests.Fixtures;

namespace Gotong.Tests.Codes;

/// <summary>Small sets of codes, synthetic, with the horrors of the real export.</summary>
internal static class Sample
{
    public const string Header =
        "JENIS PEMDA;BIDANG;PROGRAM;KEGIATAN;SUBKEGIATAN;KINERJA;INDIKATOR;SATUAN;SUBKEGIATAN SEBELUMNYA";

    public static string Path(string name) =>
        System.IO.Path.Combine(Folders.Repository, "tests", "Gotong.Tests", "Codes", "Fixtures", name);

    public static string Nomenclature { get; } = File.ReadAllText(Path("nomenklatur-2026.csv"));

    /// <summary>A year later: one code replaced, one renamed, one gone, one new.</summary>
    public static string NextYear { get; } =
        Nomenclature
            .Replace(
                "2.16.03.2.02.0038 Fasilitasi Kabupaten atau Kota Cerdas",
                "2.16.03.2.02.0050 Fasilitasi Kota Cerdas"
            )
            .Replace(
                "2.16.03.2.02.0009 Pengembangan Ekosistem Kota Cerdas",
                "2.16.03.2.02.0038 Fasilitasi Kabupaten atau Kota Cerdas"
            )
            .Replace("Manajemen SPBE", "Manajemen SPBE dan Pemerintah Digital")
            .Replace("2.16.03.2.02.0041Pengelolaan Pusat Kendali", "2.16.03.2.02.0042 Pengelolaan Data Terpadu");

    public static CodeDraft Read(string text, string name = "nomenklatur-2026.csv", CodeSetKind? kind = null)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        return CodeReader.Read(stream, name, kind);
    }

    public static CodeBook Book(string text, int year = 2026) => Book(Read(text), year);

    public static CodeBook Book(CodeDraft draft, int year)
    {
        var set = new CodeSet
        {
            Key = $"nomenklatur-{year}",
            Kind = draft.Kind,
            Name = $"Nomenklatur {year}",
            Source = "uji",
            ValidFrom = new(year, 1, 1),
            ImportedAt = default,
            FileName = "uji.csv",
            FileHash = $"{year}",
            Rows = draft.Rows,
            Codes = draft.Codes.Count,
            IsExample = false,
        };
        return new(
            set,
            [
                .. draft.Codes.Select(c => new OfficialCode
                {
                    SetKey = set.Key,
                    Government = c.Government,
                    Code = c.Code,
                    Level = c.Level,
                    ParentCode = c.ParentCode,
                    Name = c.Name,
                    Kinerja = c.Kinerja,
                    Indikator = c.Indikator,
                    Satuan = c.Satuan,
                }),
            ],
            [
                .. draft.Successions.Select(s => new CodeSuccession
                {
                    SetKey = set.Key,
                    Government = s.Government,
                    Code = s.Code,
                    OldCode = s.OldCode,
                    OldName = s.OldName,
                }),
            ]
        );
    }

    public static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);
}
