using Gotong.Features.Initiatives;
using Gotong.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Gotong.Features.Owners;

/// <summary>An owner or deputy said: I still carry this one. Never edited.</summary>
public sealed class OwnerConfirmation : RegionalRecord
{
    public required Guid InitiativeId { get; init; }
    public required Guid MemberId { get; init; }
    public required DateTimeOffset At { get; init; }
}

/// <summary>People were told that an initiative counts as one without owner. Never edited.</summary>
public sealed class OwnerNotice : RegionalRecord
{
    public required Guid InitiativeId { get; init; }

    /// <summary>Who owned it then; null: nobody.</summary>
    public Guid? OwnerId { get; init; }

    /// <summary>There was no owner, or a past one; else the owner was silent.</summary>
    public required bool WasAbsent { get; init; }

    /// <summary>The region's own day.</summary>
    public required DateOnly OnDay { get; init; }
}

/// <summary>The list of this week went to the coordinators, or there was nothing to tell; outside the record.</summary>
public sealed class OwnerWeek : IRegional
{
    public required Guid RegionId { get; init; }
    public required DateOnly Monday { get; init; }
}

public static class OwnerSets
{
    extension(GotongDb db)
    {
        public DbSet<OwnerConfirmation> OwnerConfirmations => db.Set<OwnerConfirmation>();
        public DbSet<OwnerNotice> OwnerNotices => db.Set<OwnerNotice>();
        public DbSet<OwnerWeek> OwnerWeeks => db.Set<OwnerWeek>();
    }
}

public sealed class OwnerTables
    : IEntityTypeConfiguration<OwnerConfirmation>,
        IEntityTypeConfiguration<OwnerNotice>,
        IEntityTypeConfiguration<OwnerWeek>
{
    public void Configure(EntityTypeBuilder<OwnerConfirmation> builder)
    {
        builder.ToTable("OwnerConfirmation").HasIndex(c => new { c.RegionId, c.InitiativeId });
        builder.HasOne<Initiative>().WithMany().HasForeignKey(c => c.InitiativeId);
    }

    public void Configure(EntityTypeBuilder<OwnerNotice> builder)
    {
        builder
            .ToTable("OwnerNotice")
            .HasIndex(n => new
            {
                n.RegionId,
                n.InitiativeId,
                n.OnDay,
            })
            .IsUnique();
        builder.HasOne<Initiative>().WithMany().HasForeignKey(n => n.InitiativeId);
    }

    public void Configure(EntityTypeBuilder<OwnerWeek> builder) =>
        builder.ToTable("OwnerWeek").HasKey(w => new { w.RegionId, w.Monday });
}
