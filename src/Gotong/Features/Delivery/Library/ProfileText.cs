using System.Globalization;
using System.Text.RegularExpressions;
using Gotong.Features.Delivery.Parts;
using Gotong.Features.Initiatives.Steps;
using Gotong.Features.Priorities;
using Gotong.Features.Readiness;
using Gotong.Methods.Formulas;
using Gotong.Platform.Web;
using static Gotong.Platform.Web.Words;
using FormText = Gotong.Platform.Web.FormText;

namespace Gotong.Features.Delivery.Library;

/// <summary>What stands in the form of a profile, as text.</summary>
public sealed partial class ProfileText
{
    private readonly Dictionary<string, string[]> _fields = new(StringComparer.Ordinal);

    private static readonly string[] Names =
    [
        "simbol",
        "definisi",
        "rumus",
        "produsen",
        "kekerapan",
        "jeda",
        "rinci",
        "umur",
        "bawah",
        "atas",
        "standar",
        "tpb",
    ];

    public string this[string name] => _fields.TryGetValue(name, out var v) && v.Length > 0 ? v[0] : "";

    public IReadOnlyList<string> All(string name) => _fields.GetValueOrDefault(name, []);

    public static ProfileText Of(IFormCollection form)
    {
        var text = new ProfileText();
        foreach (var name in Names)
            text._fields[name] = [.. form[name].Select(FormText.Of)];
        return text;
    }

    public static ProfileText Of(IndicatorProfile? profile, IndicatorBook book)
    {
        var text = new ProfileText();
        text.Set("simbol", profile?.Symbol ?? Free(book));
        text.Set("definisi", profile?.Definition);
        text.Set("rumus", profile?.Formula);
        text.Set("produsen", profile?.ProducerId?.ToString());
        text.Set("kekerapan", (profile?.Frequency ?? Frequency.Yearly).ToString());
        text.Set("jeda", (profile?.PublicationLagDays ?? 0).ToString(CultureInfo.InvariantCulture));
        text._fields["rinci"] = profile?.Disaggregations.Split(' ', StringSplitOptions.RemoveEmptyEntries) ?? [];
        text.Set("umur", profile?.AgeGroups?.Replace(" ", ", ", StringComparison.Ordinal));
        text.Set("bawah", profile?.PlausibleLow is { } low ? Typed.Text(low) : "");
        text.Set("atas", profile?.PlausibleHigh is { } high ? Typed.Text(high) : "");
        text._fields["standar"] =
        [
            .. (profile?.Standards ?? [])
                .Where(s => s.Standard != StandardIndicator.Sdg)
                .Select(s => $"{s.Standard}|{s.Number}"),
        ];
        text.Set(
            "tpb",
            string.Join(
                ", ",
                (profile?.Standards ?? []).Where(s => s.Standard == StandardIndicator.Sdg).Select(s => s.Number)
            )
        );
        return text;
    }

    private void Set(string name, string? value) => _fields[name] = [value ?? ""];

    private static string Free(IndicatorBook book)
    {
        var taken = book.Profiles.Select(p => p.Symbol).ToHashSet(StringComparer.Ordinal);
        return Enumerable.Range(1, taken.Count + 1).Select(n => $"i{n}").First(s => !taken.Contains(s));
    }

    public ReadProfile Read(Indicator indicator, IndicatorBook book, FormErrors errors)
    {
        var others = book.Profiles.Where(p => p.IndicatorId != indicator.Id).ToList();
        var own = book.Profiles.FirstOrDefault(p => p.IndicatorId == indicator.Id);
        var symbol = ReadSymbol(own, others, book, errors);
        FormText.Limit(errors, "definisi", this["definisi"], T("Definisi", "Definition"), IndicatorProfile.LongestText);
        var formula = ReadFormula(symbol, others, book, errors);
        if (formula is not null && indicator.Scale != IndicatorScale.Numeric)
            errors.Add(
                "rumus",
                T(
                    "Rumus hanya untuk indikator berupa angka; yang ini label atau rentang.",
                    "A formula is only for indicators that are numbers; this one is a label or a range."
                )
            );
        var frequency = ReadinessPeople.Choice<Frequency>(
            "kekerapan",
            this["kekerapan"],
            T("Kekerapan", "Frequency"),
            errors
        );
        if (!int.TryParse(this["jeda"], NumberStyles.None, CultureInfo.InvariantCulture, out var lag) || lag > 730)
            errors.Add(
                "jeda",
                T("Jeda terbit: tulis jumlah hari, 0 sampai 730.", "Publication lag: write days, 0 to 730.")
            );
        var (low, high) = (Bound("bawah", errors), Bound("atas", errors));
        if (low > high)
            errors.Add(
                "atas",
                T("Batas atas di bawah batas bawah. Tukar keduanya.", "The upper bound is below the lower. Swap them.")
            );
        return new(
            symbol,
            this["definisi"],
            formula?.Text,
            frequency ?? Frequency.Yearly,
            lag,
            ReadAges(errors),
            string.Join(' ', PartNames.Kinds.Where(p => All("rinci").Contains(p))),
            low,
            high,
            ReadStandards(errors)
        );
    }

