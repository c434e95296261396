using Gotong.Features.Priorities;
using Gotong.Platform.Data;
using Gotong.Platform.Ledger;

namespace Gotong.Features.Delivery.Comparing;

/// <summary>What the ledger says of comparison series. As public as the plan of the indicator.</summary>
internal static class ComparisonActs
{
    public static async Task<Act> StoredAsync(GotongDb db, ComparisonPreview view, CancellationToken cancel)
    {
        var (places, values) = (view.Places.Count, view.Draft.Cells.Count);
        var regions = view.Draft.Kind == ComparisonKind.Regions;
        return new(
            "comparison.stored",
            await PlanVisibility.OfAsync(db, view.Indicator.Priority.RpjmdId, cancel),
            $"memasukkan {values} nilai {places} {(regions ? "daerah" : "kecamatan")} sebagai pembanding “{view.Indicator.Name}”",
            $"brought in {values} values of {places} {(regions ? "regions" : "kecamatan")} to compare “{view.Indicator.Name}” with",
            new
            {
                file = view.File.Hash,
                edition = view.LastEdition + 1,
                source = view.Source,
                note = view.Note,
                questioned = view.Doubts.Count,
            }
        );
    }

    public static async Task<Act> RemovedAsync(
        GotongDb db,
        Indicator indicator,
        ComparisonSet set,
        CancellationToken cancel
    ) =>
        new(
            "comparison.removed",
            await PlanVisibility.OfAsync(db, indicator.Priority.RpjmdId, cancel),
            $"mengambil pembanding “{indicator.Name}” ({(set.Kind == ComparisonKind.Regions ? "daerah lain" : "kecamatan")}, edisi {set.Edition})",
            $"took away what “{indicator.Name}” is compared with ({(set.Kind == ComparisonKind.Regions ? "other regions" : "kecamatan")}, edition {set.Edition})",
            new { edition = set.Edition }
        );
}
