using Gotong.Features.Codes.Import;

namespace Gotong.Features.Codes;

public sealed record ChangedCode(OfficialCode Old, DraftCode New);

/// <summary>What a new set does to the one before it. Pure.</summary>
/// <param name="Gone">Not in the new set, and nothing there says it took its place.</param>
/// <param name="Replaced">Not in the new set; with what took its place there.</param>
public sealed record CodeDifference(
    CodeSet? Before,
    IReadOnlyList<DraftCode> New,
    IReadOnlyList<ChangedCode> Changed,
    IReadOnlyList<OfficialCode> Gone,
    IReadOnlyList<(OfficialCode Old, DraftSuccession By)> Replaced,
    int Same
)
{
    public static CodeDifference Of(CodeBook? before, CodeDraft draft)
    {
        if (before is null)
            return new(null, draft.Codes, [], [], [], 0);
        var now = draft.Codes.ToDictionary(c => (c.Government, c.Code));
        var by = draft.Successions.ToLookup(s => (s.Government, s.OldCode));
        var (fresh, changed) = (new List<DraftCode>(), new List<ChangedCode>());
        foreach (var code in draft.Codes)
            if (before.Exact(code.Government, code.Code) is not { } old)
                fresh.Add(code);
            else if (!IsSame(old, code))
                changed.Add(new(old, code));
        var gone = before
            .Codes.Where(c =>
                !now.ContainsKey((c.Government, c.Code)) && !now.ContainsKey((CodeGovernment.Any, c.Code))
            )
            .ToList();
        return new(
            before.Set,
            fresh,
            changed,
            [.. gone.Where(c => !by.Contains((c.Government, c.Code)))],
            [.. gone.SelectMany(c => by[(c.Government, c.Code)].Take(1).Select(s => (c, s)))],
            before.Codes.Count - gone.Count - changed.Count
        );
    }

    private static bool IsSame(OfficialCode old, DraftCode now) =>
        old.Name == now.Name
        && old.Kinerja == now.Kinerja
        && old.Indikator == now.Indikator
        && old.Satuan == now.Satuan;
}
