using Gotong.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Gotong.Platform.Ledger;

/// <summary>
/// One link of a region's chain (region empty = the operator's chain). <see cref="Text"/> is what was hashed; the
/// other columns repeat it for queries, and verification compares them.
/// </summary>
public sealed class LedgerEntry : IRegional
{
    public required Guid RegionId { get; init; }
    public required long Position { get; init; }
    public required DateTimeOffset At { get; init; }
    public required Guid ActorId { get; init; }
    public required string Name { get; init; }
    public required Visibility Visibility { get; init; }
    public required string Text { get; init; }
    public required string Hash { get; init; }
    public List<LedgerTouch> Touches { get; init; } = [];
    public LedgerPayload? Payload { get; init; }
}

/// <summary>What an entry says, beside the chain: erased without breaking it.</summary>
public sealed class LedgerPayload : IRegional
{
    public required Guid RegionId { get; init; }
    public required long Position { get; init; }
    public required string Salt { get; set; }
    public required string Json { get; set; }
}

/// <summary>Index from a record to the entries of its history.</summary>
public sealed class LedgerTouch : IRegional
{
    public required Guid RegionId { get; init; }
    public required long Position { get; init; }
    public required string RecordType { get; init; }
    public required Guid RecordId { get; init; }
    public required long RecordVersion { get; init; }
}

/// <summary>Where a chain ends; locked last in each act.</summary>
public sealed class LedgerHead : IRegional
{
    public required Guid RegionId { get; init; }
    public required long Position { get; set; }
    public required string Hash { get; set; }

    /// <summary>Position of the last entry that anyone may read; public pages are cached under it.</summary>
    public required long PublicPosition { get; set; }
}

public sealed class LedgerTables
    : IEntityTypeConfiguration<LedgerEntry>,
        IEntityTypeConfiguration<LedgerPayload>,
        IEntityTypeConfiguration<LedgerTouch>,
        IEntityTypeConfiguration<LedgerHead>
{
    public void Configure(EntityTypeBuilder<LedgerEntry> builder)
    {
        builder.ToTable("LedgerEntry").HasKey(e => new { e.RegionId, e.Position });
        builder.HasMany(e => e.Touches).WithOne().HasForeignKey(t => new { t.RegionId, t.Position });
        builder.HasOne(e => e.Payload).WithOne().HasForeignKey<LedgerPayload>(p => new { p.RegionId, p.Position });
    }

    public void Configure(EntityTypeBuilder<LedgerPayload> builder) =>
        builder.ToTable("LedgerPayload").HasKey(e => new { e.RegionId, e.Position });

    public void Configure(EntityTypeBuilder<LedgerTouch> builder)
    {
        builder
            .ToTable("LedgerTouch")
            .HasKey(e => new
            {
                e.RegionId,
                e.Position,
                e.RecordId,
            });
        builder.HasIndex(e => new { e.RegionId, e.RecordId });
    }

    public void Configure(EntityTypeBuilder<LedgerHead> builder) =>
        builder.ToTable("LedgerHead").HasKey(e => e.RegionId);
}
