using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Gotong.Platform.Data;

/// <summary>Half-typed form of one member: outside the record and the ledger, seen by its writer only.</summary>
public sealed class Draft : IRegional
{
    public Guid Id { get; init; } = NewId.Make();
    public required Guid RegionId { get; init; }
    public required Guid MemberId { get; init; }

    /// <summary>Which form, e.g. <c>initiative/problem</c>.</summary>
    public required string Form { get; init; }

    /// <summary>The record it changes; empty for a new one.</summary>
    public required Guid RecordId { get; init; }

    /// <summary>Version of the record when typing began.</summary>
    public required long BaseVersion { get; set; }

    /// <summary>Field names and texts, as JSON.</summary>
    public required string Fields { get; set; }
    public required DateTimeOffset SavedAt { get; set; }
}

public sealed class DraftTable : IEntityTypeConfiguration<Draft>
{
    public void Configure(EntityTypeBuilder<Draft> builder) =>
        builder
            .ToTable("Draft")
            .HasIndex(d => new
            {
                d.RegionId,
                d.MemberId,
                d.Form,
                d.RecordId,
            })
            .IsUnique();
}
