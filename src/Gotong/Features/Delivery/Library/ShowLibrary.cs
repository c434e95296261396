using Gotong.Features.Organizations;
using Gotong.Features.Priorities;
using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Http;
using Gotong.Platform.Web;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Delivery.Library;

/// <summary>The library of indicators: what each means, how it is computed, who produces it, which standard it answers.</summary>
public static class ShowLibrary
{
    public static void Map(IEndpointRouteBuilder region)
    {
        region.MapGet(DeliveryLinks.LibraryPath, ListAsync).Allow(Access.Anyone);
        region.MapGet(DeliveryLinks.ProfilePath, ShowAsync).Allow(Access.Anyone);
    }

    private static async Task<IResult> ListAsync(GotongDb db, Visit visit, CancellationToken cancel)
    {
        var shelf = await PlanShelf.LoadAsync(db, visit.Actor, visit.Today.Year, cancel);
        var plans = shelf.AllAtWork.ToList();
        var indicators = await db
            .Indicators.AsNoTracking()
            .Include(i => i.Priority)
            .Where(i => plans.Contains(i.Priority.RpjmdId))
            .OrderBy(i => i.Priority.Level)
            .ThenBy(i => i.Priority.Order)
            .ThenBy(i => i.Order)
            .ToListAsync(cancel);
        var book = await IndicatorBook.LoadAsync(db, cancel);
        return Page.Of<LibraryPage>(
            new
            {
                Visit = visit,
                Indicators = indicators,
                Book = book,
            }
        );
    }

    private static async Task<IResult> ShowAsync(Guid id, GotongDb db, Visit visit, CancellationToken cancel)
    {
        if (await IndicatorAsync(db, visit, id, cancel) is not { } indicator)
            return Results.NotFound();
        if (await LaterEdition.OfAsync(db, indicator, cancel) is { } later)
            return new SeeOther(DeliveryLinks.Profile(visit.Region, later));
        var book = await IndicatorBook.LoadAsync(db, cancel);
        var profile = book.Profiles.FirstOrDefault(p => p.IndicatorId == id);
        var producer = profile?.ProducerId is { } producerId
            ? await db.Organizations.SingleOrDefaultAsync(o => o.Id == producerId, cancel)
            : null;
        return Page.Of<ProfilePage>(
            new
            {
                Visit = visit,
                Indicator = indicator,
                Book = book,
                Profile = profile,
                Producer = producer?.Label,
            }
        );
    }

    public static async Task<Indicator?> IndicatorAsync(GotongDb db, Visit visit, Guid id, CancellationToken cancel) =>
        await db
            .Indicators.AsNoTracking()
            .Include(i => i.Priority)
                .ThenInclude(p => p.Rpjmd)
            .SingleOrDefaultAsync(i => i.Id == id, cancel)
            is { } indicator
        && PriorityPermissions.MaySee(visit.Actor, indicator.Priority.Rpjmd)
            ? indicator
            : null;
}
