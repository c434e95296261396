using System.Text.RegularExpressions;
using Gotong.Features.Codes;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Delivery.Library;

/// <summary>An indicator of a standard: its number and our own words for it. The texts of the standards are not ours to give.</summary>
/// <param name="IsVerified">Checked against a list of the standard; else taken from a secondary source.</param>
/// <param name="HasNumber">False: its number is not known for certain, the key is our own.</param>
public sealed partial record StandardIndicator(
    string Standard,
    string Number,
    Phrase Text,
    bool IsVerified,
    bool HasNumber
)
{
    /// <summary>TPB/SDG: any target or indicator by its number; there are too many to list.</summary>
    public const string Sdg = "sdg";

    public static IReadOnlyList<StandardIndicator> All { get; } =
        EditionFile.Read<List<StandardIndicator>>("Delivery.Library.standar-2026");

    public static IEnumerable<string> Standards => All.Select(s => s.Standard).Distinct();

    public string Key => $"{Standard}|{Number}";

    public string Sentence =>
        (HasNumber ? $"{Number} " : "")
        + Text.Text
        + (IsVerified ? "" : T(" (belum dipastikan)", " (not verified)"))
        + (HasNumber ? "" : T(" (nomor belum dipastikan)", " (number not verified)"));

    public static StandardIndicator? Find(string standard, string number) =>
        All.FirstOrDefault(s => s.Standard == standard && s.Number == number);

    public static string NameOf(string standard) =>
        standard switch
        {
            Sdg => T("TPB/SDG", "SDG (TPB)"),
            "sni-37120" => "SNI ISO 37120",
            "sni-37122" => "SNI ISO 37122",
            "sni-37123" => "SNI ISO 37123",
            "u4ssc" => "U4SSC",
            _ => standard,
        };

    /// <summary>"1.2.1", "3.b.1", "16.7", with a star where Indonesia's list has one.</summary>
    public static bool IsSdgNumber(string text) => SdgNumber().IsMatch(text);

    [GeneratedRegex(@"^(1[0-7]|[1-9])\.([0-9]{1,2}|[a-d])(\.[0-9]{1,2})?\*?$", RegexOptions.ExplicitCapture, 100)]
    private static partial Regex SdgNumber();
}
