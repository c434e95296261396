using Gotong.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Platform.Jobs;

/// <summary>
/// Taking, holding and ending jobs. Each is one conditional update, which both databases do whole or not at all: of two
/// nodes that reach for a job, one changes a row and the other none.
/// </summary>
public static class JobLease
{
    public static readonly TimeSpan Length = TimeSpan.FromSeconds(30);

    /// <summary>Taken so often and lost each time: it is the work itself that kills its node.</summary>
    public const int MostAttempts = 3;

    /// <summary>The oldest job that waits, or whose holder is gone; null: there is none.</summary>
    /// <param name="kinds">What this node knows how to do; it leaves the others to others.</param>
    public static async Task<Job?> TakeJobAsync(
        this GotongDb db,
        Guid holder,
        IReadOnlyCollection<string> kinds,
        CancellationToken cancel
    )
    {
        var now = db.Clock.GetUtcNow();
        await GiveUpAsync(db, kinds, now, cancel);
        var open = await db
            .Jobs.AsNoTracking()
            .Where(j => kinds.Contains(j.Kind))
            .Where(j => j.State == JobState.Waiting || (j.State == JobState.Running && j.LeaseUntil < now))
            .OrderBy(j => j.AddedAt)
            .ToListAsync(cancel);
        foreach (var job in open)
        {
            var lost = job.State == JobState.Running;
            var taken = await db
                .Jobs.Where(j => j.Id == job.Id && j.State == job.State && j.Attempts == job.Attempts)
                .Where(j => j.State == JobState.Waiting || j.LeaseUntil < now)
                .ExecuteUpdateAsync(
                    s =>
                        s.SetProperty(j => j.State, JobState.Running)
                            .SetProperty(j => j.Holder, holder)
                            .SetProperty(j => j.LeaseUntil, now + Length)
                            .SetProperty(j => j.Attempts, job.Attempts + 1)
                            .SetProperty(j => j.Note, lost ? "Terputus di tengah jalan; dimulai lagi dari awal." : "")
                            .SetProperty(j => j.NoteEnglish, lost ? "Lost on the way; begun again." : ""),
                    cancel
                );
            if (taken == 1)
                return await db.Jobs.AsNoTracking().SingleAsync(j => j.Id == job.Id, cancel);
        }
        return null;
    }

    /// <summary>Renews the lease and says how far it is. False: it is no longer this holder's; stop.</summary>
    public static async Task<bool> HoldJobAsync(
        this GotongDb db,
        Guid id,
        Guid holder,
        JobProgress progress,
        CancellationToken cancel
    )
    {
        var until = db.Clock.GetUtcNow() + Length;
        return await db
                .Jobs.Where(j => j.Id == id && j.Holder == holder && j.State == JobState.Running)
                .ExecuteUpdateAsync(
                    s =>
                        s.SetProperty(j => j.LeaseUntil, until)
                            .SetProperty(j => j.Step, progress.Step)
                            .SetProperty(j => j.Steps, progress.Steps)
                            .SetProperty(j => j.Best, progress.Best)
                            .SetProperty(j => j.Bound, progress.Bound)
                            .SetProperty(j => j.Note, j => progress.Note == "" ? j.Note : progress.Note)
                            .SetProperty(
                                j => j.NoteEnglish,
                                j => progress.NoteEnglish == "" ? j.NoteEnglish : progress.NoteEnglish
                            ),
                    cancel
                ) == 1;
    }

    public static Task EndJobAsync(
        this GotongDb db,
        Guid id,
        Guid holder,
        JobState state,
        string note,
        string noteEnglish,
        CancellationToken cancel
    )
    {
        DateTimeOffset? now = db.Clock.GetUtcNow();
        var (said, saidEnglish) = (Short(note), Short(noteEnglish));
        return db
            .Jobs.Where(j => j.Id == id && j.Holder == holder && j.State == JobState.Running)
            .ExecuteUpdateAsync(
                s =>
                    s.SetProperty(j => j.State, state)
                        .SetProperty(j => j.EndedAt, now)
                        .SetProperty(j => j.Note, said)
                        .SetProperty(j => j.NoteEnglish, saidEnglish),
                cancel
            );
    }

    /// <summary>The node goes down in good order: another takes it at once.</summary>
    public static Task ReleaseJobAsync(this GotongDb db, Guid id, Guid holder, CancellationToken cancel) =>
        db
            .Jobs.Where(j => j.Id == id && j.Holder == holder && j.State == JobState.Running)
            .ExecuteUpdateAsync(
                s => s.SetProperty(j => j.State, JobState.Waiting).SetProperty(j => j.Attempts, j => j.Attempts - 1),
                cancel
            );

    /// <summary>False: it had ended already.</summary>
    public static async Task<bool> CancelJobAsync(this GotongDb db, Guid id, CancellationToken cancel)
    {
        DateTimeOffset? now = db.Clock.GetUtcNow();
        return await db
                .Jobs.Where(j => j.Id == id)
                .Where(j => j.State == JobState.Waiting || j.State == JobState.Running)
                .ExecuteUpdateAsync(
                    s =>
                        s.SetProperty(j => j.State, JobState.Cancelled)
                            .SetProperty(j => j.EndedAt, now)
                            .SetProperty(j => j.Note, "Dihentikan.")
                            .SetProperty(j => j.NoteEnglish, "Stopped."),
                    cancel
                ) == 1;
    }

    private static Task GiveUpAsync(
        GotongDb db,
        IReadOnlyCollection<string> kinds,
        DateTimeOffset now,
        CancellationToken cancel
    )
    {
        DateTimeOffset? ended = now;
        return db
            .Jobs.Where(j => kinds.Contains(j.Kind))
            .Where(j => j.State == JobState.Running && j.LeaseUntil < now && j.Attempts >= MostAttempts)
            .ExecuteUpdateAsync(
                s =>
                    s.SetProperty(j => j.State, JobState.Failed)
                        .SetProperty(j => j.EndedAt, ended)
                        .SetProperty(
                            j => j.Note,
                            $"Terputus {MostAttempts} kali sebelum selesai. Kurangi waktunya, lalu mulai lagi."
                        )
                        .SetProperty(
                            j => j.NoteEnglish,
                            $"Lost {MostAttempts} times before the end. Give it less time, then begin again."
                        ),
                cancel
            );
    }

    private static string Short(string text) => text.Length <= Job.LongestNote ? text : text[..Job.LongestNote];
}
