using System.Globalization;
using Gotong.Features.Organizations;
using Gotong.Features.Priorities;

namespace Gotong.Features.Example;

/// <summary>Makes the example's RPJMD from its data.</summary>
public sealed class PlanSeed(Guid regionId, IReadOnlyDictionary<string, Organization> organizations)
{
    private int _order;

    /// <summary>Sasaran by name, for the initiatives.</summary>
    public Dictionary<string, Priority> Sasaran { get; } = [];
    public Dictionary<string, Indicator> Indicators { get; } = [];

    public Rpjmd Make(ExamplePlan plan)
    {
        var rpjmd = new Rpjmd
        {
            RegionId = regionId,
            Title = plan.Title,
            Visi = plan.Visi,
            PeriodStart = plan.PeriodStart,
            PeriodEnd = plan.PeriodEnd,
        };
        foreach (var misi in plan.Misi)
        {
            var first = Add(rpjmd, null, PriorityLevel.Misi, misi.Name);
            foreach (var tujuan in misi.Tujuan)
            {
                var second = Add(rpjmd, first, PriorityLevel.Tujuan, tujuan.Name);
                Measure(second, tujuan.Indicators, plan, null);
                foreach (var sasaran in tujuan.Sasaran)
                {
                    var third = Add(rpjmd, second, PriorityLevel.Sasaran, sasaran.Name);
                    Sasaran.Add(sasaran.Name, third);
                    Measure(
                        third,
                        sasaran.Indicators,
                        plan,
                        sasaran.Programs.Count == 0 ? null : organizations[sasaran.Programs[0].Opd]
                    );
                    foreach (var program in sasaran.Programs)
                        AddProgram(rpjmd, third, program, plan);
                }
            }
        }
        return rpjmd;
    }

    private Priority Add(Rpjmd rpjmd, Priority? parent, PriorityLevel level, string name, string? code = null)
    {
        var priority = new Priority
        {
            RegionId = regionId,
            RpjmdId = rpjmd.Id,
            ParentId = parent?.Id,
            Level = level,
            Name = name,
            Code = code,
            Key = $"{parent?.Key}/{Organization.KeyOf(name)}",
            Order = _order++,
        };
        rpjmd.Priorities.Add(priority);
        return priority;
    }

    private void AddProgram(Rpjmd rpjmd, Priority sasaran, ExampleProgram program, ExamplePlan plan)
    {
        var priority = Add(rpjmd, sasaran, PriorityLevel.Program, program.Name, program.Code);
        priority.Responsibilities.Add(Duty(priority, organizations[program.Opd], null));
        foreach (var (year, amount) in plan.Years.Zip(program.Pagu))
            priority.Pagu.Add(
                new()
                {
                    RegionId = regionId,
                    PriorityId = priority.Id,
                    Year = year,
                    Source = "apbd",
                    Stage = MoneyStage.Pagu,
                    Amount = amount,
                }
            );
    }

    private void Measure(Priority priority, List<ExampleIndicator> indicators, ExamplePlan plan, Organization? answers)
    {
        foreach (var (order, example) in indicators.Index())
        {
            var indicator = new Indicator
            {
                RegionId = regionId,
                PriorityId = priority.Id,
                Name = example.Name,
                Key = Organization.KeyOf(example.Name),
                Unit = example.Unit,
                Scale = Number(example.Baseline) is null ? IndicatorScale.Ordered : IndicatorScale.Numeric,
                Direction = example.Direction,
                Order = order,
            };
            Indicators.Add(example.Name, indicator);
            priority.Indicators.Add(indicator);
            indicator.Values.Add(
                Value(indicator, IndicatorValueKind.Baseline, plan.PeriodStart - 1, example.Baseline, example.Source)
            );
            foreach (var (year, text) in plan.Years.Zip(example.Targets))
                indicator.Values.Add(Value(indicator, IndicatorValueKind.Target, year, text, example.Source));
            if (answers is not null)
                priority.Responsibilities.Add(Duty(priority, answers, indicator.Id));
        }
    }

    private IndicatorValue Value(Indicator indicator, IndicatorValueKind kind, int year, string text, string source) =>
        new()
        {
            RegionId = regionId,
            IndicatorId = indicator.Id,
            Kind = kind,
            Period = year,
            Text = text,
            Value = Number(text),
            Source = source,
        };

    private Responsibility Duty(Priority priority, Organization organization, Guid? indicatorId) =>
        new()
        {
            RegionId = regionId,
            PriorityId = priority.Id,
            IndicatorId = indicatorId,
            OrganizationId = organization.Id,
        };

    internal static decimal? Number(string text) =>
        decimal.TryParse(text, NumberStyles.Number, CultureInfo.GetCultureInfo("id-ID"), out var number)
            ? number
            : null;
}
