using Gotong.Features.Codes;
using Gotong.Features.Organizations;
using Gotong.Features.Priorities.Import;
using Gotong.Platform.Data;

namespace Gotong.Features.Priorities;

/// <summary>
/// Brings a draft and what is stored together, in memory. The key decides what is the same; what the draft does not
/// say stays as it is, and what the draft does not name stays too.
/// </summary>
internal sealed class RpjmdMerge(GotongDb db, Rpjmd plan, IReadOnlyDictionary<string, Priority> stored)
{
    private readonly Dictionary<string, Priority> _priorities = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Organization> _organizations = new(StringComparer.Ordinal);

    public void Apply(RpjmdDraft draft, IReadOnlyDictionary<string, Organization> organizations)
    {
        TakeOrganizations(draft, organizations);
        if (draft.Visi is not null)
            plan.Visi = draft.Visi;
        foreach (var node in draft.Nodes)
            Take(node);
    }

    private void TakeOrganizations(RpjmdDraft draft, IReadOnlyDictionary<string, Organization> organizations)
    {
        var byKey = new Dictionary<string, Organization>(organizations, StringComparer.Ordinal);
        foreach (var opd in draft.Opd)
        {
            var key = Organization.KeyOf(opd.Name);
            if (!byKey.TryGetValue(key, out var organization))
            {
                organization = new()
                {
                    RegionId = db.RegionId,
                    Name = OpdName.Of(opd.Name),
                    Kind = OrganizationKind.Opd,
                };
                byKey[key] = organization;
                db.Add(organization);
            }
            _organizations[opd.Key] = organization;
        }
    }

    private void Take(DraftNode node)
    {
        var parent = node.ParentKey is null ? null : _priorities.GetValueOrDefault(node.ParentKey);
        if (stored.TryGetValue(node.Key, out var priority))
        {
            priority.Name = node.Name;
            priority.Order = node.Order;
            priority.Code = node.Code ?? priority.Code;
            priority.Outcome = node.Outcome ?? priority.Outcome;
            priority.IsQuickWin |= node.QuickWin;
            // A program that a person has linked by hand stays linked.
            if (parent is not null)
                priority.ParentId = parent.Id;
        }
        else
        {
            priority = new()
            {
                RegionId = db.RegionId,
                RpjmdId = plan.Id,
                Rpjmd = plan,
                ParentId = parent?.Id,
                Level = (PriorityLevel)node.Level,
                Name = node.Name,
                Code = node.Code,
                Key = node.Key,
                Order = node.Order,
                Outcome = node.Outcome,
                IsQuickWin = node.QuickWin,
            };
            db.Add(priority);
        }
        _priorities[node.Key] = priority;
        TakePagu(priority, node);
        TakeResponsible(priority, null, node.Opd);
        var known = priority.Indicators.ToDictionary(i => i.Key);
        for (var at = 0; at < node.Indicators.Count; at++)
            TakeIndicator(priority, node.Indicators[at], at + 1, known.GetValueOrDefault(node.Indicators[at].Key));
    }

    private void TakeIndicator(Priority priority, DraftIndicator draft, int order, Indicator? indicator)
    {
        if (indicator is null)
        {
            indicator = new()
            {
                RegionId = db.RegionId,
                PriorityId = priority.Id,
                Priority = priority,
                Name = draft.Name,
                Key = draft.Key,
                Unit = draft.Unit,
                Scale = (IndicatorScale)draft.Scale,
                Direction = DirectionOf(draft.Direction),
                Order = order,
            };
            db.Add(indicator);
        }
        else
        {
            indicator.Name = draft.Name;
            indicator.Order = order;
            indicator.Unit = draft.Unit ?? indicator.Unit;
            indicator.Scale = (IndicatorScale)draft.Scale;
            if (draft.Direction != Direction.Unknown)
                indicator.Direction = DirectionOf(draft.Direction);
        }
        TakeResponsible(priority, indicator.Id, draft.Opd);
        foreach (var value in draft.Values)
            TakeValue(indicator, value);
    }

    private void TakeValue(Indicator indicator, DraftValue draft)
    {
        var kind = draft.Kind == ValueKind.Baseline ? IndicatorValueKind.Baseline : IndicatorValueKind.Target;
        var year = draft.Year ?? (kind == IndicatorValueKind.Baseline ? plan.PeriodStart - 1 : plan.PeriodEnd);
        var value = indicator.Values.Find(v => v.Kind == kind && v.Period == year && v.Disaggregation.Length == 0);
        if (value is null)
        {
            value = new()
            {
                RegionId = db.RegionId,
                IndicatorId = indicator.Id,
                Indicator = indicator,
                Kind = kind,
                Period = year,
                Text = draft.Text,
            };
            db.Add(value);
        }
        value.Text = draft.Text;
        value.Value = Stored(draft.Number ?? draft.Low);
        value.High = Stored(draft.High);
    }

    private void TakePagu(Priority priority, DraftNode node)
    {
        // The ceiling of a program is one per year, whoever's row it stood in.
        foreach (var year in node.Pagu.GroupBy(p => p.Year))
        {
            var amount = year.Sum(p => p.Amount);
            var line = priority.Pagu.Find(l =>
                l.Year == year.Key && l.Source == FundingSource.Apbd && l.Stage == MoneyStage.Pagu
            );
            if (line is not null)
                line.Amount = amount;
            else
                db.Add(
                    new PaguLine
                    {
                        RegionId = db.RegionId,
                        PriorityId = priority.Id,
                        Priority = priority,
                        Year = year.Key,
                        Source = FundingSource.Apbd,
                        Stage = MoneyStage.Pagu,
                        Amount = amount,
                    }
                );
        }
    }

    private void TakeResponsible(Priority priority, Guid? indicatorId, IReadOnlyList<string> opd)
    {
        foreach (var organization in opd.Select(key => _organizations[key]).Distinct())
            if (
                !priority.Responsibilities.Exists(r =>
                    r.IndicatorId == indicatorId && r.OrganizationId == organization.Id
                )
            )
                db.Add(
                    new Responsibility
                    {
                        RegionId = db.RegionId,
                        PriorityId = priority.Id,
                        Priority = priority,
                        IndicatorId = indicatorId,
                        OrganizationId = organization.Id,
                    }
                );
    }

    private static IndicatorDirection DirectionOf(Direction direction) =>
        direction switch
        {
            Direction.Up => IndicatorDirection.Up,
            Direction.Down => IndicatorDirection.Down,
            _ => IndicatorDirection.Unknown,
        };

    /// <summary>As both databases keep it, so that the same file again is the same.</summary>
    private static decimal? Stored(decimal? number) => number is { } n ? Math.Round(n, 8) : null;
}
