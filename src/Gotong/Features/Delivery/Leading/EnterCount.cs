using System.Globalization;
using Gotong.Features.Delivery.Accelerating;
using Gotong.Features.Delivery.Status;
using Gotong.Features.Initiatives;
using Gotong.Features.Initiatives.Steps;
using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Http;
using Gotong.Platform.Ledger;
using Gotong.Platform.Web;
using Microsoft.EntityFrameworkCore;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Delivery.Leading;

/// <summary>One count of one period; of a period that was counted, a correction with its reason.</summary>
public static class EnterCount
{
    /// <summary>Periods one may still count or correct.</summary>
    private const int MostPeriods = 24;

    public static void Map(IEndpointRouteBuilder region)
    {
        region.MapGet(LeadingLinks.ValuePath, AskAsync).Allow(Access.Members);
        region.MapForm(LeadingLinks.ValuePath, SaveAsync).Allow(Access.Members);
    }

    private static async Task<IResult> AskAsync(int number, GotongDb db, Visit visit, CancellationToken cancel)
    {
        var (refusal, view) = await ViewAsync(number, db, visit, cancel);
        return refusal ?? Page.Of<CountPage>(new { Model = view });
    }

    private static async Task<IResult> SaveAsync(
        int number,
        HttpRequest request,
        GotongDb db,
        Visit visit,
        CancellationToken cancel
    )
    {
        var (refusal, view) = await ViewAsync(number, db, visit, cancel);
        if (view is null)
            return refusal!;
        var form = await request.ReadFormAsync(cancel);
        view = view with
        {
            Period = form["period"].ToString(),
            Value = FormText.Of(form["value"]),
            Reason = FormText.Of(form["reason"]),
            Key = form[FormFields.Key],
        };
        var period = view
            .Periods.Where(p => CountView.Iso(p.Until) == view.Period)
            .Select(p => (DateOnly?)p.Until)
            .FirstOrDefault();
        if (period is null)
            view.Errors.Add("period", T("Masa: pilih salah satu.", "Period: choose one."));
        var value = Typed.Decimal(view.Value);
        if (value is null)
            view.Errors.Add(
                "value",
                T(
                    $"Hitungan: “{view.Value}” bukan angka yang jelas. Tulis seperti 1.250 atau 12,5.",
                    $"Count: “{view.Value}” is no clear number. Write it like 1.250 or 12,5."
                )
            );
        var old = period is { } end
            ? await db
                .Measurements.AsTracking()
                .Where(m =>
                    m.LeadingIndicatorId == view.Leading.Id && m.To == end && m.State != MeasurementState.Replaced
                )
                .OrderByDescending(m => m.RecordedAt)
                .FirstOrDefaultAsync(cancel)
            : null;
        if (old is not null && view.Reason.Length == 0)
            view.Errors.Add(
                "reason",
                T(
                    $"Masa ini sudah dihitung ({Numbers.Text(old.Value, 4)}). Tulis mengapa diperbaiki.",
                    $"This period was counted already ({Numbers.Text(old.Value, 4)}). Write why it is corrected."
                )
            );
        FormText.Limit(view.Errors, "reason", view.Reason, T("Alasan", "Reason"), Measurement.LongestText);
        if (view.Errors.Any)
            return Page.Of<CountPage>(new { Model = view }, StatusCodes.Status422UnprocessableEntity);
        if (old is not null)
            old.State = MeasurementState.Replaced;
        db.Add(Made(view, visit, period!.Value, value!.Value, old?.Id));
        var (n, when) = (number.ToString(CultureInfo.InvariantCulture), CountView.Iso(period.Value));
        var said = value.Value.ToString(CultureInfo.InvariantCulture);
        try
        {
            await db.SaveActAsync(
                new Act(
                    old is null ? "leading.counted" : "leading.corrected",
                    // What nobody has checked is for members.
                    DeliveryPermissions.MayVerify(visit.Actor)
                        ? view.Initiative.Shown
                        : Visibility.Region,
                    $"memasukkan hitungan penuntun inisiatif {n} sampai {when}: {said}",
                    $"entered a count of initiative {n} until {when}: {said}"
                ),
                cancel
            );
        }
        catch (DbUpdateException) when (old is not null)
        {
            if (await db.WasSentTwiceAsync(cancel))
                throw;
            view.Errors.Add(
                "",
                T(
                    "Orang lain memperbaiki hitungan ini pada saat yang sama. Periksa nilainya, lalu kirim lagi.",
                    "Somebody else corrected this count at the same moment. Check the value and send it again."
                )
            );
            return Page.Of<CountPage>(new { Model = view with { Key = null } }, StatusCodes.Status409Conflict);
        }
        return new SeeOther(LeadingLinks.Page(visit.Region, number));
    }

