using Gotong.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Gotong.Features.Delivery.Reporting;

/// <summary>The owners were told that their reports of a quarter are due, or late; outside the record.</summary>
public sealed class ReportReminder : IRegional
{
    public required Guid RegionId { get; init; }
    public required Quarter Quarter { get; init; }

    /// <summary>The second letter, after the day they were due.</summary>
    public required bool IsLate { get; init; }
}

public sealed class ReportReminderTable : IEntityTypeConfiguration<ReportReminder>
{
    public void Configure(EntityTypeBuilder<ReportReminder> builder) =>
        builder
            .ToTable("ReportReminder")
            .HasKey(r => new
            {
                r.RegionId,
                r.Quarter,
                r.IsLate,
            });
}
