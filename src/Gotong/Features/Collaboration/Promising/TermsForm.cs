using System.Globalization;
using Gotong.Features.Codes;
using Gotong.Features.Initiatives.Steps;
using Gotong.Platform.Web;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Collaboration;

/// <summary>The words of a promise as they were typed.</summary>
public sealed record TermsForm(
    string Kind,
    string What,
    string Measure,
    string DueOn,
    string Conditions,
    string PublicText,
    string Sdgs,
    string Source,
    IReadOnlyDictionary<int, string> Amounts
)
{
    /// <summary>A promise of money reaches at most this many years from now.</summary>
    public const int Years = 5;
    private const int LongestHorizon = 10;

    public static TermsForm Empty { get; } = new("", "", "", "", "", "", "", "", new Dictionary<int, string>());

    public static string AmountField(int year) => string.Create(CultureInfo.InvariantCulture, $"amount-{year}");

    public static IEnumerable<int> YearsFrom(DateOnly today) => Enumerable.Range(today.Year, Years);

    public static TermsForm Of(IFormCollection form, DateOnly today) =>
        new(
            form["kind"].ToString(),
            FormText.Of(form["what"]),
            FormText.Of(form["measure"]),
            form["dueOn"].ToString(),
            FormText.Of(form["conditions"]),
            FormText.Of(form["publicText"]),
            FormText.Of(form["sdgs"]),
            form["source"].ToString(),
            YearsFrom(today).ToDictionary(y => y, y => FormText.Of(form[AmountField(y)]))
        );

    public static TermsForm Of(Commitment commitment, CommitmentTerms terms) =>
        new(
            terms.Kind.ToString(),
            terms.What,
            terms.Measure,
            terms.DueOn.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            terms.Conditions ?? "",
            terms.PublicText,
            terms.Sdgs ?? "",
            terms.MoneyOf(commitment).FirstOrDefault()?.Source ?? "",
            terms.MoneyOf(commitment).ToDictionary(m => m.Year, m => Typed.Text(m.Amount))
        );

    /// <summary>Null when something is wrong: then <paramref name="errors"/> says what.</summary>
    public TermsText? Read(DateOnly today, FormErrors errors)
    {
        if (!Enum.TryParse<CommitmentKind>(Kind, out var kind) || !Enum.IsDefined(kind))
            errors.Add("kind", T("Pilih apa yang dijanjikan.", "Choose what is promised."));
        FormText.Require(errors, "what", What, T("Yang dijanjikan", "What is promised"), Commitment.LongestText);
        FormText.Require(
            errors,
            "measure",
            Measure,
            T("Cara mengukurnya", "How it is measured"),
            Commitment.LongestText
        );
        var due = FormText.Day(
            errors,
            "dueOn",
            DueOn,
            T("Paling lambat", "By"),
            today,
            new DateOnly(today.Year + LongestHorizon, 12, 31)
        );
        FormText.Limit(errors, "conditions", Conditions, T("Syarat", "Conditions"), Commitment.LongestText);
        FormText.Require(
            errors,
            "publicText",
            PublicText,
            T("Yang boleh dibaca umum", "What the public reads"),
            Commitment.LongestText
        );
        var sdgs = ReadSdgs(errors);
        var amounts = ReadAmounts(kind, errors);
        if (kind == CommitmentKind.Money && !errors.Any)
            CheckSource(errors);
        return errors.Any
            ? null
            : new(
                kind,
                What,
                Measure,
                due,
                Conditions.Length == 0 ? null : Conditions,
                PublicText,
                sdgs,
                amounts.Count == 0 ? null : Source,
                amounts
            );
    }

    private List<(int, long)> ReadAmounts(CommitmentKind kind, FormErrors errors)
    {
        var amounts = new List<(int, long)>();
        if (kind != CommitmentKind.Money)
            return amounts;
        foreach (var (year, text) in Amounts.Where(a => a.Value.Length > 0))
            if (Typed.Rupiah(text) is { } amount and > 0)
                amounts.Add((year, amount));
            else
                errors.Add(
                    AmountField(year),
                    T(
                        $"{year}: “{text}” tidak terbaca dengan pasti. Tulis rupiah penuh seperti 12.500.000, atau 12,5 juta.",
                        $"{year}: “{text}” cannot be read with certainty. Write whole rupiah like 12.500.000, or 12,5 juta."
                    )
                );
        if (amounts.Count == 0 && !errors.Any)
            errors.Add(
                Amounts.Keys.Order().Select(AmountField).FirstOrDefault() ?? "kind",
                T(
                    "Janji uang perlu jumlah untuk sedikitnya satu tahun.",
                    "A promise of money needs an amount for at least one year."
                )
            );
        return amounts;
    }

    private void CheckSource(FormErrors errors)
    {
        if (FundingSource.Find(Source) is not { Free: false })
            errors.Add("source", T("Pilih sumber uangnya.", "Choose where the money comes from."));
    }

    private string? ReadSdgs(FormErrors errors)
    {
        var numbers = Sdgs.Split([',', ' ', ';'], StringSplitOptions.RemoveEmptyEntries);
        if (
            numbers.All(n =>
                int.TryParse(n, NumberStyles.None, CultureInfo.InvariantCulture, out var goal) && goal is >= 1 and <= 17
            )
        )
            return numbers.Length == 0 ? null : string.Join(' ', numbers.Distinct());
        errors.Add(
            "sdgs",
            T(
                "TPB/SDG: tulis nomor 1 sampai 17, pisahkan dengan koma.",
                "SDG: write numbers from 1 to 17, with commas between."
            )
        );
        return null;
    }
}
