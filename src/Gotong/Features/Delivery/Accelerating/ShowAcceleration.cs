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

    private static async Task<IResult> HandleAsync(int number, GotongDb db, Visit visit, CancellationToken cancel)
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
        return Page.Of<AccelerationPage>(
            new
            {
                Model = new AccelerationView(
                    visit,
                    initiative,
                    starts,
                    [
                        .. effects
                            .Where(e => e.Indicator is not null)
                            .Select(e =>
                                SeriesReading.Of(
                                    e.Name,
                                    e.Indicator!.Unit,
                                    series[e.IndicatorId!.Value],
                                    starts?.FirstDay,
                                    e.Baseline,
                                    e.Expected,
                                    e.ByYear,
                                    LessIsBetter(e)
                                )
                            ),
                    ],
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

/// <param name="Unmeasured">Effects that are no indicators of the plan, as sentences.</param>
public sealed record AccelerationView(
    Visit Visit,
    Initiative Initiative,
    Quarter? Starts,
    IReadOnlyList<SeriesReading> Series,
    IReadOnlyList<string> Unmeasured,
    LeadingReading? Leading
);
