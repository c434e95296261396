namespace Gotong.Methods.Networks;

/// <summary>
/// Who works with whom, read from initiatives: organizations that take part in the same one are tied (the one-mode
/// projection of Newman 2001, "Scientific collaboration networks"). Every measure counts what is written down: an
/// organization that is named and does nothing counts as one that works, until kept commitments give the ties weight.
/// </summary>
public sealed class CollaborationNetwork
{
    /// <summary>
    /// In an initiative with more organizations than this, partners are tied to its leads only: those who stand in one
    /// long list do not all work with each other, and one list of a thousand names would make half a million ties.
    /// </summary>
    public const int Crowd = 30;

    /// <summary>Months where the dates span at most this many, else years.</summary>
    public const int MostMonths = 24;

    private CollaborationNetwork(
        IReadOnlyList<OrganizationStanding> standings,
        IReadOnlyList<Tie> ties,
        IReadOnlyList<NetworkInitiative> initiatives,
        Dictionary<Guid, NetworkOrganization> byId
    )
    {
        (Standings, Ties) = (standings, ties);
        Initiatives = initiatives.Count;
        WithOutside = initiatives.Count(i => HasOutside(i, byId));
        Heat = HeatOf(initiatives, byId);
        (IsMonthly, Trend) = TrendOf(initiatives, byId);
    }

    /// <summary>In the order given.</summary>
    public IReadOnlyList<OrganizationStanding> Standings { get; }

    /// <summary>The strongest first: by kept commitments and shared initiatives together.</summary>
    public IReadOnlyList<Tie> Ties { get; }

    /// <summary>How many were read.</summary>
    public int Initiatives { get; }

    /// <summary>
    /// Initiatives that somebody outside the government carries together with another. Gamed by naming one friendly
    /// association everywhere: look at how many different ones there are.
    /// </summary>
    public int WithOutside { get; }

    /// <summary>0 to 1; 0 without initiatives.</summary>
    public double OutsideShare => Initiatives == 0 ? 0 : (double)WithOutside / Initiatives;

    /// <summary>
    /// Silos, in the order given: they carry initiatives and share none. Gamed by adding any one partner to any one
    /// initiative; and an organization that starts nothing is no silo, which is not to its credit.
    /// </summary>
    public IEnumerable<OrganizationStanding> Alone => Standings.Where(s => s.IsAlone);

    /// <summary>Those who stand between most pairs first; only who stands between any. How it can be gamed: <see cref="Betweenness"/>.</summary>
    public IEnumerable<OrganizationStanding> Brokers =>
        Standings.Where(s => s.Between > 0).OrderByDescending(s => s.Between);

    /// <summary>Sizes of the connected groups of two and more, largest first. One initiative that names everybody makes one group of all.</summary>
    public IReadOnlyList<int> Groups =>
        [.. Standings.GroupBy(s => s.Group).Select(g => g.Count()).Where(n => n > 1).OrderDescending()];

    /// <summary>
    /// Cells that are not empty. An initiative in two dimensions, or with two kinds, counts in each. Gamed by sorting an
    /// initiative under many dimensions: compare the sums with <see cref="Initiatives"/>.
    /// </summary>
    public IReadOnlyList<HeatCell> Heat { get; }

    /// <summary>The trend goes by months, else by years.</summary>
    public bool IsMonthly { get; }

    /// <summary>
    /// Oldest first; only months or years in which something began. A share of few initiatives jumps by chance, and
    /// is gamed by beginning what has no partner later: read it with its count.
    /// </summary>
    public IReadOnlyList<TrendPoint> Trend { get; }

    /// <summary>True: <see cref="OrganizationStanding.Between"/> is an estimate (<see cref="Betweenness.MostSteps"/>).</summary>
    public bool IsSampled { get; private init; }

