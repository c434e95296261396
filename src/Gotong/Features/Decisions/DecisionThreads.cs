using Gotong.Features.Discussions;
using Gotong.Features.Initiatives;
using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Microsoft.EntityFrameworkCore;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Decisions;

/// <summary>A decision pulled out of talk: from the thread to the form, and its outcome back above the thread.</summary>
public static class DecisionThreads
{
    public static readonly ThreadDoor Door = new(Way, LinesAsync);

    private static MemberWay? Way(Region region, Actor actor, Comment thread) =>
        DecisionPermissions.Open.Admits(actor)
            ? new(T("Jadikan keputusan", "Make it a decision"), DecisionLinks.NewFrom(region, thread.Id))
            : null;

    private static async Task<IReadOnlyList<ThreadLine>> LinesAsync(
        GotongDb db,
        Visit visit,
        IReadOnlyCollection<Guid> threads,
        CancellationToken cancel
    ) =>
        [
            .. (
                await DecisionLists.VisibleAsync(
                    db,
                    visit,
                    cancel,
                    all => all.Where(d => d.ThreadId != null && threads.Contains(d.ThreadId.Value))
                )
            ).Select(s => new ThreadLine(
                s.Decision.ThreadId!.Value,
                T(
                    $"Keputusan {s.Decision.Number}: {s.Decision.Question}",
                    $"Decision {s.Decision.Number}: {s.Decision.Question}"
                ) + (s.Decision.Outcome is { } outcome ? " " + DecisionWords.OutcomeWord(outcome) : ""),
                DecisionLinks.Record(visit.Region, s.Decision.Number)
            )),
        ];

    /// <summary>The thread a decision is drawn from, where the visitor may read it.</summary>
    public static async Task<(Comment Thread, Discussion Discussion)?> FindAsync(
        GotongDb db,
        DiscussionFinder finder,
        Visit visit,
        Guid? thread,
        CancellationToken cancel
    ) =>
        thread is { } id
        && await db.Comments.AsNoTracking().SingleOrDefaultAsync(c => c.Id == id && c.ThreadId == null, cancel)
            is { } comment
        && await finder.FindAsync(visit.Region, visit.Actor, comment.SubjectKind, comment.SubjectKey, cancel)
            is { } discussion
            ? (comment, discussion)
            : null;

    /// <summary>The initiative the thread is about, so that the decision shows there.</summary>
    public static async Task<int?> InitiativeOfAsync(GotongDb db, Comment thread, CancellationToken cancel) =>
        thread.SubjectKind == InitiativeDiscussion.Kind && Guid.TryParse(thread.SubjectKey, out var id)
            ? await db.Initiatives.Where(i => i.Id == id).Select(i => (int?)i.Number).SingleOrDefaultAsync(cancel)
            : null;
}
