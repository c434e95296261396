using System.Net;
using Gotong.Features.Accounts;
using Microsoft.AspNetCore.Http;
using Xunit;

namespace Gotong.Tests.Accounts;

public sealed class LocalRequestTests
{
    [Theory]
    [InlineData("127.0.0.1", "localhost:5080")]
    [InlineData("127.0.0.1", "127.0.0.1:5080")]
    [InlineData("::1", "[::1]:5080")]
    [InlineData("::ffff:127.0.0.1", "localhost")]
    public void A_browser_on_this_machine_is_local(string remote, string host) =>
        Assert.True(LocalRequest.IsTrulyLocal(Request(remote, host)));

    [Theory]
    [InlineData("10.0.0.7", "localhost:5080")]
    [InlineData("::ffff:10.0.0.7", "localhost:5080")]
    [InlineData(null, "localhost:5080")]
    [InlineData("127.0.0.1", "gotong.magetan.go.id")]
    [InlineData("127.0.0.1", "localhost.evil.example")]
    [InlineData("127.0.0.1", "")]
    public void Another_machine_or_another_name_is_not(string? remote, string host) =>
        Assert.False(LocalRequest.IsTrulyLocal(Request(remote, host)));

    [Theory]
    [InlineData("X-Forwarded-For")]
    [InlineData("x-forwarded-proto")]
    [InlineData("X-Forwarded-Anything")]
    [InlineData("X-Original-For")]
    [InlineData("Forwarded")]
    [InlineData("Via")]
    [InlineData("X-Real-IP")]
    public void A_forwarded_request_is_not(string header)
    {
        var http = Request("127.0.0.1", "localhost:5080");
        http.Request.Headers[header] = "127.0.0.1";
        Assert.False(LocalRequest.IsTrulyLocal(http));
    }

    [Fact]
    public void A_silent_old_proxy_is_not()
    {
        var http = Request("127.0.0.1", "localhost:5080");
        http.Request.Protocol = "HTTP/1.0";
        Assert.False(LocalRequest.IsTrulyLocal(http));
    }

    [Fact]
    public void Only_example_accounts_are_bound_to_this_machine()
    {
        var far = Request("10.0.0.7", "gotong.magetan.go.id");
        Assert.True(ExampleGuard.Refuses(far, new Account { Name = "Contoh", IsExample = true }));
        Assert.False(ExampleGuard.Refuses(far, new Account { Name = "Sari" }));
        Assert.False(
            ExampleGuard.Refuses(Request("::1", "localhost"), new Account { Name = "Contoh", IsExample = true })
        );
    }

    private static DefaultHttpContext Request(string? remote, string host)
    {
        var http = new DefaultHttpContext();
        http.Connection.RemoteIpAddress = remote is null ? null : IPAddress.Parse(remote);
        http.Request.Host = new HostString(host);
        http.Request.Protocol = "HTTP/1.1";
        return http;
    }
}
