using Gotong.Features.Regions;
using Gotong.Tests.Fixtures;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Gotong.Tests.House;

public sealed class EndpointTests(SqliteApp app) : IClassFixture<SqliteApp>
{
    /// <summary>What is open without a rule, and why that is right.</summary>
    private static readonly string[] Open =
    [
        "/build/{name}", // style, script, font
        "/desain", // the parts of the design
        "/galat/{status:int}", // error pages: anyone may err
        "/masuk", // signing in
        "/masuk/kode", // its second step
        "/masuk/passkey",
        "/masuk/passkey/opsi",
        "/masuk/luar", // by the account service, and back
        "/masuk/luar/selesai",
        "/lupa-sandi", // says the same to everybody
        "/sandi-baru/{token}", // the token in the address is the key
        "/keluar", // signing out: an anonymous visitor may have been signed out already
        "/mulai/{token}", // the first account; the token in the address is the key
        "/pdf", // what a PDF needs
        "/health/live",
        "/health/ready",
        "/openapi/{documentName}.json",
        "{*path:nonfile}", // nothing is there: 404
    ];

    [Fact]
    public void Every_endpoint_says_who_may_call_it()
    {
        var endpoints = app.Endpoints();
        Assert.NotEmpty(endpoints);
        Assert.Empty(
            from endpoint in endpoints
            where
                endpoint.Metadata.GetMetadata<Access>() is null
                && endpoint.Metadata.GetMetadata<IAuthorizeData>() is null
            where !(endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null && Open.Contains(Pattern(endpoint)))
            select $"{Pattern(endpoint)} names neither Access nor stands on the list of open addresses"
        );
    }

    [Fact]
    public void Every_endpoint_that_changes_something_for_a_page_checks_the_token()
    {
        Assert.Empty(
            from endpoint in app.Endpoints()
            let methods = endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? []
            where methods.Contains("POST") && !Pattern(endpoint).StartsWith("/api/", StringComparison.Ordinal)
            where endpoint.Metadata.GetMetadata<IAntiforgeryMetadata>() is not { RequiresValidation: true }
            select Pattern(endpoint)
        );
    }

    private static string Pattern(RouteEndpoint endpoint) => endpoint.RoutePattern.RawText ?? "";
}
