using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Discussions;

/// <summary>While "@" and a name are typed: the members it may be, of those who may read this record.</summary>
public static class SuggestNames
{
    private const int Most = 6;

    /// <summary>Each is asked whether they can read it: two letters of a large region must not ask hundreds.</summary>
    private const int MostAsked = 30;

    public static void Map(IEndpointRouteBuilder region) =>
        region.MapGet(DiscussionLinks.NamesPath, HandleAsync).Allow(Access.Members);

    private static async Task<IResult> HandleAsync(
        string kind,
        string key,
        string? q,
        GotongDb db,
        Visit visit,
        DiscussionFinder finder,
        CancellationToken cancel
    )
    {
        if (await finder.FindAsync(visit.Region, visit.Actor, kind, key, cancel) is not { } discussion)
            return Results.NotFound();
        var begun = q?.Trim() ?? "";
        var names = new List<SuggestedName>();
        if (begun.Length is 0 or > SuggestedName.Longest)
            return Results.Json(names);
        var members = await db
            .Memberships.AsNoTracking()
            .Where(m => m.RegionId == visit.Region.Id && m.EndedAt == null && m.Role != Role.Guest)
            .OrderBy(m => m.Account.Name)
            .ThenBy(m => m.Id)
            .Select(m => new
            {
                m.AccountId,
                m.Account.Name,
                m.Role,
            })
            .ToListAsync(cancel);
        var begins = members.DistinctBy(m => m.AccountId).Where(m => SuggestedName.Begins(m.Name, begun));
        foreach (var person in begins.Take(MostAsked))
        {
            var actor = await VisitMiddleware.ActorOf(db, person.AccountId, cancel);
            if (await finder.FindAsync(visit.Region, actor, discussion.Kind, discussion.Key, cancel) is null)
                continue;
            names.Add(new(person.Name, RoleWords.Of(person.Role)));
            if (names.Count == Most)
                break;
        }
        return Results.Json(names);
    }
}

public sealed record SuggestedName(string Name, string Role)
{
    public const int Longest = 80;

    /// <summary>The name, or any word in it, begins so. Pure.</summary>
    public static bool Begins(string name, string begun)
    {
        for (var at = 0; at < name.Length; at = Next(name, at))
            if (name.AsSpan(at).StartsWith(begun, StringComparison.CurrentCultureIgnoreCase))
                return true;
        return false;
    }

    private static int Next(string name, int at) =>
        name.IndexOf(' ', at) is >= 0 and var space ? space + 1 : name.Length;
}
