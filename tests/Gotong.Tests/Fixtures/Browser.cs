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
        Http = new(new CookieContainerHandler(Cookies) { InnerHandler = new FakeTimeCookies(server.CreateHandler()) })
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

    /// <summary>Where an address on a page leads. Alone, Uri takes /x?y for a file on Linux.</summary>
    public static Uri Whole(string address) => new(new Uri("http://localhost/"), address);

    internal async Task<WebPage> SendAsync(IHtmlFormElement form, HttpContent content)
    {
        var address = Browser.Whole(form.Action).PathAndQuery;
        return await WebPage.ReadAsync(this, await Http.PostAsync(address, content));
    }

    /// <summary>The product tells the day a cookie ends in the test's time; the container lives in real time.</summary>
    private sealed class FakeTimeCookies(HttpMessageHandler inner) : DelegatingHandler(inner)
    {
        protected override async Task<HttpResponseMessage> SendAsync(
            HttpRequestMessage request,
            CancellationToken cancellationToken
        )
        {
            var response = await base.SendAsync(request, cancellationToken);
            if (!response.Headers.TryGetValues("Set-Cookie", out var cookies))
                return response;
            var kept = cookies.Select(c => c.Contains("1970", StringComparison.Ordinal) ? c : WithoutEnd(c)).ToList();
            response.Headers.Remove("Set-Cookie");
            response.Headers.Add("Set-Cookie", kept);
            return response;
        }

        private static string WithoutEnd(string cookie) =>
            string.Join(
                ';',
                cookie.Split(';').Where(p => !p.Trim().StartsWith("expires=", StringComparison.OrdinalIgnoreCase))
            );
    }
}
