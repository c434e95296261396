using Gotong.Features.Initiatives;
using Gotong.Features.Initiatives.Index;
using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Ledger;
using Gotong.Platform.Lists;

namespace Gotong.Features.Delivery.Status;

/// <summary>The statuses of a region, what is worst first, with the filters of their list. Reckoned once for all who read alike.</summary>
public sealed class RegionStatuses
{
    public const string Level = "status";
    public const string Because = "karena";
    public const string Lead = "lembaga";
    public const string ByHand = "tangan";
    public static readonly IReadOnlyList<string> Keys = [Level, Because, Lead, ByHand];

    private RegionStatuses(IReadOnlyList<StatusedInitiative> rows)
    {
        Table = new(
            [.. rows.OrderBy(r => StatusMethod.Rank(r.Status.Level)).ThenBy(r => r.Number)],
            r => r.Number.ToString(System.Globalization.CultureInfo.InvariantCulture),
            new Facet<StatusedInitiative>(Level, r => r.Status.Level.ToString()),
            new(Because, r => r.Status.Because?.Aspect.ToString()),
            new(Lead, r => r.LeadId?.ToString()),
            new(ByHand, r => r.Status.Hand is null ? null : "1")
        );
        Leads = rows.Where(r => r.LeadId is not null)
            .DistinctBy(r => r.LeadId)
            .ToDictionary(r => r.LeadId.ToString()!, r => r.Lead ?? "–");
        ById = rows.ToDictionary(r => r.Id);
    }

    public FacetTable<StatusedInitiative> Table { get; }
    public IReadOnlyList<StatusedInitiative> All => Table.Rows;
    public IReadOnlyDictionary<string, string> Leads { get; }
    public IReadOnlyDictionary<Guid, StatusedInitiative> ById { get; }

    public static Task<RegionStatuses> HereAsync(
        GotongDb db,
        RegionMemory memory,
        Region region,
        bool isPublic,
        CancellationToken cancel
    ) =>
        memory.RecallAsync(
            db,
            async () => new RegionStatuses(await LoadStatus.AllAsync(db, region, isPublic, cancel)),
            all => all.All.Count * 8,
            cancel,
            Part(db, region, isPublic)
        );

    /// <summary>Null: nobody asked for all of them since the last act.</summary>
    public static Task<RegionStatuses?> KnownAsync(
        GotongDb db,
        RegionMemory memory,
        Region region,
        bool isPublic,
        CancellationToken cancel
    ) => memory.KnownAsync<RegionStatuses>(db, cancel, Part(db, region, isPublic));

    /// <summary>They follow the day, and strangers are told what strangers may know.</summary>
    private static string Part(GotongDb db, Region region, bool isPublic) =>
        $"{region.Today(db.Clock):O} {(isPublic ? "public" : "inside")}";

    /// <summary>Which of them the reader may see; null: all.</summary>
    public static Predicate<StatusedInitiative>? Sees(InitiativeIndex index, Actor actor)
    {
        if (InitiativePermissions.Sees(actor) is not { } sees)
            return null;
        var seen = index.All.Where(i => sees(i)).Select(i => i.Id).ToHashSet();
        return s => seen.Contains(s.Id);
    }
}
