using System.Globalization;
using Gotong.Features.Codes;
using Gotong.Features.Initiatives.Steps;
using Gotong.Platform.Web;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Portfolio.Writing;

/// <summary>A scenario as it stands in the form: everything as it was typed.</summary>
public sealed record ScenarioForm(
    string Name,
    string Reason,
    string First,
    string Last,
    string Discount,
    string Seconds,
    IReadOnlyDictionary<string, string> Limits,
    IReadOnlyList<RuleTyped> Rules
)
{
    public const int MostRules = 8;

    /// <summary>Which scenario it was copied from, with its weights and pins; empty: none.</summary>
    public string From { get; init; } = "";

    public static string LimitField(string source, int year) =>
        string.Create(CultureInfo.InvariantCulture, $"limit-{source}-{year}");

    public string Limit(string source, int year) => Limits.GetValueOrDefault(LimitField(source, year)) ?? "";

    public static ScenarioForm Of(IFormCollection form) =>
        new(
            FormText.Of(form["name"]).Replace('\n', ' '),
            FormText.Of(form["reason"]),
            FormText.Of(form["first"]),
            FormText.Of(form["last"]),
            FormText.Of(form["discount"]),
            FormText.Of(form["seconds"]),
            form.Where(f => f.Key.StartsWith("limit-", StringComparison.Ordinal))
                .ToDictionary(f => f.Key, f => FormText.Of(f.Value)),
            [
                .. Enumerable
                    .Range(0, MostRules)
                    .Select(n => new RuleTyped(
                        FormText.Of(form[$"group-{n}"]),
                        FormText.Of(form[$"min-{n}"]),
                        FormText.Of(form[$"max-{n}"])
                    )),
            ]
        )
        {
            From = FormText.Of(form["from"]),
        };

    public static ScenarioForm Of(Scenario s) =>
        new(
            s.Name,
            s.Reason,
            ScenarioWords.Year(s.FirstYear),
            ScenarioWords.Year(s.LastYear),
            Typed.Text(s.Discount * 100),
            s.Seconds.ToString(CultureInfo.InvariantCulture),
            s.Limits.Where(l => l.Amount is not null)
                .ToDictionary(l => LimitField(l.Source, l.Year), l => Typed.Text(l.Amount!.Value)),
            [
                .. s
                    .Rules.OrderBy(r => r.Group, StringComparer.Ordinal)
                    .Select(r => new RuleTyped(r.Group, Text(r.Min), Text(r.Max))),
            ]
        );

    /// <summary>The years as typed, where they can be read: the limits are asked for each.</summary>
    public IReadOnlyList<int> Years =>
        Typed.Year(First) is { } first
        && Typed.Year(Last) is { } last
        && last >= first
        && last - first < Scenario.MostYears
            ? [.. Enumerable.Range(first, last - first + 1)]
            : [];

    public (ScenarioText Text, FormErrors Errors) Read(IReadOnlyList<string> sources, IReadOnlySet<string> groups)
    {
        var errors = new FormErrors();
        FormText.Require(errors, "name", Name, T("Nama", "Name"), Scenario.LongestName);
        FormText.Require(errors, "reason", Reason, T("Alasan", "Reason"), Scenario.LongestReason);
        var (first, last) = ReadYears(errors);
        var discount = Typed.Decimal(Discount);
        if (discount is not (>= 0 and <= 50))
            errors.Add(
                "discount",
                T(
                    $"Menunggu setahun: “{Discount}” bukan persen dari 0 sampai 50.",
                    $"A year of waiting: “{Discount}” is no percentage from 0 to 50."
                )
            );
        if (
            !int.TryParse(Seconds, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
            || seconds is < 1 or > Scenario.MostSeconds
        )
            errors.Add(
                "seconds",
                T(
                    $"Waktu mencari: tulis detik bulat dari 1 sampai {Scenario.MostSeconds}.",
                    $"Time to search: write whole seconds from 1 to {Scenario.MostSeconds}."
                )
            );
        var limits = ReadLimits(errors, sources);
        var rules = ReadRules(errors, groups);
        return (new(Name, Reason, first, last, (discount ?? 0) / 100, seconds, limits, rules), errors);
    }

    private (int First, int Last) ReadYears(FormErrors errors)
    {
        if (Typed.Year(First) is not (>= 2000 and <= 2100))
            errors.Add("first", T("Tahun pertama: tulis empat angka.", "First year: write four digits."));
        if (Typed.Year(Last) is not (>= 2000 and <= 2100))
            errors.Add("last", T("Tahun terakhir: tulis empat angka.", "Last year: write four digits."));
        else if (!errors.Any && Years.Count == 0)
            errors.Add(
                "last",
                T(
                    $"Tahun terakhir: paling sedikit {First}, dan paling banyak {Scenario.MostYears} tahun seluruhnya.",
                    $"Last year: {First} at least, and {Scenario.MostYears} years at most in all."
                )
            );
        return Years is [var first, ..] ? (first, Years[^1]) : (0, 0);
    }

    private List<(string, int, long?)> ReadLimits(FormErrors errors, IReadOnlyList<string> sources)
    {
        var limits = new List<(string, int, long?)>();
        foreach (var source in sources)
        foreach (var year in Years)
        {
            var (text, name) = (Limit(source, year), $"{FundingSource.NameOf(source)} {year}");
            if (text.Length == 0 && source != FundingSource.Apbd)
                limits.Add((source, year, null));
            else if (text.Length == 0)
                errors.Add(
                    LimitField(source, year),
                    T(
                        $"{name}: batasnya belum diisi. Tulis 0 bila tidak ada dana.",
                        $"{name}: its limit is missing. Write 0 if there is no money."
                    )
                );
            else if (text.StartsWith('-') || text.StartsWith('−'))
                errors.Add(
                    LimitField(source, year),
                    T($"{name}: batas tidak boleh kurang dari nol.", $"{name}: a limit cannot be less than nothing.")
                );
            else if (Typed.Rupiah(text) is { } amount)
                limits.Add((source, year, amount));
            else
                errors.Add(
                    LimitField(source, year),
                    T(
                        $"{name}: “{text}” tidak terbaca dengan pasti. Tulis 12.500.000 atau 12,5 juta.",
                        $"{name}: “{text}” cannot be read with certainty. Write 12.500.000 or 12,5 juta."
                    )
                );
        }
        return limits;
    }

    private List<(string, int?, int?)> ReadRules(FormErrors errors, IReadOnlySet<string> groups)
    {
        var rules = new List<(string, int?, int?)>();
        foreach (var (at, rule) in Rules.Index().Where(r => !r.Item.IsEmpty))
        {
            var (min, max) = (Count(rule.Min, $"min-{at}", errors), Count(rule.Max, $"max-{at}", errors));
            if (!groups.Contains(rule.Group))
                errors.Add($"group-{at}", T("Kelompok: pilih salah satu.", "Group: choose one."));
            else if (rules.Exists(r => r.Item1 == rule.Group))
                errors.Add(
                    $"group-{at}",
                    T("Kelompok ini sudah punya aturan di atas.", "This group has a rule above already.")
                );
            else if (rule is { Min: "", Max: "" })
                errors.Add(
                    $"min-{at}",
                    T("Isi paling sedikit, paling banyak, atau keduanya.", "Fill in at least, at most, or both.")
                );
            else if (min > max)
                errors.Add(
                    $"min-{at}",
                    T(
                        $"Paling sedikit {min} lebih dari paling banyak {max}.",
                        $"At least {min} is more than at most {max}."
                    )
                );
            rules.Add((rule.Group, min, max));
        }
        return rules;
    }

    private static int? Count(string text, string field, FormErrors errors)
    {
        if (text.Length == 0)
            return null;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= 10_000)
            return number;
        errors.Add(
            field,
            T($"“{text}”: tulis angka bulat, 0 atau lebih.", $"“{text}”: write a whole number, 0 or more.")
        );
        return null;
    }

    private static string Text(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";
}

public sealed record RuleTyped(string Group, string Min, string Max)
{
    public bool IsEmpty => Group.Length == 0 && Min.Length == 0 && Max.Length == 0;
}
