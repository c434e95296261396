using Gotong.Features.Initiatives;
using Gotong.Features.Owners;
using Gotong.Features.Regions;
using Gotong.Platform.Data;

namespace Gotong.Features.Example;

/// <summary>Most owners of the example gave a sign lately; some are silent, and some of these have been told.</summary>
public static class OwnerSeed
{
    private const int SilentEvery = 6;

    /// <param name="soon">An owner whose last sign will soon be too old: there is something to confirm.</param>
    public static void Add(
        GotongDb db,
        Region region,
        IEnumerable<Initiative> initiatives,
        Guid soon,
        DateTimeOffset now
    )
    {
        foreach (var i in initiatives.Where(i => i is { SubmittedAt: not null, OwnerId: not null }))
            if (i.Number % SilentEvery != 0)
                db.Add(
                    new OwnerConfirmation
                    {
                        RegionId = region.Id,
                        InitiativeId = i.Id,
                        MemberId = i.OwnerId!.Value,
                        At = now.AddDays(i.OwnerId == soon ? -85 : -3 * i.Number % 60),
                    }
                );
            else if (i.Number % (2 * SilentEvery) == 0)
                db.Add(
                    new OwnerNotice
                    {
                        RegionId = region.Id,
                        InitiativeId = i.Id,
                        OwnerId = i.OwnerId,
                        WasAbsent = false,
                        OnDay = region.Today(db.Clock).AddDays(-20),
                    }
                );
    }
}
