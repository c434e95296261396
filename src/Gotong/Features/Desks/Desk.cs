using Gotong.Features.Organizations;
using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Gotong.Features.Desks;

/// <summary>
/// The place of one organization in the drafting: what is asked of it, by when, and the link with which its people
/// write without an account.
/// </summary>
public sealed class Desk : RegionalRecord
{
    public static readonly TimeSpan LinkLifetime = TimeSpan.FromDays(30);

    public required Guid OrganizationId { get; init; }
    public Organization Organization { get; init; } = null!;

    /// <summary>The last day to send something in.</summary>
    public required DateOnly DueOn { get; set; }

    /// <summary>SHA-256 of the token in the link; finds the desk.</summary>
    public string TokenHash { get; private set; } = "";

    /// <summary>The token itself, sealed with the installation's keys: the coordinator copies the link again and again.</summary>
    public string SealedToken { get; private set; } = "";
    public DateTimeOffset LinkEndsAt { get; private set; }

    /// <summary>When somebody of the organization first came.</summary>
    public DateTimeOffset? OpenedAt { get; private set; }
    public DateTimeOffset? RemindedAt { get; private set; }

    public void IssueLink(string tokenHash, string sealedToken, DateTimeOffset at)
    {
        TokenHash = tokenHash;
        SealedToken = sealedToken;
        LinkEndsAt = at + LinkLifetime;
    }

    public bool HasLink(DateTimeOffset now) => now < LinkEndsAt;

    public void CloseLink(DateTimeOffset at) => LinkEndsAt = at;

    public void Open(DateTimeOffset at) => OpenedAt ??= at;

    public void Remind(DateTimeOffset at) => RemindedAt = at;
}

public static class DeskSets
{
    extension(GotongDb db)
    {
        public DbSet<Desk> Desks => db.Set<Desk>();
    }
}

public sealed class DeskTable : IEntityTypeConfiguration<Desk>
{
    public void Configure(EntityTypeBuilder<Desk> builder)
    {
        builder.ToTable("Desk").HasIndex(d => new { d.RegionId, d.OrganizationId }).IsUnique();
        builder.HasIndex(d => new { d.RegionId, d.TokenHash });
        builder.HasOne(d => d.Organization).WithMany().HasForeignKey(d => d.OrganizationId);
    }
}

/// <summary>Who may do what with desks. Pure.</summary>
public static class DeskPermissions
{
    /// <summary>Who runs the drafting: opens desks, hands out links, reminds.</summary>
    public static readonly Access Run = Access.Only(Role.Coordinator, Role.Planner);

    /// <summary>Who works at a desk: at their own; those who run it, at each.</summary>
    public static readonly Access Work = Access.Only(
        Role.Coordinator,
        Role.Planner,
        Role.Officer,
        Role.Partner,
        Role.Guest
    );

    public static bool MayRun(Actor actor) => Run.Admits(actor);

    public static bool MayWorkAt(Actor actor, Guid organizationId) => MayRun(actor) || actor.WorksFor(organizationId);
}
