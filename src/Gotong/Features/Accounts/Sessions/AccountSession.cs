using Gotong.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Gotong.Features.Accounts;

/// <summary>A browser in which an account is signed in. Closing it deletes it: the cookie works no longer.</summary>
public sealed class AccountSession
{
    /// <summary>As long as the cookie lives without a visit.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromHours(12);

    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid AccountId { get; init; }

    /// <summary>Browser and system, as far as the browser says.</summary>
    public required string Device { get; init; }
    public required DateTimeOffset StartedAt { get; init; }

    /// <summary>To five minutes: not every page is written down.</summary>
    public required DateTimeOffset SeenAt { get; set; }

    /// <summary>Opens one, and forgets those of the account whose cookie has run out.</summary>
    public static async Task<Guid> OpenAsync(GotongDb db, Guid accountId, string device)
    {
        var now = db.Clock.GetUtcNow();
        await db.AccountSessions.Where(s => s.AccountId == accountId && s.SeenAt < now - Lifetime).ExecuteDeleteAsync();
        var session = new AccountSession
        {
            AccountId = accountId,
            Device = device,
            StartedAt = now,
            SeenAt = now,
        };
        db.Add(session);
        await db.SaveChangesAsync();
        return session.Id;
    }

    /// <summary>Signs the account out everywhere else.</summary>
    public static Task CloseOthersAsync(GotongDb db, Guid accountId, Guid? keep) =>
        db.AccountSessions.Where(s => s.AccountId == accountId && s.Id != keep).ExecuteDeleteAsync();
}

public static class AccountSessionSets
{
    extension(GotongDb db)
    {
        public DbSet<AccountSession> AccountSessions => db.Set<AccountSession>();
    }
}

public sealed class AccountSessionTable : IEntityTypeConfiguration<AccountSession>
{
    public void Configure(EntityTypeBuilder<AccountSession> builder)
    {
        builder.ToTable("AccountSession").HasIndex(s => s.AccountId);
        builder.Property(s => s.Device).HasMaxLength(80);
        builder.HasOne<Account>().WithMany().HasForeignKey(s => s.AccountId);
    }
}
