using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Gotong.Browser.Tests.Fixtures;

/// <summary>As after a first start without the example: no region, nobody. One per test class.</summary>
public sealed class LiveApp(Chromium chromium) : RunningApp(chromium, example: false)
{
    /// <summary>The addresses without a blank to fill that anyone may open.</summary>
    public IReadOnlyList<string> OpenPages() =>
        [
            .. Services
                .GetRequiredService<EndpointDataSource>()
                .Endpoints.OfType<RouteEndpoint>()
                .Select(e => e.RoutePattern.RawText!)
                .Where(path => path is "/" or "/masuk" or "/desain")
                .Distinct(),
        ];

    /// <summary>Where the console sends the operator.</summary>
    public async Task<string> FirstLinkAsync()
    {
        var lines = await FirstStart.SayAsync(Services, CancellationToken.None);
        return new Uri(lines.Single(l => l.Contains("/mulai/", StringComparison.Ordinal)).Trim()).AbsolutePath;
    }
}
