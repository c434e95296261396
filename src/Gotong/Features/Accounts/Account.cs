using System.Security.Cryptography;
using System.Text.Json;
using Gotong.Platform.Data;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Gotong.Features.Accounts;

/// <summary>A person who signs in. Global: one person may serve many regions; see Membership.</summary>
public sealed class Account : IdentityUser<Guid>
{
    public Account() => Id = Guid.CreateVersion7();

    /// <summary>How the person is called on pages.</summary>
    public required string Name { get; set; }

    /// <summary>Runs the installation: opens regions, sees no region's inner work.</summary>
    public bool IsOperator { get; set; }

    /// <summary>Somebody who came by the link of a desk: a name, and nothing to sign in with.</summary>
    public static Account Guest(string name)
    {
        var account = new Account { Name = name, SecurityStamp = RandomNumberGenerator.GetHexString(32) };
        account.UserName = account.NormalizedUserName = $"TAMU-{account.Id:N}";
        return account;
    }

    public bool IsGuest => Email is null;

    /// <summary>Made with the example region: refused unless the request is truly local.</summary>
    public bool IsExample { get; init; }
}

public static class AccountSets
{
    extension(GotongDb db)
    {
        public DbSet<Account> Accounts => db.Set<Account>();
    }
}

public sealed class AccountTables
    : IEntityTypeConfiguration<Account>,
        IEntityTypeConfiguration<IdentityUserClaim<Guid>>,
        IEntityTypeConfiguration<IdentityUserLogin<Guid>>,
        IEntityTypeConfiguration<IdentityUserToken<Guid>>,
        IEntityTypeConfiguration<IdentityUserPasskey<Guid>>
{
    public void Configure(EntityTypeBuilder<Account> builder)
    {
        builder.ToTable("Account").Ignore(a => a.IsGuest);
        builder.HasIndex(a => a.NormalizedUserName).IsUnique();
        builder.HasIndex(a => a.NormalizedEmail);
        builder.Property(a => a.Name).HasMaxLength(200);
        builder.Property(a => a.UserName).HasMaxLength(256);
        builder.Property(a => a.NormalizedUserName).HasMaxLength(256);
        builder.Property(a => a.Email).HasMaxLength(256);
        builder.Property(a => a.NormalizedEmail).HasMaxLength(256);
        builder.Property(a => a.ConcurrencyStamp).IsConcurrencyToken();
    }

    public void Configure(EntityTypeBuilder<IdentityUserClaim<Guid>> builder)
    {
        builder.ToTable("AccountClaim").HasKey(c => c.Id);
        builder.HasIndex(c => c.UserId);
    }

    public void Configure(EntityTypeBuilder<IdentityUserLogin<Guid>> builder) =>
        builder.ToTable("AccountLogin").HasKey(l => new { l.LoginProvider, l.ProviderKey });

    public void Configure(EntityTypeBuilder<IdentityUserToken<Guid>> builder) =>
        builder
            .ToTable("AccountToken")
            .HasKey(t => new
            {
                t.UserId,
                t.LoginProvider,
                t.Name,
            });

    public void Configure(EntityTypeBuilder<IdentityUserPasskey<Guid>> builder)
    {
        builder.ToTable("AccountPasskey").HasKey(p => p.CredentialId);
        builder.Property(p => p.CredentialId).HasMaxLength(1024);
        builder.HasIndex(p => p.UserId);
        builder.HasOne<Account>().WithMany().HasForeignKey(p => p.UserId);
        // Identity changes it in place: it is compared by what it says.
        builder
            .Property(p => p.Data)
            .HasConversion(
                data => Text(data),
                text => Read(text),
                new ValueComparer<IdentityPasskeyData>(
                    (a, b) => Text(a) == Text(b),
                    data => StringComparer.Ordinal.GetHashCode(Text(data)),
                    data => Read(Text(data))
                )
            );
    }

    private static string Text(IdentityPasskeyData? data) => JsonSerializer.Serialize(data);

    private static IdentityPasskeyData Read(string text) => JsonSerializer.Deserialize<IdentityPasskeyData>(text)!;
}
