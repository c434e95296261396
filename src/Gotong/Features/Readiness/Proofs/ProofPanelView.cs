using Gotong.Features.Initiatives;
using Gotong.Features.Regions;
using Gotong.Features.Regions.Panels;
using Gotong.Platform.Data;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Readiness.Proofs;

/// <summary>The three strands on the page of an initiative, once it is more than a draft.</summary>
public sealed record ProofPanelView(Region Region, int Number, InitiativeConfidence Confidence)
{
    public static async Task<Panel?> LoadAsync(PanelRoom room, Record record, CancellationToken cancel)
    {
        var initiative = (Initiative)record;
        if (initiative.SubmittedAt is null || initiative.State == InitiativeState.Dropped)
            return null;
        var (db, visit) = (room.Db, room.Visit);
        // Strangers are shown what was read once for all of them; it follows the day.
        var view = visit.Actor.IsAnonymous
            ? await room.Memory.RecallAsync(
                db,
                visit.Region.Code,
                T($"bukti {initiative.Id} {visit.Today:O} id", $"bukti {initiative.Id} {visit.Today:O} en"),
                LoadAsync,
                cancel
            )
            : await LoadAsync();
        return new(typeof(ProofPanel), view!);

        async Task<ProofPanelView?> LoadAsync()
        {
            var all = await InitiativeReadiness.Of(
                db,
                visit.Today,
                db.Initiatives.Where(i => i.Id == initiative.Id),
                !ReadinessPermissions.ReadsPromises(visit.Actor, initiative),
                cancel
            );
            return new(visit.Region, initiative.Number, all[initiative.Id]);
        }
    }
}
