using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace Gotong.Features.Books;

/// <summary>
/// What a Word file knows of a section: whose it is, which version it was, and a print of its text. It fits a bookmark's
/// name, the one mark that both Word and LibreOffice keep.
/// </summary>
public sealed partial record SectionMark(string Region, string Key, long Version, string Print)
{
    public static SectionMark Of(string regionCode, string section, long version, string markdown) =>
        new(Plain(regionCode), Hash(section), version, Hash(markdown));

    public string Name => string.Create(CultureInfo.InvariantCulture, $"Gotong_{Region}_{Key}_v{Version}_{Print}");

    /// <summary>Null when it is a mark of something else.</summary>
    public static SectionMark? Read(string name) =>
        Pattern().Match(name) is { Success: true } m
            ? new(
                m.Groups["region"].Value,
                m.Groups["key"].Value,
                long.Parse(m.Groups["version"].ValueSpan, CultureInfo.InvariantCulture),
                m.Groups["print"].Value
            )
            : null;

    public bool IsOf(string regionCode) => Region == Plain(regionCode);

    public bool IsFor(string section) => Key == Hash(section);

    /// <summary>Whether the section had these very words when the file was made.</summary>
    public bool WasMadeFrom(string markdown) => Print == Hash(markdown);

    private static string Plain(string code) => string.Concat(code.Where(char.IsAsciiLetterOrDigit).Take(8));

    private static string Hash(string text) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 4));

    [GeneratedRegex(
        "^Gotong_(?<region>[A-Za-z0-9]{1,8})_(?<key>[0-9a-f]{8})_v(?<version>[0-9]{1,8})_(?<print>[0-9a-f]{8})$",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Pattern();
}
