using System.Text;
using Gotong.Features.Priorities;
using Gotong.Features.Priorities.Import;

namespace Gotong.Tests.Priorities;

/// <summary>Small plans as files.</summary>
internal static class Sheets
{
    public const string Plan = """
        Misi;Tujuan;Sasaran;Program;Perangkat Daerah;Indikator Program;Satuan;Baseline 2024;Target 2025;Target 2029;Pagu 2026 (Rp)
        Misi 1: Rakyat sehat;Derajat kesehatan naik;Stunting turun;Program Gizi;DINAS KESEHATAN;Prevalensi stunting;Persen;17,63;16,5;9,5;2.900.000.000
        Misi 1: Rakyat sehat;Derajat kesehatan naik;Stunting turun;Program Sanitasi;DINAS PEKERJAAN UMUM;Akses sanitasi;Persen;N/A;70,5;90,25;1.100.000.000
        Misi 2: Pemerintahan bersih;Tata kelola baik;Nilai SAKIP naik;Program Akuntabilitas;INSPEKTORAT;Nilai SAKIP;Nilai;CC;B;BB;450.000.000

        """;

    public static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    public static RpjmdDraft Read(string text)
    {
        using var stream = new MemoryStream(Bytes(text));
        return RpjmdFile.Read(stream, "rencana.csv").Draft;
    }

    public static ImportSource Source { get; } = new("rencana.csv", new string('a', 64), 2025, 2029);
}