    private static Measurement Made(CountView view, Visit visit, DateOnly until, decimal value, Guid? replaces) =>
        new()
        {
            RegionId = visit.Region.Id,
            LeadingIndicatorId = view.Leading.Id,
            Frequency = view.Leading.Frequency,
            From = view.Leading.Frequency.StartOf(until),
            To = until,
            Value = value,
            Source = view.Leading.Source ?? T("hitungan sendiri", "own count"),
            SourceOn = visit.Today,
            State = DeliveryPermissions.MayVerify(visit.Actor) ? MeasurementState.Verified : MeasurementState.Reported,
            RecordedBy = visit.Actor.MemberId,
            RecordedAt = visit.Now,
            ReplacesId = replaces,
            Reason = view.Reason.Length == 0 ? null : view.Reason,
        };

    private static async Task<(IResult? Refusal, CountView? View)> ViewAsync(
        int number,
        GotongDb db,
        Visit visit,
        CancellationToken cancel
    )
    {
        if (await LoadLeading.DoorAsync(db, visit, number, cancel) is not { } initiative)
            return (Results.NotFound(), null);
        if (!DeliveryPermissions.MayReport(visit.Actor, initiative))
            return (Results.StatusCode(StatusCodes.Status403Forbidden), null);
        if (await LoadLeading.OfAsync(db, visit, initiative.Id, null, cancel) is not { } reading)
            return (new SeeOther(LeadingLinks.Define(visit.Region, number)), null);
        return (null, new(visit.Region, initiative, reading.Of, PeriodsOf(reading, visit.Today)));
    }

    /// <summary>The newest that has ended first, each with what was counted.</summary>
    private static List<CountedPeriod> PeriodsOf(LeadingReading reading, DateOnly today)
    {
        var frequency = reading.Of.Frequency;
        var known = reading.Values.ToDictionary(v => v.Until, v => v.Value);
        var end = frequency.StartOf(frequency.EndOf(today)).AddDays(-1);
        var periods = new List<CountedPeriod>();
        for (; periods.Count < MostPeriods; end = frequency.StartOf(end).AddDays(-1))
            periods.Add(new(end, known.TryGetValue(end, out var value) ? value : null));
        return periods;
    }
}

public sealed record CountedPeriod(DateOnly Until, decimal? Value);

public sealed record CountView(
    Region Region,
    Initiative Initiative,
    LeadingIndicator Leading,
    IReadOnlyList<CountedPeriod> Periods
)
{
    public string? Period { get; init; }
    public string Value { get; init; } = "";
    public string Reason { get; init; } = "";
    public string? Key { get; init; }
    public FormErrors Errors { get; } = new();

    /// <summary>The oldest since the first count that was not counted; else the newest.</summary>
    public string Chosen =>
        Period
        ?? Iso(
            (
                Periods.TakeWhile(p => p.Value is null).LastOrDefault() is { } gap
                && Periods.Any(p => p.Value is not null)
                    ? gap
                    : Periods[0]
            ).Until
        );

    public static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
