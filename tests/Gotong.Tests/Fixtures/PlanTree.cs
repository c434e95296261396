using Gotong.Features.Organizations;
using Gotong.Features.Priorities;
using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Ledger;

namespace Gotong.Tests.Fixtures;

/// <summary>The smallest plan: one misi with one tujuan, sasaran and program; the sasaran is measured and has money.</summary>
public sealed record PlanTree(Rpjmd Rpjmd, Priority Misi, Priority Sasaran, Priority Program, Organization Opd)
{
    public static Task<PlanTree> AddAsync(TestApp app, Region region) =>
        app.InAsync(
            region,
            async db =>
            {
                var opd = new Organization
                {
                    RegionId = region.Id,
                    Name = "Dinas Kesehatan",
                    Kind = OrganizationKind.Opd,
                };
                var rpjmd = new Rpjmd
                {
                    RegionId = region.Id,
                    Title = "RPJMD Kabupaten Magetan 2025–2029",
                    Visi = "Magetan sehat dan cerdas",
                    PeriodStart = 2025,
                    PeriodEnd = 2029,
                };
                var misi = Node(rpjmd, null, PriorityLevel.Misi, "Masyarakat yang sehat");
                var tujuan = Node(rpjmd, misi, PriorityLevel.Tujuan, "Derajat kesehatan naik");
                var sasaran = Node(rpjmd, tujuan, PriorityLevel.Sasaran, "Stunting turun");
                var program = Node(rpjmd, sasaran, PriorityLevel.Program, "Pemenuhan upaya kesehatan");
                Measure(sasaran);
                sasaran.Responsibilities.Add(
                    new()
                    {
                        RegionId = region.Id,
                        PriorityId = sasaran.Id,
                        Priority = sasaran,
                        OrganizationId = opd.Id,
                        Organization = opd,
                    }
                );
                program.Pagu.Add(
                    new()
                    {
                        RegionId = region.Id,
                        PriorityId = program.Id,
                        Priority = program,
                        Year = 2026,
                        Source = "apbd",
                        Stage = MoneyStage.Pagu,
                        Amount = 2_900_000_000,
                    }
                );
                rpjmd.Priorities.AddRange([misi, tujuan, sasaran, program]);
                db.AddRange(opd, rpjmd);
                await db.SaveActAsync(
                    new("rpjmd.imported", Visibility.Region, "RPJMD dimasukkan", "The RPJMD came in")
                    {
                        Agent = "tests",
                    }
                );
                return new PlanTree(rpjmd, misi, sasaran, program, opd);
            }
        );

    private static Priority Node(Rpjmd rpjmd, Priority? parent, PriorityLevel level, string name) =>
        new()
        {
            RegionId = rpjmd.RegionId,
            RpjmdId = rpjmd.Id,
            Rpjmd = rpjmd,
            ParentId = parent?.Id,
            Parent = parent,
            Level = level,
            Name = name,
            Key = $"{parent?.Key}/{Organization.KeyOf(name)}",
            Order = 1,
        };

    private static void Measure(Priority sasaran)
    {
        var indicator = new Indicator
        {
            RegionId = sasaran.RegionId,
            PriorityId = sasaran.Id,
            Priority = sasaran,
            Name = "Prevalensi stunting",
            Key = "prevalensi stunting",
            Unit = "%",
            Scale = IndicatorScale.Numeric,
            Direction = IndicatorDirection.Down,
            Order = 1,
        };
        sasaran.Indicators.Add(indicator);
        (int Year, IndicatorValueKind Kind, decimal Value)[] values =
        [
            (2024, IndicatorValueKind.Baseline, 17.63m),
            (2025, IndicatorValueKind.Target, 16.5m),
            (2029, IndicatorValueKind.Target, 9.5m),
        ];
        foreach (var (year, kind, value) in values)
            indicator.Values.Add(
                new()
                {
                    RegionId = sasaran.RegionId,
                    IndicatorId = indicator.Id,
                    Indicator = indicator,
                    Period = year,
                    Kind = kind,
                    Value = value,
                    Text = value.ToString(),
                }
            );
    }
}
