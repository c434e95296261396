using Gotong.Features.Discussions;
using Gotong.Features.Regions;

namespace Gotong.Features.Search;

/// <summary>
/// Which threads one may read: whoever reads the record reads its talk. Asking every record with talk before each search
/// would cost too much, so only those whose words match are asked, and the search is made again; what was not asked is
/// not seen.
/// </summary>
public sealed class TalkSight(DiscussionFinder finder)
{
    private const int MostAsked = 300;
    private readonly Dictionary<TalkedOf, bool> _known = [];
    private readonly HashSet<TalkedOf> _unknown = [];

    public bool Sees(SearchEntry entry)
    {
        if (entry.Talk is not { } talk)
            return true;
        if (_known.TryGetValue(talk, out var sees))
            return sees;
        _unknown.Add(talk);
        return false;
    }

    /// <summary>False: there was nothing to learn, the search stands.</summary>
    public async Task<bool> LearnAsync(Visit visit, CancellationToken cancel)
    {
        if (_unknown.Count == 0 || _known.Count >= MostAsked)
            return false;
        foreach (var talk in _unknown.Take(MostAsked - _known.Count).ToList())
            _known[talk] = await finder.FindAsync(visit.Region, visit.Actor, talk.Kind, talk.Key, cancel) is not null;
        _unknown.Clear();
        return true;
    }
}
