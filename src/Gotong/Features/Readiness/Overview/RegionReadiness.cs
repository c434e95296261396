using Gotong.Features.Initiatives;
using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Readiness.Overview;

/// <summary>How ready the initiatives of a region are, as one reader may see them: those that were submitted and not dropped.</summary>
public sealed record RegionReadiness(IReadOnlyList<(ReadyInitiative Initiative, InitiativeConfidence Confidence)> All)
{
    public static async Task<RegionReadiness> LoadAsync(
        GotongDb db,
        Actor actor,
        DateOnly today,
        CancellationToken cancel
    )
    {
        var which = db
            .Initiatives.VisibleTo(actor)
            .Where(i => i.SubmittedAt != null && i.State != InitiativeState.Dropped);
        var heads = await which
            .OrderBy(i => i.Number)
            .Select(i => new ReadyInitiative(i.Id, i.Number, i.Title))
            .ToListAsync(cancel);
        var levels = await InitiativeReadiness.Of(db, today, which, !ReadinessPermissions.ReadsPromises(actor), cancel);
        return new([.. heads.Where(h => levels.ContainsKey(h.Id)).Select(h => (h, levels[h.Id]))]);
    }

    public int Count(ConfidenceLevel level) => All.Count(i => i.Confidence.Overall == level);

    /// <summary>All three proofs on course, or better.</summary>
    public int OnCourse => All.Count(i => i.Confidence.Overall >= ConfidenceLevel.OnCourse);

    /// <summary>How many initiatives have this proof at this level.</summary>
    public int Count(NeedKind kind, ConfidenceLevel level) =>
        All.Count(i => i.Confidence.Proofs.First(p => p.Kind == kind).Level == level);

    /// <summary>The proof that is most often not on course; null when none is.</summary>
    public NeedKind? MostMissing =>
        Enum.GetValues<NeedKind>().MaxBy(k => Count(k, ConfidenceLevel.NotOnCourse)) is var most
        && Count(most, ConfidenceLevel.NotOnCourse) > 0
            ? most
            : null;
}

public sealed record ReadyInitiative(Guid Id, int Number, string Title);
