using Gotong.Features.Initiatives;
using Gotong.Features.Regions;
using Gotong.Features.Regions.PublicPages;
using Gotong.Platform.Data;
using Gotong.Platform.Web;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Collaboration;

/// <summary>One promise: all of it for its sides and the team, its public sentence for everybody else.</summary>
public static class ShowCommitment
{
    public static void Map(IEndpointRouteBuilder region)
    {
        region.MapGet(CommitmentLinks.RecordPath, HandleAsync).Allow(Access.Anyone).CachedForPublic();
        region.MapGet(CommitmentLinks.PrintPath, PrintAsync).Allow(CommitmentPermissions.Write);
    }

    private static async Task<IResult> HandleAsync(int number, GotongDb db, Visit visit, CancellationToken cancel)
    {
        var commitment = await db
            .Commitments.AsNoTracking()
            .Whole()
            .Include(c => c.CounterOf)
            .SingleOrDefaultAsync(c => c.Number == number, cancel);
        if (commitment is null || !CommitmentPermissions.MaySee(visit.Actor, commitment))
            return Results.NotFound();
        // No history: it names who signed, and neither side agreed to that.
        if (!CommitmentPermissions.MayRead(visit.Actor, commitment))
            return Page.Of<PublicCommitmentPage>(new { Model = new CommitmentView(visit, commitment) });
        return Page.Of<CommitmentPage>(
            new
            {
                Model = new CommitmentView(visit, commitment)
                {
                    History = await History.Of(db, visit.Actor, commitment.Id, cancel),
                    Counters = await db
                        .Commitments.AsNoTracking()
                        .Where(c => c.CounterOfId == commitment.Id)
                        .Include(c => c.Giver)
                        .Include(c => c.Terms)
                        .Include(c => c.Signatures)
                        .AsSplitQuery()
                        .OrderBy(c => c.Number)
                        .ToListAsync(cancel),
                },
            }
        );
    }

    private static async Task<IResult> PrintAsync(int number, GotongDb db, Visit visit, CancellationToken cancel) =>
        await CommitmentFinder.FindAsync(db, visit, number, cancel) is { } commitment
            ? Page.Of<CommitmentSheetPage>(new { Model = new CommitmentView(visit, commitment) })
            : Results.NotFound();
}

public sealed record CommitmentView(Visit Visit, Commitment Commitment)
{
    public IReadOnlyList<HistoryRow> History { get; init; } = [];

    /// <summary>What the other side promised in return.</summary>
    public IReadOnlyList<Commitment> Counters { get; init; } = [];

    public IEnumerable<CommitmentMove> Moves =>
        CommitmentMove.All.Where(m => m.May(Visit.Actor, Commitment, Visit.Today));

    /// <summary>The initiative may be named to whoever may see it.</summary>
    public bool MaySeeInitiative =>
        Commitment.Initiative is { } initiative && InitiativePermissions.MaySee(Visit.Actor, initiative);

    /// <summary>A sponsor that also supplies: both must be seen at once.</summary>
    public bool HasConflict => Commitment.Giver.Supplies;
}
