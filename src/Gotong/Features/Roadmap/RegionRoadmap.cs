using Gotong.Features.Initiatives;
using Gotong.Features.Initiatives.Index;
using Gotong.Features.Organizations;
using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Ledger;
using Gotong.Platform.Lists;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Roadmap;

/// <summary>A row of the roadmap: the initiative as lists know it, and when it runs.</summary>
public sealed record RoadmapRow(IndexedInitiative Initiative, RoadmapItem Item);

/// <summary>
/// When every initiative of a region runs, earliest first, with the filters of the roadmap. Read once for all readers
/// of one language until the next act; <see cref="InitiativePermissions.Sees"/> says what each of them gets to see.
/// </summary>
public sealed class RegionRoadmap
{
    public const string Misi = InitiativeIndex.Misi;
    public const string Dimension = InitiativeIndex.Dimension;
    public const string Lead = InitiativeIndex.Lead;
    public const string Partner = "mitra";
    public const string Place = InitiativeIndex.Place;
    public const string Term = InitiativeIndex.Horizon;
    public static readonly IReadOnlyList<string> Keys = [Term, Dimension, Misi, Lead, Partner, Place];

    private const int KecamatanCode = 8;

    private RegionRoadmap(InitiativeIndex index, IReadOnlyList<RoadmapRow> rows)
    {
        Index = index;
        Table = new(
            rows,
            r => r.Item.Id.ToString(),
            new Facet<RoadmapRow>(Term, r => r.Initiative.Horizon?.ToString()),
            new(Dimension, r => r.Initiative.Dimensions),
            new(Misi, r => r.Initiative.MisiId?.ToString()),
            new(Lead, r => r.Initiative.LeadId?.ToString()),
            new(Partner, r => r.Initiative.Partners.Select(p => p.Id.ToString())),
            new(Place, r => r.Initiative.Places.Select(Kecamatan))
        );
    }

    public InitiativeIndex Index { get; }
    public FacetTable<RoadmapRow> Table { get; }
    public IEnumerable<RoadmapItem> Everyone => Table.Rows.Select(r => r.Item);

    public static async Task<RegionRoadmap> HereAsync(
        GotongDb db,
        InitiativeIndexes indexes,
        RegionMemory memory,
        CancellationToken cancel
    )
    {
        var index = await indexes.HereAsync(cancel);
        // Proofs are named in the reader's language.
        return await memory.RecallAsync(
            db,
            () => ReadAsync(db, index, cancel),
            r => r.Table.Rows.Count,
            cancel,
            Platform.Web.Words.T("id", "en")
        );
    }

    public static Predicate<RoadmapRow>? Sees(Actor actor) =>
        InitiativePermissions.Sees(actor) is { } sees ? r => sees(r.Initiative) : null;

    /// <summary>All that this reader may know of.</summary>
    public IReadOnlyDictionary<Guid, RoadmapItem> VisibleTo(Actor actor)
    {
        var sees = Sees(actor);
        return Table.Rows.Where(r => sees is null || sees(r)).ToDictionary(r => r.Item.Id, r => As(actor, r.Item));
    }

    /// <summary>What is said of money that is not there yet is for those inside.</summary>
    public static RoadmapItem As(Actor actor, RoadmapItem item) =>
        actor.IsInside || item.Gates.All(g => !g.IsMoney)
            ? item
            : item with
            {
                Gates = [.. item.Gates.Where(g => !g.IsMoney)],
            };

    private static string Kecamatan(string code) => code.Length > KecamatanCode ? code[..KecamatanCode] : code;

    private static async Task<RegionRoadmap> ReadAsync(GotongDb db, InitiativeIndex index, CancellationToken cancel)
    {
        var items = (await RoadmapReader.ReadAsync(db, db.Initiatives, cancel)).ToDictionary(i => i.Id);
        return new(
            index,
            [
                .. index
                    .All.Where(i => items.ContainsKey(i.Id))
                    .Select(i => new RoadmapRow(i, items[i.Id]))
                    .OrderBy(r => r.Item.Starts)
                    .ThenBy(r => r.Item.Ends)
                    .ThenBy(r => r.Item.Number),
            ]
        );
    }
}
