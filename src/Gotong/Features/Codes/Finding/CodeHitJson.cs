namespace Gotong.Features.Codes;

/// <summary>A code that was found, for machines.</summary>
/// <param name="Replaces">The old code that was asked for.</param>
public sealed record CodeHitJson(
    string Code,
    string Name,
    string Level,
    string Government,
    string Set,
    double Score,
    string? Parent,
    string? Kinerja,
    string? Indikator,
    string? Satuan,
    string? Replaces
)
{
    public static CodeHitJson Of(CodeHit hit) =>
        new(
            hit.Code.Code,
            hit.Code.Name,
            CodeWords.Key(hit.Code.Level),
            CodeWords.Key(hit.Code.Government),
            hit.Set.Key,
            Math.Round(hit.Score, 4),
            hit.Code.ParentCode,
            hit.Code.Kinerja,
            hit.Code.Indikator,
            hit.Code.Satuan,
            hit.Replaces
        );
}
