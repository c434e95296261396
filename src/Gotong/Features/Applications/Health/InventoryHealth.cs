using Gotong.Features.Applications.Index;

namespace Gotong.Features.Applications.Health;

/// <summary>One thing that is wrong: with how many applications, and what these cost a year as far as it is noted.</summary>
public sealed record FindingCount(HealthFinding Finding, int Applications, long Cost);

/// <summary>What an application costs for each of its active users.</summary>
public sealed record UserCost(Application Application, long PerUser);

/// <summary>How the inventory of a region fares. Pure.</summary>
public sealed class InventoryHealth
{
    public InventoryHealth(ApplicationTable table)
    {
        var living = table.Index.All.Where(a => a.Status != ApplicationStatus.Retired).ToList();
        Living = living.Count;
        Cost = living.Sum(a => a.CostPerYear ?? 0);
        WithoutCost = living.Count(a => a.CostPerYear is null);
        Findings =
        [
            .. Enum.GetValues<HealthFinding>()
                .Select(f =>
                {
                    var with = table.With(f).ToList();
                    return new FindingCount(f, with.Count, with.Sum(a => a.CostPerYear ?? 0));
                }),
        ];
        Dearest =
        [
            .. living
                .Where(a => a is { CostPerYear: > 0, ActiveUsers: not null })
                .Select(a => new UserCost(a, a.CostPerYear!.Value / Math.Max(1, a.ActiveUsers!.Value)))
                .OrderByDescending(c => c.PerUser)
                .ThenBy(c => c.Application.Key, StringComparer.Ordinal),
        ];
        Twins =
        [
            .. living
                .SelectMany(a => table.Index.Twins[a.Id].Select(t => (First: a, t.Other, t.Score, t.Why)))
                .Where(t => t.First.Id.CompareTo(t.Other.Id) < 0)
                .OrderByDescending(t => t.Score),
        ];
    }

    /// <summary>All that are not retired.</summary>
    public int Living { get; }

    /// <summary>What they cost a year, as far as it is noted.</summary>
    public long Cost { get; }
    public int WithoutCost { get; }
    public IReadOnlyList<FindingCount> Findings { get; }

    /// <summary>The dearest for each active user first; those without users count as having one.</summary>
    public IReadOnlyList<UserCost> Dearest { get; }
    public IReadOnlyList<(Application First, Application Other, double Score, IReadOnlyList<string> Why)> Twins { get; }

    public FindingCount Of(HealthFinding finding) => Findings.Single(f => f.Finding == finding);
}
