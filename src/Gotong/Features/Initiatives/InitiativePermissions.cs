using Gotong.Features.Initiatives.Index;
using Gotong.Features.Regions;

namespace Gotong.Features.Initiatives;

/// <summary>
/// Who may do what with one initiative. Pure: the actor and the record, nothing else. A draft is seen by those who
/// write it, their organization, the coordinator and the planner; once submitted, by the region's members (a partner:
/// where its organization takes part); once published, by all.
/// </summary>
public static class InitiativePermissions
{
    public static readonly Access Start = Access.Only(Role.Coordinator, Role.Planner, Role.Officer, Role.Guest);
    public static readonly Access Write = Access.Only(
        Role.Coordinator,
        Role.Planner,
        Role.Officer,
        Role.Partner,
        Role.Guest
    );
    public static readonly Access Review = Access.Only(Role.Leader, Role.Council, Role.Coordinator, Role.Planner);
    public static readonly Access Decide = Access.Only(Role.Leader, Role.Coordinator);

    public static bool MaySee(Actor actor, Initiative initiative) =>
        initiative.IsPublic
        || IsItsOwn(actor, initiative)
        || actor.Is(Role.Coordinator, Role.Planner)
        || initiative.Carriers.Any(p => actor.WorksFor(p.OrganizationId)) && initiative.SubmittedAt is not null
        || actor.Is(Readers) && initiative.SubmittedAt is not null;

    /// <summary>The same rule for a list, asked of the database.</summary>
    public static IQueryable<Initiative> VisibleTo(this IQueryable<Initiative> initiatives, Actor actor)
    {
        if (actor.Is(Role.Coordinator, Role.Planner))
            return initiatives;
        var members = actor.Memberships.Select(m => m.Id).ToList();
        var organizations = actor.Memberships.Select(m => m.OrganizationId).OfType<Guid>().ToList();
        var reads = actor.Is(Readers);
        return initiatives.Where(i =>
            (i.PublishedAt != null && i.State != InitiativeState.Dropped)
            || members.Contains(i.StartedBy)
            || (i.OwnerId != null && members.Contains(i.OwnerId.Value))
            || (i.DeputyId != null && members.Contains(i.DeputyId.Value))
            || (i.LeadOrganizationId != null && organizations.Contains(i.LeadOrganizationId.Value))
            || (
                i.SubmittedAt != null
                && (
                    reads
                    || i.Partners.Any(p =>
                        p.Answer != PartnerAnswer.Rejected && organizations.Contains(p.OrganizationId)
                    )
                )
            )
        );
    }

    /// <summary>Two with the same sight see the same initiatives.</summary>
    public static string SightOf(Actor actor) =>
        actor.Is(Role.Coordinator, Role.Planner) ? "all"
        : actor.IsInside ? string.Join(' ', actor.Memberships.Select(m => $"{m.Id} {m.Role} {m.OrganizationId}"))
        : "public";

    /// <summary>And once more for the rows of the index; null: all of them.</summary>
    public static Predicate<IndexedInitiative>? Sees(Actor actor)
    {
        if (actor.Is(Role.Coordinator, Role.Planner))
            return null;
        if (!actor.IsInside)
            return i => i.IsPublic;
        var members = actor.Memberships.Select(m => (Guid?)m.Id).ToHashSet();
        var reads = actor.Is(Readers);
        return i =>
            i.IsPublic
            || members.Contains(i.StartedBy)
            || (i.OwnerId is not null && members.Contains(i.OwnerId))
            || (i.DeputyId is not null && members.Contains(i.DeputyId))
            || actor.WorksFor(i.LeadId)
            || (i.IsSubmitted && (reads || i.Partners.Any(p => actor.WorksFor(p.Id))));
    }

    public static bool MayEdit(Actor actor, Initiative initiative) =>
        initiative.IsOpen && (IsItsOwn(actor, initiative) || actor.Is(Role.Coordinator, Role.Planner));

    /// <summary>People leave also after the decision; the coordinator puts others in their place.</summary>
    public static bool MayReplacePeople(Actor actor, Initiative initiative) =>
        MayEdit(actor, initiative)
        || actor.Is(Role.Coordinator) && initiative.State is not (InitiativeState.Draft or InitiativeState.Dropped);

    /// <summary>A link lets one write; to submit takes an account, somebody who can be asked.</summary>
    public static bool MaySubmit(Actor actor, Initiative initiative) =>
        !actor.IsGuest && MayEdit(actor, initiative) && initiative.CanBecome(InitiativeState.Submitted);

    public static bool MayAccept(Actor actor, Initiative initiative) =>
        actor.Is(Review.Roles) && initiative.CanBecome(InitiativeState.Accepted);

    /// <summary>While under review a reviewer may; what is decided only comes back by those who decide.</summary>
    public static bool MayReturn(Actor actor, Initiative initiative) =>
        initiative.CanBecome(InitiativeState.Returned)
        && actor.Is(initiative.State == InitiativeState.Submitted ? Review.Roles : Decide.Roles);

    public static bool MayPutInMasterplan(Actor actor, Initiative initiative) =>
        actor.Is(Decide.Roles) && initiative.CanBecome(InitiativeState.InMasterplan);

    public static bool MayPublish(Actor actor, Initiative initiative) =>
        actor.Is(Decide.Roles) && initiative.CanPublish;

    /// <summary>Its writers may give up what is still theirs; what was submitted is dropped by those who decide.</summary>
    public static bool MayDrop(Actor actor, Initiative initiative) =>
        initiative.CanBecome(InitiativeState.Dropped)
        && !actor.IsGuest
        && (actor.Is(Decide.Roles) && MaySee(actor, initiative) || MayEdit(actor, initiative));

    private static readonly Role[] Readers =
    [
        Role.Leader,
        Role.Council,
        Role.Officer,
        Role.Mentor,
        Role.Assessor,
        Role.RegionAdmin,
    ];

    /// <summary>Started it, answers for it, or works where it is led.</summary>
    public static bool IsItsOwn(Actor actor, Initiative initiative) =>
        actor.WorksFor(initiative.LeadOrganizationId)
        || actor.Memberships.Any(m =>
            m.Id == initiative.StartedBy || m.Id == initiative.OwnerId || m.Id == initiative.DeputyId
        );
}
