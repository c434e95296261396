using Gotong.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Gotong.Platform.Http;

/// <summary>A form that was acted upon. Its key is unique: sending the form twice acts once.</summary>
public sealed class FormReceipt : IRegional
{
    public required Guid Key { get; init; }
    public required Guid RegionId { get; init; }
    public required DateTimeOffset At { get; init; }

    /// <summary>Where the first submission led; the second is sent there too.</summary>
    public string? Location { get; set; }
}

public sealed class FormReceiptTable : IEntityTypeConfiguration<FormReceipt>
{
    public void Configure(EntityTypeBuilder<FormReceipt> builder)
    {
        builder.ToTable("FormReceipt").HasKey(r => r.Key);
        builder.HasIndex(r => r.At);
    }
}

public static class FormReceipts
{
    extension(GotongDb db)
    {
        /// <summary>
        /// Two writers in one moment, or one form sent twice? The second of the same form is led where the first one led.
        /// Forgets what was about to be written.
        /// </summary>
        public async Task<bool> WasSentTwiceAsync(CancellationToken cancel)
        {
            db.ChangeTracker.Clear();
            return db.Receipt?.Key is { } key && await db.Set<FormReceipt>().AnyAsync(r => r.Key == key, cancel);
        }
    }
}
