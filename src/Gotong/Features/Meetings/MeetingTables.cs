using Gotong.Features.Organizations;
using Gotong.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Gotong.Features.Meetings;

public static class MeetingSets
{
    extension(GotongDb db)
    {
        public DbSet<Meeting> Meetings => db.Set<Meeting>();
        public DbSet<MeetingPeriod> MeetingPeriods => db.Set<MeetingPeriod>();
    }

    /// <summary>With all that its pages tell.</summary>
    public static IQueryable<Meeting> Whole(this IQueryable<Meeting> meetings) =>
        meetings
            .Include(m => m.Points)
            .Include(m => m.Papers)
            .Include(m => m.Attendances)
            .Include(m => m.Promises)
            .Include(m => m.Addenda)
            .AsSplitQuery();
}

/// <summary>
/// No line of a meeting is unique by an index: the version of the meeting lets one of two through, while rows that wait
/// for each other's key would lock each other out.
/// </summary>
public sealed class MeetingTables
    : IEntityTypeConfiguration<Meeting>,
        IEntityTypeConfiguration<AgendaPoint>,
        IEntityTypeConfiguration<MeetingPaper>,
        IEntityTypeConfiguration<Attendance>,
        IEntityTypeConfiguration<MeetingPromise>,
        IEntityTypeConfiguration<MeetingAddendum>,
        IEntityTypeConfiguration<MeetingPeriod>
{
    public void Configure(EntityTypeBuilder<Meeting> builder)
    {
        builder
            .ToTable("Meeting")
            .Ignore(m => m.IsOpen)
            .Ignore(m => m.IsPublic)
            .Ignore(m => m.IsWhole)
            .Ignore(m => m.Reading)
            .Ignore(m => m.Agenda)
            .Ignore(m => m.Listed)
            .Ignore(m => m.Present);
        builder.HasIndex(m => new { m.RegionId, m.Number }).IsUnique();
        builder.HasIndex(m => new { m.RegionId, m.StartsAt });
        builder.Property(m => m.Title).HasMaxLength(Meeting.LongestTitle);
        builder.Property(m => m.Place).HasMaxLength(Meeting.LongestPlace);
        builder.Property(m => m.CalledOffBecause).HasMaxLength(Meeting.LongestReason);
        builder.Property(m => m.LedBy).HasMaxLength(Meeting.LongestName);
        builder.Property(m => m.NotedBy).HasMaxLength(Meeting.LongestName);
        builder.Property(m => m.Hash).HasMaxLength(64);
        builder.HasMany(m => m.Points).WithOne(p => p.Meeting).HasForeignKey(p => p.MeetingId);
        builder.HasMany(m => m.Papers).WithOne(p => p.Meeting).HasForeignKey(p => p.MeetingId);
        builder.HasMany(m => m.Attendances).WithOne(p => p.Meeting).HasForeignKey(p => p.MeetingId);
        builder.HasMany(m => m.Promises).WithOne(p => p.Meeting).HasForeignKey(p => p.MeetingId);
        builder.HasMany(m => m.Addenda).WithOne(p => p.Meeting).HasForeignKey(p => p.MeetingId);
    }

    public void Configure(EntityTypeBuilder<AgendaPoint> builder)
    {
        builder.ToTable("AgendaPoint").Ignore(p => p.IsWritten).Ignore(p => p.Votes);
        builder.HasIndex(p => new { p.RegionId, p.MeetingId });
        builder.Property(p => p.Title).HasMaxLength(AgendaPoint.LongestTitle);
        builder.Property(p => p.Presenter).HasMaxLength(AgendaPoint.LongestName);
        builder.Property(p => p.Said).HasMaxLength(AgendaPoint.LongestText);
        builder.Property(p => p.Decided).HasMaxLength(AgendaPoint.LongestText);
        builder.Property(p => p.Outcome).HasMaxLength(AgendaPoint.LongestOutcome);
        builder.Property(p => p.OutcomeInEnglish).HasMaxLength(AgendaPoint.LongestOutcome);
        builder.HasOne(p => p.Decision).WithMany().HasForeignKey(p => p.DecisionId);
        builder.Property(p => p.FollowedUpBy).HasMaxLength(AgendaPoint.LongestName);
    }

    public void Configure(EntityTypeBuilder<MeetingPaper> builder)
    {
        builder.ToTable("MeetingPaper").HasIndex(p => new { p.RegionId, p.MeetingId });
        builder.Property(p => p.Name).HasMaxLength(MeetingPaper.LongestName);
        builder.Property(p => p.FileHash).HasMaxLength(64);
    }

    public void Configure(EntityTypeBuilder<Attendance> builder)
    {
        builder.ToTable("Attendance").HasIndex(a => new { a.RegionId, a.MeetingId });
        builder.HasIndex(a => new { a.RegionId, a.MemberId });
        builder.Property(a => a.Name).HasMaxLength(Attendance.LongestName);
        builder.Property(a => a.Organization).HasMaxLength(Attendance.LongestName);
        builder.HasOne(a => a.Member).WithMany().HasForeignKey(a => a.MemberId);
        builder.HasOne<Organization>().WithMany().HasForeignKey(a => a.OrganizationId);
    }

    public void Configure(EntityTypeBuilder<MeetingPromise> builder)
    {
        builder.ToTable("MeetingPromise").HasIndex(p => new { p.RegionId, p.MeetingId });
        builder.HasOne(p => p.Commitment).WithMany().HasForeignKey(p => p.CommitmentId);
    }

    public void Configure(EntityTypeBuilder<MeetingAddendum> builder)
    {
        builder.ToTable("MeetingAddendum").HasIndex(a => new { a.RegionId, a.MeetingId });
        builder.Property(a => a.Text).HasMaxLength(MeetingAddendum.LongestText);
        builder.Property(a => a.Reason).HasMaxLength(MeetingAddendum.LongestReason);
        builder.Property(a => a.By).HasMaxLength(Attendance.LongestName);
    }

    public void Configure(EntityTypeBuilder<MeetingPeriod> builder) =>
        builder.ToTable("MeetingPeriod").HasIndex(p => new { p.RegionId, p.Body }).IsUnique();
}
