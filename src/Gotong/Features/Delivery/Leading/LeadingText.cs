using System.Globalization;
using Gotong.Features.Initiatives.Steps;
using Gotong.Features.Priorities;
using Gotong.Platform.Web;
using static Gotong.Platform.Web.Words;
using FormText = Gotong.Platform.Web.FormText;

namespace Gotong.Features.Delivery.Leading;

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
