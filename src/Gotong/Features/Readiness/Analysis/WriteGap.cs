using Gotong.Features.Codes;
using Gotong.Features.Initiatives.Steps;
using Gotong.Features.Priorities;
using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Http;
using Gotong.Platform.Ledger;
using Gotong.Platform.Web;
using Microsoft.EntityFrameworkCore;
using static Gotong.Platform.Web.Words;
using FormText = Gotong.Platform.Web.FormText;

namespace Gotong.Features.Readiness.Analysis;

/// <summary>The gap of one dimension: how it is, how it is wanted, what lies between, and the indicator that shows it.</summary>
public static class WriteGap
{
    private static readonly string[] Fields = ["present", "wanted", "gap", "indicator"];

    public static void Map(IEndpointRouteBuilder region)
    {
        region.MapGet(ReadinessLinks.GapPath, AskAsync).Allow(ReadinessPermissions.Assess);
        region.MapForm(ReadinessLinks.GapPath, SaveAsync).Allow(ReadinessPermissions.Assess);
    }

    private static async Task<IResult> AskAsync(string dimension, GotongDb db, Visit visit, CancellationToken cancel)
    {
        if (FrameworkEdition.Of(visit.Region.Framework).Dimension(dimension) is not { } known)
            return Results.NotFound();
        var gap = await FindAsync(db, visit, dimension, cancel);
        var draft = await AnalysisDrafts.FindAsync(db, visit, FormOf(dimension), Guid.Empty, cancel);
        return await PageAsync(
            db,
            visit,
            known,
            ViewOf(visit, known, gap, draft?.Text ?? TextOf(gap)) with
            {
                IsDraft = draft is not null,
                Base = draft?.Version ?? gap?.Version ?? 0,
            },
            StatusCodes.Status200OK,
            cancel
        );
    }

    private static async Task<IResult> SaveAsync(
        string dimension,
        HttpRequest request,
        GotongDb db,
        Visit visit,
        CancellationToken cancel
    )
    {
        if (FrameworkEdition.Of(visit.Region.Framework).Dimension(dimension) is not { } known)
            return Results.NotFound();
        var form = await request.ReadFormAsync(cancel);
        var gap = await FindAsync(db, visit, dimension, cancel);
        var view = ViewOf(visit, known, gap, Answers.Of(form, Fields)) with
        {
            Key = form[FormFields.Key],
            Base = Versions.Of(form),
        };
        if (form[FormFields.Later] == "1")
        {
            await AnalysisDrafts.KeepAsync(db, visit, FormOf(dimension), Guid.Empty, view.Base, view.Text, cancel);
            return new SeeOther(ReadinessLinks.Gaps(visit.Region));
        }
        var indicator = await CheckAsync(db, view, cancel);
        if (view.Errors.Any)
            return await PageAsync(db, visit, known, view, StatusCodes.Status422UnprocessableEntity, cancel);
        if (view.Base != (gap?.Version ?? 0))
            return await ConflictAsync(gap);
        if (gap is null)
            db.Add(
                gap = new()
                {
                    RegionId = visit.Region.Id,
                    Framework = visit.Region.Framework,
                    Dimension = dimension,
                }
            );
        gap.Write(
            view.Text["present"],
            view.Text["wanted"],
            view.Text["gap"],
            indicator,
            visit.Actor.MemberId,
            visit.Now
        );
        try
        {
            await db.SaveActAsync(
                new(
                    "gap.written",
                    Visibility.Region,
                    $"menulis kesenjangan dimensi \"{known.Name.Id}\"",
                    $"wrote the gap of the dimension \"{known.Name.En}\""
                ),
                cancel
            );
        }
        catch (DbUpdateException)
        {
            // Another wrote it in the same moment.
            if (await db.WasSentTwiceAsync(cancel))
                throw;
            return await ConflictAsync(await FindAsync(db, visit, dimension, cancel));
        }
        await AnalysisDrafts.DropAsync(db, visit, FormOf(dimension), Guid.Empty, cancel);
        return new SeeOther(ReadinessLinks.Gaps(visit.Region));

        Task<IResult> ConflictAsync(DimensionGap? now) =>
            PageAsync(
                db,
                visit,
                known,
                ViewOf(visit, known, now, view.Text) with
                {
                    HasMovedOn = true,
                },
                StatusCodes.Status409Conflict,
                cancel
            );
    }

    private static async Task<Guid?> CheckAsync(GotongDb db, AnalysisView view, CancellationToken cancel)
    {
        FormText.Require(
            view.Errors,
            "present",
            view.Text["present"],
            T("Keadaan kini", "How it is"),
            DimensionGap.LongestText
        );
        FormText.Require(
            view.Errors,
            "wanted",
            view.Text["wanted"],
            T("Yang diinginkan", "How it is wanted"),
            DimensionGap.LongestText
        );
        FormText.Require(view.Errors, "gap", view.Text["gap"], T("Kesenjangan", "Gap"), DimensionGap.LongestText);
        if (view.Text["indicator"].Length == 0)
            return null;
        if (Guid.TryParse(view.Text["indicator"], out var id) && await db.Indicators.AnyAsync(i => i.Id == id, cancel))
            return id;
        view.Errors.Add(
            "indicator",
            T("Indikator: pilih salah satu dari RPJMD.", "Indicator: choose one of the RPJMD.")
        );
        return null;
    }

    private static Task<DimensionGap?> FindAsync(
        GotongDb db,
        Visit visit,
        string dimension,
        CancellationToken cancel
    ) =>
        db
            .DimensionGaps.AsTracking()
            .SingleOrDefaultAsync(g => g.Framework == visit.Region.Framework && g.Dimension == dimension, cancel);

    private static Answers TextOf(DimensionGap? gap) =>
        new()
        {
            ["present"] = gap?.Present ?? "",
            ["wanted"] = gap?.Wanted ?? "",
            ["gap"] = gap?.Gap ?? "",
            ["indicator"] = gap?.IndicatorId?.ToString() ?? "",
        };

    private static AnalysisView ViewOf(Visit visit, Dimension dimension, DimensionGap? gap, Answers text) =>
        new(visit.Region, ReadinessLinks.Gap(visit.Region, dimension.Key), text, TextOf(gap), gap?.Version ?? 0);

    private static string FormOf(string dimension) => $"readiness/gap/{dimension}";

    private static async Task<IResult> PageAsync(
        GotongDb db,
        Visit visit,
        Dimension dimension,
        AnalysisView view,
        int status,
        CancellationToken cancel
    )
    {
        var plan = (await PlanShelf.LoadAsync(db, visit.Actor, visit.Today.Year, cancel)).Current?.Id;
        var indicators = await db
            .Indicators.AsNoTracking()
            .Where(i => i.Priority.RpjmdId == plan && i.Priority.Level != PriorityLevel.Program)
            .OrderBy(i => i.Name)
            .Select(i => new { i.Id, i.Name })
            .ToListAsync(cancel);
        return Page.Of<GapPage>(
            new
            {
                Model = view,
                Dimension = dimension,
                Indicators = indicators.ConvertAll(i => new Option(i.Id.ToString(), i.Name)),
            },
            status
        );
    }
}
