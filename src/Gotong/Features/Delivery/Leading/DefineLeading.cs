using System.Globalization;
using Gotong.Features.Delivery.Accelerating;
using Gotong.Features.Initiatives;
using Gotong.Features.Initiatives.Steps;
using Gotong.Features.Priorities;
using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Http;
using Gotong.Platform.Ledger;
using Gotong.Platform.Web;
using Microsoft.EntityFrameworkCore;
using FormText = Gotong.Platform.Web.FormText;
using static Gotong.Platform.Web.Words;

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
            if (await Readiness.SentTwice.IsAsync(db, form, cancel))
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

/// <summary>What stands in the form, as text.</summary>
public sealed record LeadingText(
    string Name,
    string Unit,
    string Direction,
    string Frequency,
    string Baseline,
    string BaselineOn,
    string Source
)
{
    public static LeadingText Of(IFormCollection form) =>
        new(
            FormText.Of(form["name"]),
            FormText.Of(form["unit"]),
            FormText.Of(form["direction"]),
            FormText.Of(form["frequency"]),
            FormText.Of(form["baseline"]),
            FormText.Of(form["baselineOn"]),
            FormText.Of(form["source"])
        );

    public static LeadingText Of(LeadingIndicator? l) =>
        l is null
            ? new("", "", nameof(IndicatorDirection.Up), nameof(Delivery.Frequency.Quarterly), "", "", "")
            : new(
                l.Name,
                l.Unit,
                l.Direction.ToString(),
                l.Frequency.ToString(),
                l.Baseline is { } from ? Typed.Text(from) : "",
                l.BaselineOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "",
                l.Source ?? ""
            );

    public LeadingRead Read(FormErrors errors, LeadingIndicator? stored, bool counted, DateOnly today)
    {
        FormText.Require(errors, "name", Name, T("Apa yang dihitung", "What is counted"), Measurement.LongestText);
        FormText.Require(errors, "unit", Unit, T("Satuan", "Unit"), DefineLeading.LongestUnit);
        FormText.Limit(errors, "source", Source, T("Dihitung oleh", "Counted by"), Measurement.LongestText);
        if (
            !Enum.TryParse<IndicatorDirection>(Direction, out var direction)
            || direction is not (IndicatorDirection.Up or IndicatorDirection.Down)
        )
            errors.Add("direction", T("Arah: pilih naik atau turun.", "Direction: choose up or down."));
        if (
            !Enum.TryParse<Frequency>(Frequency, out var frequency)
            || frequency is not (Delivery.Frequency.Monthly or Delivery.Frequency.Quarterly)
        )
            errors.Add("frequency", T("Pilih tiap bulan atau tiap triwulan.", "Choose every month or every quarter."));
        else if (counted && stored?.Frequency != frequency)
            errors.Add(
                "frequency",
                T(
                    "Sudah ada hitungan, jadi seberapa sering tidak dapat diubah lagi.",
                    "There are counts already, so how often can no longer be changed."
                )
            );
        decimal? baseline = null;
        DateOnly? on = null;
        if (Baseline.Length > 0)
        {
            baseline = Typed.Decimal(Baseline);
            if (baseline is null)
                errors.Add(
                    "baseline",
                    T(
                        $"“{Baseline}” bukan angka yang jelas. Tulis seperti 1.250 atau 12,5.",
                        $"“{Baseline}” is no clear number. Write it like 1.250 or 12,5."
                    )
                );
            on = FormText.Day(
                errors,
                "baselineOn",
                BaselineOn,
                T("Hari nilai awal", "Day of the baseline"),
                today.AddYears(-15),
                today
            );
        }
        else if (BaselineOn.Length > 0)
            errors.Add(
                "baseline",
                T("Harinya ada, nilainya belum. Isi keduanya.", "The day is there, the value is not. Fill in both.")
            );
        return new(Name, Unit, direction, frequency, baseline, on, Source.Length == 0 ? null : Source);
    }
}

public sealed record LeadingRead(
    string Name,
    string Unit,
    IndicatorDirection Direction,
    Frequency Frequency,
    decimal? Baseline,
    DateOnly? BaselineOn,
    string? Source
)
{
    public LeadingIndicator Of(Guid region, Guid initiative) =>
        new()
        {
            RegionId = region,
            InitiativeId = initiative,
            Name = Name,
            Unit = Unit,
            Direction = Direction,
            Frequency = Frequency,
            Baseline = Baseline,
            BaselineOn = BaselineOn,
            Source = Source,
        };

    public void Into(LeadingIndicator l)
    {
        (l.Name, l.Unit, l.Direction, l.Frequency) = (Name, Unit, Direction, Frequency);
        (l.Baseline, l.BaselineOn, l.Source) = (Baseline, BaselineOn, Source);
    }
}
