using Gotong.Features.Regions;
using Gotong.Platform.Data;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Owners;

/// <summary>Owners are asked for a sign before they count as silent; who watches over them is told of the silent ones.</summary>
public static class OwnerWaits
{
    public static async Task<IReadOnlyList<WaitingItem>> FindAsync(
        GotongDb db,
        Region region,
        Actor actor,
        CancellationToken cancel
    )
    {
        if (!actor.IsMember)
            return [];
        var today = region.Today(db.Clock);
        var items = new List<WaitingItem>();
        var asked = (await LoadOwners.OfAsync(db, region, actor, cancel))
            .Where(i => i.Pulse.AsksOn(today) && OwnerPermissions.MayConfirm(actor, i))
            .ToList();
        if (asked.Count > 0)
            items.Add(
                new(
                    region,
                    T(
                        $"Tegaskan bahwa Anda masih memegang {asked.Count} inisiatif",
                        $"Confirm that you still carry {OwnerWords.Count(asked.Count)}"
                    ),
                    OwnerLinks.Confirm(region),
                    StartOf(region, asked.Min(i => i.Pulse.AsksFrom))
                )
            );
        if (!OwnerPermissions.MayWatch(actor))
            return items;
        var without = (await LoadOwners.AllAsync(db, region, cancel)).Count(i => i.Pulse.IsWithoutOwner);
        if (without > 0)
            items.Add(
                new(
                    region,
                    T($"{without} inisiatif tanpa pemilik", $"{OwnerWords.Count(without)} without owner"),
                    OwnerLinks.Watch(region)
                )
            );
        return items;
    }

    /// <summary>Midnight of a day where the region is.</summary>
    private static DateTimeOffset StartOf(Region region, DateOnly day)
    {
        var midnight = day.ToDateTime(TimeOnly.MinValue);
        return new(midnight, region.Zone.GetUtcOffset(midnight));
    }
}
