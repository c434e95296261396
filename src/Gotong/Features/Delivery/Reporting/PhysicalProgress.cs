using Gotong.Features.Roadmap;

namespace Gotong.Features.Delivery.Reporting;

/// <summary>How far an initiative is, from the weights of what it reached. Pure.</summary>
public static class PhysicalProgress
{
    /// <returns>0 to 1; null where there are no milestones.</returns>
    public static decimal? Of(IEnumerable<(int Weight, bool IsReached)> milestones)
    {
        var all = milestones.ToList();
        var weights = all.Sum(m => m.Weight);
        return weights == 0 ? null : (decimal)all.Where(m => m.IsReached).Sum(m => m.Weight) / weights;
    }

    public static decimal? On(IEnumerable<Milestone> milestones, DateOnly day) =>
        Of(milestones.Select(m => (m.Weight, m.ReachedOn <= day)));
}
