using Gotong.Features.Regions;
using Gotong.Platform.Data;

namespace Gotong.Features.Discussions;

/// <summary>The discussion about one record that the visitor may see.</summary>
public sealed record Discussion(DiscussionSubject Subject, DiscussedRecord Record)
{
    public string Kind => Subject.Kind;
    public string Key => Record.Key;
}

/// <summary>Finds what is spoken about, as one actor sees it.</summary>
public sealed class DiscussionFinder(GotongDb db, IEnumerable<DiscussionSubject> subjects)
{
    public async Task<Discussion?> FindAsync(
        Region region,
        Actor actor,
        string kind,
        string key,
        CancellationToken cancel
    ) =>
        actor.IsMember
        && key.Length <= DiscussionSubject.LongestKey
        && subjects.FirstOrDefault(s => s.Kind == kind) is { } subject
        && await subject.FindAsync(db, region, actor, key, cancel) is { } record
            ? new(subject, record)
            : null;
}
