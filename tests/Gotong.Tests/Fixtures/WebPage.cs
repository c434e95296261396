using System.Net;
using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Gotong.Tests.Fixtures;

/// <summary>An answer of the product, read.</summary>
public sealed record WebPage(Browser Browser, HttpResponseMessage Response, string Body, IHtmlDocument Document)
{
    public HttpStatusCode Status => Response.StatusCode;

    /// <summary>Path and query of this page.</summary>
    public string Path => Response.RequestMessage!.RequestUri!.PathAndQuery;

    /// <summary>Where a redirect leads: path and query.</summary>
    public string? Location =>
        Response.Headers.Location is { } to ? new Uri(Response.RequestMessage!.RequestUri!, to).PathAndQuery : null;

    /// <summary>The words a reader sees in the main part, spaces folded.</summary>
    public string Text => Folded((Document.QuerySelector("main") ?? Document.Body)?.TextContent ?? "");

    public string Title => Folded(Document.QuerySelector("h1")?.TextContent ?? "");

    /// <summary>What the error summary and the fields complain about.</summary>
    public string Errors =>
        string.Join(
            '\n',
            Document.QuerySelectorAll("[role=alert], [id$=-error], .error").Select(e => Folded(e.TextContent))
        );

    public static async Task<WebPage> ReadAsync(Browser browser, HttpResponseMessage response)
    {
        var body = await response.Content.ReadAsStringAsync();
        var document = await BrowsingContext
            .New(Configuration.Default)
            .OpenAsync(answer =>
                answer.Content(body).Address(response.RequestMessage!.RequestUri!.ToString()).Status(200)
            );
        return new(browser, response, body, (IHtmlDocument)document);
    }

    public async Task<WebPage> FollowAsync()
    {
        var page = this;
        for (var hops = 0; page.Location is { } next; hops++)
        {
            Assert.True(hops < 10, $"{Path} redirects in circles");
            page = await Browser.GetAsync(next);
        }
        return page;
    }

    /// <summary>The form that posts to a path, else the only form in the main part.</summary>
    public PageForm Form(string? path = null)
    {
        var forms = Document
            .QuerySelectorAll<IHtmlFormElement>(path is null ? "main form[method=post]" : "form[method=post]")
            .Where(f => path is null || Browser.Whole(f.Action).AbsolutePath == path)
            .ToList();
        Assert.True(forms.Count == 1, $"{Path} ({(int)Status}) has {forms.Count} forms for {path ?? "main"}:\n{Text}");
        return new(this, forms[0]);
    }

    /// <summary>All forms that post.</summary>
    public IReadOnlyList<PageForm> Forms() =>
        [.. Document.QuerySelectorAll<IHtmlFormElement>("form[method=post]").Select(f => new PageForm(this, f))];

    /// <summary>Follows the link with these words.</summary>
    public Task<WebPage> ClickAsync(string words)
    {
        var link = Document
            .QuerySelectorAll<IHtmlAnchorElement>("a[href]")
            .FirstOrDefault(a => Folded(a.TextContent) == words);
        Assert.True(link is not null, $"{Path} has no link '{words}':\n{Text}");
        return Browser.VisitAsync(new Uri(link!.Href).PathAndQuery);
    }

    private static string Folded(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
