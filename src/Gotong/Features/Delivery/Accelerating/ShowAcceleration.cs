using Gotong.Features.Delivery.Comparing;
using Gotong.Features.Delivery.Leading;
using Gotong.Features.Initiatives;
using Gotong.Features.Priorities;
using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Web;

namespace Gotong.Features.Delivery.Accelerating;

/// <summary>For each indicator an initiative wants to move: is it faster than before, and where does it go.</summary>
public static class ShowAcceleration
{
    public static void Map(IEndpointRouteBuilder region) =>
        region.MapGet(AccelerationLinks.PagePath, HandleAsync).Allow(Access.Anyone);

    private static async Task<IResult> HandleAsync(
        int number,
        GotongDb db,
        Visit visit,
        LoadComparisons comparisons,
        CancellationToken cancel
    )
    {
        if (
            await db.FindInitiativeAsync(number, cancel) is not { } initiative
            || !InitiativePermissions.MaySee(visit.Actor, initiative)
        )
            return Results.NotFound();
        var starts = await StartOf.InitiativeAsync(db, initiative.Id, cancel);
        var effects = initiative.Effects.OrderBy(e => e.Name, StringComparer.CurrentCulture).ToList();
        var series = await LoadSeries.OfAsync(
            db,
            [.. effects.Select(e => e.IndicatorId).OfType<Guid>()],
            visit.Today,
            !visit.Actor.IsMember,
            cancel
        );
        var places = initiative.Places.Select(p => p.AreaCode).Order(StringComparer.Ordinal).ToList();
        List<FollowedEffect> followed = [];
        foreach (var effect in effects.Where(e => e.Indicator is not null))
        {
            var (id, less) = (effect.IndicatorId!.Value, LessIsBetter(effect));
            followed.Add(
                new(
                    id,
                    SeriesReading.Of(
                        effect.Name,
                        effect.Indicator!.Unit,
                        series[id],
                        starts?.FirstDay,
                        effect.Baseline,
                        effect.Expected,
                        effect.ByYear,
                        less
                    ),
                    await comparisons.OfAsync(
                        new(id, effect.Name, effect.Indicator.Unit ?? "", less, starts, places),
                        cancel
                    )
                )
            );
        }
        return Page.Of<AccelerationPage>(
            new
            {
                Model = new AccelerationView(
                    visit,
                    initiative,
                    starts,
                    followed,
                    [.. effects.Where(e => e.Indicator is null).Select(e => e.Sentence)],
                    await LoadLeading.OfAsync(db, visit, initiative.Id, starts?.FirstDay, cancel)
                ),
            }
        );
    }

    /// <summary>What the indicator says of itself; where it says nothing, what the initiative promises.</summary>
    public static bool LessIsBetter(Effect effect) =>
        effect.Indicator?.Direction switch
        {
            IndicatorDirection.Down => true,
            IndicatorDirection.Up => false,
            _ => effect.Baseline > effect.Expected,
        };
}

/// <summary>An indicator of the plan that is to move: its own series, and beside others.</summary>
public sealed record FollowedEffect(Guid Indicator, SeriesReading Series, Comparisons Comparisons);

/// <param name="Unmeasured">Effects that are no indicators of the plan, as sentences.</param>
public sealed record AccelerationView(
    Visit Visit,
    Initiative Initiative,
    Quarter? Starts,
    IReadOnlyList<FollowedEffect> Effects,
    IReadOnlyList<string> Unmeasured,
    LeadingReading? Leading
);
