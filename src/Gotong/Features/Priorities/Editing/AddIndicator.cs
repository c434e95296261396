using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Http;
using Gotong.Platform.Ledger;
using Gotong.Platform.Web;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Priorities;

/// <summary>The form of a new indicator as it was typed.</summary>
public sealed record IndicatorForm(string Name, string Unit, string Direction)
{
    public static IndicatorForm Of(IFormCollection form) =>
        new(FormText.Line(form["name"]), FormText.Line(form["unit"]), form["direction"].ToString());

    public IndicatorDirection? DirectionOrNull =>
        Enum.TryParse<IndicatorDirection>(Direction, out var d) && Enum.IsDefined(d) ? d : null;

    public FormErrors Check()
    {
        var errors = new FormErrors();
        if (Name.Length == 0)
            errors.Add("name", Words.T("Tulis nama indikator.", "Write the name of the indicator."));
        FormText.Limit(errors, "name", Name, PriorityForm.LongestName);
        FormText.Limit(errors, "unit", Unit, PriorityForm.LongestCode);
        if (DirectionOrNull is null)
            errors.Add("direction", Words.T("Pilih arah yang baik.", "Choose which way is better."));
        return errors;
    }
}

/// <summary>A priority gets an indicator; its values come on the next page.</summary>
internal static class AddIndicator
{
    public static void MapAddIndicator(this IEndpointRouteBuilder region)
    {
        region.MapGet(PriorityLinks.AddIndicatorPath, ShowAsync).Allow(PriorityPermissions.Keepers);
        region.MapForm(PriorityLinks.AddIndicatorPath, SaveAsync).Allow(PriorityPermissions.Keepers);
    }

    private static async Task<IResult> ShowAsync(Guid id, GotongDb db, Visit visit, CancellationToken cancel) =>
        await PriorityAsync(db, id, cancel) is { } priority
            ? PlanLock.Refuse(visit, priority.Rpjmd)
                ?? Form(visit.Region, priority, new("", "", ""), new FormErrors(), 200)
            : Results.NotFound();

    private static async Task<IResult> SaveAsync(
        Guid id,
        HttpRequest request,
        GotongDb db,
        Visit visit,
        CancellationToken cancel
    )
    {
        if (await PriorityAsync(db, id, cancel) is not { } priority)
            return Results.NotFound();
        if (PlanLock.Refuse(visit, priority.Rpjmd) is { } refused)
            return refused;
        var form = IndicatorForm.Of(request.Form);
        var errors = form.Check();
        var key = PriorityKeys.OfIndicator(await PriorityKeys.PathAsync(db, id, cancel), form.Name);
        if (priority.Indicators.Exists(i => i.Key == key))
            errors.Add("name", Words.T("Indikator ini sudah ada.", "This indicator exists already."));
        if (errors.Any)
            return Form(visit.Region, priority, form, errors, 422);
        var indicator = new Indicator
        {
            RegionId = visit.Region.Id,
            PriorityId = id,
            Priority = priority,
            Name = form.Name,
            Key = key,
            Unit = form.Unit.Length == 0 ? null : form.Unit,
            Scale = IndicatorScale.Numeric,
            Direction = form.DirectionOrNull!.Value,
            Order = priority.Indicators.Select(i => i.Order).DefaultIfEmpty().Max() + 1,
        };
        db.Add(indicator);
        await db.SaveActAsync(
            new Act(
                "indicator.added",
                await PlanVisibility.OfAsync(db, priority.RpjmdId, cancel),
                $"menambahkan indikator “{form.Name}” pada “{priority.Name}”",
                $"added the indicator “{form.Name}” to “{priority.Name}”"
            ),
            cancel
        );
        return new SeeOther(PriorityLinks.Values(visit.Region, id, indicator.Id));
    }

    private static Task<Priority?> PriorityAsync(GotongDb db, Guid id, CancellationToken cancel) =>
        db
            .Priorities.Include(p => p.Indicators)
            .Include(p => p.Rpjmd)
            .SingleOrDefaultAsync(p => p.Id == id && p.Level != PriorityLevel.Misi, cancel);

    private static IResult Form(Region region, Priority priority, IndicatorForm form, FormErrors errors, int status) =>
        Page.Of<IndicatorFormPage>(
            new
            {
                Region = region,
                Priority = priority,
                Form = form,
                Errors = errors,
            },
            status
        );
}
