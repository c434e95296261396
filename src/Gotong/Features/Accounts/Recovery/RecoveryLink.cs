using Gotong.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Gotong.Features.Accounts;

/// <summary>A one-time link to a new password. Using one ends all of the account.</summary>
public sealed class RecoveryLink
{
    /// <summary>Sent by mail: to be used at once.</summary>
    public static readonly TimeSpan ByMail = TimeSpan.FromHours(1);

    /// <summary>Passed on by a person who knows who asked.</summary>
    public static readonly TimeSpan ByPerson = TimeSpan.FromHours(24);

    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid AccountId { get; init; }

    /// <summary>SHA-256 of the token; the token itself is only in the link.</summary>
    public required string TokenHash { get; init; }
    public required DateTimeOffset ExpiresAt { get; init; }

    /// <summary>Given by a person who checked who asks: a lost phone is forgiven too.</summary>
    public required bool EndsSecondStep { get; init; }

    /// <summary>Adds a link, not yet saved; answers its token.</summary>
    public static string Issue(GotongDb db, Guid accountId, bool byPerson)
    {
        var token = SecretToken.Create();
        db.Add(
            new RecoveryLink
            {
                AccountId = accountId,
                TokenHash = SecretToken.HashOf(token),
                ExpiresAt = db.Clock.GetUtcNow() + (byPerson ? ByPerson : ByMail),
                EndsSecondStep = byPerson,
            }
        );
        return token;
    }

    public static Task<RecoveryLink?> FindOpenAsync(GotongDb db, string token, CancellationToken cancel)
    {
        var hash = SecretToken.HashOf(token);
        var now = db.Clock.GetUtcNow();
        return db.RecoveryLinks.SingleOrDefaultAsync(l => l.TokenHash == hash && l.ExpiresAt > now, cancel);
    }
}

public static class RecoveryLinkSets
{
    extension(GotongDb db)
    {
        public DbSet<RecoveryLink> RecoveryLinks => db.Set<RecoveryLink>();
    }
}

public sealed class RecoveryLinkTable : IEntityTypeConfiguration<RecoveryLink>
{
    public void Configure(EntityTypeBuilder<RecoveryLink> builder)
    {
        builder.ToTable("RecoveryLink").HasIndex(l => l.TokenHash).IsUnique();
        builder.HasOne<Account>().WithMany().HasForeignKey(l => l.AccountId);
    }
}
