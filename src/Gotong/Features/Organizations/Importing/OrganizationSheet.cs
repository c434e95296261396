using Gotong.Platform.Import;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Organizations;

/// <summary>A row of a list of organizations. <paramref name="Kind"/> is null when its word is not known.</summary>
public sealed record SheetOrganization(
    int Row,
    string Name,
    string? ShortName,
    OrganizationKind? Kind,
    string KindText,
    string? Code,
    string? Offers,
    string? Seeks
);

/// <summary>Reads a list of organizations from a table somebody has. Reads only.</summary>
public static class OrganizationSheet
{
    private enum Column
    {
        None,
        Short,
        Name,
        Kind,
        Code,
        Offers,
        Seeks,
    }

    /// <summary>The first that has a word of the heading decides, so the more special stand first.</summary>
    private static readonly (Column Column, string[] Words)[] Headings =
    [
        (Column.Short, ["singkatan", "nama pendek", "akronim"]),
        (Column.Offers, ["menawarkan", "tawaran", "ditawarkan"]),
        (Column.Seeks, ["mencari", "dicari", "kebutuhan"]),
        (Column.Code, ["kode"]),
        (Column.Kind, ["jenis", "kategori", "tipe", "kelompok"]),
        (Column.Name, ["nama", "lembaga", "instansi", "organisasi", "perusahaan", "mitra"]),
    ];

    /// <summary>Words of the kind column, or of the name when there is none.</summary>
    private static readonly (OrganizationKind Kind, string[] Words)[] Kinds =
    [
        (
            OrganizationKind.Opd,
            [
                "opd",
                "perangkat daerah",
                "skpd",
                "dinas",
                "badan daerah",
                "kecamatan",
                "sekretariat daerah",
                "inspektorat",
            ]
        ),
        (OrganizationKind.Bank, ["bank", "bpr", "perbankan"]),
        (OrganizationKind.Bumd, ["bumd", "perumda", "perseroda", "pdam"]),
        (OrganizationKind.Bumn, ["bumn", "persero", "perum"]),
        (
            OrganizationKind.University,
            ["perguruan tinggi", "universitas", "politeknik", "institut", "sekolah tinggi", "kampus", "akademisi"]
        ),
        (OrganizationKind.Media, ["media", "radio", "koran", "pers"]),
        (OrganizationKind.Desa, ["desa", "kelurahan", "pemdes"]),
        (
            OrganizationKind.Community,
            ["komunitas", "paguyuban", "yayasan", "lsm", "karang taruna", "koperasi", "ormas", "pkk"]
        ),
        (OrganizationKind.Business, ["usaha", "swasta", "cv", "pt", "perusahaan", "umkm"]),
        (
            OrganizationKind.OtherGovernment,
            ["pemerintah lain", "kementerian", "provinsi", "instansi vertikal", "polres", "kodim", "bps"]
        ),
    ];

    public static IReadOnlyList<SheetOrganization> Read(Stream stream, string name)
    {
        using var file = TableFile.Open(stream, name);
        foreach (var sheet in file.Sheets.Where(s => !s.Hidden))
            if (HeaderFinder.Find(sheet.Rows(), h => ColumnOf(h) == Column.None ? 0 : 1) is { } header)
            {
                var columns = header.Texts.Select(ColumnOf).ToList();
                if (columns.Contains(Column.Name))
                    return
                    [
                        .. sheet
                            .Rows()
                            .Where(r => r.Number > header.LastRow)
                            .Take(ImportLimits.Rows)
                            .Select(r => Of(r, columns))
                            .OfType<SheetOrganization>(),
                    ];
            }
        throw new ImportRefusal(
            "no-table",
            "Berkas ini tidak berisi tabel dengan kolom Nama. Beri judul kolom Nama dan Jenis, lalu unggah lagi.",
            "This file holds no table with a column Nama. Name the columns Nama and Jenis, then upload it again."
        );
    }

    private static SheetOrganization? Of(Row row, List<Column> columns)
    {
        var name = Text(Column.Name);
        if (name is null || Organization.KeyOf(name).Length == 0 || name.Length > OrganizationForm.Longest)
            return null;
        var kind = Text(Column.Kind) ?? "";
        return new(
            row.Number,
            name,
            Text(Column.Short),
            KindOf(kind.Length > 0 ? kind : name),
            kind,
            Text(Column.Code),
            Text(Column.Offers),
            Text(Column.Seeks)
        );

        string? Text(Column column)
        {
            var index = columns.IndexOf(column);
            var text =
                index < 0
                    ? ""
                    : string.Join(' ', row[index].Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
            return text.Length == 0 ? null
                : text.Length > OrganizationForm.LongestText ? text[..OrganizationForm.LongestText]
                : text;
        }
    }

    public static OrganizationKind? KindOf(string text)
    {
        var words = $" {Organization.KeyOf(text)} ";
        foreach (var (kind, names) in Kinds)
            if (names.Any(n => words.Contains($" {n} ", StringComparison.Ordinal)))
                return kind;
        return null;
    }

    private static Column ColumnOf(string header)
    {
        var words = $" {Organization.KeyOf(header.Length > 200 ? "" : header)} ";
        return Headings
            .FirstOrDefault(h => h.Words.Any(w => words.Contains($" {w} ", StringComparison.Ordinal)))
            .Column;
    }
}
