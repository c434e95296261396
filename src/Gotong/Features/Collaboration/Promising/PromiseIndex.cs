using Gotong.Features.Organizations;
using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Ledger;
using Gotong.Platform.Lists;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Collaboration;

/// <summary>A promise as its list needs it: where it stands for this reader. Its words are read for one page only.</summary>
public sealed record PromiseLine(
    int Number,
    OrganizationKind Kind,
    Guid GiverId,
    Guid? ReceiverId,
    DateOnly DueOn,
    CommitmentStanding Standing
)
{
    /// <summary>Neither only offered nor taken back.</summary>
    public bool Binds => Standing is not (CommitmentStanding.Offered or CommitmentStanding.Withdrawn);
}

/// <summary>Of one kind of organization: how many promises, kept, and late or broken.</summary>
public sealed record PromiseStrand(OrganizationKind Kind, int All, int Kept, int Late, int Broken)
{
    public int Running => All - Kept - Late - Broken;

    public static IReadOnlyList<PromiseStrand> Of(
        IEnumerable<(OrganizationKind Kind, CommitmentStanding Standing)> promises
    ) =>
        [
            .. promises
                .GroupBy(p => p.Kind)
                .Select(g => new PromiseStrand(
                    g.Key,
                    g.Count(),
                    g.Count(p => p.Standing == CommitmentStanding.Kept),
                    g.Count(p => p.Standing == CommitmentStanding.Late),
                    g.Count(p => p.Standing == CommitmentStanding.Broken)
                ))
                .OrderByDescending(s => s.All)
                .ThenBy(s => s.Kind),
        ];
}

/// <summary>The promises of a region in the order of their list, as one reader may see them, with its filters.</summary>
public sealed class PromiseIndex
{
    public const string Standing = "keadaan";
    public const string Kind = "jenis";
    public const string Organization = "lembaga";
    public static readonly IReadOnlyList<string> Keys = [Standing, Kind, Organization];

    private PromiseIndex(IReadOnlyList<PromiseLine> inOrder)
    {
        Table = new(
            inOrder,
            p => Id(p.Number),
            new Facet<PromiseLine>(Standing, p => p.Standing.ToString()),
            new(Kind, p => p.Kind.ToString()),
            new(Organization, p => [p.GiverId.ToString(), p.ReceiverId?.ToString()])
        );
        Strands = PromiseStrand.Of(inOrder.Where(p => p.Binds).Select(p => (p.Kind, p.Standing)));
    }

    public FacetTable<PromiseLine> Table { get; }
    public IReadOnlyList<PromiseStrand> Strands { get; }

    /// <summary>Read once for all who see alike, until the next act or the next day.</summary>
    public static Task<PromiseIndex> HereAsync(
        GotongDb db,
        RegionMemory memory,
        Visit visit,
        CancellationToken cancel
    ) =>
        memory.RecallAsync(
            db,
            () => ReadAsync(db, visit, cancel),
            index => index.Table.Rows.Count,
            cancel,
            $"{visit.Today:O} {Reader(visit.Actor)}"
        );

    /// <summary>Whose eyes they are: the team's, those of some organizations, or anyone's.</summary>
    private static string Reader(Actor actor) =>
        actor.Is(Role.Coordinator, Role.Planner, Role.Leader) ? "semua"
        : CommitmentPermissions.Write.Admits(actor) ? string.Join(' ', actor.Memberships.Select(m => m.Id).Order())
        : "umum";

    private static async Task<PromiseIndex> ReadAsync(GotongDb db, Visit visit, CancellationToken cancel)
    {
        var promises = await db
            .Commitments.AsNoTracking()
            .Include(c => c.Giver)
            .Include(c => c.Terms)
            .Include(c => c.Signatures)
            .AsSplitQuery()
            .ToListAsync(cancel);
        return new([
            .. promises
                .Where(c => CommitmentPermissions.MaySee(visit.Actor, c))
                .Select(c => new Promise(c, CommitmentPermissions.MayRead(visit.Actor, c), visit.Today))
                .Select(p => new PromiseLine(
                    p.Commitment.Number,
                    p.Commitment.Giver.Kind,
                    p.Commitment.GiverId,
                    p.Commitment.ReceiverId,
                    p.Terms.DueOn,
                    p.Standing
                ))
                .OrderBy(p => p.Standing)
                .ThenBy(p => p.DueOn)
                .ThenBy(p => p.Number),
        ]);
    }

    private static string Id(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
