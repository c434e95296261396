using Gotong.Features.Decisions;
using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Web;
using Microsoft.EntityFrameworkCore;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Meetings;

/// <summary>Decisions of the region that a point of an agenda names, and where they stand.</summary>
public static class MeetingDecisions
{
    /// <summary>While the minutes are open the outcome is what it is now; fixed, it stays what it was.</summary>
    public static async Task TellAsync(GotongDb db, Meeting meeting, Visit visit, CancellationToken cancel)
    {
        var named = meeting.Points.Select(p => p.DecisionId).OfType<Guid>().Distinct().ToList();
        if (!meeting.IsOpen || named.Count == 0)
            return;
        var decisions = await db
            .Decisions.AsNoTrackingWithIdentityResolution()
            .Whole()
            .Where(d => named.Contains(d.Id))
            .ToListAsync(cancel);
        var told = new Dictionary<Guid, (string, string)>();
        foreach (var d in decisions)
            told[d.Id] = Words(
                new(visit, d, d.IsSecret && d.IsOver(visit.Now) ? await db.BallotsAsync(d.Id, cancel) : [])
            );
        foreach (var point in meeting.Points)
            if (point.DecisionId is { } id && told.TryGetValue(id, out var words))
                point.Tell(words.Item1, words.Item2);
    }

    /// <summary>What an agenda may name: opened and not taken back, as far as the writer sees it.</summary>
    public static async Task<IReadOnlyList<Option>> ChoicesAsync(GotongDb db, Visit visit, CancellationToken cancel) =>
        [
            .. (
                await DecisionLists.VisibleAsync(
                    db,
                    visit,
                    cancel,
                    all => all.Where(d => d.State == DecisionState.Open || d.State == DecisionState.Closed)
                )
            ).Select(s => new Option(
                s.Decision.Id.ToString(),
                T(
                    $"Keputusan {s.Decision.Number}: {s.Decision.Question}",
                    $"Decision {s.Decision.Number}: {s.Decision.Question}"
                )
            )),
        ];

    public static async Task<IReadOnlyDictionary<Guid, int>> OpenToAsync(
        GotongDb db,
        Visit visit,
        Meeting meeting,
        CancellationToken cancel
    )
    {
        var named = meeting.Points.Select(p => p.DecisionId).OfType<Guid>().ToList();
        return named.Count == 0
            ? new Dictionary<Guid, int>()
            : (
                await DecisionLists.VisibleAsync(db, visit, cancel, all => all.Where(d => named.Contains(d.Id)))
            ).ToDictionary(s => s.Decision.Id, s => s.Decision.Number);
    }

    private static (string Indonesian, string English) Words(DecisionSight sight)
    {
        var d = sight.Decision;
        var (id, en) =
            d.State == DecisionState.Withdrawn ? ("Ditarik, tanpa hasil.", "Withdrawn, without an outcome.")
            : sight.IsOver ? DecisionWords.OutcomePair(d, sight.Result)
            : ("Masih dibuka; belum ada hasil.", "Still open; no outcome yet.");
        return (
            Short($"Keputusan {d.Number}, “{d.Question}” — {id}"),
            Short($"Decision {d.Number}, “{d.Question}” — {en}")
        );
    }

    private static string Short(string text) =>
        text.Length <= AgendaPoint.LongestOutcome ? text : text[..(AgendaPoint.LongestOutcome - 1)] + "…";
}
