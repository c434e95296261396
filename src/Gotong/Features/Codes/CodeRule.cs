using System.Text.RegularExpressions;

namespace Gotong.Features.Codes;

public enum CodeKind
{
    None,

    /// <summary>"1" or "1.02": an urusan or bidang urusan, which groups programs.</summary>
    Urusan,
    Program,

    /// <summary>A kegiatan or sub kegiatan, below the program.</summary>
    Kegiatan,
}

/// <summary>
/// The form of the official codes, in one place. Nomenclature: 1.02 is a bidang urusan, 1.02.03 a program,
/// 1.02.03.2.01 a kegiatan, 1.02.03.2.01.0004 a sub kegiatan (two digits until 2023); X.XX stands for the bidang of
/// whichever agency uses it. Accounts: up to six levels, 5.1.02.04.01.0001. Pure.
/// </summary>
public static partial class CodeRule
{
    /// <summary>A program that supports its agency stands under this instead of a bidang.</summary>
    public const string AnyBidang = "X.XX";

    /// <param name="official">The file has codes of programs, so "1" and "1.02" are no list numbers.</param>
    public static CodeKind Of(string code, string name, bool official)
    {
        var match = Leading()
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

    /// <summary>A code of several parts names what it stands for; "3" only orders it.</summary>
    public static bool Names(string? code) => code?.Contains('.', StringComparison.Ordinal) == true;

    /// <summary>The level a code of this kind of set has by its form; null when it has none.</summary>
    public static CodeLevel? LevelOf(CodeSetKind kind, string code) =>
        kind switch
        {
            CodeSetKind.Nomenclature => NomenclatureLevel(code),
            CodeSetKind.Akun => Account().IsMatch(code) ? CodeLevel.Akun + code.Count(c => c == '.') : null,
            _ => Funding().IsMatch(code) ? CodeLevel.SumberDana : null,
        };

    private static CodeLevel? NomenclatureLevel(string code)
    {
        var match = Leading().Match(code);
        return !match.Success || match.Length != code.Length ? null
            : match.Groups["sub"].Success ? CodeLevel.SubKegiatan
            : match.Groups["kegiatan"].Success ? CodeLevel.Kegiatan
            : match.Groups["program"].Success ? CodeLevel.Program
            : match.Groups["bidang"].Success ? CodeLevel.Bidang
            : CodeLevel.Urusan;
    }

    /// <summary>The code above: a kegiatan's number has two parts, all others have one.</summary>
    public static string? ParentOf(CodeLevel level, string code)
    {
        var dot = code.LastIndexOf('.');
        if (dot > 0 && level == CodeLevel.Kegiatan)
            dot = code.LastIndexOf('.', dot - 1);
        return dot < 0 ? null : code[..dot];
    }

    /// <summary>"1.02.03 PROGRAM …" parted; an empty code when the text begins with none.</summary>
    public static (string Code, string Name) Split(string text)
    {
        var match = Glued().Match(text);
        return match.Success
            ? (match.Groups["code"].Value.ToUpperInvariant(), match.Groups["name"].Value.Trim())
            : ("", text);
    }

    /// <summary>The number after the program says whose it is: 1 the province's, 2 the kabupaten's or kota's.</summary>
    public static CodeGovernment GovernmentOf(string code) =>
        code.Split('.') is { Length: >= 5 } parts
            ? parts[3] switch
            {
                "1" => CodeGovernment.Provinsi,
                "2" => CodeGovernment.KabKota,
                _ => CodeGovernment.Any,
            }
            : CodeGovernment.Any;

    /// <summary>2.16.01.2.01 as it stands in the set: X.XX.01.2.01.</summary>
    public static string? Placeholder(string code) =>
        code.Length > 4 && Bidang().IsMatch(code.AsSpan(0, 5)) ? AnyBidang + code[4..] : null;

    [GeneratedRegex(@"^[0-9]\.[0-9]{2}\.$", RegexOptions.CultureInvariant, 100)]
    private static partial Regex Bidang();

    /// <summary>X.XX.01 as an agency of this bidang writes it: 2.16.01.</summary>
    public static string Filled(string code, string? bidang) =>
        bidang is not null && code.StartsWith(AnyBidang, StringComparison.Ordinal) ? bidang + code[4..] : code;

    private const StringComparison IgnoreCase = StringComparison.OrdinalIgnoreCase;

    [GeneratedRegex(
        @"^[\dX](?:\.(?<bidang>[\dX]{2})(?<program>\.\d{2}(?<kegiatan>\.\d\.\d{2}(?<sub>\.\d{2,4})?)?)?)?(?:$|[\s\-–:]+(?=\p{L}))",
        RegexOptions.IgnoreCase,
        1000
    )]
    private static partial Regex Leading();

    [GeneratedRegex(
        @"^(?<code>[\dX]+(?:\.[\dX]+)*)\.?(?:[\s\-–:]+|(?=[^\d.]|$))(?<name>.*)$",
        RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Glued();

    [GeneratedRegex(@"^\d(\.\d(\.\d{2}(\.\d{2}(\.\d{2}(\.\d{4})?)?)?)?)?$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Account();

    [GeneratedRegex(@"^\d{1,4}(\.\d{1,4}){0,7}$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Funding();
}
