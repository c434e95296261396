using CsCheck;
using Gotong.Features.Initiatives;
using Gotong.Features.Organizations;
using Gotong.Features.Regions;

namespace Gotong.Tests.Initiatives;

public sealed class InitiativePermissionsTests
{
    /// <summary>Roles that see, edit, submit, accept, return, masterplan, publish, drop, as people outside the initiative.</summary>
    [Theory]
    [InlineData(InitiativeState.Draft, "see=CoPl edit=CoPl submit=CoPl accept= return= plan= publish= drop=CoPl")]
    [InlineData(
        InitiativeState.Submitted,
        "see=LeCuCoPlOfMeAsRe edit= submit= accept=LeCuCoPl return=LeCuCoPl plan= publish= drop=LeCo"
    )]
    [InlineData(
        InitiativeState.Returned,
        "see=LeCuCoPlOfMeAsRe edit=CoPl submit=CoPl accept= return= plan= publish= drop=LeCoPl"
    )]
    [InlineData(
        InitiativeState.Accepted,
        "see=LeCuCoPlOfMeAsRe edit= submit= accept= return=LeCo plan=LeCo publish=LeCo drop=LeCo"
    )]
    [InlineData(
        InitiativeState.InMasterplan,
        "see=LeCuCoPlOfMeAsRe edit= submit= accept= return=LeCo plan= publish=LeCo drop=LeCo"
    )]
    [InlineData(InitiativeState.Dropped, "see=LeCuCoPlOfMeAsRe edit= submit= accept= return= plan= publish= drop=")]
    public void Each_role_may_what_the_table_says(InitiativeState state, string table)
    {
        var initiative = In(state);
        (string, Func<Actor, Initiative, bool>)[] rights =
        [
            ("see", InitiativePermissions.MaySee),
            ("edit", InitiativePermissions.MayEdit),
            ("submit", InitiativePermissions.MaySubmit),
            ("accept", InitiativePermissions.MayAccept),
            ("return", InitiativePermissions.MayReturn),
            ("plan", InitiativePermissions.MayPutInMasterplan),
            ("publish", InitiativePermissions.MayPublish),
            ("drop", InitiativePermissions.MayDrop),
        ];
        var may = rights.Select(r =>
            $"{r.Item1}=" + string.Concat(Enum.GetValues<Role>().Where(x => r.Item2(Of(x), initiative)).Select(Short))
        );
        Assert.Equal(table, string.Join(' ', may));
    }

    [Fact]
    public void A_stranger_sees_only_what_is_published()
    {
        var initiative = In(InitiativeState.Accepted);
        Assert.False(InitiativePermissions.MaySee(Actor.Anonymous, initiative));
        initiative.Publish(Some.Now);
        Assert.True(InitiativePermissions.MaySee(Actor.Anonymous, initiative));
        initiative.Become(InitiativeState.Returned, Guid.CreateVersion7(), Some.Now, "angka berubah");
        Assert.False(InitiativePermissions.MaySee(Actor.Anonymous, initiative));
    }

    [Fact]
    public void Starter_owner_deputy_and_colleagues_work_on_their_draft_and_no_other_officer_does()
    {
        var opd = Some.Organization();
        var starter = Some.Member();
        var initiative = Some.Draft(starter.Id);
        var owner = Some.Member();
        var deputy = Some.Member(Role.Council);
        initiative.Entrust(opd, owner, deputy);
        foreach (
            var actor in (Actor[])[Some.Actor(starter), Some.Actor(owner), Some.Actor(deputy), Of(Role.Officer, opd.Id)]
        )
        {
            Assert.True(InitiativePermissions.MaySee(actor, initiative));
            Assert.True(InitiativePermissions.MayEdit(actor, initiative));
        }
        Assert.False(InitiativePermissions.MaySee(Of(Role.Officer, Guid.CreateVersion7()), initiative));
        Assert.False(InitiativePermissions.MayEdit(Of(Role.Officer, Guid.CreateVersion7()), initiative));
    }

    [Fact]
    public void A_partner_sees_what_it_takes_part_in_once_submitted_and_no_draft()
    {
        var community = Some.Organization(OrganizationKind.Community);
        var draft = Some.Draft();
        draft.Join(community, "Menanam");
        var partner = Of(Role.Partner, community.Id);
        Assert.False(InitiativePermissions.MaySee(partner, draft));
        draft.Become(InitiativeState.Submitted, Guid.CreateVersion7(), Some.Now);
        Assert.True(InitiativePermissions.MaySee(partner, draft));
        Assert.False(InitiativePermissions.MaySee(Of(Role.Partner, Guid.CreateVersion7()), draft));
        Assert.False(InitiativePermissions.MayEdit(partner, draft));
    }

    [Fact]
    public void The_coordinator_may_replace_people_after_the_decision_and_nothing_else()
    {
        var initiative = In(InitiativeState.InMasterplan);
        Assert.True(InitiativePermissions.MayReplacePeople(Of(Role.Coordinator), initiative));
        Assert.False(InitiativePermissions.MayReplacePeople(Of(Role.Planner), initiative));
        Assert.False(InitiativePermissions.MayEdit(Of(Role.Coordinator), initiative));
    }

    [Fact]
    public void The_list_shows_exactly_what_the_rule_lets_see()
    {
        var organizations = Enumerable.Range(0, 3).Select(_ => Some.Organization()).ToArray();
        Gen.Select(
                Gen.OneOf(Enum.GetValues<Role>()),
                Gen.Int[0, 3],
                Gen.OneOf(Enum.GetValues<InitiativeState>()),
                Gen.Int[0, 3],
                Gen.Int[0, 2],
                Gen.Bool,
                Gen.Int[0, 3]
            )
            .Sample(
                (role, works, state, leads, joins, published, mine) =>
                {
                    var member = Some.Member(role, works < 3 ? organizations[works].Id : null);
                    var initiative = In(state, mine == 1 ? member.Id : null);
                    initiative.Entrust(
                        leads < 3 ? organizations[leads] : null,
                        mine == 2 ? member : null,
                        mine == 3 ? member : null
                    );
                    initiative.Join(organizations[joins], "bagian");
                    if (published && initiative.CanPublish)
                        initiative.Publish(Some.Now);
                    foreach (var actor in (Actor[])[Some.Actor(member), Actor.Anonymous])
                        if (
                            InitiativePermissions.MaySee(actor, initiative)
                            != new[] { initiative }.AsQueryable().VisibleTo(actor).Any()
                        )
                            return false;
                    return true;
                }
            );
    }

    private static Actor Of(Role role, Guid? organizationId = null) => Some.Actor(Some.Member(role, organizationId));

    private static string Short(Role role) =>
        role switch
        {
            Role.Council => "Cu",
            _ => role.ToString()[..2],
        };

    private static Initiative In(InitiativeState state, Guid? by = null)
    {
        var initiative = Some.Draft(by);
        InitiativeState[] way = state switch
        {
            InitiativeState.Draft => [],
            InitiativeState.Submitted => [InitiativeState.Submitted],
            InitiativeState.Returned => [InitiativeState.Submitted, InitiativeState.Returned],
            InitiativeState.Accepted => [InitiativeState.Submitted, InitiativeState.Accepted],
            InitiativeState.InMasterplan =>
            [
                InitiativeState.Submitted,
                InitiativeState.Accepted,
                InitiativeState.InMasterplan,
            ],
            _ => [InitiativeState.Submitted, InitiativeState.Dropped],
        };
        foreach (var next in way)
            initiative.Become(next, Guid.CreateVersion7(), Some.Now, "alasan", "gotong-2026");
        return initiative;
    }
}
