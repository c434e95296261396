using Gotong.Features.Accounts;
using Gotong.Platform.Data;

namespace Gotong.Features.Regions;

/// <summary>What an account is to a region. Owners of things are members, not accounts.</summary>
public sealed class Membership : RegionalRecord, IOfAccount
{
    public required Guid AccountId { get; init; }
    public Account Account { get; init; } = null!;
    public required Role Role { get; set; }

    /// <summary>The organization one works for; required for officers, partners and guests.</summary>
    public Guid? OrganizationId { get; set; }
    public DateTimeOffset? EndedAt { get; private set; }

    /// <summary>A guest's time runs out by itself; null: until it is ended.</summary>
    public DateTimeOffset? EndsAt { get; set; }

    public void End(DateTimeOffset at) => EndedAt ??= at;

    /// <summary>A guest who made an account stays, and keeps what they wrote.</summary>
    public void Settle(Role role) => (Role, EndsAt) = (role, null);
}

public enum Role
{
    /// <summary>Head of region: decides and signs.</summary>
    Leader,

    /// <summary>Dewan Smart City: reviews.</summary>
    Council,

    /// <summary>Tim Pelaksana: runs the process.</summary>
    Coordinator,

    /// <summary>Bappeda: keeps the plan.</summary>
    Planner,

    /// <summary>Officer of an organization of the government.</summary>
    Officer,

    /// <summary>Someone of an organization outside the government.</summary>
    Partner,

    /// <summary>Reviews and clears stages; serves many regions.</summary>
    Mentor,

    /// <summary>Reads evidence; serves many regions.</summary>
    Assessor,

    /// <summary>Keeps the region's people and settings.</summary>
    RegionAdmin,

    /// <summary>Came by the link of an organization's desk: drafts for it, and no more.</summary>
    Guest,
}

public static class Roles
{
    /// <summary>Acts for an organization: it must be named.</summary>
    public static bool IsOfOrganization(this Role role) => role is Role.Officer or Role.Partner or Role.Guest;

    /// <summary>All but guests, who belong to the region only as far as their link reaches.</summary>
    public static readonly IReadOnlyList<Role> OfMembers = [.. Enum.GetValues<Role>().Where(r => r != Role.Guest)];
}

/// <summary>An offer of membership, sent as a link that works once and expires.</summary>
public sealed class Invitation : RegionalRecord
{
    public static readonly TimeSpan Lifetime = TimeSpan.FromDays(14);

    public required string Email { get; init; }
    public required Role Role { get; init; }
    public Guid? OrganizationId { get; set; }

    /// <summary>SHA-256 of the token; the token itself is only in the link.</summary>
    public required string TokenHash { get; init; }
    public required Guid InvitedBy { get; init; }
    public required DateTimeOffset ExpiresAt { get; set; }
    public DateTimeOffset? AcceptedAt { get; private set; }

    public bool IsOpen(DateTimeOffset now) => AcceptedAt is null && now < ExpiresAt;

    public void Accept(DateTimeOffset at) => AcceptedAt ??= at;

    public void Withdraw(DateTimeOffset at) => ExpiresAt = at;
}
