using Gotong.Features.Initiatives;
using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Http;
using Gotong.Platform.Ledger;
using Gotong.Platform.Web;
using Microsoft.EntityFrameworkCore;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Desks.Mutasi;

/// <summary>
/// Mutasi: all that one member answers for goes to another in one act. One hands over one's own; the region's people
/// who run the work hand over for somebody who has left.
/// </summary>
public static class HandOver
{
    private const string Leaves = "pergi";

    public static void Map(IEndpointRouteBuilder region)
    {
        region.MapGet(DeskLinks.HandOverPath, ShowAsync).Allow(Access.Members);
        region.MapForm(DeskLinks.HandOverPath, SaveAsync).Allow(Access.Members);
    }

    /// <summary>Coordinators and admins for anybody, everybody for themselves.</summary>
    public static bool May(Actor actor, Membership member) =>
        member.Role != Role.Guest
        && (actor.Is(Role.Coordinator, Role.RegionAdmin) || actor.Memberships.Any(m => m.Id == member.Id));

    /// <summary>The way here from the list of people.</summary>
    public static MemberWay? Door(Region region, Actor actor, Membership member) =>
        May(actor, member) ? new(T("serahkan", "hand over"), DeskLinks.HandOver(region, member.Id)) : null;

    private static async Task<IResult> ShowAsync(Guid id, GotongDb db, Visit visit, CancellationToken cancel) =>
        await ViewAsync(id, db, visit, cancel) is { } view
            ? Page.Of<HandOverPage>(new { Model = view })
            : Results.NotFound();

    private static async Task<IResult> SaveAsync(
        Guid id,
        HttpRequest request,
        GotongDb db,
        Visit visit,
        CancellationToken cancel
    )
    {
        if (await ViewAsync(id, db, visit, cancel) is not { } view)
            return Results.NotFound();
        var form = await request.ReadFormAsync(cancel);
        var to = view.Successors.FirstOrDefault(s => s.Id.ToString() == form["to"]);
        if (to is null)
            return Page.Of<HandOverPage>(
                new
                {
                    Model = view with
                    {
                        Key = form[FormFields.Key],
                        Errors = new FormErrors().Add(
                            "to",
                            T("Pilih siapa yang menerima.", "Choose who takes it over.")
                        ),
                    },
                },
                StatusCodes.Status422UnprocessableEntity
            );
        var member = await db.Memberships.AsTracking().SingleAsync(m => m.Id == id, cancel);
        var works = await Of(db.Initiatives.AsTracking(), id).ToListAsync(cancel);
        foreach (var work in works)
            work.HandOver(id, to.Id, visit.Now);
        var leaves = form.ContainsKey(Leaves) && RegionPermissions.CanEnd(visit.Actor, member);
        if (leaves)
            member.End(visit.Now);
        if (works.Count == 0 && !leaves)
            return new SeeOther(RegionLinks.People(visit.Region));
        try
        {
            await db.SaveActAsync(
                new Act(
                    "work.handed-over",
                    Visibility.Region,
                    $"menyerahkan {works.Count} inisiatif dari {view.Member.Account.Name} kepada {to.Account.Name}",
                    $"handed over {works.Count} initiatives from {view.Member.Account.Name} to {to.Account.Name}",
                    new { from = id, to = to.Id }
                ),
                cancel
            );
        }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear();
            return Page.Of<HandOverPage>(
                new
                {
                    Model = (await ViewAsync(id, db, visit, cancel) ?? view) with
                    {
                        Errors = new FormErrors().Add(
                            "",
                            T(
                                "Salah satu inisiatif baru saja diubah. Belum ada yang diserahkan; kirim sekali lagi.",
                                "One of the initiatives was changed a moment ago. Nothing was handed over; send again."
                            )
                        ),
                    },
                },
                StatusCodes.Status409Conflict
            );
        }
        return new SeeOther(RegionLinks.People(visit.Region));
    }

    private static async Task<HandOverView?> ViewAsync(Guid id, GotongDb db, Visit visit, CancellationToken cancel)
    {
        var people = await db
            .Memberships.AsNoTracking()
            .Include(m => m.Account)
            .Where(m => m.RegionId == db.RegionId && m.Role != Role.Guest && (m.EndedAt == null || m.Id == id))
            .ToListAsync(cancel);
        if (people.Find(m => m.Id == id) is not { } member || !May(visit.Actor, member))
            return null;
        return new(
            visit.Region,
            member,
            [
                .. people
                    .Where(m => m.Id != id && m.EndedAt is null && m.Role is not (Role.Mentor or Role.Assessor))
                    .OrderBy(m => m.OrganizationId == member.OrganizationId ? 0 : 1)
                    .ThenBy(m => m.Account.Name, StringComparer.CurrentCultureIgnoreCase),
            ],
            await Of(db.Initiatives.AsNoTracking(), id)
                .OrderBy(i => i.Number)
                .Select(i => new HandedWork(i.Number, i.Title, i.OwnerId == id))
                .ToListAsync(cancel),
            RegionPermissions.CanEnd(visit.Actor, member)
        );
    }

    private static IQueryable<Initiative> Of(IQueryable<Initiative> initiatives, Guid memberId) =>
        initiatives.Where(i => i.State != InitiativeState.Dropped && (i.OwnerId == memberId || i.DeputyId == memberId));
}

/// <param name="IsOwner">Else deputy.</param>
public sealed record HandedWork(int Number, string Title, bool IsOwner);

public sealed record HandOverView(
    Region Region,
    Membership Member,
    IReadOnlyList<Membership> Successors,
    IReadOnlyList<HandedWork> Works,
    bool MayEnd
)
{
    public FormErrors? Errors { get; init; }
    public string? Key { get; init; }
}
