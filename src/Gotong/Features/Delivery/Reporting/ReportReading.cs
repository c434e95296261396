using Gotong.Features.Codes;
using Gotong.Features.Initiatives.Steps;
using Gotong.Features.Roadmap;
using Gotong.Platform.Web;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Delivery.Reporting;

public sealed record SaidMilestone(Milestone Milestone, DateOnly? ReachedOn, DateOnly? ExpectedOn);

public sealed record SaidMoney(string Source, string? Code, long Amount);

/// <summary>A number, and the reason by which it was confirmed where it was questioned.</summary>
public sealed record SaidNumber(decimal Value, string? Why);

public sealed record SaidPart(AskedPart Asked, SaidNumber Number);

/// <param name="Number">Null: only parts are told.</param>
public sealed record SaidValue(
    AskedValue Asked,
    SaidNumber? Number,
    IReadOnlyList<SaidPart> Parts,
    string Source,
    DateOnly SourceOn,
    bool IsProvisional,
    string Document
);

/// <summary>A value that was questioned and confirmed, for the ledger.</summary>
public sealed record Confirmed(string What, string Why);

/// <summary>What a form says, read once; what cannot be taken stands in <see cref="Errors"/>, what is odd in <see cref="Doubts"/>.</summary>
public sealed class ReportReading
{
    public FormErrors Errors { get; } = new();

    /// <summary>By the key of the field: why it is questioned.</summary>
    public Dictionary<string, string> Doubts { get; } = new(StringComparer.Ordinal);
    public List<SaidMilestone> Milestones { get; } = [];
    public List<SaidMoney> Money { get; } = [];
    public List<SaidValue> Values { get; } = [];
    public List<Confirmed> Confirmed { get; } = [];
    private readonly ReportDesk _desk;
    private readonly Answers _text;

    public ReportReading(ReportDesk desk, Answers text)
    {
        (_desk, _text) = (desk, text);
        foreach (var asked in desk.Asked.Milestones)
            Read(asked);
        foreach (var asked in desk.Asked.Money)
            Read(asked);
        foreach (var asked in desk.Asked.Values)
            Read(asked);
        Limit(Asked.Obstacles, T("Kendala", "Obstacles"));
        Limit(Asked.Needs, T("Yang dibutuhkan", "What is needed"));
        Limit(Asked.NextSteps, T("Langkah berikutnya", "Next steps"));
        if (desk.NeedsReason)
            FormText.Require(
                Errors,
                Asked.Reason,
                text[Asked.Reason],
                T("Alasan perbaikan", "Reason of the correction"),
                QuarterReport.LongestText
            );
        var told = Milestones.Exists(m => m.ReachedOn is not null) || Money.Count + Values.Count > 0;
        if (!told && !Errors.Any && text[Asked.Obstacles].Length + text[Asked.NextSteps].Length == 0)
            Errors.Add(
                Asked.NextSteps,
                T(
                    "Laporan ini kosong. Isi sedikitnya satu tonggak, uang, nilai, kendala, atau langkah berikutnya.",
                    "This report is empty. Tell at least one milestone, money, value, obstacle or next step."
                )
            );
    }

    private void Read(AskedMilestone asked)
    {
        var name = asked.Milestone.Name;
        var latest = _desk.Quarter.LastDay < _desk.Visit.Today ? _desk.Quarter.LastDay : _desk.Visit.Today;
        DateOnly? reached = null;
        if (_text[asked.Key].Length > 0)
            reached = FormText.Day(
                Errors,
                asked.On,
                _text[asked.On],
                T($"“{name}” tercapai pada", $"“{name}” reached on"),
                new(2000, 1, 1),
                latest
            );
        else if (_text[asked.On].Length > 0)
            Errors.Add(
                asked.Key,
                T(
                    $"“{name}” punya hari tetapi tidak dicentang. Centang bila tercapai, atau kosongkan harinya.",
                    $"“{name}” has a day but no tick. Tick it if it was reached, or empty its day."
                )
            );
        DateOnly? expected =
            reached is null && _text[asked.Expected].Length > 0
                ? FormText.Day(
                    Errors,
                    asked.Expected,
                    _text[asked.Expected],
                    T($"“{name}” diperkirakan tercapai", $"“{name}” expected on"),
                    _desk.Quarter.LastDay.AddDays(1),
                    _desk.Quarter.LastDay.AddYears(20)
                )
                : null;
        Milestones.Add(new(asked.Milestone, reached, expected));
    }

