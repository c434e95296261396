using Gotong.Features.Accounts;
using Gotong.Features.Codes;
using Gotong.Features.Initiatives;
using Gotong.Features.Organizations;
using Gotong.Features.Priorities;
using Gotong.Features.Regions;

namespace Gotong.Tests.Initiatives;

/// <summary>An initiative without a database.</summary>
public static class Some
{
    public static readonly Guid RegionId = Guid.CreateVersion7();
    public static readonly DateTimeOffset Now = new(2026, 3, 2, 3, 0, 0, TimeSpan.Zero);
    public static readonly FrameworkEdition Framework = FrameworkEdition.Of("kominfo-2017");

    public static Membership Member(Role role = Role.Officer, Guid? organizationId = null) =>
        new()
        {
            RegionId = RegionId,
            AccountId = Guid.CreateVersion7(),
            Account = new Account { Name = "Sri" },
            Role = role,
            OrganizationId = organizationId,
        };

    public static Organization Organization(
        OrganizationKind kind = OrganizationKind.Opd,
        string name = "Dinas Pertanian"
    ) =>
        new()
        {
            RegionId = RegionId,
            Name = name,
            Kind = kind,
        };

    public static Priority Priority() =>
        new()
        {
            RegionId = RegionId,
            RpjmdId = Guid.CreateVersion7(),
            Level = PriorityLevel.Sasaran,
            Name = "Pendapatan petani naik",
            Key = "a",
            Order = 1,
        };

    public static Initiative Draft(Guid? by = null, Guid? lead = null) =>
        Initiative.Start(Priority(), 1, "Harga kubis jatuh setiap panen raya.", by ?? Guid.CreateVersion7(), lead, Now);

    /// <summary>With all that the gate asks for, hard and soft.</summary>
    public static Initiative Complete()
    {
        var initiative = Draft();
        initiative.Title = "Panen bersama Plaosan";
        initiative.Problem = "Petani menjual sayur di bawah biaya tanam pada panen raya.";
        initiative.ProblemEvidence = "Rp900/kg pada Maret 2026, survei 40 petani.";
        initiative.RootCause = "Petani tidak tahu kapan yang lain panen.";
        initiative.UsualWay = "Pelatihan dan bantuan bibit setiap tahun.";
        initiative.NewWay = "Kelompok tani menyusun kalender panen bersama.";
        var indicator = new Indicator
        {
            RegionId = RegionId,
            PriorityId = initiative.PriorityId!.Value,
            Name = "Nilai tukar petani",
            Key = "ntp",
            Scale = IndicatorScale.Numeric,
            Direction = IndicatorDirection.Up,
            Order = 1,
        };
        initiative.Expect(indicator, null, 112.5m, 104m, 2029);
        initiative.Entrust(Organization(), Member(), Member());
        var partner = Organization(OrganizationKind.Community, "Gapoktan Plaosan");
        initiative.Ask(partner, "Menyusun kalender panen.", Now);
        initiative.Hear(partner.Id, PartnerAnswer.Accepted, Now);
        initiative.Cost(2027, "apbd", MoneyStage.Indicative, 250_000_000);
        initiative.Cost(2028, "apbdes", MoneyStage.Committed, 50_000_000);
        initiative.PlaceIn(Framework.Key, "economy", "kesejahteraan");
        initiative.Horizon = Horizon.Short;
        initiative.Beneficiaries = "1.200 petani sayur";
        initiative.Reach(["35.20.07"], ["35.20.07"]);
        initiative.Require(NeedKind.Regulation, "Perbup kalender panen");
        initiative.Origin = Origin.Musrenbang;
        return initiative;
    }

    public static Actor Actor(params Membership[] memberships) =>
        new(
            Guid.CreateVersion7(),
            "Sri",
            false,
            [.. memberships.Select(m => new ActorMembership(m.Id, m.Role, m.OrganizationId))]
        );
}
