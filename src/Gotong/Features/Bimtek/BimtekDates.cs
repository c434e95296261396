using Gotong.Features.Regions;
using Gotong.Features.Regions.Calendar;
using Gotong.Platform.Data;
using Microsoft.EntityFrameworkCore;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Bimtek;

/// <summary>The first and the last day of every stage that is not cleared.</summary>
public static class BimtekDates
{
    public static async Task<IReadOnlyList<CalendarDate>> FindAsync(
        GotongDb db,
        Region region,
        Actor actor,
        CancellationToken cancel
    )
    {
        if (!actor.IsMember)
            return [];
        var stages = await db
            .ProcessStages.AsNoTracking()
            .Include(s => s.Process)
            .Where(s => s.State != StageState.Cleared)
            .ToListAsync(cancel);
        return [.. stages.SelectMany(s => Of(region, s))];
    }

    private static IEnumerable<CalendarDate> Of(Region region, ProcessStage stage)
    {
        var title = ProcessEdition.Of(stage.Process.Edition).Stages.First(s => s.Key == stage.Key).Title.Text;
        var path = BimtekLinks.StageFrom(region, stage);
        if (stage.StartsOn is { } first)
            yield return new($"tahap-{stage.Id}-mulai", T($"Mulai: {title}", $"Begins: {title}"), first, path);
        if (stage.EndsOn is { } last && last != stage.StartsOn)
            yield return new($"tahap-{stage.Id}-akhir", T($"Berakhir: {title}", $"Ends: {title}"), last, path);
    }
}
