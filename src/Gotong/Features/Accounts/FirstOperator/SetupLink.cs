using Gotong.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Gotong.Features.Accounts;

/// <summary>
/// The one-time link with which the operator makes the first account. Printed at each start while there is no
/// operator; in the database, so that every node knows it. Using one ends them all.
/// </summary>
public sealed class SetupLink
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required string TokenHash { get; init; }
    public required DateTimeOffset ExpiresAt { get; init; }

    /// <summary>A new token, or null when there is an operator already.</summary>
    public static async Task<string?> IssueIfNeededAsync(GotongDb db, CancellationToken cancel)
    {
        if (await db.Accounts.AnyAsync(a => a.IsOperator, cancel))
            return null;
        var token = SecretToken.Create();
        var now = db.Clock.GetUtcNow();
        db.RemoveRange(await db.SetupLinks.Where(l => l.ExpiresAt <= now).ToListAsync(cancel));
        db.Add(new SetupLink { TokenHash = SecretToken.HashOf(token), ExpiresAt = now.AddHours(24) });
        await db.SaveChangesAsync(cancel);
        return token;
    }

    public static async Task<bool> IsOpenAsync(GotongDb db, string token, CancellationToken cancel)
    {
        var hash = SecretToken.HashOf(token);
        var now = db.Clock.GetUtcNow();
        return await db.SetupLinks.AnyAsync(l => l.TokenHash == hash && l.ExpiresAt > now, cancel)
            && !await db.Accounts.AnyAsync(a => a.IsOperator, cancel);
    }
}

public static class SetupLinkSets
{
    extension(GotongDb db)
    {
        public DbSet<SetupLink> SetupLinks => db.Set<SetupLink>();
    }
}

public sealed class SetupLinkTable : IEntityTypeConfiguration<SetupLink>
{
    public void Configure(EntityTypeBuilder<SetupLink> builder) =>
        builder.ToTable("SetupLink").HasIndex(l => l.TokenHash).IsUnique();
}
