using Gotong.Features.Codes;
using Gotong.Features.Organizations;
using Gotong.Features.Priorities.Import;
using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Priorities;

/// <summary>
/// Brings a draft and what is stored together. The key decides what is the same; what the draft does not say stays as
/// it is, and what the draft does not name stays too. A plan of 20,000 programs does not fit into memory with all its
/// values, so it is done in batches.
/// </summary>
internal sealed class RpjmdMerge
{
    private const int Batch = 500;
    private readonly GotongDb _db;
    private readonly Rpjmd _plan;
    private readonly Dictionary<string, Guid> _priorities = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Guid> _organizations = new(StringComparer.Ordinal);

    private RpjmdMerge(GotongDb db, Rpjmd plan) => (_db, _plan) = (db, plan);

    /// <param name="write">Writes and forgets what stands in memory, or only forgets it.</param>
    public static async Task<ImportEffect> RunAsync(
        GotongDb db,
        Region region,
        RpjmdDraft draft,
        ImportSource source,
        Func<Task> write,
        CancellationToken cancel
    )
    {
        var effect = ImportEffect.Nothing;
        var merge = new RpjmdMerge(db, await PlanAsync(db, region, draft, source, cancel));
        await merge.TakeOrganizationsAsync(draft, cancel);
        await StepAsync();
        var stored = await merge.StoredAsync(cancel);
        foreach (var nodes in draft.Nodes.Chunk(Batch))
        {
            db.AttachRange(nodes.Select(n => stored.GetValueOrDefault(n.Key)).OfType<Priority>());
            foreach (var node in nodes)
                merge.Take(node, stored.GetValueOrDefault(node.Key));
            await StepAsync();
        }
        return effect;

        Task StepAsync()
        {
            effect = effect.With(db);
            return write();
        }
    }

    private static async Task<Rpjmd> PlanAsync(
        GotongDb db,
        Region region,
        RpjmdDraft draft,
        ImportSource source,
        CancellationToken cancel
    )
    {
        var plan = await db.Rpjmds.SingleOrDefaultAsync(r => r.PeriodStart == source.FirstYear, cancel);
        if (plan is null)
        {
            plan = Rpjmd.For(region, source.FirstYear, source.LastYear);
            db.Add(plan);
        }
        plan.PeriodEnd = source.LastYear;
        plan.Visi = draft.Visi ?? plan.Visi;
        return plan;
    }

    /// <summary>Read at once, for SQLite searches long lists of keys slowly; watched for changes batch by batch.</summary>
    private Task<Dictionary<string, Priority>> StoredAsync(CancellationToken cancel) =>
        _db
            .Priorities.AsNoTracking()
            .Where(p => p.RpjmdId == _plan.Id)
            .Include(p => p.Indicators)
                .ThenInclude(i => i.Values)
            .Include(p => p.Responsibilities)
            .Include(p => p.Pagu)
            .AsSplitQuery()
            .ToDictionaryAsync(p => p.Key, StringComparer.Ordinal, cancel);

    private async Task TakeOrganizationsAsync(RpjmdDraft draft, CancellationToken cancel)
    {
        var byKey = await _db.Organizations.ToDictionaryAsync(o => o.Key, o => o.Id, StringComparer.Ordinal, cancel);
        foreach (var opd in draft.Opd)
        {
            var key = Organization.KeyOf(opd.Name);
            if (!byKey.TryGetValue(key, out var id))
            {
                var organization = new Organization
                {
                    RegionId = _db.RegionId,
                    Name = OpdName.Of(opd.Name),
                    Kind = OrganizationKind.Opd,
                };
                _db.Add(organization);
                byKey[key] = id = organization.Id;
            }
            _organizations[opd.Key] = id;
        }
    }

    private void Take(DraftNode node, Priority? priority)
    {
        Guid? parent = node.ParentKey is null ? null : _priorities[node.ParentKey];
        if (priority is not null)
        {
            priority.Name = node.Name;
            priority.Order = node.Order;
            priority.Code = node.Code ?? priority.Code;
            priority.Outcome = node.Outcome ?? priority.Outcome;
            priority.IsQuickWin |= node.QuickWin;
            // A program that a person has linked by hand stays linked.
            priority.ParentId = parent ?? priority.ParentId;
        }
        else
        {
            priority = new()
            {
                RegionId = _db.RegionId,
                RpjmdId = _plan.Id,
                ParentId = parent,
                Level = (PriorityLevel)node.Level,
                Name = node.Name,
                Code = node.Code,
                Key = node.Key,
                Order = node.Order,
                Outcome = node.Outcome,
                IsQuickWin = node.QuickWin,
            };
            _db.Add(priority);
        }
        _priorities[node.Key] = priority.Id;
        TakePagu(priority, node);
        TakeResponsible(priority, null, node.Opd);
        var known = priority.Indicators.ToDictionary(i => i.Key, StringComparer.Ordinal);
        for (var at = 0; at < node.Indicators.Count; at++)
            TakeIndicator(priority, node.Indicators[at], at + 1, known.GetValueOrDefault(node.Indicators[at].Key));
    }

    private void TakeIndicator(Priority priority, DraftIndicator draft, int order, Indicator? indicator)
    {
        if (indicator is null)
        {
            indicator = new()
            {
                RegionId = _db.RegionId,
                PriorityId = priority.Id,
                Priority = priority,
                Name = draft.Name,
                Key = draft.Key,
                Unit = draft.Unit,
                Scale = (IndicatorScale)draft.Scale,
                Direction = DirectionOf(draft.Direction),
                Order = order,
            };
            _db.Add(indicator);
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
        var year = draft.Year ?? (kind == IndicatorValueKind.Baseline ? _plan.PeriodStart - 1 : _plan.PeriodEnd);
        var value = indicator.Values.Find(v => v.Kind == kind && v.Period == year && v.Disaggregation.Length == 0);
        if (value is null)
        {
            value = new()
            {
                RegionId = _db.RegionId,
                IndicatorId = indicator.Id,
                Indicator = indicator,
                Kind = kind,
                Period = year,
                Text = draft.Text,
            };
            _db.Add(value);
        }
        value.Text = draft.Text;
        value.Value = Stored(draft.Number ?? draft.Low);
        value.High = Stored(draft.High);
    }

    private void TakePagu(Priority priority, DraftNode node)
    {
        // The ceiling of a program is one per year, in whosever row it stood.
        foreach (var year in node.Pagu.GroupBy(p => p.Year))
        {
            var amount = year.Sum(p => p.Amount);
            var line = priority.Pagu.Find(l =>
                l.Year == year.Key && l.Source == FundingSource.Apbd && l.Stage == MoneyStage.Pagu
            );
            if (line is not null)
                line.Amount = amount;
            else
                _db.Add(
                    new PaguLine
                    {
                        RegionId = _db.RegionId,
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
                !priority.Responsibilities.Exists(r => r.IndicatorId == indicatorId && r.OrganizationId == organization)
            )
                _db.Add(
                    new Responsibility
                    {
                        RegionId = _db.RegionId,
                        PriorityId = priority.Id,
                        Priority = priority,
                        IndicatorId = indicatorId,
                        OrganizationId = organization,
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
