using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using Gotong.Browser.Tests.Fixtures;
using Microsoft.Playwright;

namespace Gotong.Browser.Tests.Looks;

/// <summary>Every page says in its head, in both languages, what it is or where it stands: a sentence or two, not a leaflet.</summary>
[Collection(ExampleRegion.Name)]
public sealed partial class ExplainingTests(ExampleApp app)
{
    private const int Shortest = 25;
    private const int MostSentences = 3;
    private static readonly HtmlParser Parser = new();

    [Fact]
    public async Task Pages_open_to_anyone_explain_themselves() =>
        await ReadAsync(await app.WindowAsync(), Places.Open);

    [Fact]
    public async Task Pages_for_members_explain_themselves() =>
        await ReadAsync(await app.CoordinatorAsync(), Places.Inside);

    private async Task ReadAsync(IPage page, IEnumerable<TheoryDataRow<string>> places)
    {
        var silent = new List<string>();
        foreach (var place in places.Select(p => p.Data).Where(p => !p.StartsWith("/en/", StringComparison.Ordinal)))
        foreach (var language in (string[])["", "/en"])
        {
            var answer = await page.APIRequest.GetAsync(language + await app.PathAsync(place));
            var document = await Parser.ParseDocumentAsync(await answer.TextAsync());
            var words = document.QuerySelector("#isi .lead")?.TextContent.Trim() ?? "";
            if (words.Length < Shortest || SentenceEnd().Count(words) is 0 or > MostSentences)
                silent.Add($"{language}{place}: {words}");
        }
        Assert.Empty(silent);
        await page.Context.CloseAsync();
    }

    [GeneratedRegex(@"[.!?…”)]+(?:\s|$)", RegexOptions.None, 1000)]
    private static partial Regex SentenceEnd();
}
