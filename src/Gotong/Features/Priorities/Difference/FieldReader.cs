using Gotong.Features.Codes;
using Gotong.Features.Organizations;
using Gotong.Features.Priorities.Import;
using Gotong.Platform.Web;

namespace Gotong.Features.Priorities;

/// <summary>The fields of one priority or indicator, as stored and as the file has them. What the file does not say is no change.</summary>
internal sealed class FieldReader
{
    private readonly RpjmdDraft _draft;
    private readonly ImportSource _source;
    private readonly Rpjmd? _plan;
    private readonly Dictionary<string, Guid> _ids;
    private readonly Dictionary<Guid, string> _names;
    private readonly Dictionary<string, (string Name, Guid? Id)> _opd;

    private readonly bool _whole;

    public FieldReader(
        RpjmdDraft draft,
        ImportSource source,
        Rpjmd? plan,
        IReadOnlyList<Organization> organizations,
        bool whole
    )
    {
        _whole = whole;
        (_draft, _source, _plan) = (draft, source, plan);
        _ids = organizations.ToDictionary(o => o.Key, o => o.Id, StringComparer.Ordinal);
        _names = organizations.ToDictionary(o => o.Id, o => o.Name);
        _opd = draft.Opd.ToDictionary(o => o.Key, o => Known(o.Name), StringComparer.Ordinal);
    }

    private (string, Guid?) Known(string name) =>
        _ids.TryGetValue(Organization.KeyOf(name), out var id) ? (_names[id], id) : (OpdName.Of(name), null);

    public List<FieldChange> OfPlan(Rpjmd plan)
    {
        var changes = new List<FieldChange>();
        if (_draft.Visi is { } visi && visi != plan.Visi)
            changes.Add(new(Words.T("Visi", "Vision"), plan.Visi, visi) { Write = w => w.Plan.Visi = visi });
        var last = _source.LastYear;
        if (plan.PeriodStart == _source.FirstYear && last != plan.PeriodEnd && !PlanChoice.IsPartial(_draft))
            changes.Add(
                new(Words.T("Tahun terakhir", "Last year"), Year(plan.PeriodEnd), Year(last))
                {
                    Write = w => w.Plan.PeriodEnd = last,
                }
            );
        return changes;
    }

    public List<FieldChange> Of(
        DraftNode node,
        Priority stored,
        Priority? parent,
        IReadOnlyDictionary<Guid, Priority> all
    )
    {
        var changes = new List<FieldChange>();
        if (node.Name != PlanMatch.Bare(stored))
            Text(changes, Words.T("Nama", "Name"), stored.Name, node.Name, text => stored.Name = text);
        // The number of a misi only orders it.
        if (node.Level != Level.Misi || stored.Code is not null)
            Text(changes, Words.T("Kode", "Code"), stored.Code, node.Code, text => stored.Code = text);
        Text(changes, Words.T("Hasil", "Outcome"), stored.Outcome, node.Outcome, text => stored.Outcome = text);
        if (node.QuickWin && !stored.IsQuickWin)
            changes.Add(
                new(Words.T("Program unggulan", "Quick win"), Words.T("bukan", "no"), Words.T("ya", "yes"))
                {
                    Write = _ => stored.IsQuickWin = true,
                }
            );
        // A program that a person has linked by hand stays linked.
        if (parent is not null && stored.ParentId != parent.Id)
            changes.Add(
                new(
                    Words.T("Letak", "Place"),
                    stored.ParentId is { } id ? all.GetValueOrDefault(id)?.Name : null,
                    parent.Name
                )
                {
                    Write = _ => stored.ParentId = parent.Id,
                }
            );
        Opd(changes, stored, null, node.Opd);
        foreach (var (year, amount) in PaguOf(node))
        {
            var line = PlanWriter.ApbdOf(stored, year);
            if (line?.Amount != amount)
                changes.Add(
                    new($"Pagu {Year(year)}", line is null ? null : Rupiah.Exact(line.Amount), Rupiah.Exact(amount))
                    {
                        Write = w => w.Pagu(stored, year, amount),
                    }
                );
        }
        if (_whole)
            foreach (var line in stored.Pagu.Where(l => node.Pagu.All(p => p.Year != l.Year)).OrderBy(l => l.Year))
                changes.Add(new($"Pagu {Year(line.Year)}", Rupiah.Exact(line.Amount), null));
        return changes;
    }

    public List<FieldChange> OfNew(DraftNode node)
    {
        var says = new List<FieldChange>();
        Text(says, Words.T("Kode", "Code"), null, node.Code, null);
        Text(says, Words.T("Perangkat daerah", "Regional agency"), null, NamesOf(node.Opd), null);
        Text(
            says,
            Words.T("Indikator", "Indicator"),
            null,
            string.Join("; ", node.Indicators.Select(i => i.Name)),
            null
        );
        foreach (var (year, amount) in PaguOf(node))
            says.Add(new($"Pagu {Year(year)}", null, Rupiah.Exact(amount)));
        return says;
    }

