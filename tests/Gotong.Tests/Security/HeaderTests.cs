using System.Net;
using Gotong.Tests.Fixtures;

namespace Gotong.Tests.Security;

public sealed class HeaderTests(SqliteApp app) : IClassFixture<SqliteApp>
{
    [Theory]
    [InlineData("/desain")]
    [InlineData("/tidak-ada")]
    [InlineData("/build/app.css")]
    public async Task Every_answer_carries_the_strict_policy(string path)
    {
        var headers = (await app.Anonymous().GetAsync(path)).Response.Headers;
        var policy = Assert.Single(headers.GetValues("Content-Security-Policy"));
        Assert.Contains("default-src 'self'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", Assert.Single(headers.GetValues("X-Content-Type-Options")));
    }

    [Fact]
    public async Task Pages_hold_no_script_or_style_of_their_own()
    {
        foreach (var page in await Crawl.PagesAsync(app.Anonymous(), "/", "/desain", "/masuk"))
        {
            Assert.Empty(page.Document.QuerySelectorAll("script:not([src])"));
            Assert.Empty(page.Document.QuerySelectorAll("style, [style]"));
        }
    }

    /// <summary>Documentation's own addresses: 203.0.113.0/24 is nobody.</summary>
    [Theory]
    [InlineData("127.0.0.1", true)]
    [InlineData("203.0.113.7", false)]
    public async Task Only_a_proxy_on_this_machine_is_believed_that_the_visitor_came_by_https(
        string from,
        bool believed
    )
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/masuk");
        request.Headers.Add(TestApp.From, from);
        request.Headers.Add("X-Forwarded-For", "203.0.113.9");
        request.Headers.Add("X-Forwarded-Proto", "https");
        using var answer = await app.Anonymous().Http.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(believed, answer.Headers.Contains("Strict-Transport-Security"));
    }

    [Fact]
    public async Task The_english_page_stands_under_en_and_says_so()
    {
        var page = await app.Anonymous().GetAsync("/en/desain");
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Equal("en", page.Document.DocumentElement.GetAttribute("lang"));
        Assert.Equal("id", (await app.Anonymous().GetAsync("/desain")).Document.DocumentElement.GetAttribute("lang"));
    }
}
