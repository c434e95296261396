using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Gotong.Features.Codes;
using Gotong.Features.Initiatives.Steps;
using Gotong.Features.Regions;
using Gotong.Platform.Web;
using Gotong.Platform.Web.Charts;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Roadmap.Budget;

/// <summary>The whole table of limits as it stands in its form: an amount for each source and year, and where it comes from.</summary>
public sealed class LimitsText
{
    public const int LongestBasis = 400;
    private const int LongestSaid = 40;

    /// <summary>Hidden field: the table that was read before it was changed.</summary>
    public const string StampField = "table";

    private readonly Dictionary<string, string> _fields = new(StringComparer.Ordinal);

    public string this[string name] => _fields.GetValueOrDefault(name, "");

    public static IReadOnlyList<FundingSource> Sources { get; } = [.. FundingSource.All.Where(s => !s.Free)];

    public static IReadOnlyList<int> YearsOf(Region region) =>
        [.. Enumerable.Range(region.PeriodStart, region.PeriodEnd - region.PeriodStart + 1)];

    public static string AmountField(string source, int year) =>
        string.Create(CultureInfo.InvariantCulture, $"{source}-{year}");

    public static string BasisField(string source) => $"{source}-basis";

    public static LimitsText Of(IFormCollection form)
    {
        var text = new LimitsText();
        foreach (var name in form.Keys)
            text._fields[name] = FormText.Of(form[name]);
        return text;
    }

    public static LimitsText Of(IReadOnlyList<FundingLimit> limits)
    {
        var text = new LimitsText();
        foreach (var limit in limits)
        {
            text._fields[AmountField(limit.Source, limit.Year)] = limit.Amount.ToString("N0", Numbers.Indonesian);
            text._fields[BasisField(limit.Source)] = limit.Basis ?? "";
        }
        return text;
    }

    /// <summary>One word for the whole table as it is stored; another as soon as any of it changes.</summary>
    public static string StampOf(IEnumerable<FundingLimit> limits) =>
        Convert.ToHexStringLower(
            SHA256.HashData(
                Encoding.UTF8.GetBytes(
                    string.Join(
                        '\n',
                        limits
                            .OrderBy(l => l.Id)
                            .Select(l => string.Create(CultureInfo.InvariantCulture, $"{l.Id} {l.Version}"))
                    )
                )
            )
        )[..16];

    /// <summary>What was typed, cell by cell; an empty cell is no limit at all.</summary>
    public Dictionary<(int Year, string Source), (long Amount, string? Basis)> Read(Region region, FormErrors errors)
    {
        var read = new Dictionary<(int, string), (long, string?)>();
        foreach (var source in Sources)
        {
            var basis = this[BasisField(source.Key)];
            FormText.Limit(
                errors,
                BasisField(source.Key),
                basis,
                T($"{source.Name}, dasar", $"{source.Name}, ground"),
                LongestBasis
            );
            foreach (var year in YearsOf(region))
            {
                var field = AmountField(source.Key, year);
                if (this[field].Length == 0)
                    continue;
                if (Typed.Rupiah(this[field]) is { } amount)
                    read[(year, source.Key)] = (amount, basis.Length == 0 ? null : basis);
                else
                    errors.Add(
                        field,
                        T(
                            $"{source.Name} {year}: “{Shorten.To(this[field], LongestSaid)}” tidak terbaca dengan pasti. Tulis rupiah penuh seperti 12.500.000.000, atau 12,5 miliar.",
                            $"{source.Name} {year}: “{Shorten.To(this[field], LongestSaid)}” cannot be read with certainty. Write whole rupiah like 12.500.000.000, or 12,5 miliar."
                        )
                    );
            }
        }
        return read;
    }
}