    public List<FieldChange> Of(DraftIndicator draft, Indicator stored, Priority priority)
    {
        var changes = new List<FieldChange>();
        var withTargets = draft.Values.Any(v => v.Kind == ValueKind.Target);
        Text(changes, Words.T("Nama", "Name"), stored.Name, draft.Name, text => stored.Name = text);
        Text(changes, Words.T("Satuan", "Unit"), stored.Unit, draft.Unit, text => stored.Unit = text);
        if (withTargets && draft.Direction != Direction.Unknown && stored.Direction == IndicatorDirection.Unknown)
            changes.Add(
                new(Words.T("Arah", "Direction"), null, WordOf(draft.Direction))
                {
                    Write = _ => stored.Direction = PlanWriter.DirectionOf(draft.Direction),
                }
            );
        Opd(changes, priority, stored.Id, draft.Opd);
        foreach (var (kind, year, value) in ValuesOf(draft))
        {
            var known = PlanWriter.ValueOf(stored, kind, year);
            if (known is null || !IsSame(known, value))
                changes.Add(
                    new(ValueWords.Of(kind, year), known?.Text, value.Text)
                    {
                        Write = w => w.Value(stored, kind, year, value, withTargets ? draft : null),
                        IsRealisation = kind == IndicatorValueKind.Actual,
                    }
                );
        }
        if (_whole)
            foreach (var value in stored.Values.Where(v => v.Disaggregation.Length == 0).OrderBy(v => v.Period))
                if (!ValuesOf(draft).Any(v => v.Kind == value.Kind && v.Year == value.Period))
                    changes.Add(new(ValueWords.Of(value.Kind, value.Period), value.Text, null));
        return changes;
    }

    public List<FieldChange> OfNew(DraftIndicator draft)
    {
        var says = new List<FieldChange>();
        Text(says, Words.T("Satuan", "Unit"), null, draft.Unit, null);
        Text(says, Words.T("Perangkat daerah", "Regional agency"), null, NamesOf(draft.Opd), null);
        foreach (var (kind, year, value) in ValuesOf(draft))
            says.Add(new(ValueWords.Of(kind, year), null, value.Text));
        return says;
    }

    private IEnumerable<(IndicatorValueKind Kind, int Year, DraftValue Value)> ValuesOf(DraftIndicator draft) =>
        PlanWriter.ValuesOf(draft, _plan?.PeriodStart ?? _source.FirstYear, _plan?.PeriodEnd ?? _source.LastYear);

    private void Opd(List<FieldChange> changes, Priority priority, Guid? indicatorId, IReadOnlyList<string> keys)
    {
        if (keys.Count == 0)
            return;
        var known = priority.Responsibilities.Where(r => r.IndicatorId == indicatorId).ToList();
        var ids = known.Select(r => r.OrganizationId).ToHashSet();
        if (ids.SetEquals(keys.Select(k => _opd[k].Id ?? Guid.Empty)))
            return;
        changes.Add(
            new(
                Words.T("Perangkat daerah", "Regional agency"),
                known.Count == 0 ? null : string.Join("; ", ids.Select(id => _names[id]).Order(StringComparer.Ordinal)),
                NamesOf(keys)
            )
            {
                Write = w => w.Responsible(priority, indicatorId, keys),
            }
        );
    }

    private string NamesOf(IReadOnlyList<string> keys) =>
        string.Join("; ", keys.Select(k => _opd[k].Name).Distinct().Order(StringComparer.Ordinal));

    private static void Text(List<FieldChange> changes, string field, string? old, string? now, Action<string>? write)
    {
        if (string.IsNullOrEmpty(now) || now == old)
            return;
        changes.Add(new(field, old, now) { Write = _ => write?.Invoke(now) });
    }

    /// <summary>"9,50" and "9,5" are one number.</summary>
    private static bool IsSame(IndicatorValue stored, DraftValue draft)
    {
        var (low, high) = PlanWriter.NumbersOf(draft);
        return stored.Value == low && stored.High == high && (low is not null || stored.Text == draft.Text);
    }

    public static IEnumerable<(int Year, long Amount)> PaguOf(DraftNode node) =>
        // The ceiling of a program is one per year, in whosever row it stood.
        node.Pagu.GroupBy(p => p.Year).Select(g => (g.Key, g.Sum(p => p.Amount)));

    private static string WordOf(Direction direction) =>
        direction == Direction.Up ? Words.T("naik", "up") : Words.T("turun", "down");

    private static string Year(int year) => Versions.Text(year);
}
