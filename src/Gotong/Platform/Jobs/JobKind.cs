using System.Collections.Concurrent;
using System.Threading.Channels;

namespace Gotong.Platform.Jobs;

/// <summary>How a kind of job is done: in a scope of its own, with the region entered. A feature adds one.</summary>
public sealed record JobKind(string Name, Func<IServiceProvider, Job, JobReport, CancellationToken, Task> RunAsync);

/// <summary>How far a job is.</summary>
public sealed record JobProgress(string Note, string NoteEnglish, int Step, int Steps, double? Best, double? Bound)
{
    public static readonly JobProgress Begun = new("", "", 0, 0, null, null);
}

/// <summary>Where the work says how far it is; from any thread, as often as it likes: what was said last is kept.</summary>
public sealed class JobReport
{
    private JobProgress _last = JobProgress.Begun;

    public JobProgress Last => Volatile.Read(ref _last);

    public void Say(JobProgress progress) => Volatile.Write(ref _last, progress);

    public void Found(double? best, double? bound) => Say(Last with { Best = best, Bound = bound });
}

/// <summary>The job cannot be done as asked; the words say why and what to do.</summary>
public sealed class JobRefusal(string indonesian, string english) : Exception($"{indonesian} / {english}")
{
    public string Indonesian { get; } = indonesian;
    public string English { get; } = english;
}

/// <summary>Tells the worker of this process that a job came in, or that one of its own was stopped.</summary>
public sealed class JobBell
{
    private readonly Channel<Guid> _rung = Channel.CreateUnbounded<Guid>();
    private readonly ConcurrentDictionary<Guid, CancellationTokenSource> _running = new();

    public void Ring(Guid regionId) => _rung.Writer.TryWrite(regionId);

    /// <summary>The region for which it rang; null: nobody did for so long.</summary>
    public async Task<Guid?> WaitAsync(TimeSpan pause, TimeProvider clock, CancellationToken cancel)
    {
        using var over = new CancellationTokenSource(pause, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancel, over.Token);
        try
        {
            return await _rung.Reader.ReadAsync(either.Token);
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            return null;
        }
    }

    public void Began(Guid job, CancellationTokenSource stop) => _running[job] = stop;

    public void Ended(Guid job) => _running.TryRemove(job, out _);

    /// <summary>At once, when it runs here; on another node when that one next renews its lease.</summary>
    public void Stop(Guid job)
    {
        try
        {
            if (_running.TryGetValue(job, out var stop))
                stop.Cancel();
        }
        catch (ObjectDisposedException)
        {
            // It ended in this very moment.
        }
    }
}
