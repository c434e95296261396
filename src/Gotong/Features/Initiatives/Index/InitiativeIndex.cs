using Gotong.Features.Organizations;
using Gotong.Platform.Lists;

namespace Gotong.Features.Initiatives.Index;

/// <summary>
/// All initiatives of a region, newest first, with the filters of their list. Made once for every reader;
/// <see cref="InitiativePermissions.Sees"/> says what each of them gets to see.
/// </summary>
public sealed class InitiativeIndex
{
    public const string State = "status";
    public const string Care = "perhatian";
    public const string Misi = "misi";
    public const string Dimension = "dimensi";
    public const string Lead = "lembaga";
    public const string Kind = "jenis";
    public const string Horizon = "jangka";
    public const string Owner = "pemilik";
    public const string Place = "wilayah";
    public static readonly IReadOnlyList<string> Keys =
    [
        State,
        Care,
        Misi,
        Dimension,
        Lead,
        Kind,
        Horizon,
        Owner,
        Place,
    ];

    public InitiativeIndex(
        IReadOnlyList<IndexedInitiative> newestFirst,
        IReadOnlyDictionary<Guid, Organization> organizations,
        IReadOnlyDictionary<string, string> areas,
        DateTimeOffset now
    )
    {
        Organizations = organizations;
        Areas = areas;
        Misis = Names(newestFirst.Where(i => i.MisiId is not null).Select(i => (i.MisiId!.Value, i.Misi!)));
        Owners = Names(newestFirst.Where(i => i.Owner is not null).Select(i => (i.OwnerId!.Value, i.Owner!)));
        Table = new(
            newestFirst,
            i => i.Number.ToString(System.Globalization.CultureInfo.InvariantCulture),
            new Facet<IndexedInitiative>(State, i => i.State.ToString()),
            new(Care, i => i.NeedsCare(now) ? "1" : null),
            new(Misi, i => i.MisiId?.ToString()),
            new(Dimension, i => i.Dimensions),
            new(Lead, i => i.LeadId?.ToString()),
            new(Kind, i => i.Kind.ToString()),
            new(Horizon, i => i.Horizon?.ToString()),
            new(Owner, i => i.Owner is null ? null : i.OwnerId?.ToString()),
            new(Place, i => i.Places.SelectMany(WithKecamatan))
        );
    }

    public FacetTable<IndexedInitiative> Table { get; }
    public IReadOnlyList<IndexedInitiative> All => Table.Rows;
    public IReadOnlyDictionary<Guid, Organization> Organizations { get; }

    /// <summary>Names of the region's kecamatan and desa, by code.</summary>
    public IReadOnlyDictionary<string, string> Areas { get; }
    public IReadOnlyDictionary<string, string> Misis { get; }
    public IReadOnlyDictionary<string, string> Owners { get; }

    /// <summary>35.20.01.2001 lies in 35.20.01: who asks for the kecamatan asks for its desa too.</summary>
    private static IEnumerable<string> WithKecamatan(string code) =>
        code.Length > KecamatanCode ? [code[..KecamatanCode], code] : [code];

    private const int KecamatanCode = 8;

    private static Dictionary<string, string> Names(IEnumerable<(Guid Id, string Name)> named) =>
        named.DistinctBy(n => n.Id).ToDictionary(n => n.Id.ToString(), n => n.Name);
}
