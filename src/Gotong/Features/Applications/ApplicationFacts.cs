using Gotong.Features.Applications.Index;
using Gotong.Features.Applications.National;
using Gotong.Features.Applications.Review;
using Gotong.Features.Initiatives;
using Gotong.Platform.Data;
using Gotong.Platform.Ledger;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Applications;

/// <summary>What the gate asks about applications that resemble an initiative.</summary>
/// <param name="Nearest">How many of the region resemble it.</param>
/// <param name="Answered">How many of all that are shown were answered, for the words as they stand now.</param>
/// <param name="Unanswered">Names of those of the region without an answer.</param>
/// <param name="OldAnswers">Names of those answered for other words than those of today.</param>
/// <param name="CoveredBy">Names of national shared ones that cover it and were not answered.</param>
/// <param name="Joins">Names of those it uses or extends.</param>
/// <param name="InventoryEmpty">The region has no inventory, so that nothing could be compared.</param>
public sealed record ApplicationFacts(
    int Nearest,
    int Answered,
    IReadOnlyList<string> Unanswered,
    IReadOnlyList<string> OldAnswers,
    IReadOnlyList<string> CoveredBy,
    IReadOnlyList<string> Joins,
    bool InventoryEmpty
)
{
    /// <summary>An initiative without an application: nothing is asked.</summary>
    public static readonly ApplicationFacts NotAsked = new(0, 0, [], [], [], [], false);

    /// <param name="memory">Keeps what the region's applications are compared by; without it they are read anew.</param>
    public static async Task<ApplicationFacts> Of(
        GotongDb db,
        Initiative initiative,
        CancellationToken cancel,
        RegionMemory? memory = null
    )
    {
        if (!Proposal.IsDigital(initiative))
            return NotAsked;
        return Of(await ApplicationReview.ReadAsync(db, memory, initiative, cancel));
    }

    /// <summary>Of many at once, in as few queries as of one.</summary>
    public static async Task<IReadOnlyDictionary<Guid, ApplicationFacts>> OfAllAsync(
        GotongDb db,
        RegionMemory memory,
        IReadOnlyCollection<Initiative> initiatives,
        CancellationToken cancel
    )
    {
        var digital = initiatives.Where(Proposal.IsDigital).ToList();
        if (digital.Count == 0)
            return new Dictionary<Guid, ApplicationFacts>();
        var index = await ApplicationIndex.HereAsync(db, memory, cancel);
        var shared = await SharedList.ReadAsync(db, cancel);
        var ids = digital.Count == 1 ? new[] { digital[0].Id } : null;
        var answers = (
            await db
                .ApplicationAnswers.AsNoTracking()
                .Where(a => ids == null || ids.Contains(a.InitiativeId))
                .ToListAsync(cancel)
        ).ToLookup(a => a.InitiativeId);
        return digital.ToDictionary(i => i.Id, i => Of(ApplicationReview.Of(i, index, shared, answers[i.Id])));
    }

    private static ApplicationFacts Of(ApplicationReview review) =>
        new(
            review.Similar.Count(s => s.OfRegion is not null),
            review.Similar.Count(s => s.IsAnswered),
            [.. review.Similar.Where(s => s.Shared is null && s.Answer is null).Select(s => s.Name)],
            [.. review.Similar.Where(s => s.IsOld).Select(s => s.Name)],
            [.. review.Similar.Where(s => s.Shared is not null && s.Answer is null).Select(s => s.Name)],
            [.. review.Similar.Where(s => s.Answer?.JoinedAt is not null).Select(s => s.Name)],
            review.InventoryEmpty
        );
}
