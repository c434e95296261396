using System.Globalization;
using Gotong.Features.Delivery.Accelerating;
using Gotong.Features.Initiatives;
using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Http;
using Gotong.Platform.Ledger;
using Gotong.Platform.Web;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Delivery.Leading;

/// <summary>Writes or changes the one leading indicator of an initiative.</summary>
public static class DefineLeading
{
    public const int LongestUnit = 80;

    public static void Map(IEndpointRouteBuilder region)
    {
        region.MapGet(LeadingLinks.DefinePath, AskAsync).Allow(Access.Members);
        region.MapForm(LeadingLinks.DefinePath, SaveAsync).Allow(Access.Members);
    }

    private static async Task<IResult> AskAsync(int number, GotongDb db, Visit visit, CancellationToken cancel)
    {
        if (await LoadLeading.DoorAsync(db, visit, number, cancel) is not { } initiative)
            return Results.NotFound();
        if (!DeliveryPermissions.MayReport(visit.Actor, initiative))
            return Results.StatusCode(StatusCodes.Status403Forbidden);
        var leading = await db.LeadingIndicators.SingleOrDefaultAsync(l => l.InitiativeId == initiative.Id, cancel);
        return await PageAsync(db, visit, initiative, leading, LeadingText.Of(leading), null, 200, cancel);
    }

    private static async Task<IResult> SaveAsync(
        int number,
        HttpRequest request,
        GotongDb db,
        Visit visit,
        CancellationToken cancel
    )
    {
        if (await LoadLeading.DoorAsync(db, visit, number, cancel) is not { } initiative)
            return Results.NotFound();
        if (!DeliveryPermissions.MayReport(visit.Actor, initiative))
            return Results.StatusCode(StatusCodes.Status403Forbidden);
        var form = await request.ReadFormAsync(cancel);
        var text = LeadingText.Of(form);
        var leading = await db
            .LeadingIndicators.AsTracking()
            .SingleOrDefaultAsync(l => l.InitiativeId == initiative.Id, cancel);
        // Version 0 in the form: it was not there when it was read.
        if (Versions.Of(form) != (leading?.Version ?? 0))
            return await PageAsync(db, visit, initiative, leading, text, null, 409, cancel);
        var counted =
            leading is not null
            && await db.Measurements.AnyAsync(
                m => m.LeadingIndicatorId == leading.Id && m.State != MeasurementState.Replaced,
                cancel
            );
        var errors = new FormErrors();
        var read = text.Read(errors, leading, counted, visit.Today);
        if (errors.Any)
            return await PageAsync(db, visit, initiative, leading, text, errors, 422, cancel, form[FormFields.Key]);
        if (leading is null)
            db.Add(read.Of(visit.Region.Id, initiative.Id));
        else
            read.Into(leading);
        var n = number.ToString(CultureInfo.InvariantCulture);
        try
        {
            await db.SaveActAsync(
                new Act(
                    "leading.written",
                    initiative.Shown,
                    $"menulis indikator penuntun inisiatif {n}: {read.Name}",
                    $"wrote the leading indicator of initiative {n}: {read.Name}"
                ),
                cancel
            );
        }
        catch (DbUpdateException error) when (error is DbUpdateConcurrencyException || leading is null)
        {
            if (await db.WasSentTwiceAsync(cancel))
                throw;
            var now = await db.LeadingIndicators.SingleOrDefaultAsync(l => l.InitiativeId == initiative.Id, cancel);
            return await PageAsync(db, visit, initiative, now, text, null, 409, cancel);
        }
        return new SeeOther(LeadingLinks.Page(visit.Region, number));
    }

    private static async Task<IResult> PageAsync(
        GotongDb db,
        Visit visit,
        Initiative initiative,
        LeadingIndicator? stored,
        LeadingText text,
        FormErrors? errors,
        int status,
        CancellationToken cancel,
        string? key = null
    ) =>
        Page.Of<DefineLeadingPage>(
            new
            {
                visit.Region,
                Initiative = initiative,
                Stored = stored,
                Text = text,
                Start = (await StartOf.InitiativeAsync(db, initiative.Id, cancel))?.FirstDay,
                Errors = errors ?? new FormErrors(),
                Key = key,
                HasMovedOn = status == StatusCodes.Status409Conflict,
            },
            status
        );
}
