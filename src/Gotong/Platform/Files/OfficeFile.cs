using System.Text;
using Gotong.Platform.Import;
using static Gotong.Platform.Web.Words;

namespace Gotong.Platform.Files;

/// <summary>A Word or Excel file looked into: it is what its name says, runs nothing, and does not unpack without end.</summary>
internal static class OfficeFile
{
    private const int MostOfTypes = 1024 * 1024;

    private static readonly string[] Running =
    [
        ".exe",
        ".dll",
        ".com",
        ".scr",
        ".bat",
        ".cmd",
        ".ps1",
        ".js",
        ".vbs",
        ".jar",
        ".lnk",
        ".html",
        ".htm",
        ".svg",
    ];

    /// <summary>Null when it may come in; else what is wrong, in words.</summary>
    public static string? Problem(Stream content, string ending)
    {
        try
        {
            using var zip = GuardedZip.Open(content);
            var main = ending.Equals(".docx", StringComparison.OrdinalIgnoreCase)
                ? "word/document.xml"
                : "xl/workbook.xml";
            if (!zip.Has("[Content_Types].xml") || !zip.Has(main))
                return NotOffice();
            return zip.Names.Any(Runs) || TypesOf(zip).Contains("macroEnabled", StringComparison.OrdinalIgnoreCase)
                ? T(
                    "Berkas ini memuat makro atau program. Simpan sebagai .docx atau .xlsx tanpa makro, atau sebagai PDF.",
                    "This file holds macros or a program. Save it as .docx or .xlsx without macros, or as PDF."
                )
                : null;
        }
        catch (Exception error) when (error is ImportRefusal or InvalidDataException or IOException)
        {
            return NotOffice();
        }
        finally
        {
            content.Position = 0;
        }
    }

    private static bool Runs(string name) =>
        name.Contains("vbaProject", StringComparison.OrdinalIgnoreCase)
        || name.Contains("activeX", StringComparison.OrdinalIgnoreCase)
        || name.Contains("macrosheets", StringComparison.OrdinalIgnoreCase)
        || Running.Any(r => name.EndsWith(r, StringComparison.OrdinalIgnoreCase));

    /// <summary>However large it claims to be, no more than this is unpacked.</summary>
    private static string TypesOf(GuardedZip zip)
    {
        using var part = zip.Part("[Content_Types].xml");
        var bytes = new byte[MostOfTypes];
        return Encoding.UTF8.GetString(bytes, 0, part.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false));
    }

    private static string NotOffice() =>
        T(
            "Berkas ini bukan Word (.docx) atau Excel (.xlsx) yang utuh, atau membesar tidak wajar saat dibuka. Simpan ulang dari Word atau Excel.",
            "This is not a whole Word (.docx) or Excel (.xlsx) file, or it grows beyond measure when opened. Save it again from Word or Excel."
        );
}
