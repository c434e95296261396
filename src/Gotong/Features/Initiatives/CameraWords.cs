using Gotong.Features.Codes;
using Gotong.Features.Organizations;

namespace Gotong.Features.Initiatives;

/// <summary>Words by which cameras and command centres are recognised: data that anyone can read and dispute.</summary>
public sealed record CameraWords(IReadOnlyList<string> Phrases)
{
    private static readonly IReadOnlyList<string> Known =
    [
        .. EditionFile.Read<CameraWords>("Initiatives.Words.kamera").Phrases.Select(p => $" {Organization.KeyOf(p)} "),
    ];

    /// <summary>The first phrase found, as whole words; null: none.</summary>
    public static string? In(IEnumerable<string?> texts)
    {
        foreach (var text in texts.OfType<string>())
        {
            var key = $" {Organization.KeyOf(text)} ";
            if (Known.FirstOrDefault(p => key.Contains(p, StringComparison.Ordinal)) is { } found)
                return found.Trim();
        }
        return null;
    }
}