    private void Read(AskedMoney asked)
    {
        var text = _text[asked.Key];
        if (text.Length == 0)
            return;
        var name = FundingSource.NameOf(asked.Source) + (asked.Code is null ? "" : $" {asked.Code}");
        if (Typed.Rupiah(text) is not { } amount)
        {
            Errors.Add(
                asked.Key,
                T(
                    $"Uang dari {name}: “{text}” tidak terbaca dengan pasti. Tulis rupiah penuh seperti 12.500.000, atau 12,5 juta.",
                    $"Money from {name}: “{text}” cannot be read with certainty. Write whole rupiah like 12.500.000, or 12,5 juta."
                )
            );
            return;
        }
        Money.Add(new(asked.Source, asked.Code, amount));
        Question(
            asked.Key,
            T("Uang dari ", "Money from ") + name,
            Doubt.OfMoney(amount, asked.Before, asked.Planned, asked.SpentInYear)
        );
    }

    private void Read(AskedValue asked)
    {
        var period = ReportWords.Of(asked.Period);
        var whole = Read(
            asked.Key,
            $"{asked.Name} ({period})",
            value => Doubt.OfValue(value, asked.Before, asked.Unit, asked.Low, asked.High)
        );
        List<SaidPart> parts = [];
        foreach (var kind in asked.Parts.GroupBy(p => p.Part.Kind))
        {
            // What was typed of the others: a part without a past is held against them.
            var typed = kind.ToDictionary(p => p.Key, p => Typed.Decimal(_text[p.Key]));
            foreach (var part in kind)
                if (
                    Read(
                        part.Key,
                        $"{asked.Name}, {part.Part.Name} ({period})",
                        value =>
                            Doubt.OfPart(
                                value,
                                part.Before,
                                [.. typed.Where(t => t.Key != part.Key).Select(t => t.Value).OfType<decimal>()],
                                asked.Unit,
                                asked.Low,
                                asked.High
                            )
                    ) is
                    { } number
                )
                    parts.Add(new(part, number));
        }
        if (whole is null && parts.Count == 0)
            return;
        FormText.Require(
            Errors,
            asked.Source,
            _text[asked.Source],
            T($"Sumber nilai {asked.Name}", $"Source of {asked.Name}"),
            Measurement.LongestText
        );
        var on = FormText.Day(
            Errors,
            asked.On,
            _text[asked.On],
            T($"Hari sumber {asked.Name}", $"Day of the source of {asked.Name}"),
            asked.Period.From,
            _desk.Visit.Today
        );
        Values.Add(
            new(
                asked,
                whole,
                parts,
                _text[asked.Source],
                on,
                _text[asked.Provisional].Length > 0,
                _text[asked.Document]
            )
        );
    }

    /// <summary>Null: nothing was typed, or nothing that can be read.</summary>
    private SaidNumber? Read(string key, string what, Func<decimal, string?> doubt)
    {
        var text = _text[key];
        if (text.Length == 0)
            return null;
        if (Typed.Decimal(text) is { } value)
            return new(value, Question(key, what, doubt(value)));
        Errors.Add(
            key,
            T(
                $"{what}: “{text}” tidak terbaca dengan pasti. Tulis koma untuk pecahan, titik untuk ribuan: 12,5 atau 1.250.",
                $"{what}: “{text}” cannot be read with certainty. Write a comma for fractions, points for thousands: 12,5 or 1.250."
            )
        );
        return null;
    }

    /// <summary>The reason by which it was confirmed; null: nothing was odd, or it is not confirmed yet.</summary>
    private string? Question(string key, string what, string? doubt)
    {
        if (doubt is null)
            return null;
        Doubts[key] = doubt;
        var why = _text[key + Asked.WhyEnding];
        if (_text[key + Asked.SureEnding].Length == 0 || why.Length == 0)
        {
            Errors.Add(
                key,
                T(
                    $"{what}: {doubt} Perbaiki, atau centang “angka ini benar” dan tulis alasannya.",
                    $"{what}: {doubt} Mend it, or tick “this figure is right” and write why."
                )
            );
            return null;
        }
        FormText.Limit(Errors, key + Asked.WhyEnding, why, T("Alasan", "Reason"), Measurement.LongestText);
        Confirmed.Add(new(what, why));
        return why;
    }

    private void Limit(string field, string name) =>
        FormText.Limit(Errors, field, _text[field], name, QuarterReport.LongestText);
}
