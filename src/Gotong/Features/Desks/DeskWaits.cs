using Gotong.Features.Regions;
using Gotong.Platform.Data;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Desks;

/// <summary>A desk that waits for its people; a board with late desks waits for those who run it.</summary>
public static class DeskWaits
{
    public static async Task<IReadOnlyList<WaitingItem>> FindAsync(
        GotongDb db,
        Region region,
        Actor actor,
        CancellationToken cancel
    )
    {
        var own = actor.Memberships.Select(m => m.OrganizationId).OfType<Guid>().Distinct().ToList();
        var runs = DeskPermissions.MayRun(actor);
        if (!runs && own.Count == 0)
            return [];
        var today = region.Today(db.Clock);
        var desks = (await LoadDesks.AllAsync(db, actor, today.Year, cancel, !runs && own is [var one] ? one : null))
            .Where(d => d.Desk is not null)
            .ToList();
        var items = desks
            .Where(d => own.Contains(d.Organization.Id) && d.State(today) != DeskState.Sent)
            .Select(d => new WaitingItem(
                region,
                T($"Meja {d.Organization.Label}: ", $"Desk of {d.Organization.Label}: ") + DeskWords.Asked(d),
                DeskLinks.Desk(region, d.Organization.Id),
                d.Desk!.RemindedAt
            ))
            .ToList();
        var late = desks.Count(d => d.State(today) == DeskState.Late);
        if (runs && late > 0)
            items.Add(
                new(
                    region,
                    T($"{late} lembaga terlambat mengirim", $"{late} organizations are late"),
                    DeskLinks.Board(region, DeskState.Late)
                )
            );
        return items;
    }
}
