using Gotong.Features.Accounts;
using Gotong.Platform.Data;
using Gotong.Platform.Http;
using Gotong.Platform.Ledger;
using Gotong.Platform.Mail;
using Gotong.Platform.Web;

namespace Gotong.Features.Regions;

/// <summary>Makes the link that brings a person in: by the region's own people, or by the operator for its first ones.</summary>
public static class InvitePerson
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(RegionLinks.OperatorInvitePattern, Operator).Allow(Access.Operator);
        routes.MapForm(RegionLinks.OperatorInvitePattern, OperatorPostAsync).Allow(Access.Operator);
        var region = routes.MapRegion();
        var inviters = Access.Only(Role.RegionAdmin, Role.Coordinator);
        region.MapGet(RegionLinks.InvitePattern, MemberAsync).Allow(inviters);
        region.MapForm(RegionLinks.InvitePattern, MemberPostAsync).Allow(inviters);
    }

    private static IResult Operator(Visit visit) => Ask(ByOperator(visit.Region), InvitationForm.Empty);

    private static Task<IResult> OperatorPostAsync(
        HttpContext http,
        Visit visit,
        InviteDesk desk,
        CancellationToken cancel
    ) => ActAsync(http, desk, visit, ByOperator(visit.Region), AccountLinks.Operator, cancel);

    private static async Task<IResult> MemberAsync(
        Visit visit,
        GotongDb db,
        OrganizationChoices organizations,
        CancellationToken cancel
    ) => Ask(ByMember(visit, await organizations(db, cancel)), InvitationForm.Empty);

    private static async Task<IResult> MemberPostAsync(
        HttpContext http,
        Visit visit,
        GotongDb db,
        InviteDesk desk,
        OrganizationChoices organizations,
        CancellationToken cancel
    ) =>
        await ActAsync(
            http,
            desk,
            visit,
            ByMember(visit, await organizations(db, cancel)),
            RegionLinks.People(visit.Region),
            cancel
        );

    private static async Task<IResult> ActAsync(
        HttpContext http,
        InviteDesk desk,
        Visit visit,
        InvitationQuestion question,
        string doneHref,
        CancellationToken cancel
    )
    {
        var fields = await http.Request.ReadFormAsync(cancel);
        var form = InvitationForm.From(fields);
        var errors = form.Check(question);
        if (errors.Any)
            return Ask(question, form, errors, fields[FormFields.Key]);
        var invited = await desk.InviteAsync(visit.Region, form.Offer(question), visit.Actor.Name, cancel);
        return Page.Of<InvitedPage>(new { Invited = invited, DoneHref = doneHref });
    }

    private static InvitationQuestion ByOperator(Region region) =>
        new(region, RegionPermissions.OperatorInvites, [], RegionLinks.OperatorInvite(region), AccountLinks.Operator);

    private static InvitationQuestion ByMember(Visit visit, IReadOnlyList<OrganizationChoice> organizations) =>
        new(
            visit.Region,
            [.. Enum.GetValues<Role>().Where(r => RegionPermissions.CanInviteAs(visit.Actor, r))],
            organizations,
            RegionLinks.Invite(visit.Region),
            RegionLinks.People(visit.Region)
        );

    private static IResult Ask(
        InvitationQuestion question,
        InvitationForm form,
        FormErrors? errors = null,
        string? key = null
    ) =>
        Page.Of<InvitePage>(
            new
            {
                Question = question,
                Form = form,
                Errors = errors!,
                Key = key!,
            },
            errors is null ? 200 : 422
        );
}
