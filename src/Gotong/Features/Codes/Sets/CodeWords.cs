using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Codes;

/// <summary>How kinds and levels read, and how they stand in addresses and JSON.</summary>
public static class CodeWords
{
    public static string Of(CodeSetKind kind) =>
        kind switch
        {
            CodeSetKind.Nomenclature => T("Nomenklatur", "Nomenclature"),
            CodeSetKind.SumberDana => T("Sumber dana", "Sources of money"),
            _ => T("Akun", "Accounts"),
        };

    public static string Of(CodeLevel level) =>
        level switch
        {
            CodeLevel.Urusan => "Urusan",
            CodeLevel.Bidang => T("Bidang urusan", "Field (bidang)"),
            CodeLevel.Program => "Program",
            CodeLevel.Kegiatan => T("Kegiatan", "Activity (kegiatan)"),
            CodeLevel.SubKegiatan => T("Sub kegiatan", "Sub-activity (sub kegiatan)"),
            CodeLevel.Akun => T("Akun", "Account (akun)"),
            CodeLevel.Kelompok => T("Kelompok", "Group (kelompok)"),
            CodeLevel.Jenis => T("Jenis", "Type (jenis)"),
            CodeLevel.Objek => T("Objek", "Object (objek)"),
            CodeLevel.RincianObjek => T("Rincian objek", "Detail (rincian objek)"),
            CodeLevel.SubRincianObjek => T("Sub rincian objek", "Sub-detail (sub rincian objek)"),
            _ => T("Sumber dana", "Source of money"),
        };

    public static string Of(CodeGovernment government) =>
        government switch
        {
            CodeGovernment.Provinsi => T("provinsi", "province"),
            CodeGovernment.KabKota => T("kabupaten/kota", "kabupaten/kota"),
            _ => T("provinsi dan kabupaten/kota", "province and kabupaten/kota"),
        };

    /// <summary>"subKegiatan", "kabKota": the same in addresses, JSON and the command line.</summary>
    public static string Key<T>(T choice)
        where T : struct, Enum => char.ToLowerInvariant(choice.ToString()[0]) + choice.ToString()[1..];

    public static T? Parse<T>(string? key)
        where T : struct, Enum => Enum.GetValues<T>().Where(v => Key(v) == key).Select(v => (T?)v).FirstOrDefault();

    /// <summary>The urusan, which the files leave out.</summary>
    public static string Urusan(string code) =>
        code switch
        {
            "1" => "Urusan pemerintahan wajib yang berkaitan dengan pelayanan dasar",
            "2" => "Urusan pemerintahan wajib yang tidak berkaitan dengan pelayanan dasar",
            "3" => "Urusan pemerintahan pilihan",
            "4" => "Unsur pendukung urusan pemerintahan",
            "5" => "Unsur penunjang urusan pemerintahan",
            "6" => "Unsur pengawasan urusan pemerintahan",
            "7" => "Unsur kewilayahan",
            "8" => "Unsur pemerintahan umum",
            "9" => "Unsur kekhususan dan keistimewaan",
            "X" => "Urusan perangkat daerah yang memakainya",
            _ => $"Urusan {code}",
        };
}
