using Gotong.Features.Codes;
using Gotong.Features.Organizations;
using Gotong.Features.Priorities.Import;
using Gotong.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Priorities;

/// <summary>Writes what was agreed into the plan.</summary>
internal sealed class PlanWriter(GotongDb db, Rpjmd plan, PlanMatch match, RpjmdDraft draft, ImportSource source)
{
    private readonly Dictionary<string, Guid> _added = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _opd = draft.Opd.ToDictionary(o => o.Key, o => o.Name);
    private readonly Dictionary<string, Guid> _organizations = new(StringComparer.Ordinal);

    public Rpjmd Plan => plan;

    public async Task LoadAsync(CancellationToken cancel)
    {
        foreach (var known in await db.Organizations.Select(o => new { o.Key, o.Id }).ToListAsync(cancel))
            _organizations[known.Key] = known.Id;
    }

    /// <summary>False when the parent was not taken: then there is no place for it.</summary>
    public bool Add(DraftNode node)
    {
        Guid? parent = node.ParentKey is null ? null : Place(node.ParentKey);
        if (node.ParentKey is not null && parent is null)
            return false;
        var priority = new Priority
        {
            RegionId = db.RegionId,
            RpjmdId = plan.Id,
            ParentId = parent,
            Level = (PriorityLevel)node.Level,
            Name = node.Name,
            Code = node.Code,
            Key = node.Key,
            Order = node.Order,
            Outcome = node.Outcome,
            IsQuickWin = node.QuickWin,
        };
        db.Add(priority);
        _added[node.Key] = priority.Id;
        foreach (var (year, amount) in FieldReader.PaguOf(node))
            Pagu(priority, year, amount);
        Responsible(priority, null, node.Opd);
        foreach (var indicator in node.Indicators)
            Add(priority, indicator);
        return true;
    }

    private Guid? Place(string key) => _added.TryGetValue(key, out var id) ? id : match.Of(key)?.Id;

    public void Add(Priority priority, DraftIndicator draft)
    {
        var indicator = new Indicator
        {
            RegionId = db.RegionId,
            PriorityId = priority.Id,
            Priority = priority,
            Name = draft.Name,
            Key = draft.Key,
            Unit = draft.Unit,
            Scale = (IndicatorScale)draft.Scale,
            Direction = DirectionOf(draft.Direction),
            Order = priority.Indicators.Select(i => i.Order).DefaultIfEmpty().Max() + 1,
        };
        db.Add(indicator);
        Responsible(priority, indicator.Id, draft.Opd);
        foreach (var (kind, year, value) in ValuesOf(draft, plan.PeriodStart, plan.PeriodEnd))
            Value(indicator, kind, year, value, null);
    }

    /// <param name="whole">When the file has the targets too, their scale is the indicator's.</param>
    public void Value(Indicator indicator, IndicatorValueKind kind, int year, DraftValue draft, DraftIndicator? whole)
    {
        var value = ValueOf(indicator, kind, year);
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
        (value.Value, value.High) = NumbersOf(draft);
        if (whole is not null)
            indicator.Scale = (IndicatorScale)whole.Scale;
        if (kind == IndicatorValueKind.Actual)
            (value.Source, value.RecordedOn) = (source.FileName, source.Day);
    }

    public void Pagu(Priority priority, int year, long amount)
    {
        if (ApbdOf(priority, year) is { } line)
            line.Amount = amount;
        else
            db.Add(
                new PaguLine
                {
                    RegionId = db.RegionId,
                    PriorityId = priority.Id,
                    Priority = priority,
                    Year = year,
                    Source = FundingSource.Apbd,
                    Stage = MoneyStage.Pagu,
                    Amount = amount,
                }
            );
    }

    /// <summary>Who the file names answers for it, and nobody else.</summary>
    public void Responsible(Priority priority, Guid? indicatorId, IReadOnlyList<string> opd)
    {
        if (opd.Count == 0)
            return;
        var named = opd.Select(OrganizationOf).ToHashSet();
        var known = priority.Responsibilities.Where(r => r.IndicatorId == indicatorId).ToList();
        db.RemoveRange(known.Where(r => !named.Contains(r.OrganizationId)));
        foreach (var organization in named.Except(known.Select(r => r.OrganizationId)))
            db.Add(
                new Responsibility
                {
                    RegionId = db.RegionId,
                    PriorityId = priority.Id,
                    Priority = priority,
                    IndicatorId = indicatorId,
                    OrganizationId = organization,
                }
            );
    }

    private Guid OrganizationOf(string opdKey)
    {
        var name = _opd[opdKey];
        var key = Organization.KeyOf(name);
        if (_organizations.TryGetValue(key, out var id))
            return id;
        var organization = new Organization
        {
            RegionId = db.RegionId,
            Name = OpdName.Of(name),
            Kind = OrganizationKind.Opd,
        };
        db.Add(organization);
        return _organizations[key] = organization.Id;
    }

    public static IEnumerable<(IndicatorValueKind Kind, int Year, DraftValue Value)> ValuesOf(
        DraftIndicator draft,
        int first,
        int last
    ) =>
        draft
            .Values.Select(v => (Kind: KindOf(v.Kind), Value: v))
            .GroupBy(v => (v.Kind, Year: v.Value.Year ?? (v.Kind == IndicatorValueKind.Baseline ? first - 1 : last)))
            .Select(g => (g.Key.Kind, g.Key.Year, g.Last().Value));

    public static IndicatorValue? ValueOf(Indicator indicator, IndicatorValueKind kind, int year) =>
        indicator.Values.Find(v => v.Kind == kind && v.Period == year && v.Disaggregation.Length == 0);

    public static PaguLine? ApbdOf(Priority priority, int year) =>
        priority.Pagu.Find(l => l.Year == year && l.Source == FundingSource.Apbd && l.Stage == MoneyStage.Pagu);

    /// <summary>As both databases keep them, so that the same file again is the same.</summary>
    public static (decimal? Low, decimal? High) NumbersOf(DraftValue draft) =>
        (Stored(draft.Number ?? draft.Low), Stored(draft.High));

    public static IndicatorDirection DirectionOf(Direction direction) =>
        direction switch
        {
            Direction.Up => IndicatorDirection.Up,
            Direction.Down => IndicatorDirection.Down,
            _ => IndicatorDirection.Unknown,
        };

    private static IndicatorValueKind KindOf(ValueKind kind) =>
        kind switch
        {
            ValueKind.Baseline => IndicatorValueKind.Baseline,
            ValueKind.Actual => IndicatorValueKind.Actual,
            _ => IndicatorValueKind.Target,
        };

    private static decimal? Stored(decimal? number) => number is { } n ? Math.Round(n, 8) : null;
}
