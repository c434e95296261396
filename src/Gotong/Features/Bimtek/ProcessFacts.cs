using Gotong.Features.Books;
using Gotong.Features.Codes;
using Gotong.Features.Desks;
using Gotong.Features.Initiatives;
using Gotong.Features.Organizations;
using Gotong.Features.Priorities;
using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Microsoft.EntityFrameworkCore;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Bimtek;

/// <summary>What the records say today, by the names that editions use. The same for every reader: only counts.</summary>
public sealed class ProcessFacts
{
    public static readonly IReadOnlySet<string> Known = new HashSet<string>(StringComparer.Ordinal)
    {
        "planInForce",
        "team",
        "council",
        "desks",
        "desksSent",
        "shortTerm",
        "mediumTerm",
        "longTerm",
        "dimensions",
        "sectionsWritten",
        "sectionsReady",
        "votingClosed",
        "quickWins",
        "signatures",
        "sheetPublished",
    };

    private readonly Dictionary<string, FactCount> _counts = new(StringComparer.Ordinal);

    public FactCount this[string name] => _counts[name];

    /// <param name="process">Quick wins and sheets are those of this process.</param>
    public static async Task<ProcessFacts> LoadAsync(
        GotongDb db,
        Region region,
        DraftingProcess process,
        CancellationToken cancel
    )
    {
        var facts = new ProcessFacts();
        await facts.CountPeopleAsync(db, cancel);
        await facts.CountPlansAsync(db, region, cancel);
        await facts.CountDesksAsync(db, cancel);
        await facts.CountInitiativesAsync(db, region, cancel);
        await facts.CountSectionsAsync(db, region, cancel);
        await facts.CountDecisionsAsync(db, region, process, cancel);
        return facts;
    }

    private async Task CountPeopleAsync(GotongDb db, CancellationToken cancel)
    {
        var roles = await db
            .Memberships.Where(m => m.RegionId == db.RegionId && m.EndedAt == null)
            .GroupBy(m => m.Role)
            .Select(g => new { g.Key, Count = g.Count() })
            .ToDictionaryAsync(g => g.Key, g => g.Count, cancel);
        _counts["team"] = new(roles.GetValueOrDefault(Role.Coordinator));
        _counts["council"] = new(roles.GetValueOrDefault(Role.Council));
    }

    /// <summary>Enacted, and its period holds this year: a plan that anyone can read is not yet one that binds.</summary>
    private async Task CountPlansAsync(GotongDb db, Region region, CancellationToken cancel)
    {
        var year = region.Today(db.Clock).Year;
        var plans = await db.Rpjmds.AsNoTracking().Where(p => p.Kind == PlanKind.Rpjmd).ToListAsync(cancel);
        var now = plans.FindAll(p => p.PeriodStart <= year && year <= p.PeriodEnd);
        _counts["planInForce"] = new(now.Exists(p => p.IsEnacted && p.EnactedOn <= region.Today(db.Clock)) ? 1 : 0)
        {
            Nearly =
                now.Exists(p => p.PublishedAt is not null)
                    ? T("sudah diterbitkan, belum ditetapkan", "published, not yet in force")
                : plans.Exists(p => p.IsEnacted)
                    ? T("yang ditetapkan tidak memuat tahun ini", "the enacted one does not hold this year")
                : null,
        };
    }

    private async Task CountDesksAsync(GotongDb db, CancellationToken cancel)
    {
        var (responsibilities, desks, initiatives) = (db.Responsibilities, db.Desks, db.Initiatives);
        var asked = db
            .Organizations.Where(o => o.Kind == OrganizationKind.Opd)
            .Where(o => responsibilities.Any(r => r.OrganizationId == o.Id));
        var all = await asked.CountAsync(cancel);
        _counts["desks"] = new(await asked.CountAsync(o => desks.Any(d => d.OrganizationId == o.Id), cancel), all);
        _counts["desksSent"] = new(
            await asked.CountAsync(
                o =>
                    initiatives.Any(i =>
                        i.LeadOrganizationId == o.Id
                        && (
                            i.State == InitiativeState.Submitted
                            || i.State == InitiativeState.Accepted
                            || i.State == InitiativeState.InMasterplan
                        )
                    ),
                cancel
            ),
            all
        );
    }

    private async Task CountInitiativesAsync(GotongDb db, Region region, CancellationToken cancel)
    {
        var chosen = db.Initiatives.Where(i => i.State == InitiativeState.InMasterplan);
        var horizons = await chosen
            .Where(i => i.Horizon != null)
            .GroupBy(i => i.Horizon!.Value)
            .Select(g => new { g.Key, Count = g.Count() })
            .ToDictionaryAsync(g => g.Key, g => g.Count, cancel);
        _counts["shortTerm"] = new(horizons.GetValueOrDefault(Horizon.Short));
        _counts["mediumTerm"] = new(horizons.GetValueOrDefault(Horizon.Medium));
        _counts["longTerm"] = new(horizons.GetValueOrDefault(Horizon.Long));
        var covered = await chosen
            .SelectMany(i => i.Dimensions)
            .Where(d => d.Framework == region.Framework)
            .Select(d => d.Dimension)
            .Distinct()
            .CountAsync(cancel);
        _counts["dimensions"] = new(covered, FrameworkEdition.Of(region.Framework).Dimensions.Count);
    }

    private async Task CountSectionsAsync(GotongDb db, Region region, CancellationToken cancel)
    {
        var keys = SectionFinder.All(region).Select(s => s.Key).ToHashSet(StringComparer.Ordinal);
        var states = await db
            .BookSections.Where(s => s.Book == 2)
            .Select(s => new { s.Section, s.State })
            .ToListAsync(cancel);
        states.RemoveAll(s => !keys.Contains(s.Section));
        _counts["sectionsWritten"] = new(states.Count(s => s.State != SectionState.Unwritten), keys.Count);
        _counts["sectionsReady"] = new(states.Count(s => s.State == SectionState.Ready), keys.Count);
    }

    private async Task CountDecisionsAsync(
        GotongDb db,
        Region region,
        DraftingProcess process,
        CancellationToken cancel
    )
    {
        var dimensions = FrameworkEdition.Of(region.Framework).Dimensions.Select(d => d.Key).ToList();
        var round = db.QuickWinRounds.Where(r => r.ProcessId == process.Id);
        // Closed without a single vote, nobody has chosen.
        _counts["votingClosed"] = new(await round.CountAsync(r => r.ClosedAt != null && r.Votes.Any(), cancel))
        {
            Nearly = await round.AnyAsync(r => r.ClosedAt != null && !r.Votes.Any(), cancel)
                ? T("ditutup tanpa satu suara pun", "closed without a single vote")
                : null,
        };
        _counts["quickWins"] = new(
            await round
                .SelectMany(r => r.QuickWins)
                // One that left the masterplan since is no quick win any more.
                .Where(q => q.Initiative.State == InitiativeState.InMasterplan)
                .Where(q => dimensions.Contains(q.Dimension))
                .Select(q => q.Dimension)
                .Distinct()
                .CountAsync(cancel),
            dimensions.Count
        );
        (_counts["signatures"], _counts["sheetPublished"]) = await SheetFacts.CountAsync(db, region, process, cancel);
    }
}
