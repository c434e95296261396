using Gotong.Features.Delivery.Accelerating;
using Gotong.Features.Priorities;
using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Web;
using Microsoft.EntityFrameworkCore;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Delivery.Comparing;

/// <summary>What one indicator is compared with: the editions in use with their values, and all there were.</summary>
public sealed record ComparisonView(
    Visit Visit,
    Indicator Indicator,
    IReadOnlyList<ComparisonSet> Sets,
    IReadOnlyList<ComparisonSet> Current,
    PlaceNames Names
)
{
    public static async Task<ComparisonView> LoadAsync(
        GotongDb db,
        Visit visit,
        Indicator indicator,
        CancellationToken cancel
    )
    {
        var id = indicator.Id;
        var sets = await db.ComparisonSets.AsNoTracking().Where(s => s.IndicatorId == id).ToListAsync(cancel);
        var current = ComparisonSet.Current(sets).Select(s => s.Id).ToList();
        var whole = await db
            .ComparisonSets.AsNoTracking()
            .Include(s => s.Values)
            .Where(s => current.Contains(s.Id))
            .OrderBy(s => s.Kind)
            .ToListAsync(cancel);
        return new(
            visit,
            indicator,
            [.. sets.OrderByDescending(s => s.StoredAt)],
            whole,
            await PlaceNames.LoadAsync(db, visit.Region, cancel)
        );
    }

    /// <summary>As it could be brought in again: a row for each value.</summary>
    public IEnumerable<IEnumerable<string>> Sheet(ComparisonSet set) =>
        set
            .Values.OrderBy(v => v.AreaCode, StringComparer.Ordinal)
            .ThenBy(v => v.To)
            .Select(v =>
                (IEnumerable<string>)
                    [
                        v.AreaCode,
                        Names.NameOf(v.AreaCode),
                        PeriodWords.Of(set.Frequency, v.To),
                        Numbers.Text(v.Value, 8),
                        v.Source,
                        v.Note ?? "",
                    ]
            )
            .Prepend([
                T("Kode", "Code"),
                set.Kind == ComparisonKind.Regions ? T("Kabupaten/Kota", "Region") : "Kecamatan",
                T("Masa", "Period"),
                T("Nilai", "Value"),
                T("Sumber", "Source"),
                T("Catatan", "Note"),
            ]);
}
