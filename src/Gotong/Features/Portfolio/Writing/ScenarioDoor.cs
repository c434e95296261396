using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Http;
using Gotong.Platform.Ledger;
using Gotong.Platform.Web;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Portfolio.Writing;

/// <summary>The way to change a scenario that may still change; who comes too late is shown where it stands now.</summary>
public static class ScenarioDoor
{
    /// <param name="change">Null: it is done, save it. Else what is answered instead.</param>
    /// <param name="stale">The scenario moved on since the form was read; null: send to its page.</param>
    public static async Task<IResult> ChangeAsync(
        GotongDb db,
        Visit visit,
        int number,
        IFormCollection form,
        Func<Scenario, Task<IResult?>> change,
        Func<Scenario, Act> act,
        Func<Scenario, IResult>? stale,
        CancellationToken cancel
    )
    {
        var back = new SeeOther(ScenarioLinks.Record(visit.Region, number));
        if (await FindAsync(db, number, cancel) is not { } scenario)
            return Results.NotFound();
        if (!scenario.IsOpen)
            return back;
        if (stale is not null && Versions.Of(form) != scenario.Version)
            return stale(scenario);
        if (await change(scenario) is { } answer)
            return answer;
        try
        {
            await db.SaveActAsync(act(scenario), cancel);
        }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear();
            if (stale is null || await FindAsync(db, number, cancel) is not { IsOpen: true } now)
                return back;
            return stale(now);
        }
        return back;
    }

    public static Task<Scenario?> FindAsync(GotongDb db, int number, CancellationToken cancel) =>
        db.Scenarios.Whole().SingleOrDefaultAsync(s => s.Number == number, cancel);
}