    /// <summary>Reads the network. Initiatives nobody is named in count as carried by nobody.</summary>
    /// <exception cref="ArgumentException">An organization given twice, or one taking part that is not given, or a negative weight.</exception>
    public static CollaborationNetwork Of(
        IReadOnlyList<NetworkOrganization> organizations,
        IReadOnlyList<NetworkInitiative> initiatives
    )
    {
        ArgumentNullException.ThrowIfNull(organizations);
        ArgumentNullException.ThrowIfNull(initiatives);
        var places = new Dictionary<Guid, int>(organizations.Count);
        foreach (var (at, organization) in organizations.Index())
            if (!places.TryAdd(organization.Id, at))
                throw new ArgumentException($"{organization.Label} is given twice.", nameof(organizations));
        var (led, carried) = (new int[organizations.Count], new int[organizations.Count]);
        var ties = new Dictionary<(int From, int To), (int Shared, double Kept)>();
        foreach (var initiative in initiatives)
        {
            var parts = PartsOf(initiative, places);
            foreach (var part in parts)
            {
                carried[part.At]++;
                led[part.At] += part.Leads ? 1 : 0;
            }
            foreach (var (a, b) in PairsOf(parts))
            {
                var key = (Math.Min(a.At, b.At), Math.Max(a.At, b.At));
                var (shared, kept) = ties.GetValueOrDefault(key);
                ties[key] = (shared + 1, kept + a.Kept + b.Kept);
            }
        }
        var graph = new TieGraph(organizations.Count, ties.Keys);
        var (between, sampled) = Betweenness.Of(graph);
        var groups = graph.Groups();
        return new(
            [
                .. organizations.Select(
                    (o, at) =>
                        new OrganizationStanding(o, led[at], carried[at], graph.Degree(at), between[at], groups[at])
                ),
            ],
            [
                .. ties.Select(t => new Tie(t.Key.From, t.Key.To, t.Value.Shared, t.Value.Kept))
                    .OrderByDescending(t => t.Shared + t.Kept)
                    .ThenBy(t => t.From)
                    .ThenBy(t => t.To),
            ],
            initiatives,
            organizations.ToDictionary(o => o.Id)
        )
        {
            IsSampled = sampled,
        };
    }

    private readonly record struct Part(int At, bool Leads, double Kept);

    private static List<Part> PartsOf(NetworkInitiative initiative, Dictionary<Guid, int> places) =>
        [
            .. initiative
                .Parts.GroupBy(p =>
                    p.Kept < 0 || double.IsNaN(p.Kept)
                        ? throw new ArgumentException($"A weight in {initiative.Id} is below zero.", nameof(initiative))
                    : places.TryGetValue(p.OrganizationId, out var at) ? at
                    : throw new ArgumentException(
                        $"{initiative.Id} names an organization not given.",
                        nameof(initiative)
                    )
                )
                .Select(g => new Part(g.Key, g.Any(p => p.Leads), g.Sum(p => p.Kept))),
        ];

    private static IEnumerable<(Part A, Part B)> PairsOf(List<Part> parts)
    {
        for (var a = 0; a < parts.Count; a++)
        for (var b = a + 1; b < parts.Count; b++)
            if (parts.Count <= Crowd || parts[a].Leads || parts[b].Leads)
                yield return (parts[a], parts[b]);
    }

    private static bool HasOutside(NetworkInitiative initiative, Dictionary<Guid, NetworkOrganization> byId) =>
        initiative.Parts.Any(p => byId[p.OrganizationId].IsOutside)
        && initiative.Parts.DistinctBy(p => p.OrganizationId).Skip(1).Any();

    private static List<HeatCell> HeatOf(
        IReadOnlyList<NetworkInitiative> initiatives,
        Dictionary<Guid, NetworkOrganization> byId
    ) =>
        [
            .. (
                from initiative in initiatives
                from dimension in initiative.Dimensions.DefaultIfEmpty("").Distinct()
                from kind in initiative.Parts.Select(p => byId[p.OrganizationId].Kind).Distinct()
                group initiative by (dimension, kind) into cell
                select new HeatCell(cell.Key.dimension, cell.Key.kind, cell.Count())
            )
                .OrderBy(c => c.Dimension, StringComparer.Ordinal)
                .ThenBy(c => c.Kind, StringComparer.Ordinal),
        ];

    private static (bool IsMonthly, IReadOnlyList<TrendPoint> Points) TrendOf(
        IReadOnlyList<NetworkInitiative> initiatives,
        Dictionary<Guid, NetworkOrganization> byId
    )
    {
        if (initiatives.Count == 0)
            return (true, []);
        var (first, last) = (initiatives.Min(i => i.Since), initiatives.Max(i => i.Since));
        var monthly = 12 * (last.Year - first.Year) + last.Month - first.Month < MostMonths;
        return (
            monthly,
            [
                .. initiatives
                    .GroupBy(i => new DateOnly(i.Since.Year, monthly ? i.Since.Month : 1, 1))
                    .Select(g => new TrendPoint(g.Key, g.Count(), g.Count(i => HasOutside(i, byId))))
                    .OrderBy(p => p.Start),
            ]
        );
    }
}
