using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Http;
using Gotong.Platform.Import;
using Gotong.Platform.Ledger;
using Gotong.Platform.Web;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Priorities;

/// <summary>Baseline and targets of an indicator are written by hand.</summary>
internal static class EditValues
{
    public static void MapEditValues(this IEndpointRouteBuilder region)
    {
        region.MapGet(PriorityLinks.ValuesPath, ShowAsync).Allow(PriorityPermissions.Keepers);
        region.MapForm(PriorityLinks.ValuesPath, SaveAsync).Allow(PriorityPermissions.Keepers);
    }

    private static async Task<IResult> ShowAsync(
        Guid id,
        Guid indicatorId,
        GotongDb db,
        Visit visit,
        CancellationToken cancel
    ) =>
        await IndicatorAsync(db, id, indicatorId, cancel) is { } indicator
            ? PlanLock.Refuse(visit, indicator.Priority.Rpjmd)
                ?? Form(
                    visit.Region,
                    indicator,
                    ValuesForm.Of(indicator.Priority.Rpjmd, indicator),
                    new FormErrors(),
                    200
                )
            : Results.NotFound();

    private static async Task<IResult> SaveAsync(
        Guid id,
        Guid indicatorId,
        HttpRequest request,
        GotongDb db,
        Visit visit,
        CancellationToken cancel
    )
    {
        if (await IndicatorAsync(db, id, indicatorId, cancel) is not { } indicator)
            return Results.NotFound();
        if (PlanLock.Refuse(visit, indicator.Priority.Rpjmd) is { } refused)
            return refused;
        var form = ValuesForm.Of(indicator.Priority.Rpjmd, indicator, request.Form);
        if (request.Form[FormFields.Version] != Versions.Text(indicator.Priority.Version))
            return Form(visit.Region, indicator, form, new FormErrors(), 409);
        var (changes, errors) = form.Read();
        if (errors.Any)
            return Form(visit.Region, indicator, form, errors, 422);
        if (changes.Count == 0)
            return new SeeOther(PriorityLinks.Page(visit.Region, id));
        foreach (var (field, value) in changes)
            Write(db, indicator, field, value);
        indicator.Scale =
            indicator.Values.Exists(v => v.Value is null) ? IndicatorScale.Ordered
            : indicator.Values.Exists(v => v.High is not null) ? IndicatorScale.Range
            : IndicatorScale.Numeric;
        try
        {
            await db.SaveActAsync(
                new Act(
                    "indicator.valued",
                    await PlanVisibility.OfAsync(db, indicator.Priority.RpjmdId, cancel),
                    $"mengubah nilai indikator “{indicator.Name}”",
                    $"changed the values of the indicator “{indicator.Name}”",
                    changes.Select(c => new
                    {
                        c.Field.Kind,
                        c.Field.Year,
                        before = c.Field.Stored?.Text,
                        after = c.Field.Text,
                    })
                ),
                cancel
            );
        }
        catch (DbUpdateException)
        {
            if (await db.WasSentTwiceAsync(cancel))
                throw;
            indicator = (await IndicatorAsync(db, id, indicatorId, cancel))!;
            if (request.Form[FormFields.Version] == Versions.Text(indicator.Priority.Version))
                throw;
            form = ValuesForm.Of(indicator.Priority.Rpjmd, indicator, request.Form);
            return Form(visit.Region, indicator, form, new FormErrors(), 409);
        }
        return new SeeOther(PriorityLinks.Page(visit.Region, id));
    }

    private static void Write(GotongDb db, Indicator indicator, ValueField field, NumberText read)
    {
        var value = field.Stored;
        if (read is NumberText.NoValue)
        {
            if (value is not null)
                db.Remove(value);
            return;
        }
        if (value is null)
        {
            value = new()
            {
                RegionId = db.RegionId,
                IndicatorId = indicator.Id,
                Indicator = indicator,
                Kind = field.Kind,
                Period = field.Year,
                Text = field.Text,
            };
            db.Add(value);
        }
        value.Text = field.Text;
        value.Value = read switch
        {
            NumberText.Number n => Math.Round(n.Value, 8),
            NumberText.Range r => Math.Round(r.Low, 8),
            _ => null,
        };
        value.High = read is NumberText.Range range ? Math.Round(range.High, 8) : null;
    }

    private static Task<Indicator?> IndicatorAsync(GotongDb db, Guid id, Guid indicatorId, CancellationToken cancel) =>
        db
            .Indicators.Include(i => i.Values)
            .Include(i => i.Priority)
                .ThenInclude(p => p.Rpjmd)
            .SingleOrDefaultAsync(i => i.Id == indicatorId && i.PriorityId == id, cancel);

    private static IResult Form(Region region, Indicator indicator, ValuesForm form, FormErrors errors, int status) =>
        Page.Of<ValuesFormPage>(
            new
            {
                Region = region,
                Indicator = indicator,
                Form = form,
                Errors = errors,
                Conflict = status == 409,
            },
            status
        );
}
