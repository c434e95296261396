using Gotong.Features.Initiatives;
using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Ledger;
using Gotong.Platform.Web;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Owners;

/// <summary>Owner or deputy of an initiative.</summary>
public sealed record OwnerPerson(Guid MemberId, Guid AccountId, string Name, string? Email, bool HasLeft);

/// <summary>An initiative that left the desk of its writers, and whether somebody carries it.</summary>
public sealed record CarriedInitiative(
    Guid Id,
    int Number,
    string Title,
    Guid? LeadId,
    string? Lead,
    OwnerPerson? Owner,
    OwnerPerson? Deputy,
    OwnerPulse Pulse
)
{
    /// <summary>Who can still be told.</summary>
    public IEnumerable<OwnerPerson> People => new[] { Owner, Deputy }.OfType<OwnerPerson>().Where(p => !p.HasLeft);
}

/// <summary>
/// Reads who carries what. From being submitted until it is dropped: a draft is still its writers' own, and grows
/// quiet by another rule.
/// </summary>
public static class LoadOwners
{
    public static Task<IReadOnlyList<CarriedInitiative>> AllAsync(
        GotongDb db,
        Region region,
        CancellationToken cancel
    ) => ReadAsync(db, region, db.Initiatives, null, cancel);

    /// <summary>Of which the actor is owner or deputy.</summary>
    public static Task<IReadOnlyList<CarriedInitiative>> OfAsync(
        GotongDb db,
        Region region,
        Actor actor,
        CancellationToken cancel
    )
    {
        var mine = actor.Memberships.Select(m => (Guid?)m.Id).ToList();
        return ReadAsync(
            db,
            region,
            db.Initiatives.Where(i => mine.Contains(i.OwnerId) || mine.Contains(i.DeputyId)),
            null,
            cancel
        );
    }

    public static async Task<CarriedInitiative?> OneAsync(
        GotongDb db,
        Region region,
        Guid id,
        CancellationToken cancel
    ) => (await ReadAsync(db, region, db.Initiatives.Where(i => i.Id == id), id, cancel)).SingleOrDefault();

    private static async Task<IReadOnlyList<CarriedInitiative>> ReadAsync(
        GotongDb db,
        Region region,
        IQueryable<Initiative> initiatives,
        Guid? only,
        CancellationToken cancel
    )
    {
        var now = db.Clock.GetUtcNow();
        var rows = await initiatives
            .AsNoTracking()
            .Include(i => i.LeadOrganization)
            .Include(i => i.Owner!.Account)
            .Include(i => i.Deputy!.Account)
            .Where(i => i.SubmittedAt != null && i.State != InitiativeState.Dropped)
            .OrderBy(i => i.Number)
            .ToListAsync(cancel);
        if (rows.Count == 0)
            return [];
        var acts = (await ActsAsync(db, only, cancel)).ToDictionary(a => (a.Initiative, a.Actor), a => a.At);
        var confirmed = await db
            .OwnerConfirmations.Where(c => only == null || c.InitiativeId == only)
            .GroupBy(c => new { c.InitiativeId, c.MemberId })
            .Select(g => new
            {
                g.Key.InitiativeId,
                g.Key.MemberId,
                At = g.Max(c => c.At),
            })
            .ToDictionaryAsync(c => (c.InitiativeId, c.MemberId), c => c.At, cancel);
        var notices = (
            await db.OwnerNotices.AsNoTracking().Where(n => only == null || n.InitiativeId == only).ToListAsync(cancel)
        ).ToLookup(n => n.InitiativeId);
        var zone = region.Zone;
        var today = region.Today(db.Clock);
        return [.. rows.Select(Carried)];

        CarriedInitiative Carried(Initiative i)
        {
            var (owner, deputy) = (PersonOf(i.Owner, now), PersonOf(i.Deputy, now));
            var people = new[] { owner, deputy }.OfType<OwnerPerson>().Where(p => !p.HasLeft).ToList();
            var absent = owner is null or { HasLeft: true };
            return new(
                i.Id,
                i.Number,
                i.Title,
                i.LeadOrganizationId,
                i.LeadOrganization?.Label,
                owner,
                deputy,
                OwnerPulse.Of(
                    new(
                        Dates.DayOf(i.StartedAt, zone),
                        !absent,
                        Last(people.Select(p => acts.GetValueOrDefault((i.Id, p.AccountId))), zone),
                        Last(people.Select(p => confirmed.GetValueOrDefault((i.Id, p.MemberId))), zone),
                        [
                            .. notices[i.Id]
                                .Where(n => n.OwnerId == i.OwnerId && n.WasAbsent == absent)
                                .Select(n => n.OnDay),
                        ]
                    ),
                    today
                )
            );
        }
    }

    private sealed record Acted(Guid Initiative, Guid Actor, DateTimeOffset At);

    /// <summary>When each account last touched each initiative, from the ledger.</summary>
    private static Task<List<Acted>> ActsAsync(GotongDb db, Guid? only, CancellationToken cancel) =>
        db.Set<LedgerEntry>()
            .SelectMany(
                e => e.Touches.Where(t => t.RecordType == nameof(Initiative) && (only == null || t.RecordId == only)),
                (e, t) =>
                    new
                    {
                        t.RecordId,
                        e.ActorId,
                        e.At,
                    }
            )
            .GroupBy(a => new { a.RecordId, a.ActorId })
            .Select(g => new Acted(g.Key.RecordId, g.Key.ActorId, g.Max(a => a.At)))
            .ToListAsync(cancel);

    private static DateOnly? Last(IEnumerable<DateTimeOffset> moments, TimeZoneInfo zone)
    {
        var last = moments.DefaultIfEmpty().Max();
        return last == default ? null : Dates.DayOf(last, zone);
    }

    private static OwnerPerson? PersonOf(Membership? member, DateTimeOffset now) =>
        member is null
            ? null
            : new(
                member.Id,
                member.AccountId,
                member.Account.Name,
                member.Account.Email,
                member.EndedAt is not null || member.EndsAt <= now
            );
}
