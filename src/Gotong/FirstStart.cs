using Gotong.Features.Accounts;
using Gotong.Features.Example;
using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Hosting;
using Gotong.Platform.Http;

namespace Gotong;

/// <summary>What the features do before the first page is asked for, and what the console says then.</summary>
public static class FirstStart
{
    public static async Task PrepareAsync(IServiceProvider services, CancellationToken cancel)
    {
        await using var scope = services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<PublicAddress>(); // a setting that is wrong is told now
        await AreaSeed.EnsureAsync(scope.ServiceProvider.GetRequiredService<GotongDb>(), cancel);
        if (scope.ServiceProvider.GetRequiredService<Installation>().Example)
            await SeedExample.RunAsync(scope.ServiceProvider, cancel);
    }

    /// <summary>Lines for the person who started Gotong, both languages.</summary>
    public static async Task<IReadOnlyList<string>> SayAsync(IServiceProvider services, CancellationToken cancel)
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<GotongDb>();
        var installation = scope.ServiceProvider.GetRequiredService<Installation>();
        var address = $"http://localhost:{installation.Port}";
        var lines = new List<string> { "", $"Gotong: {address}" };
        if (await SetupLink.IssueIfNeededAsync(db, cancel) is { } token)
            lines.AddRange(
                "",
                "Buat akun operator dengan tautan sekali pakai ini (berlaku 24 jam):",
                "Make the operator's account with this one-time link (valid for 24 hours):",
                $"  {address}{AccountLinks.FirstOperator(token)}"
            );
        lines.AddRange(ExampleAccounts.Lines(installation));
        lines.AddRange("", "Ctrl-C menghentikan / stops.", "");
        return lines;
    }
}
