namespace Gotong.Features.Regions;

/// <summary>Who visits, and in which region. Filled before authorization; pages and handlers ask for it.</summary>
public sealed class Visit(TimeProvider clock)
{
    private Region? _region;

    /// <summary>The region in the address. Only for pages under /{region}/.</summary>
    public Region Region => _region ?? throw new InvalidOperationException("This address names no region.");
    public bool HasRegion => _region is not null;
    public Actor Actor { get; private set; } = Actor.Anonymous;
    public DateTimeOffset Now => clock.GetUtcNow();

    /// <summary>The region's own day.</summary>
    public DateOnly Today => Region.Today(clock);

    public void Enter(Region region) => _region = region;

    public void Become(Actor actor) => Actor = actor;
}

/// <summary>The visitor as far as rules need to know: pure rules take an Actor, never the database.</summary>
public sealed record Actor(Guid AccountId, string Name, bool IsOperator, IReadOnlyList<ActorMembership> Memberships)
{
    public static readonly Actor Anonymous = new(Guid.Empty, "", false, []);

    public bool IsAnonymous => AccountId == Guid.Empty;

    /// <summary>Member of the region visited.</summary>
    public bool IsMember => Memberships.Any(m => m.Role != Role.Guest);

    /// <summary>Came by the link of a desk and is nothing more here.</summary>
    public bool IsGuest => Memberships.Count > 0 && !IsMember;

    /// <summary>Whoever writes here, member or guest: reads the plan that is not published yet.</summary>
    public bool IsInside => Memberships.Count > 0;

    /// <summary>The membership in whose name the visitor acts here.</summary>
    public Guid MemberId => Memberships[0].Id;

    public bool Is(params ReadOnlySpan<Role> roles)
    {
        foreach (var membership in Memberships)
            if (roles.Contains(membership.Role))
                return true;
        return false;
    }

    public bool WorksFor(Guid? organizationId) =>
        organizationId is { } id && Memberships.Any(m => m.OrganizationId == id);
}

public sealed record ActorMembership(Guid Id, Role Role, Guid? OrganizationId);
