using Gotong.Platform.Data;
using Gotong.Platform.Jobs;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Regions;

/// <summary>
/// Does the jobs of all regions, one at a time: at once when one comes in here, and after each pause whatever another
/// node left. While one runs, its lease is renewed and its progress written every second.
/// </summary>
public sealed class JobWorker(
    IServiceScopeFactory scopes,
    IEnumerable<JobKind> kinds,
    JobBell bell,
    TimeProvider clock,
    ILogger<JobWorker> log
) : BackgroundService
{
    public static readonly TimeSpan Pause = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan Beat = TimeSpan.FromSeconds(1);
    private readonly Dictionary<string, JobKind> _kinds = kinds.ToDictionary(k => k.Name);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            var rung = await bell.WaitAsync(Pause, clock, stoppingToken);
            foreach (var region in rung is { } one ? [one] : await RegionsAsync(stoppingToken))
                try
                {
                    while (await RunNextAsync(region, stoppingToken))
                        stoppingToken.ThrowIfCancellationRequested();
                }
                catch (Exception error)
                    when (error is not OperationCanceledException && !stoppingToken.IsCancellationRequested)
                {
                    log.LogError(error, "The jobs of {Region} could not be taken.", region);
                }
        }
    }

    private async Task<bool> RunNextAsync(Guid region, CancellationToken stop)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<GotongDb>();
        db.Tenant.Enter(region);
        var holder = NewId.Make();
        if (await db.TakeJobAsync(holder, _kinds.Keys, stop) is not { } job)
            return false;
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(stop);
        var report = new JobReport();
        bell.Began(job.Id, ending);
        var beats = Task.Run(() => BeatAsync(job, holder, report, ending), CancellationToken.None);
        var (state, id, en) = await DoAsync(scope.ServiceProvider, job, report, ending.Token, stop);
        bell.Ended(job.Id);
        await ending.CancelAsync();
        await beats;
        db.ChangeTracker.Clear();
        if (stop.IsCancellationRequested && state != JobState.Done)
            await db.ReleaseJobAsync(job.Id, holder, CancellationToken.None);
        else
            await db.EndJobAsync(job.Id, holder, state, id, en, CancellationToken.None);
        return true;
    }

    private async Task<(JobState, string, string)> DoAsync(
        IServiceProvider services,
        Job job,
        JobReport report,
        CancellationToken cancel,
        CancellationToken stop
    )
    {
        try
        {
            await _kinds[job.Kind].RunAsync(services, job, report, cancel);
            return (JobState.Done, "Selesai.", "Done.");
        }
        catch (JobRefusal refusal)
        {
            return (JobState.Failed, refusal.Indonesian, refusal.English);
        }
        catch (Exception) when (cancel.IsCancellationRequested)
        {
            return (JobState.Cancelled, "Dihentikan.", "Stopped.");
        }
        catch (Exception error) when (!stop.IsCancellationRequested)
        {
            log.LogError(error, "Job {Kind} of {Subject} failed.", job.Kind, job.SubjectId);
            return (
                JobState.Failed,
                "Ada yang rusak di pihak kami; tidak ada yang hilang. Mulai lagi, dan beri tahu pengelola bila terulang.",
                "Something broke on our side; nothing is lost. Begin again, and tell the operator if it happens again."
            );
        }
    }

    /// <summary>Until the work ends. A lease that is no longer ours ends the work.</summary>
    private async Task BeatAsync(Job job, Guid holder, JobReport report, CancellationTokenSource ending)
    {
        while (!ending.IsCancellationRequested)
            try
            {
                await Task.Delay(Beat, ending.Token);
                await using var scope = scopes.CreateAsyncScope();
                var db = scope.ServiceProvider.GetRequiredService<GotongDb>();
                db.Tenant.Enter(job.RegionId);
                if (!await db.HoldJobAsync(job.Id, holder, report.Last, ending.Token))
                    await ending.CancelAsync();
            }
            catch (Exception error) when (!ending.IsCancellationRequested)
            {
                log.LogError(error, "The lease of job {Job} could not be renewed; trying again.", job.Id);
            }
            catch (OperationCanceledException)
            {
                return;
            }
    }

    private async Task<IReadOnlyList<Guid>> RegionsAsync(CancellationToken cancel)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var db = scope.ServiceProvider.GetRequiredService<GotongDb>();
            return await db.Regions.Select(r => r.Id).ToListAsync(cancel);
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            log.LogError(error, "The regions could not be read; trying again in {Pause}.", Pause);
            return [];
        }
    }
}
