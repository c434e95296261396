using Gotong.Features.Applications;
using Gotong.Features.Initiatives;
using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Ledger;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Gate;

/// <summary>
/// Where initiatives are held against the rules of their region: gathers all that the rules look at in a few queries,
/// for one initiative or for all of them alike.
/// </summary>
public sealed class GateDesk(GotongDb db, RegionMemory memory)
{
    /// <summary>The rules of a region as they count on a day.</summary>
    public async Task<GateEdition> EditionAsync(Region region, DateOnly day, CancellationToken cancel) =>
        RegionalEdition.Of(RuleSet.On((await RulesAsync(cancel)).Sets, day), region);

    /// <summary>Editions that are switched on from a day to come.</summary>
    public async Task<IReadOnlyList<GateEdition>> ComingAsync(Region region, DateOnly day, CancellationToken cancel) =>
        [
            .. (await RulesAsync(cancel))
                .Sets.Where(s => s.EffectiveFrom > day)
                .OrderBy(s => s.EffectiveFrom)
                .Select(s => RegionalEdition.Of(s, region)),
        ];

    /// <param name="initiative">Loaded whole.</param>
    public async Task<GateReview> ReviewAsync(
        Initiative initiative,
        Region region,
        DateOnly day,
        CancellationToken cancel
    ) => (await AtAsync(region, day, [initiative], cancel)).Review(initiative);

    /// <summary>The gate as it stands on a day, with all that is needed to judge these initiatives of the region.</summary>
    /// <param name="initiatives">Loaded whole.</param>
    public async Task<OpenGate> AtAsync(
        Region region,
        DateOnly day,
        IReadOnlyCollection<Initiative> initiatives,
        CancellationToken cancel
    )
    {
        var rules = await RulesAsync(cancel);
        return new(
            RegionalEdition.Of(RuleSet.On(rules.Sets, day), region),
            (await LoadGround.HereAsync(db, memory, region, cancel)) with
            {
                Applications = await ApplicationFacts.OfAllAsync(db, memory, initiatives, cancel),
            },
            rules.Overrides,
            day
        );
    }

    private Task<RegionRules> RulesAsync(CancellationToken cancel) =>
        memory.RecallAsync(
            db,
            async () =>
                new RegionRules(
                    await db
                        .RuleSets.AsNoTracking()
                        .Include(s => s.Changes)
                        .Where(s => s.SwitchedOnAt != null)
                        .ToListAsync(cancel),
                    (await db.GateOverrides.AsNoTracking().OrderBy(o => o.GrantedAt).ToListAsync(cancel)).ToLookup(o =>
                        o.InitiativeId
                    )
                ),
            rules => rules.Sets.Sum(s => 1 + s.Changes.Count) + rules.Overrides.Count,
            cancel
        );

    private sealed record RegionRules(IReadOnlyList<RuleSet> Sets, ILookup<Guid, GateOverride> Overrides);
}

/// <summary>A gate that is ready to judge.</summary>
public sealed record OpenGate(
    GateEdition Edition,
    GateGround Ground,
    ILookup<Guid, GateOverride> Overrides,
    DateOnly Day
)
{
    public GateReview Review(Initiative initiative) =>
        Gatekeeper.Review(
            Edition,
            initiative,
            InitiativeFacts.Of(initiative, Ground),
            [.. Overrides[initiative.Id]],
            Day
        );
}
