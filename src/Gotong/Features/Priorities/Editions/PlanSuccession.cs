using Gotong.Platform.Data;

namespace Gotong.Features.Priorities;

/// <summary>How many initiatives that rested on the edition before went along, and how many found no ground.</summary>
public sealed record Followed(int Moved, int Left)
{
    public static readonly Followed Nothing = new(0, 0);

    public static Followed operator +(Followed a, Followed b) => new(a.Moved + b.Moved, a.Left + b.Left);
}

/// <summary>Where each priority and indicator of one edition stands in the next: the same key.</summary>
public sealed class PlanSuccession
{
    private readonly Dictionary<Guid, Priority> _priorities = [];
    private readonly Dictionary<Guid, Indicator> _indicators = [];
    private readonly List<(Indicator Before, Indicator After, Priority Of)> _pairs = [];

    public IReadOnlySet<Guid> Before { get; private init; } = new HashSet<Guid>();

    public Guid? Of(Guid? priorityId) =>
        priorityId is { } id && _priorities.TryGetValue(id, out var next) ? next.Id : null;

    public Guid? OfIndicator(Guid? indicatorId) =>
        indicatorId is { } id && _indicators.TryGetValue(id, out var next) ? next.Id : null;

    public static PlanSuccession Of(IReadOnlyList<Priority> before, IReadOnlyList<Priority> after)
    {
        var succession = new PlanSuccession { Before = before.Select(p => p.Id).ToHashSet() };
        var next = after.ToDictionary(p => p.Key, StringComparer.Ordinal);
        foreach (var priority in before)
            if (next.TryGetValue(priority.Key, out var same))
                succession.Add(priority, same);
        return succession;
    }

    private void Add(Priority before, Priority after)
    {
        _priorities[before.Id] = after;
        var next = after.Indicators.ToDictionary(i => i.Key, StringComparer.Ordinal);
        foreach (var indicator in before.Indicators)
            if (next.TryGetValue(indicator.Key, out var same))
            {
                _indicators[indicator.Id] = same;
                _pairs.Add((indicator, same, after));
            }
    }

    /// <summary>What was reached while the draft was written is not lost: realisation is no part of what is amended.</summary>
    internal void CarryActuals(GotongDb db)
    {
        foreach (var (before, after, priority) in _pairs)
        foreach (var value in before.Values.Where(v => v.Kind == IndicatorValueKind.Actual))
            if (
                !after.Values.Exists(v =>
                    v.Kind == value.Kind && v.Period == value.Period && v.Disaggregation == value.Disaggregation
                )
            )
            {
                db.Attach(priority);
                after.Values.Add(PlanCopy.Copy(after, value));
                db.Add(after.Values[^1]);
            }
    }
}
