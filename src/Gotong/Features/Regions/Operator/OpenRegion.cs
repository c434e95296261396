using Gotong.Features.Accounts;
using Gotong.Platform.Data;
using Gotong.Platform.Http;
using Gotong.Platform.Ledger;
using Gotong.Platform.Web;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Regions;

/// <summary>The operator opens a region and invites its coordinator.</summary>
public static class OpenRegion
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(RegionLinks.OpenPattern, ShowAsync).Allow(Access.Operator);
        routes.MapForm(RegionLinks.OpenPattern, PostAsync).Allow(Access.Operator);
    }

    private static async Task<IResult> ShowAsync(string code, GotongDb db, TimeProvider clock, CancellationToken cancel)
    {
        if (await AreaAsync(db, code, cancel) is not { } area)
            return Results.NotFound();
        if (await db.Regions.AnyAsync(r => r.Code == code, cancel))
            return new SeeOther(AccountLinks.Operator);
        return Page.Of<OpenRegionPage>(new { Area = area, Form = RegionForm.For(area, clock.GetUtcNow().Year) });
    }

    private static async Task<IResult> PostAsync(
        string code,
        HttpContext http,
        GotongDb db,
        Visit visit,
        InviteDesk desk,
        CancellationToken cancel
    )
    {
        if (await AreaAsync(db, code, cancel) is not { } area)
            return Results.NotFound();
        var fields = await http.Request.ReadFormAsync(cancel);
        var form = RegionForm.From(fields);
        var errors = form.Check();
        if (errors.Any)
            return Page.Of<OpenRegionPage>(
                new
                {
                    Area = area,
                    Form = form,
                    Errors = errors,
                    Key = fields[FormFields.Key].ToString(),
                },
                422
            );
        if (await db.Regions.AnyAsync(r => r.Code == code, cancel))
            return new SeeOther(AccountLinks.Operator);

        var region = form.Open(area);
        db.Add(region);
        try
        {
            await db.SaveActAsync(
                new(
                    "region.opened",
                    Visibility.Public,
                    $"{region.Name} dibuka, masterplan {region.PeriodStart}–{region.PeriodEnd}.",
                    $"{region.Name} was opened, masterplan {region.PeriodStart}–{region.PeriodEnd}."
                ),
                cancel
            );
        }
        catch (DbUpdateException)
        {
            db.ChangeTracker.Clear();
            if (!await db.Regions.AnyAsync(r => r.Code == code, cancel))
                throw;
            return new SeeOther(AccountLinks.Operator); // another operator was first
        }
        db.Tenant.Enter(region.Id);
        var invited = await desk.InviteAsync(region, new(form.Email, Role.Coordinator, null), visit.Actor.Name, cancel);
        return Page.Of<InvitedPage>(new { Invited = invited, DoneHref = AccountLinks.Operator });
    }

    private static Task<Area?> AreaAsync(GotongDb db, string code, CancellationToken cancel) =>
        db.Areas.AsNoTracking().SingleOrDefaultAsync(a => a.Code == code && a.Level == AreaLevel.Regency, cancel);
}