    private string ReadSymbol(
        IndicatorProfile? own,
        List<IndicatorProfile> others,
        IndicatorBook book,
        FormErrors errors
    )
    {
        var symbol = this["simbol"].ToLowerInvariant();
        if (!Symbol().IsMatch(symbol) || symbol is "min" or "max" or "avg" or "sum")
            errors.Add(
                "simbol",
                T(
                    "Simbol: mulai dengan huruf, lalu huruf, angka, atau garis bawah, paling panjang 40; bukan min, max, avg, sum.",
                    "Symbol: begin with a letter, then letters, digits or underscores, at most 40; not min, max, avg, sum."
                )
            );
        else if (others.Find(p => p.Symbol == symbol) is { } taken)
            errors.Add(
                "simbol",
                T(
                    $"Simbol {symbol} sudah dipakai “{taken.Indicator.Name}”. Pilih yang lain.",
                    $"The symbol {symbol} is that of “{taken.Indicator.Name}”. Choose another."
                )
            );
        else if (own is not null && own.Symbol != symbol && book.ReadersOf(own.Symbol).FirstOrDefault() is { } reader)
            errors.Add(
                "simbol",
                T(
                    $"Rumus “{reader.Indicator.Name}” memakai {own.Symbol}. Ubah rumus itu dulu.",
                    $"The formula of “{reader.Indicator.Name}” reads {own.Symbol}. Change that formula first."
                )
            );
        return symbol;
    }

    private Formula? ReadFormula(string symbol, List<IndicatorProfile> others, IndicatorBook book, FormErrors errors)
    {
        if (this["rumus"].Length == 0)
            return null;
        var parsed = Formula.Parse(this["rumus"]);
        if (parsed.Formula is not { } formula)
        {
            errors.Add("rumus", FormulaWords.Of(parsed));
            return null;
        }
        var known = others.Select(p => p.Symbol).Append(symbol).ToHashSet(StringComparer.Ordinal);
        var strange = formula.Symbols.Where(s => !known.Contains(s)).ToList();
        if (strange.Count > 0)
            errors.Add(
                "rumus",
                T(
                    $"Simbol tidak dikenal: {string.Join(", ", strange)}. Yang ada: {string.Join(", ", others.Select(p => p.Symbol))}.",
                    $"Unknown symbols: {string.Join(", ", strange)}. There are: {string.Join(", ", others.Select(p => p.Symbol))}."
                )
            );
        var rest = book
            .Formulas.Where(f => others.Exists(p => p.Symbol == f.Key))
            .ToDictionary(f => f.Key, f => f.Value, StringComparer.Ordinal);
        if (FormulaBook.CycleWith(rest, symbol, formula) is { } cycle)
            errors.Add(
                "rumus",
                T(
                    $"Rumus berputar: {string.Join(" → ", cycle)}. Sebuah indikator tidak dapat dihitung dari dirinya sendiri.",
                    $"The formula goes in a circle: {string.Join(" → ", cycle)}. An indicator cannot be computed from itself."
                )
            );
        return formula;
    }

    private string? ReadAges(FormErrors errors)
    {
        if (this["umur"].Length == 0)
            return null;
        if (PartNames.ReadAges(this["umur"]) is { } groups)
            return groups;
        errors.Add(
            "umur",
            T(
                "Kelompok umur: tulis paling banyak 12, dari muda ke tua dan tidak tumpang tindih, seperti 0-4, 5-14, 15-24, 25-59, 60+.",
                "Age groups: write at most 12, from young to old and none over another, like 0-4, 5-14, 15-24, 25-59, 60+."
            )
        );
        return null;
    }

    private decimal? Bound(string field, FormErrors errors)
    {
        if (this[field].Length == 0)
            return null;
        if (Typed.Decimal(this[field]) is { } number)
            return number;
        errors.Add(
            field,
            T(
                $"“{this[field]}” tidak terbaca dengan pasti. Tulis 12,5 atau 1.250.",
                $"“{this[field]}” cannot be read with certainty. Write 12,5 or 1.250."
            )
        );
        return null;
    }

    private List<(string Standard, string Number)> ReadStandards(FormErrors errors)
    {
        var links = All("standar")
            .Select(key => StandardIndicator.All.FirstOrDefault(s => s.Key == key))
            .OfType<StandardIndicator>()
            .Select(s => (s.Standard, s.Number))
            .Distinct()
            .ToList();
        foreach (
            var number in this["tpb"]
                .Split([',', ';', ' ', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                .Distinct(StringComparer.Ordinal)
        )
            if (StandardIndicator.IsSdgNumber(number))
                links.Add((StandardIndicator.Sdg, number));
            else
                errors.Add(
                    "tpb",
                    T(
                        $"Nomor TPB “{number}” tidak terbaca. Tulis seperti 1.2.1 atau 3.b.1, dipisah koma.",
                        $"The SDG number “{number}” cannot be read. Write like 1.2.1 or 3.b.1, with commas between."
                    )
                );
        return links;
    }

    [GeneratedRegex("^[a-z][a-z0-9_]{0,39}$", RegexOptions.None, 100)]
    private static partial Regex Symbol();
}

/// <summary>A profile as it was read.</summary>
public sealed record ReadProfile(
    string Symbol,
    string Definition,
    string? Formula,
    Frequency Frequency,
    int Lag,
    string? AgeGroups,
    string Disaggregations,
    decimal? Low,
    decimal? High,
    IReadOnlyList<(string Standard, string Number)> Standards
)
{
    public void WriteTo(IndicatorProfile profile)
    {
        (profile.Symbol, profile.Formula) = (Symbol, Formula);
        profile.Definition = Definition.Length == 0 ? null : Definition;
        (profile.Frequency, profile.PublicationLagDays) = (Frequency, Lag);
        (profile.Disaggregations, profile.AgeGroups) = (Disaggregations, AgeGroups);
        (profile.PlausibleLow, profile.PlausibleHigh) = (Low, High);
        profile.Answer(Standards);
    }
}
