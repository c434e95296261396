using Gotong.Features.Decisions;
using Gotong.Features.Discussions;
using Gotong.Features.Meetings;
using Gotong.Features.Meetings.Forum;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Search;

/// <summary>Meetings, decisions and talk. Of a secret decision there is no vote here: ballots are never read.</summary>
public sealed partial class SearchReader
{
    private const int LongestTitle = 80;

    private async Task MeetingsAsync(IQueryable<Meeting> some, CancellationToken cancel)
    {
        var meetings = some.Include(m => m.Points).Include(m => m.Attendances).AsSplitQuery().AsNoTracking();
        foreach (var m in await meetings.ToListAsync(cancel))
        {
            var text = Joined([
                m.Place,
                m.CalledOffBecause,
                .. m.Agenda.SelectMany(p =>
                    new[] { p.Title, p.Presenter, p.Said, p.Decided, p.Outcome, p.FollowedUpBy }
                ),
            ]);
            index.Add(
                m.Id,
                new(SearchKind.Meeting, m.Id, m.Title, text, Number: m.Number),
                (m.Title, TitleWeight),
                ($"rapat {m.Number}", TitleWeight),
                (text, TextWeight)
            );
            if (!m.IsPublic)
                continue;
            var open = PublicMeeting.Of(m, default, []);
            var told = Joined([.. open.Organizations, .. open.Decisions.SelectMany(d => new[] { d.About, d.Decided })]);
            index.Add(
                m.Id,
                new(SearchKind.Forum, m.Id, open.Title, told, Number: m.Number),
                (open.Title, TitleWeight),
                (told, TextWeight)
            );
        }
    }

    private async Task DecisionsAsync(IQueryable<Decision> some, CancellationToken cancel)
    {
        foreach (var d in await some.Include(d => d.Options).AsNoTracking().ToListAsync(cancel))
        {
            var text = Joined([d.Background, .. d.Options.OrderBy(o => o.Order).Select(o => o.Text)]);
            index.Add(
                d.Id,
                new(SearchKind.Decision, d.Id, d.Question, text, Number: d.Number),
                (d.Question, TitleWeight),
                ($"keputusan {d.Number}", TitleWeight),
                (text, TextWeight)
            );
        }
    }

    private async Task TalkAsync(IQueryable<Comment> some, CancellationToken cancel)
    {
        var rows = some.Where(c => c.RemovedAt == null)
            .Select(c => new
            {
                c.Id,
                c.SubjectKind,
                c.SubjectKey,
                c.Text,
                c.Agreed,
            })
            .AsAsyncEnumerable();
        await foreach (var c in rows.WithCancellation(cancel))
        {
            var line = c.Text.Split('\n')[0];
            var title = line.Length <= LongestTitle ? line : line[..LongestTitle] + "…";
            var text = Joined(c.Agreed, c.Text);
            index.Add(
                c.Id,
                new(SearchKind.Talk, c.Id, title, text, Talk: new(c.SubjectKind, c.SubjectKey)),
                (text, TextWeight)
            );
        }
    }
}
