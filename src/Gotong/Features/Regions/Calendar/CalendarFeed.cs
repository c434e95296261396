using Gotong.Features.Accounts;
using Gotong.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Gotong.Features.Regions.Calendar;

/// <summary>
/// The secret address by which a person's calendar program reads the dates that concern them. A new one ends the one
/// before.
/// </summary>
public sealed class CalendarFeed
{
    public required Guid AccountId { get; init; }

    /// <summary>SHA-256 of the token; the token itself is only in the address.</summary>
    public required string TokenHash { get; set; }
    public required DateTimeOffset MadeAt { get; set; }
}

public static class CalendarFeedSets
{
    extension(GotongDb db)
    {
        public DbSet<CalendarFeed> CalendarFeeds => db.Set<CalendarFeed>();
    }
}

public sealed class CalendarFeedTable : IEntityTypeConfiguration<CalendarFeed>
{
    public void Configure(EntityTypeBuilder<CalendarFeed> builder)
    {
        builder.ToTable("CalendarFeed").HasKey(f => f.AccountId);
        builder.Property(f => f.TokenHash).HasMaxLength(64);
        builder.HasIndex(f => f.TokenHash).IsUnique();
        builder.HasOne<Account>().WithMany().HasForeignKey(f => f.AccountId);
    }
}
