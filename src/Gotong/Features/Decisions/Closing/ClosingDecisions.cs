using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Decisions.Closing;

/// <summary>
/// Looks for decisions whose deadline has passed and writes their outcome into the ledger. Pages say what came out
/// without waiting for it; of several nodes the first one writes, the others find it closed.
/// </summary>
public sealed class ClosingDecisions(IServiceScopeFactory scopes, TimeProvider clock, ILogger<ClosingDecisions> log)
    : BackgroundService
{
    public static readonly TimeSpan Pause = TimeSpan.FromMinutes(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            await Task.Delay(Pause, clock, stoppingToken);
            foreach (var region in await RegionsAsync(stoppingToken))
                try
                {
                    await CloseInAsync(region, stoppingToken);
                }
                catch (Exception error) when (error is not OperationCanceledException)
                {
                    log.LogError(
                        error,
                        "The decisions of a region could not be closed; trying again in {Pause}.",
                        Pause
                    );
                }
        }
    }

    private async Task<IReadOnlyList<Guid>> RegionsAsync(CancellationToken cancel)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            return await scope
                .ServiceProvider.GetRequiredService<GotongDb>()
                .Regions.Select(r => r.Id)
                .ToListAsync(cancel);
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            log.LogError(error, "The regions could not be read; trying again in {Pause}.", Pause);
            return [];
        }
    }

    private async Task CloseInAsync(Guid region, CancellationToken cancel)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<GotongDb>();
        db.Tenant.Enter(region);
        var now = clock.GetUtcNow();
        var due = await db
            .Decisions.Where(d => d.State == DecisionState.Open && d.ClosesAt <= now)
            .OrderBy(d => d.ClosesAt)
            .Select(d => d.Id)
            .ToListAsync(cancel);
        foreach (var id in due)
            await CloseDecision.RunAsync(db, id, byPerson: false, cancel);
    }
}
