using Gotong.Platform.Data;
using Gotong.Platform.Ledger;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Gotong.Features.Webhooks;

/// <summary>An address outside that is told of each act of the region, in the order of the ledger.</summary>
public sealed class Webhook : RegionalRecord
{
    public const int LongestName = 80;
    public const int LongestUrl = 500;

    public required string Name { get; init; }
    public required string Url { get; init; }

    /// <summary>Public: only what anyone may read. Region: also what every member may read.</summary>
    public required Visibility Reach { get; init; }

    /// <summary>The secret that signs what is sent, sealed with the keys of this installation.</summary>
    public required string SealedSecret { get; init; }
    public required Guid MadeBy { get; init; }
    public required DateTimeOffset MadeAt { get; init; }

    /// <summary>Null: at work. Set by a person, or by too many failures.</summary>
    public DateTimeOffset? PausedAt { get; private set; }

    public void Pause(DateTimeOffset now) => PausedAt ??= now;

    public void Resume() => PausedAt = null;
}

/// <summary>
/// How far a webhook has come in the ledger. The ledger itself is what waits to be sent, so nothing is written with an
/// act and none is forgotten. Outside the record: sending is no act.
/// </summary>
public sealed class WebhookProgress : IRegional
{
    /// <summary>Minutes to wait after each failure; after the last one the webhook pauses.</summary>
    private static readonly int[] Waits = [1, 5, 30, 120, 360, 720];

    public required Guid RegionId { get; init; }
    public required Guid WebhookId { get; init; }

    /// <summary>Position of the last entry that was delivered, or is none of its business.</summary>
    public required long Position { get; set; }
    public int Failures { get; set; }
    public required DateTimeOffset DueAt { get; set; }

    public void WasDelivered(long position)
    {
        Position = position;
        Failures = 0;
    }

    /// <summary>False: it has failed too often to go on.</summary>
    public bool WasRefused(DateTimeOffset now)
    {
        Failures++;
        if (Failures > Waits.Length)
            return false;
        DueAt = now.AddMinutes(Waits[Failures - 1]);
        return true;
    }

    public void StartAgain(DateTimeOffset now)
    {
        Failures = 0;
        DueAt = now;
    }
}

/// <summary>One try to deliver one entry, kept for a while so that both sides can look into it.</summary>
public sealed class WebhookDelivery : IRegional
{
    public required Guid RegionId { get; init; }
    public required Guid Id { get; init; }
    public required Guid WebhookId { get; init; }
    public required long Position { get; init; }
    public required string Act { get; init; }
    public required DateTimeOffset At { get; init; }

    /// <summary>What the other side answered; null: it did not come to an answer.</summary>
    public int? Status { get; init; }
    public WebhookTrouble? Trouble { get; init; }
}

public enum WebhookTrouble
{
    /// <summary>It answered, but not with a status of 200 to 299.</summary>
    Refused,

    /// <summary>Nobody answers there, or not in time.</summary>
    Unreachable,

    /// <summary>Its certificate is not valid.</summary>
    Certificate,

    /// <summary>The name leads to a machine that is not on the public internet.</summary>
    Inside,
}

public sealed class WebhookTables
    : IEntityTypeConfiguration<Webhook>,
        IEntityTypeConfiguration<WebhookProgress>,
        IEntityTypeConfiguration<WebhookDelivery>
{
    public void Configure(EntityTypeBuilder<Webhook> builder)
    {
        builder.ToTable("Webhook");
        builder.Property(w => w.Name).HasMaxLength(Webhook.LongestName);
        builder.Property(w => w.Url).HasMaxLength(Webhook.LongestUrl);
        builder.HasIndex(w => w.RegionId);
    }

    public void Configure(EntityTypeBuilder<WebhookProgress> builder) =>
        builder.ToTable("WebhookProgress").HasKey(p => new { p.RegionId, p.WebhookId });

    public void Configure(EntityTypeBuilder<WebhookDelivery> builder)
    {
        builder.ToTable("WebhookDelivery");
        builder.Property(d => d.Act).HasMaxLength(80);
        builder.HasIndex(d => new
        {
            d.RegionId,
            d.WebhookId,
            d.At,
        });
    }
}

public static class WebhookSets
{
    extension(GotongDb db)
    {
        public DbSet<Webhook> Webhooks => db.Set<Webhook>();
        public DbSet<WebhookProgress> WebhookProgress => db.Set<WebhookProgress>();
        public DbSet<WebhookDelivery> WebhookDeliveries => db.Set<WebhookDelivery>();
    }
}
