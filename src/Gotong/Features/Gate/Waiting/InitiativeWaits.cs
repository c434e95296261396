using Gotong.Features.Initiatives;
using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Microsoft.EntityFrameworkCore;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Gate.Waiting;

/// <summary>Initiatives that stand still until the actor does something: writers mend, reviewers answer, deciders decide.</summary>
public static class InitiativeWaits
{
    public static async Task<IReadOnlyList<WaitingItem>> FindAsync(
        GotongDb db,
        Region region,
        Actor actor,
        CancellationToken cancel
    )
    {
        var reviews = actor.Is(InitiativePermissions.Review.Roles);
        var decides = actor.Is(InitiativePermissions.Decide.Roles);
        var mine = actor.Memberships.Select(m => m.Id).ToList();
        var rows = await db
            .Initiatives.Where(i =>
                (reviews && i.State == InitiativeState.Submitted)
                || (decides && i.State == InitiativeState.Accepted)
                || (decides && i.State == InitiativeState.InMasterplan && i.PublishedAt == null)
                || (
                    (i.State == InitiativeState.Draft || i.State == InitiativeState.Returned)
                    && (mine.Contains(i.OwnerId ?? i.StartedBy))
                )
            )
            .Select(i => new
            {
                i.Number,
                i.Title,
                i.State,
                i.StateAt,
                i.StartedAt,
            })
            .ToListAsync(cancel);
        return
        [
            .. rows.Select(i => new WaitingItem(
                region,
                $"{Verb(i.State)}: {i.Title}",
                InitiativeLinks.Record(region, i.Number),
                i.State == InitiativeState.Draft ? i.StartedAt : i.StateAt
            )),
        ];
    }

    private static string Verb(InitiativeState state) =>
        state switch
        {
            InitiativeState.Draft => T("Lanjutkan draf", "Go on with the draft"),
            InitiativeState.Returned => T("Perbaiki yang dikembalikan", "Mend what was returned"),
            InitiativeState.Submitted => T("Telaah", "Review"),
            InitiativeState.Accepted => T("Masukkan ke masterplan", "Put in the masterplan"),
            _ => T("Terbitkan", "Publish"),
        };
}
