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

    /// <summary>Complete, and with an application: answers all that is asked of a new one.</summary>
    public static Initiative Digital(SolutionKind kind = SolutionKind.NewApplication)
    {
        var initiative = Complete();
        initiative.Solve(kind, "Aplikasi provinsi hanya mencatat stok bulanan dan tidak dapat dibuka petani.");
        var unit = Organization(OrganizationKind.Opd, "Dinas Kominfo");
        var plan = initiative.PlanDigitally();
        plan.ProcessBefore = "Berat ditulis di buku, difoto, lalu diketik ulang pada akhir pekan.";
        plan.ProcessAfter = "Berat dan harga diketik sekali di timbangan; petani membacanya hari itu.";
        plan.Architecture = "Domain layanan, pangan: RAL.07.01 informasi harga.";
        plan.Roadmap = "Peta rencana 2025–2029, tahun 2026, butir 4.";
        (plan.Unit, plan.UnitId) = (unit, unit.Id);
        plan.Users = "5 juru timbang dan 1.100 petani.";
        plan.UsersAsked = "Uji kertas dengan 40 petani pada Februari 2026.";
        (plan.RetireBelow, plan.RetireMonths) = (300, 6);
        plan.DataProduced = "Berat dan harga per gudang per hari.";
        plan.DataMetadata = "Kode komoditas BPS; walidata Diskominfo.";
        plan.Hosting = "Pusat data daerah, cadangan harian.";
        plan.Integration = "Lewat SPLP ke panel harga Badan Pangan.";
        for (var year = 2027; year < 2027 + Initiative.RunningYears; year++)
            initiative.Run(year, "apbd", unit, 45_000_000);
        return initiative;
    }

    /// <summary>Complete, with cameras, and with the decision behind them.</summary>
    public static Initiative Watching()
    {
        var initiative = Complete();
        initiative.HasCameras = true;
        initiative.PlanDigitally().WatchDecision = "Dishub mengatur ulang lampu lima simpang setiap pagi.";
        initiative.PlanDigitally().WatchEffect = "Waktu tempuh koridor A pada jam sibuk, dilihat tiap bulan.";
        return initiative;
    }

    /// <summary>Complete, resting on a reason instead of a partner outside the government.</summary>
    public static Initiative Alone()
    {
        var initiative = Complete();
        initiative.Partners.Clear();
        initiative.ExplainNoPartner("Data kependudukan hanya boleh diolah instansi pemerintah menurut undang-undang.");
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
