using System.Text.RegularExpressions;

namespace Gotong.Features.Priorities.Import;

internal enum CodeKind
{
    None,

    /// <summary>"1" or "1.02": an urusan or bidang urusan, which groups programs.</summary>
    Urusan,
    Program,

    /// <summary>A kegiatan or sub kegiatan, below the program.</summary>
    Kegiatan,
}

/// <summary>The official codes of the nomenclature: 1.02.03 is a program, 1.02.03.2.01 a kegiatan.</summary>
internal static partial class OfficialCode
{
    /// <param name="official">The file has codes of programs, so "1" and "1.02" are no list numbers.</param>
    public static CodeKind Of(string code, string name, bool official)
    {
        var match = Pattern()
            .Match(
                code.Length > 0 ? code
                : name.Length > 40 ? name[..40]
                : name
            );
        if (match.Success)
        {
            return match.Groups["kegiatan"].Success ? CodeKind.Kegiatan
                : match.Groups["program"].Success ? CodeKind.Program
                : official ? CodeKind.Urusan
                : CodeKind.None;
        }

        return code.Length > 0 ? CodeKind.None
            : name.StartsWith("Kegiatan ", IgnoreCase) || name.StartsWith("Sub Kegiatan ", IgnoreCase)
                ? CodeKind.Kegiatan
            : name.StartsWith("Urusan ", IgnoreCase) || name.StartsWith("Bidang Urusan ", IgnoreCase) ? CodeKind.Urusan
            : CodeKind.None;
    }

    public static bool IsProgram(string code, string name) => Of(code, name, official: false) == CodeKind.Program;

    private const StringComparison IgnoreCase = StringComparison.OrdinalIgnoreCase;

    [GeneratedRegex(
        @"^[\dX](?:\.[\dX]{2}(?<program>\.\d{2}(?<kegiatan>\.\d\.\d{2}(?:\.\d{2,4})?)?)?)?(?:$|[\s\-–:]+(?=\p{L}))",
        RegexOptions.IgnoreCase,
        1000
    )]
    private static partial Regex Pattern();
}
