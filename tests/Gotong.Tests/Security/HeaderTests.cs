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

    [Fact]
    public async Task The_english_page_stands_under_en_and_says_so()
    {
        var page = await app.Anonymous().GetAsync("/en/desain");
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Equal("en", page.Document.DocumentElement.GetAttribute("lang"));
        Assert.Equal("id", (await app.Anonymous().GetAsync("/desain")).Document.DocumentElement.GetAttribute("lang"));
    }
}
