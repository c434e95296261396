using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Gotong.Tests.Fixtures;

/// <summary>Follows links as a curious visitor; pages that differ only in numbers and codes are visited once.</summary>
public static partial class Crawl
{
    private const int Enough = 200;

    public static async Task<List<WebPage>> PagesAsync(Browser browser, params string[] starts)
    {
        var pages = new List<WebPage>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var next = new Queue<string>(starts);
        while (next.TryDequeue(out var path) && pages.Count < Enough)
        {
            if (!seen.Add(Kind(path)))
                continue;
            var page = await (await browser.GetAsync(path)).FollowAsync();
            if (page.Response.Content.Headers.ContentType?.MediaType != "text/html")
                continue;
            pages.Add(page);
            foreach (var link in page.Document.QuerySelectorAll<IHtmlAnchorElement>("a[href]"))
                if (new Uri(link.Href) is { Host: "localhost" } to && !to.AbsolutePath.StartsWith("/en/"))
                    next.Enqueue(to.PathAndQuery);
        }
        return pages;
    }

    /// <summary>Every form that posts, each once, with the page it stands on.</summary>
    public static async Task<List<(WebPage Page, int Form)>> FormsAsync(Browser browser, params string[] starts)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var found = new List<(WebPage, int)>();
        foreach (var page in await PagesAsync(browser, starts))
        {
            var forms = page.Forms();
            for (var index = 0; index < forms.Count; index++)
                if (
                    forms[index].Names.Count > 0
                    && seen.Add(Kind(Browser.Whole(forms[index].Element.Action).PathAndQuery))
                )
                    found.Add((page, index));
        }
        return found;
    }

    private static string Kind(string path) => Numbers().Replace(path, "#");

    [GeneratedRegex("[0-9a-f]{8}-[0-9a-f-]{27}|[0-9][0-9.]*", RegexOptions.None, 1000)]
    private static partial Regex Numbers();
}
