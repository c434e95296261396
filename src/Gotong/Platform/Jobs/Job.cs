using Gotong.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Gotong.Platform.Jobs;

/// <summary>
/// Work that takes longer than a page may wait. Several nodes take from this one table: whoever holds the lease works on
/// it, and renews the lease while working; a lease that ran out says that the work was lost, and another takes it up.
/// Outside the record and the ledger: what comes out is an act of its own.
/// </summary>
public sealed class Job : IRegional
{
    public const int LongestKind = 60;
    public const int LongestNote = 1000;

    public Guid Id { get; init; } = NewId.Make();
    public required Guid RegionId { get; init; }

    /// <summary>Name of the <see cref="JobKind"/> that knows how to do it.</summary>
    public required string Kind { get; init; }

    /// <summary>The record it is about.</summary>
    public required Guid SubjectId { get; init; }
    public required DateTimeOffset AddedAt { get; init; }
    public JobState State { get; private set; }

    /// <summary>Who has the lease; a new one each time it is taken.</summary>
    public Guid? Holder { get; private set; }
    public DateTimeOffset? LeaseUntil { get; private set; }

    /// <summary>How often it was taken.</summary>
    public int Attempts { get; private set; }
    public int Step { get; private set; }
    public int Steps { get; private set; }

    /// <summary>What it does now, or why it ended; in both languages.</summary>
    public string Note { get; private set; } = "";
    public string NoteEnglish { get; private set; } = "";

    /// <summary>Of a search: the best so far, and what no answer can exceed.</summary>
    public double? Best { get; private set; }
    public double? Bound { get; private set; }
    public DateTimeOffset? EndedAt { get; private set; }

    public bool IsLive => State is JobState.Waiting or JobState.Running;
}

public enum JobState
{
    Waiting,
    Running,
    Done,

    /// <summary>It cannot be done as asked, or was lost too often; the note says which.</summary>
    Failed,

    /// <summary>Somebody stopped it.</summary>
    Cancelled,
}

public static class JobSets
{
    extension(GotongDb db)
    {
        public DbSet<Job> Jobs => db.Set<Job>();
    }
}

public sealed class JobTables : IEntityTypeConfiguration<Job>
{
    public void Configure(EntityTypeBuilder<Job> builder)
    {
        builder.ToTable("Job").Ignore(j => j.IsLive);
        builder.HasIndex(j => new
        {
            j.RegionId,
            j.State,
            j.AddedAt,
        });
        builder.HasIndex(j => new { j.RegionId, j.SubjectId });
        builder.Property(j => j.Kind).HasMaxLength(Job.LongestKind);
        builder.Property(j => j.Note).HasMaxLength(Job.LongestNote);
        builder.Property(j => j.NoteEnglish).HasMaxLength(Job.LongestNote);
    }
}
