using System.Net;
using Gotong.Tests.Fixtures;

namespace Gotong.Tests.Web;

public sealed class HeadTests(SqliteApp app) : IClassFixture<SqliteApp>
{
    [Theory]
    [InlineData("/tentang", HttpStatusCode.OK)]
    [InlineData("/health/live", HttpStatusCode.OK)]
    [InlineData("/tidak-ada", HttpStatusCode.NotFound)]
    public async Task A_link_checker_is_told_what_a_reader_would_be(string path, HttpStatusCode expected)
    {
        using var head = new HttpRequestMessage(HttpMethod.Head, path);

        using var answer = await app.Anonymous().Http.SendAsync(head);

        Assert.Equal(expected, answer.StatusCode);
    }
}
