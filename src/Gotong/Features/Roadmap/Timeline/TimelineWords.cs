using Gotong.Platform.Web;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Roadmap.Timeline;

/// <summary>What is on the picture, said in words: for titles, for the list, for the table.</summary>
public static class TimelineWords
{
    /// <summary>"7. Panen bersama, 2027–2029 (diusulkan); menunggu 3. Gudang selesai; bertabrakan"</summary>
    public static string Sentence(RoadmapLine line, IReadOnlyDictionary<Guid, RoadmapItem> known)
    {
        var parts = new List<string> { $"{line.Item.Name}, {When(line.Item)}" };
        if (Waits(line.Item, known) is { Length: > 0 } waits)
            parts.Add(T($"menunggu {waits}", $"waits for {waits}"));
        if (line.Problems.Count > 0)
            parts.Add(T("bertabrakan", "collides"));
        return string.Join("; ", parts);
    }

    public static string When(RoadmapItem item) =>
        RoadmapWords.Span(item.Starts, item.Ends) + (item.IsProposed ? T(" (diusulkan)", " (proposed)") : "");

    public static string Waits(RoadmapItem item, IReadOnlyDictionary<Guid, RoadmapItem> known) =>
        string.Join(
            ", ",
            item.Needs.Where(n => known.ContainsKey(n.Id)).Select(n => RoadmapWords.Waits(known[n.Id], n.Kind))
        );

    public static string Of(ReadinessGate gate) =>
        T($"Bukti harus ada {Dates.Day(gate.DueOn)}: {gate.Name}", $"Proof due {Dates.Day(gate.DueOn)}: {gate.Name}");

    public static string Of(DueMilestone milestone) =>
        $"{milestone.Name}, {Dates.Day(milestone.DueOn)}" + (milestone.IsReached ? T(" (tercapai)", " (reached)") : "");

    public static string Of(DuePromise promise) =>
        T(
            $"Janji {promise.Number}, {Dates.Day(promise.DueOn)}: {promise.Text}",
            $"Promise {promise.Number}, {Dates.Day(promise.DueOn)}: {promise.Text}"
        );
}
