using Gotong.Features.Organizations;
using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Ledger;
using Gotong.Platform.Lists;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Priorities;

/// <summary>An organization and for how many priorities it answers: all of them, and those that are public.</summary>
public sealed record OrganizationLine(
    Guid Id,
    string Name,
    string? ShortName,
    string? Code,
    OrganizationKind Kind,
    int Priorities,
    int PublicPriorities
)
{
    /// <summary>What members count, or strangers.</summary>
    public int Answers(bool isMember) => isMember ? Priorities : PublicPriorities;
}

/// <summary>All organizations of a region by kind and name, with the filters of their list.</summary>
public sealed class OrganizationIndex
{
    public const string Kind = "jenis";
    public const string Duty = "menjawab";
    public const string HasDuty = "ya";
    public const string NoDuty = "belum";
    public static readonly IReadOnlyList<string> Keys = [Kind, Duty];

    private OrganizationIndex(IReadOnlyList<OrganizationLine> inOrder) =>
        Table = new(
            inOrder,
            o => o.Id.ToString(),
            new Facet<OrganizationLine>(Kind, o => o.Kind.ToString()),
            new(Duty, o => o.Priorities > 0 ? HasDuty : NoDuty)
        );

    public FacetTable<OrganizationLine> Table { get; }

    /// <summary>Anyone sees the names that a published plan names; members see all.</summary>
    public static Predicate<OrganizationLine>? Sees(Actor actor) => actor.IsMember ? null : o => o.PublicPriorities > 0;

    public static Task<OrganizationIndex> HereAsync(GotongDb db, RegionMemory memory, CancellationToken cancel) =>
        memory.RecallAsync(db, () => ReadAsync(db, cancel), index => index.Table.Rows.Count, cancel);

    private static async Task<OrganizationIndex> ReadAsync(GotongDb db, CancellationToken cancel)
    {
        var plans = await db.Rpjmds.AsNoTracking().ToListAsync(cancel);
        var year = db.Clock.GetUtcNow().Year;
        var inside = new PlanShelf(plans, year).AllAtWork;
        var open = new PlanShelf(plans.FindAll(p => p.PublishedAt is not null), year).AllAtWork;
        var duties = (
            await db
                .Responsibilities.Select(r => new
                {
                    r.OrganizationId,
                    r.PriorityId,
                    r.Priority.RpjmdId,
                })
                .Distinct()
                .ToListAsync(cancel)
        ).ToLookup(r => r.OrganizationId, r => r.RpjmdId);
        var all = await db
            .Organizations.Select(o => new OrganizationLine(o.Id, o.Name, o.ShortName, o.Code, o.Kind, 0, 0))
            .ToListAsync(cancel);
        return new([
            .. all.Select(o =>
                    o with
                    {
                        Priorities = duties[o.Id].Count(inside.Contains),
                        PublicPriorities = duties[o.Id].Count(open.Contains),
                    }
                )
                .OrderBy(o => o.Kind)
                .ThenBy(o => o.Name, StringComparer.Ordinal),
        ]);
    }
}
