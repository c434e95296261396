using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.AspNetCore.Mvc.Testing.Handlers;
using Microsoft.AspNetCore.TestHost;

namespace Gotong.Tests.Fixtures;

/// <summary>Visits pages and sends their forms as a browser without JavaScript does; keeps cookies, antiforgery on.</summary>
public sealed class Browser
{
    public Browser(TestApp app)
    {
        var server = app.Web.GetTestServer();
        Http = new(new CookieContainerHandler(Cookies) { InnerHandler = server.CreateHandler() })
        {
            BaseAddress = new("http://localhost/"),
        };
    }

    public CookieContainer Cookies { get; } = new();

    /// <summary>For what is not a page: files, JSON, headers. Follows no redirect.</summary>
    public HttpClient Http { get; }

    /// <summary>The page, without following a redirect.</summary>
    public async Task<WebPage> GetAsync(string path) => await WebPage.ReadAsync(this, await Http.GetAsync(path));

    /// <summary>The page, wherever redirects lead.</summary>
    public async Task<WebPage> VisitAsync(string path) => await (await GetAsync(path)).FollowAsync();

    /// <summary>Sends fields without a page's form: no token unless given. For trying what a browser would not do.</summary>
    public async Task<WebPage> PostAsync(string path, IEnumerable<KeyValuePair<string, string>> fields) =>
        await WebPage.ReadAsync(this, await Http.PostAsync(path, new FormUrlEncodedContent(fields)));

    internal async Task<WebPage> SendAsync(IHtmlFormElement form, HttpContent content)
    {
        var address = new Uri(form.Action).PathAndQuery;
        return await WebPage.ReadAsync(this, await Http.PostAsync(address, content));
    }
}
