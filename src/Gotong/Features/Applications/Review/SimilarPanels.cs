using Gotong.Features.Applications.Index;
using Gotong.Features.Initiatives;
using Gotong.Features.Regions.Panels;
using Gotong.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Applications.Review;

/// <summary>On the page of an initiative: what exists already, and who has the same idea. Never shown to strangers.</summary>
public static class SimilarPanels
{
    private const int MostIdeas = 3;

    /// <summary>So many are looked at until enough are found that the reader may see.</summary>
    private const int LookedAt = 30;

    public static async Task<Panel?> ApplicationsAsync(PanelRoom room, Record record, CancellationToken cancel)
    {
        var initiative = (Initiative)record;
        if (!Proposal.IsDigital(initiative) || !ApplicationPermissions.MaySeeReview(room.Visit.Actor, initiative))
            return null;
        var review = await ApplicationReview.ReadAsync(room.Db, room.RegionMemory, initiative, cancel);
        return new(typeof(SimilarApplicationsPanel), new ReviewView(room.Visit, review));
    }

    public static async Task<Panel?> InitiativesAsync(PanelRoom room, Record record, CancellationToken cancel)
    {
        var initiative = (Initiative)record;
        if (!room.Visit.Actor.IsInside || initiative.State == InitiativeState.Dropped)
            return null;
        var ideas = await IdeaIndex.HereAsync(room.Db, room.RegionMemory, cancel);
        var near = ideas
            .Find(Proposal.TextOf(initiative), LookedAt)
            .Where(f => f.Idea.Id != initiative.Id)
            .ToList();
        var ids = near.ConvertAll(n => n.Idea.Id);
        var visible = await room
            .Db.Initiatives.VisibleTo(room.Visit.Actor)
            .Where(i => ids.Contains(i.Id))
            .Select(i => i.Id)
            .ToListAsync(cancel);
        var shown = near.Where(n => visible.Contains(n.Idea.Id)).Take(MostIdeas).ToList();
        return shown.Count == 0
            ? null
            : new(
                typeof(SimilarIdeasPanel),
                new SimilarIdeas(
                    room.Visit.Region,
                    initiative,
                    [.. shown.Select(s => new SimilarIdea(s.Idea, s.Alike.Score, s.Alike.Why))]
                )
            );
    }
}

public sealed record SimilarIdea(Idea Idea, double Score, IReadOnlyList<string> Why);

public sealed record SimilarIdeas(Regions.Region Region, Initiative Initiative, IReadOnlyList<SimilarIdea> Ideas)
{
    /// <summary>Those of other organizations: the invitation is to them.</summary>
    public IEnumerable<SimilarIdea> Across => Ideas.Where(i => i.Idea.LeadId != Initiative.LeadOrganizationId);
}
