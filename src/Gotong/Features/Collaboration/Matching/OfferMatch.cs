using Gotong.Features.Codes;
using Gotong.Features.Initiatives;
using Gotong.Features.Organizations;
using Gotong.Methods.Text;
using Gotong.Platform.Search;
using Gotong.Platform.Web;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Collaboration;

/// <summary>An initiative that an offer might serve, best first, and why. A person decides.</summary>
public sealed record OfferMatch(Initiative Initiative, int Score, IReadOnlyList<string> Reasons)
{
    private const int Most = 5;
    private const int SharedWordsCounted = 4;

    /// <summary>"air" says much.</summary>
    private const int ShortestWord = 3;

    /// <summary>
    /// Points for what both have in common: words (2 each, at most four), the kind of what is needed (3), the dimension
    /// (3), the kecamatan (2), years (1), and that nobody outside the government carries it yet (1). Without a word or a kind in common
    /// nothing is proposed.
    /// </summary>
    public static IReadOnlyList<OfferMatch> Find(Commitment offer, IEnumerable<Initiative> initiatives)
    {
        var words = StemsOf(offer.Current.What);
        return
        [
            .. initiatives
                .Select(i => Judge(offer, words, i))
                .OfType<OfferMatch>()
                .OrderByDescending(m => m.Score)
                .ThenBy(m => m.Initiative.Number)
                .Take(Most),
        ];
    }

    private static OfferMatch? Judge(Commitment offer, IReadOnlyDictionary<string, string> words, Initiative initiative)
    {
        var reasons = new List<string>();
        var score = 0;
        var there = StemsOf(
            string.Join(
                ' ',
                [initiative.Title, initiative.Problem, initiative.NewWay, .. initiative.Needs.Select(n => n.Text)]
            )
        );
        var shared = words
            .Where(w => there.ContainsKey(w.Key))
            .Select(w => w.Value)
            .Distinct()
            .Take(SharedWordsCounted)
            .ToList();
        if (shared.Count > 0)
            Add(
                2 * shared.Count,
                T($"kata yang sama: {string.Join(", ", shared)}", $"words in common: {string.Join(", ", shared)}")
            );
        if (NeedOf(offer, initiative) is { } need)
            Add(3, need);
        if (score == 0)
            return null;
        if (offer.Dimension is { } dimension && initiative.Dimensions.Exists(d => d.Dimension == dimension))
            Add(3, T("dimensi yang diminati pemberi", "the dimension the giver is interested in"));
        // The code of a desa begins with that of its kecamatan.
        if (
            offer.AreaCode is { } area
            && initiative.Places.Exists(p => p.AreaCode.StartsWith(area, StringComparison.Ordinal))
        )
            Add(2, T("bekerja di kecamatan yang diminati", "works in the kecamatan of interest"));
        var years = offer
            .Current.MoneyOf(offer)
            .Select(m => m.Year)
            .Intersect(initiative.Costs.Select(c => c.Year))
            .ToList();
        if (years.Count > 0)
            Add(1, T($"tahun yang sama: {string.Join(", ", years)}", $"the same years: {string.Join(", ", years)}"));
        if (!initiative.Carriers.Any(p => p.Organization.Kind.IsOutside()))
            Add(1, T("belum punya mitra di luar pemerintah", "has no partner outside the government yet"));
        return new(initiative, score, reasons);

        void Add(int points, string reason)
        {
            score += points;
            reasons.Add(reason);
        }
    }

    /// <summary>Money meets costs that no budget of the government covers; the rest meets needs of its kind.</summary>
    private static string? NeedOf(Commitment offer, Initiative initiative)
    {
        if (offer.Current.Kind == CommitmentKind.Money)
        {
            var open = initiative
                .Costs.Where(c => FundingSource.Find(c.Source) is { InApbd: false, Free: false })
                .Sum(c => c.Amount);
            return open > 0
                ? T($"mencari {Rupiah.Short(open)} di luar APBD", $"looks for {Rupiah.Short(open)} outside the APBD")
                : null;
        }
        var kind = offer.Current.Kind == CommitmentKind.Regulation ? NeedKind.Regulation : NeedKind.Infrastructure;
        return initiative.Needs.Find(n => n.Kind == kind) is { } need
            ? T($"membutuhkan: {need.Text}", $"needs: {need.Text}")
            : null;
    }

    /// <summary>Stems in every reading, and the word each was seen in first.</summary>
    private static Dictionary<string, string> StemsOf(string text)
    {
        var stems = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var word in SearchWords.Of(text).Select(w => w.Word))
            if (word.Length >= ShortestWord && !SearchWords.IsCommon(word) && !word.Any(char.IsDigit))
                foreach (var reading in IndonesianWords.Readings(word))
                    stems.TryAdd(reading, word);
        return stems;
    }
}
