using Gotong.Features.Organizations;
using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Http;
using Gotong.Platform.Web;
using Microsoft.EntityFrameworkCore;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Meetings.Attending;

/// <summary>The list of a meeting: members of the region, and people without account.</summary>
public static class InvitePeople
{
    public static void Map(IEndpointRouteBuilder region)
    {
        region.MapGet(MeetingLinks.InvitePath, AskAsync).Allow(Access.Members);
        region.MapForm(MeetingLinks.InvitePath, AddAsync).Allow(Access.Members);
        region.MapGet(MeetingLinks.InviteOutsidePath, AskOutsideAsync).Allow(Access.Members);
        region.MapForm(MeetingLinks.InviteOutsidePath, AddOutsideAsync).Allow(Access.Members);
        region.MapForm(MeetingLinks.UninvitePath, RemoveAsync).Allow(Access.Members);
    }

    private static Task<IResult> AskAsync(int number, GotongDb db, Visit visit, CancellationToken cancel) =>
        MeetingDoor.AskAsync(
            db,
            visit,
            number,
            async meeting =>
                Page.Of<InvitePage>(
                    new
                    {
                        Model = new MeetingView(visit, meeting),
                        People = (await PeopleAsync(db, cancel))
                            .Where(p => !meeting.Attendances.Exists(a => a.MemberId == p.Id))
                            .ToList(),
                    }
                ),
            cancel
        );

    private static async Task<IResult> AddAsync(
        int number,
        HttpRequest request,
        GotongDb db,
        Visit visit,
        MeetingLetters letters,
        CancellationToken cancel
    )
    {
        var form = await request.ReadFormAsync(cancel);
        var fresh = new List<Guid>();
        var picked = (await PeopleAsync(db, cancel)).Where(p => form["member"].Contains(p.Id.ToString())).ToList();
        return await MeetingDoor.ChangeAsync(
            db,
            visit,
            number,
            meeting =>
            {
                // Somebody else may have invited the same people a moment ago.
                if (picked.TrueForAll(p => meeting.Attendances.Exists(a => a.MemberId == p.Id)))
                    return new SeeOther(MeetingLinks.Invite(visit.Region, number));
                fresh = [.. picked.Select(p => p.Id).Where(id => !meeting.Attendances.Exists(a => a.MemberId == id))];
                foreach (var person in picked)
                    meeting.Invite(person.Name, person.Organization, person.OrganizationId, person.Id);
                return null;
            },
            m => MeetingDoor.Act("meeting.invited", m, "mengundang orang ke", "invited people to"),
            m => MeetingLinks.Record(visit.Region, m.Number),
            cancel,
            tell: m => letters.InvitedAsync(m, fresh, visit, cancel)
        );
    }

    private static Task<IResult> AskOutsideAsync(int number, GotongDb db, Visit visit, CancellationToken cancel) =>
        MeetingDoor.AskAsync(
            db,
            visit,
            number,
            async meeting => await OutsideAsync(db, new(visit, meeting), "", "", StatusCodes.Status200OK, cancel),
            cancel
        );

    private static async Task<IResult> AddOutsideAsync(
        int number,
        HttpRequest request,
        GotongDb db,
        Visit visit,
        CancellationToken cancel
    )
    {
        var form = await request.ReadFormAsync(cancel);
        var name = FormText.Of(form["name"]).Replace('\n', ' ');
        var chosen = form["organization"].ToString();
        var errors = new FormErrors();
        FormText.Require(errors, "name", name, T("Nama", "Name"), Attendance.LongestName);
        var organization = Guid.TryParse(chosen, out var id)
            ? await db.Organizations.AsNoTracking().SingleOrDefaultAsync(o => o.Id == id, cancel)
            : null;
        if (organization is null)
            errors.Add("organization", T("Pilih lembaganya.", "Choose the organization."));
        return await MeetingDoor.AskAsync(
            db,
            visit,
            number,
            async meeting =>
                errors.Any
                    ? await OutsideAsync(
                        db,
                        new(visit, meeting) { Errors = errors, Key = form[FormFields.Key] },
                        name,
                        chosen,
                        StatusCodes.Status422UnprocessableEntity,
                        cancel
                    )
                    : await MeetingDoor.ChangeAsync(
                        db,
                        visit,
                        number,
                        m =>
                        {
                            m.Invite(name, Shorten(organization!.Name), organization.Id, null);
                            return null;
                        },
                        m => MeetingDoor.Act("meeting.invited", m, "mengundang orang ke", "invited people to"),
                        m => MeetingLinks.Invite(visit.Region, m.Number),
                        cancel
                    ),
            cancel
        );
    }

