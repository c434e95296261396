using Gotong.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Regions;

/// <summary>
/// Work that comes up by itself: looked for in every region after each pause. What fails in one region is tried again
/// and keeps no other from its turn. Several nodes may run one: the work itself says who was first.
/// </summary>
public abstract class RegionWorker(IServiceScopeFactory scopes, TimeProvider clock, ILogger log, TimeSpan pause)
    : BackgroundService
{
    /// <summary>In a scope of its own, with the region entered.</summary>
    protected abstract Task WorkAsync(IServiceProvider services, Region region, CancellationToken cancel);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            await Task.Delay(pause, clock, stoppingToken);
            foreach (var region in await RegionsAsync(stoppingToken))
                try
                {
                    stoppingToken.ThrowIfCancellationRequested();
                    await using var scope = scopes.CreateAsyncScope();
                    scope.ServiceProvider.GetRequiredService<GotongDb>().Tenant.Enter(region.Id);
                    await WorkAsync(scope.ServiceProvider, region, stoppingToken);
                }
                catch (Exception error)
                    when (error is not OperationCanceledException && !stoppingToken.IsCancellationRequested)
                {
                    log.LogError(error, "The work in {Region} failed; trying again in {Pause}.", region.Code, pause);
                }
        }
    }

    private async Task<IReadOnlyList<Region>> RegionsAsync(CancellationToken cancel)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var db = scope.ServiceProvider.GetRequiredService<GotongDb>();
            return await db.Regions.AsNoTracking().ToListAsync(cancel);
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            log.LogError(error, "The regions could not be read; trying again in {Pause}.", pause);
            return [];
        }
    }
}
