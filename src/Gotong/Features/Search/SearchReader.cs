using Gotong.Features.Books;
using Gotong.Features.Books.Outlines;
using Gotong.Features.Decisions;
using Gotong.Features.Discussions;
using Gotong.Features.Initiatives;
using Gotong.Features.Meetings;
using Gotong.Features.Organizations;
using Gotong.Features.Priorities;
using Gotong.Platform.Data;
using Gotong.Platform.Search;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Search;

/// <summary>Reads records into the index of their region: all of them, or those that were touched.</summary>
public sealed partial class SearchReader(GotongDb db, TextIndex<SearchEntry> index)
{
    private const float TitleWeight = 5;
    private const float NameWeight = 6;
    private const float TextWeight = 1;
    private const int Slice = 500;

    public async Task ReadAllAsync(CancellationToken cancel)
    {
        await InitiativesAsync(db.Initiatives, cancel);
        await PrioritiesAsync(db.Priorities, db.Indicators, cancel);
        await OrganizationsAsync(db.Organizations, cancel);
        await SectionsAsync(db.BookSections, cancel);
        await MeetingsAsync(db.Meetings, cancel);
        await DecisionsAsync(db.Decisions, cancel);
        await TalkAsync(db.Comments, cancel);
    }

    /// <param name="touched">Ids of records by the name of their type, as the ledger keeps them.</param>
    public async Task ReadAgainAsync(ILookup<string, Guid> touched, CancellationToken cancel)
    {
        foreach (var id in touched.SelectMany(t => t))
            index.Remove(id);
        foreach (var ids in touched[nameof(Initiative)].Chunk(Slice))
            await InitiativesAsync(db.Initiatives.Where(i => ids.Contains(i.Id)), cancel);
        foreach (var ids in touched[nameof(Priority)].Chunk(Slice))
            await PrioritiesAsync(
                db.Priorities.Where(p => ids.Contains(p.Id)),
                db.Indicators.Where(i => ids.Contains(i.PriorityId)),
                cancel
            );
        foreach (var ids in touched[nameof(Organization)].Chunk(Slice))
            await OrganizationsAsync(db.Organizations.Where(o => ids.Contains(o.Id)), cancel);
        foreach (var ids in touched[nameof(BookSection)].Chunk(Slice))
            await SectionsAsync(db.BookSections.Where(s => ids.Contains(s.Id)), cancel);
        foreach (var ids in touched[nameof(Meeting)].Chunk(Slice))
            await MeetingsAsync(db.Meetings.Where(m => ids.Contains(m.Id)), cancel);
        foreach (var ids in touched[nameof(Decision)].Chunk(Slice))
            await DecisionsAsync(db.Decisions.Where(d => ids.Contains(d.Id)), cancel);
        foreach (var ids in touched[nameof(Comment)].Chunk(Slice))
            await TalkAsync(db.Comments.Where(c => ids.Contains(c.Id)), cancel);
    }

    private async Task InitiativesAsync(IQueryable<Initiative> some, CancellationToken cancel)
    {
        var rows = some.OrderBy(i => i.Number)
            .Select(i => new
            {
                i.Id,
                i.Number,
                i.Title,
                i.Problem,
                i.RootCause,
                i.UsualWay,
                i.NewWay,
                i.Beneficiaries,
            })
            .AsAsyncEnumerable();
        await foreach (var i in rows.WithCancellation(cancel))
        {
            var text = Joined(i.Problem, i.NewWay, i.RootCause, i.UsualWay, i.Beneficiaries);
            index.Add(
                i.Id,
                new(SearchKind.Initiative, i.Id, i.Title, text, Number: i.Number),
                (i.Title, TitleWeight),
                ($"inisiatif {i.Number}", TitleWeight),
                (text, TextWeight)
            );
        }
    }

    private async Task PrioritiesAsync(
        IQueryable<Priority> priorities,
        IQueryable<Indicator> indicators,
        CancellationToken cancel
    )
    {
        var plans = new Dictionary<Guid, Guid>();
        var rows = priorities
            .Select(p => new
            {
                p.Id,
                p.RpjmdId,
                p.Level,
                p.Name,
                p.Code,
                p.Outcome,
            })
            .AsAsyncEnumerable();
        await foreach (var p in rows.WithCancellation(cancel))
        {
            plans[p.Id] = p.RpjmdId;
            var text = Joined(p.Code, p.Outcome);
            index.Add(
                p.Id,
                new(SearchKind.Priority, p.Id, p.Name, text, p.RpjmdId),
                (p.Name, TitleWeight),
                (p.Level.ToString(), TextWeight),
                (text, TextWeight)
            );
        }
        var measures = indicators
            .Select(i => new
            {
                i.PriorityId,
                i.Name,
                i.Unit,
            })
            .AsAsyncEnumerable();
        await foreach (var i in measures.WithCancellation(cancel))
            index.Add(
                i.PriorityId,
                new(SearchKind.Indicator, i.PriorityId, i.Name, i.Unit ?? "", plans.GetValueOrDefault(i.PriorityId)),
                (i.Name, TitleWeight),
                (i.Unit, TextWeight)
            );
    }

    private async Task OrganizationsAsync(IQueryable<Organization> some, CancellationToken cancel)
    {
        await foreach (var o in some.AsNoTracking().AsAsyncEnumerable().WithCancellation(cancel))
            index.Add(
                o.Id,
                new(SearchKind.Organization, o.Id, o.Name, Joined(o.ShortName, o.Code)),
                (o.Name, TitleWeight),
                (o.ShortName, NameWeight),
                (o.Code, TextWeight)
            );
    }

    private async Task SectionsAsync(IQueryable<BookSection> some, CancellationToken cancel)
    {
        await foreach (var s in some.AsNoTracking().AsAsyncEnumerable().WithCancellation(cancel))
        {
            var title = BookOutline
                .Buku2.Chapters.SelectMany(c => c.Sections)
                .FirstOrDefault(o => o.Key == s.Section || s.Section.StartsWith(o.Key + ".", StringComparison.Ordinal))
                ?.Title;
            var name = title?.Id ?? s.Section;
            index.Add(
                s.Id,
                new(SearchKind.Book, s.Id, name, s.Markdown, Section: s.Section),
                (name, TitleWeight),
                (s.Markdown, TextWeight)
            );
        }
    }

    private static string Joined(params IEnumerable<string?> texts) =>
        string.Join("\n", texts.Where(t => !string.IsNullOrWhiteSpace(t)));
}
