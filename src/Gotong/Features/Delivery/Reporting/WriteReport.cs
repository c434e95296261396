using System.Globalization;
using Gotong.Features.Delivery.EvidenceStore;
using Gotong.Features.Initiatives.Steps;
using Gotong.Platform.Data;
using Gotong.Platform.Ledger;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Delivery.Reporting;

/// <summary>Writes what a form said into the report, its measurements and its evidence; saved by the caller as one act.</summary>
internal sealed class WriteReport(GotongDb db, ReportDesk desk, ReportReading said, Answers text)
{
    private readonly Guid _by = desk.Visit.Actor.MemberId;
    private readonly DateTimeOffset _now = desk.Visit.Now;

    public async Task<Act> RunAsync(IReadOnlyList<BroughtFile> files, int firstNumber, CancellationToken cancel)
    {
        var report = OpenReport();
        report.Send(_by, _now);
        report.Say(Text(Asked.Obstacles), Text(Asked.Needs), Text(Asked.NextSteps));
        foreach (var milestone in said.Milestones)
            report.Mark(milestone.Milestone, milestone.ReachedOn, milestone.ExpectedOn);
        foreach (var money in said.Money)
            report.Spend(money.Source, money.Code, money.Amount);
        var brought = await BroughtFiles.AddAsync(db, files, firstNumber, LastDay, _by, _now, cancel);
        var picked = await PickedAsync(text.All(Asked.Pick), cancel);
        foreach (var evidence in brought.Concat(picked))
            evidence.Show(Claim.OfReport, report.Id, _by, _now);
        foreach (var value in said.Values)
            await MeasureAsync(report, value, brought, cancel);
        return ActOf(report);
    }

    private QuarterReport OpenReport()
    {
        if (desk.Report is { } open && !desk.NeedsReason)
        {
            open.Milestones.Clear();
            open.Spending.Clear();
            return open;
        }
        var report = new QuarterReport
        {
            RegionId = db.RegionId,
            InitiativeId = desk.Initiative.Id,
            Initiative = desk.Initiative,
            Quarter = desk.Quarter,
            Edition = (desk.Report?.Edition ?? 0) + 1,
            CorrectionReason = desk.NeedsReason ? text[Asked.Reason] : null,
            SentBy = _by,
            SentAt = _now,
        };
        db.Add(report);
        return report;
    }

    /// <summary>The whole and its parts, each a row of its own; the document shows the whole, or the parts where there is none.</summary>
    private async Task MeasureAsync(
        QuarterReport report,
        SaidValue value,
        IReadOnlyList<Evidence> brought,
        CancellationToken cancel
    )
    {
        var parts = value.Parts.Select(p => Measure(report, value, p.Asked.Part.Key, p.Asked.Last, p.Number)).ToList();
        var shown = value.Number is { } number ? [Measure(report, value, "", value.Asked.Last, number)] : parts;
        var document =
            value.Document == Asked.Files
                ? brought
                : await PickedAsync(value.Document.Length == 0 ? [] : [value.Document], cancel);
        foreach (var evidence in document)
        foreach (var measurement in shown)
            evidence.Show(Claim.OfMeasurement, measurement.Id, _by, _now);
    }

    /// <summary>A new row; the same value said again stays the row it was.</summary>
    private Measurement Measure(
        QuarterReport report,
        SaidValue value,
        string part,
        Measurement? last,
        SaidNumber number
    )
    {
        var asked = value.Asked;
        if (
            last is not null
            && last.Value == number.Value
            && last.Source == value.Source
            && last.SourceOn == value.SourceOn
            && (last.State == MeasurementState.Provisional) == value.IsProvisional
        )
            return last;
        var measurement = new Measurement
        {
            RegionId = db.RegionId,
            IndicatorId = asked.IndicatorId,
            LeadingIndicatorId = asked.LeadingIndicatorId,
            Frequency = asked.Frequency,
            From = asked.Period.From,
            To = asked.Period.To,
            Disaggregation = part,
            Value = number.Value,
            Source = value.Source,
            SourceOn = value.SourceOn,
            State = value.IsProvisional ? MeasurementState.Provisional : MeasurementState.Reported,
            RecordedBy = _by,
            RecordedAt = _now,
            ReplacesId = last?.Id,
            Reason = number.Why ?? (last is null ? null : Text(Asked.Reason)),
            ReportId = report.Id,
        };
        db.Add(measurement);
        // What was verified stays until its correction is.
        if (last is not null && last.State != MeasurementState.Verified)
            last.State = MeasurementState.Replaced;
        return measurement;
    }

    private async Task<IReadOnlyList<Evidence>> PickedAsync(IReadOnlyList<string> chosen, CancellationToken cancel)
    {
        var ids = chosen.Select(c => Guid.TryParse(c, out var id) ? id : Guid.Empty).ToList();
        return ids.Count == 0
            ? []
            : await db.Evidence.AsTracking().Include(e => e.Claims).Where(e => ids.Contains(e.Id)).ToListAsync(cancel);
    }

    private DateOnly LastDay => desk.Quarter.LastDay < desk.Visit.Today ? desk.Quarter.LastDay : desk.Visit.Today;

    private string? Text(string field) => text[field].Length == 0 ? null : text[field];

    private Act ActOf(QuarterReport report)
    {
        var (id, en) = ReportWords.Both(desk.Quarter);
        var number = desk.Initiative.Number.ToString(CultureInfo.InvariantCulture);
        var (forId, forEn) = desk.Initiative.OnBehalfWords(desk.Visit.Actor);
        var correction = report.CorrectionReason is not null;
        return new(
            correction ? "report.corrected" : "report.sent",
            Visibility.Region,
            $"{(correction ? "memperbaiki" : "mengirim")} laporan {id} inisiatif {number}{forId}",
            $"{(correction ? "corrected" : "sent")} the report of {en} of initiative {number}{forEn}",
            new
            {
                initiative = desk.Initiative.Number,
                quarter = desk.Quarter.ToString(),
                edition = report.Edition,
                late = desk.IsLate,
                reason = report.CorrectionReason,
                confirmed = said.Confirmed,
            }
        );
    }
}
