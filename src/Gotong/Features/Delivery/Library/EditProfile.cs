using Gotong.Features.Organizations;
using Gotong.Features.Priorities;
using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Http;
using Gotong.Platform.Web;
using Microsoft.EntityFrameworkCore;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Delivery.Library;

/// <summary>Bappeda writes what one must know of an indicator.</summary>
public static class EditProfile
{
    public static void Map(IEndpointRouteBuilder region)
    {
        region.MapGet(DeliveryLinks.EditProfilePath, AskAsync).Allow(DeliveryPermissions.Verify);
        region.MapForm(DeliveryLinks.EditProfilePath, SaveAsync).Allow(DeliveryPermissions.Verify);
    }

    private static async Task<IResult> AskAsync(Guid id, GotongDb db, Visit visit, CancellationToken cancel)
    {
        if (await ShowLibrary.IndicatorAsync(db, visit, id, cancel) is not { } indicator)
            return Results.NotFound();
        var book = await IndicatorBook.LoadAsync(db, cancel);
        var profile = await FindAsync(db, id, cancel);
        var view = new ProfileView(visit, indicator, book, ProfileText.Of(profile, book))
        {
            Version = profile?.Version ?? 0,
        };
        return await PageAsync(db, view, StatusCodes.Status200OK, cancel);
    }

    private static async Task<IResult> SaveAsync(
        Guid id,
        HttpRequest request,
        GotongDb db,
        Visit visit,
        CancellationToken cancel
    )
    {
        if (await ShowLibrary.IndicatorAsync(db, visit, id, cancel) is not { } indicator)
            return Results.NotFound();
        var form = await request.ReadFormAsync(cancel);
        var book = await IndicatorBook.LoadAsync(db, cancel);
        var profile = await FindAsync(db, id, cancel);
        var view = new ProfileView(visit, indicator, book, ProfileText.Of(form))
        {
            Version = profile?.Version ?? 0,
            Key = form[FormFields.Key],
        };
        if (Versions.Of(form) != view.Version)
            return await PageAsync(db, view with { HasMovedOn = true }, StatusCodes.Status409Conflict, cancel);
        var errors = new FormErrors();
        var read = view.Text.Read(indicator, book, errors);
        Guid? producer = null;
        if (view.Text["produsen"].Length > 0)
            if (
                Guid.TryParse(view.Text["produsen"], out var chosen)
                && await db.Organizations.AnyAsync(o => o.Id == chosen, cancel)
            )
                producer = chosen;
            else
                errors.Add("produsen", T("Produsen data: pilih dari daftar.", "Producer: choose one of the list."));
        if (errors.Any)
            return await PageAsync(db, view with { Errors = errors }, StatusCodes.Status422UnprocessableEntity, cancel);
        if (profile is null)
            db.Add(
                profile = new()
                {
                    RegionId = db.RegionId,
                    IndicatorId = id,
                    Symbol = read.Symbol,
                }
            );
        read.WriteTo(profile);
        profile.ProducerId = producer;
        try
        {
            await db.SaveActAsync(
                new(
                    "indicator.profiled",
                    await PlanVisibility.OfAsync(db, indicator.Priority.RpjmdId, cancel),
                    $"menulis profil indikator “{indicator.Name}”",
                    $"wrote the profile of the indicator “{indicator.Name}”",
                    new { symbol = read.Symbol, formula = read.Formula }
                ),
                cancel
            );
        }
        catch (DbUpdateException)
        {
            if (await db.WasSentTwiceAsync(cancel))
                throw;
            var now = await FindAsync(db, id, cancel);
            return await PageAsync(
                db,
                view with
                {
                    HasMovedOn = true,
                    Version = now?.Version ?? 0,
                },
                StatusCodes.Status409Conflict,
                cancel
            );
        }
        return new SeeOther(DeliveryLinks.Profile(visit.Region, id));
    }

    private static Task<IndicatorProfile?> FindAsync(GotongDb db, Guid indicator, CancellationToken cancel) =>
        db
            .IndicatorProfiles.AsTracking()
            .Include(p => p.Standards)
            .SingleOrDefaultAsync(p => p.IndicatorId == indicator, cancel);

    private static async Task<IResult> PageAsync(GotongDb db, ProfileView view, int status, CancellationToken cancel) =>
        Page.Of<EditProfilePage>(
            new
            {
                Model = view,
                Producers = (IReadOnlyList<Option>)
                    [
                        .. (await db.Organizations.AsNoTracking().ToListAsync(cancel))
                            .OrderBy(o => o.Name, StringComparer.CurrentCultureIgnoreCase)
                            .Select(o => new Option(o.Id.ToString(), o.Label)),
                    ],
            },
            status
        );
}

public sealed record ProfileView(Visit Visit, Indicator Indicator, IndicatorBook Book, ProfileText Text)
{
    public required long Version { get; init; }
    public FormErrors? Errors { get; init; }
    public string? Key { get; init; }
    public bool HasMovedOn { get; init; }
}
