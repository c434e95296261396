using System.Globalization;
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

namespace Gotong.Features.Delivery.Reporting;

/// <summary>Bappeda verifies a report or sends it back. What is verified counts: milestones, values, the plan's actuals.</summary>
public static class JudgeReport
{
    public const string Answer = "jawaban";
    public const string Reason = "sebab";

    public static void Map(IEndpointRouteBuilder region) =>
        region.MapForm(DeliveryLinks.JudgePath, HandleAsync).Allow(DeliveryPermissions.Verify);

    private static async Task<IResult> HandleAsync(
        int number,
        string quarter,
        HttpRequest request,
        GotongDb db,
        Visit visit,
        CancellationToken cancel
    )
    {
        if (await ReportDesk.OpenAsync(db, visit, number, quarter, cancel) is not { Report: { } report } desk)
            return Results.NotFound();
        var form = await request.ReadFormAsync(cancel);
        if (Versions.Of(form) != report.Version || report.State != ReportState.Sent)
            return (await ShowReport.PageAsync(db, desk, null, new(), true, cancel))!;
        var errors = new FormErrors();
        var reason = FormText.Of(form[Reason]);
        var answer = form[Answer].ToString();
        if (!desk.MayJudge)
            errors.Add(
                "",
                T(
                    "Yang mengirim laporan tidak memeriksanya sendiri. Minta anggota Bappeda atau Tim Pelaksana yang lain.",
                    "Who sent a report does not verify it. Ask another planner or coordinator."
                )
            );
        else if (answer == nameof(ReportState.Returned))
            FormText.Require(
                errors,
                Reason,
                reason,
                T("Apa yang kurang", "What is missing"),
                QuarterReport.LongestText
            );
        else if (answer != nameof(ReportState.Verified))
            errors.Add(Answer, T("Pilih: benar, atau perlu diperbaiki.", "Choose: right, or to be mended."));
        if (errors.Any)
            return (await ShowReport.PageAsync(db, desk, null, errors, false, cancel))!;
        if (answer == nameof(ReportState.Returned))
            report.SendBack(visit.Actor.MemberId, visit.Now, reason);
        else
            await VerifyAsync(db, desk, report, cancel);
        try
        {
            await db.SaveActAsync(ActOf(desk, report, reason), cancel);
        }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear();
            desk = (await ReportDesk.OpenAsync(db, visit, number, quarter, cancel))!;
            return (await ShowReport.PageAsync(db, desk, null, new(), true, cancel))!;
        }
        return new SeeOther(DeliveryLinks.Report(visit.Region, number, desk.Quarter));
    }

    /// <summary>Milestones, measurements and the plan follow what the report says.</summary>
    internal static async Task VerifyAsync(GotongDb db, ReportDesk desk, QuarterReport report, CancellationToken cancel)
    {
        report.Verify(desk.Visit.Actor.MemberId, desk.Visit.Now);
        foreach (var said in report.Milestones)
            if (desk.Schedule?.Milestones.Find(m => m.Id == said.MilestoneId) is { } milestone)
                if (milestone.ReachedOn != said.ReachedOn)
                {
                    milestone.ReachedOn = said.ReachedOn;
                    desk.Schedule.ChangedAt = desk.Visit.Now;
                }
        var id = report.Id;
        var measurements = await db.Measurements.AsTracking().Where(m => m.ReportId == id).ToListAsync(cancel);
        foreach (var measurement in measurements.Where(m => m.State != MeasurementState.Replaced))
            await VerifyAsync(db, measurement, cancel);
    }

    internal static async Task VerifyAsync(GotongDb db, Measurement measurement, CancellationToken cancel)
    {
        if (measurement.State == MeasurementState.Reported)
            measurement.State = MeasurementState.Verified;
        // All that it takes the place of, however far back.
        for (var before = measurement.ReplacesId; before is { } id; )
        {
            var old = await db.Measurements.AsTracking().SingleAsync(m => m.Id == id, cancel);
            old.State = MeasurementState.Replaced;
            before = old.ReplacesId;
        }
        if (
            measurement
                is {
                    State: MeasurementState.Verified,
                    Frequency: Frequency.Yearly,
                    Disaggregation: "",
                    IndicatorId: { } of
                }
            && await FindAsync(db, of, cancel) is { } indicator
        )
            indicator.Realise(
                measurement.To.Year,
                measurement.Value,
                Typed.Text(measurement.Value),
                measurement.Source,
                measurement.SourceOn
            );
    }

    private static Task<Indicator?> FindAsync(GotongDb db, Guid id, CancellationToken cancel) =>
        db
            .Indicators.AsTracking()
            .Include(i => i.Values)
            .Include(i => i.Priority)
            .SingleOrDefaultAsync(i => i.Id == id, cancel);

    private static Act ActOf(ReportDesk desk, QuarterReport report, string reason)
    {
        var (id, en) = ReportWords.Both(desk.Quarter);
        var number = desk.Initiative.Number.ToString(CultureInfo.InvariantCulture);
        return report.State == ReportState.Verified
            ? new(
                "report.verified",
                desk.Initiative.Shown,
                $"memverifikasi laporan {id} inisiatif {number}",
                $"verified the report of {en} of initiative {number}",
                new
                {
                    initiative = desk.Initiative.Number,
                    quarter = desk.Quarter.ToString(),
                    edition = report.Edition,
                }
            )
            : new(
                "report.returned",
                Visibility.Region,
                $"mengembalikan laporan {id} inisiatif {number}",
                $"sent back the report of {en} of initiative {number}",
                new
                {
                    initiative = desk.Initiative.Number,
                    quarter = desk.Quarter.ToString(),
                    edition = report.Edition,
                    reason,
                }
            );
    }
}