    private static Task<IResult> RemoveAsync(
        int number,
        Guid attendance,
        GotongDb db,
        Visit visit,
        MeetingLetters letters,
        CancellationToken cancel
    )
    {
        Guid? member = null;
        return MeetingDoor.ChangeAsync(
            db,
            visit,
            number,
            meeting =>
            {
                if (meeting.Attendances.Find(a => a.Id == attendance) is not { } found)
                    return Results.NotFound();
                member = found.MemberId;
                meeting.Uninvite(found);
                return null;
            },
            m => MeetingDoor.Act("meeting.uninvited", m, "mengubah daftar", "changed the list of"),
            m => MeetingLinks.Invite(visit.Region, m.Number),
            cancel,
            tell: m => letters.TakeBackAsync(m, member, cancel)
        );
    }

    private static async Task<IResult> OutsideAsync(
        GotongDb db,
        MeetingView view,
        string name,
        string organization,
        int status,
        CancellationToken cancel
    ) =>
        Page.Of<InviteOutsidePage>(
            new
            {
                Model = view,
                Name = name,
                Organization = organization,
                Organizations = (await db.Organizations.AsNoTracking().ToListAsync(cancel))
                    .OrderBy(o => o.Name, StringComparer.CurrentCultureIgnoreCase)
                    .Select(o => new Option(o.Id.ToString(), o.Name))
                    .ToList(),
            },
            status
        );

    private static async Task<List<Invitee>> PeopleAsync(GotongDb db, CancellationToken cancel)
    {
        var organizations = await db.Organizations.AsNoTracking().ToDictionaryAsync(o => o.Id, o => o.Name, cancel);
        var members = await db
            .Memberships.AsNoTracking()
            .Include(m => m.Account)
            .Where(m => m.RegionId == db.RegionId && m.EndedAt == null && m.Role != Role.Guest)
            .ToListAsync(cancel);
        return
        [
            .. members
                .Select(m => new Invitee(
                    m.Id,
                    Shorten(m.Account.Name),
                    m.Role,
                    Shorten(
                        m.OrganizationId is { } id && organizations.TryGetValue(id, out var name)
                            ? name
                            : Capital(RoleWords.Pair(m.Role).Indonesian)
                    ),
                    m.OrganizationId
                ))
                .OrderBy(p => p.Name, StringComparer.CurrentCultureIgnoreCase),
        ];
    }

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    private static string Shorten(string text) =>
        text.Length <= Attendance.LongestName ? text : text[..(Attendance.LongestName - 1)] + "…";
}

/// <summary>A member who can be put on the list.</summary>
/// <param name="Organization">Or what the member is here, where they come for none.</param>
public sealed record Invitee(Guid Id, string Name, Role Role, string Organization, Guid? OrganizationId)
{
    /// <summary>Whether people of this role come to meetings of this body as a rule.</summary>
    public bool BelongsTo(MeetingBody body) =>
        body switch
        {
            MeetingBody.Council => Role is Role.Council or Role.Leader or Role.Coordinator,
            MeetingBody.Forum => Role
                is Role.Partner
                    or Role.Council
                    or Role.Leader
                    or Role.Coordinator
                    or Role.Planner,
            _ => Role is Role.Coordinator or Role.Planner or Role.Officer,
        };
}
