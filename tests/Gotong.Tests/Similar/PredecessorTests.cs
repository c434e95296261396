using System.Text.RegularExpressions;
using Gotong.Methods.Similarity;
using Gotong.Platform.Import;
using Gotong.Tests.Fixtures;
using Xunit;

namespace Gotong.Tests.Similar;

/// <summary>Former names of official activities, where they changed, are found again among all former names of both levels.</summary>
public sealed partial class PredecessorTests
{
    [Fact]
    public void Former_names_of_official_activities_are_found_again()
    {
        using var stream = File.OpenRead(Folders.Shared("nomenclature/nomenklatur-subkegiatan-2027-1.xlsx"));
        using var file = TableFile.Open(stream, "nomenklatur.xlsx");
        var rows = file.FirstWithData()
            .Rows()
            .Skip(1)
            .Select(r => (Now: Name(r[4].Text), Before: Name(r[13].Text)))
            .Where(r => r.Before.Length > 0 && Letters(r.Now) != Letters(r.Before))
            .ToList();
        var index = SimilarityIndex.Build([
            .. rows.Select(r => r.Before).Distinct().Select(t => new SimilarText(t, [t])),
        ]);
        var ranks = rows.Select(r => index.Find([r.Now], 5).Select(h => h.Id).ToList().IndexOf(r.Before)).ToList();
        Assert.InRange(ranks.Average(r => r == 0 ? 1.0 : 0), 0.83, 1);
        Assert.InRange(ranks.Average(r => r >= 0 ? 1.0 : 0), 0.915, 1);
    }

    private static string Name(string text) =>
        text is "[null]" ? "" : Spaces().Replace(Code().Replace(text, " "), " ").Trim();

    private static string Letters(string text) =>
        new([.. text.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant)]);

    [GeneratedRegex(@"(?<![\w.])[0-9X]{1,2}(?:\.[0-9X]{1,4}){2,6}", RegexOptions.None, 1000)]
    private static partial Regex Code();

    [GeneratedRegex(@"\s+", RegexOptions.None, 1000)]
    private static partial Regex Spaces();
}
