using CsCheck;
using Gotong.Methods.Networks;

namespace Gotong.Methods.Tests;

public sealed class NetworkTests
{
    private static readonly Gen<Given> Regions =
        from count in Gen.Int[1, 12]
        from outside in Gen.Bool.Array[count]
        from parts in Gen.Int[0, count - 1].Array[0, 5].Array[0, 12]
        select Given.Of(count, outside, parts);

    [Fact]
    public void Betweenness_is_what_counting_every_shortest_way_gives() =>
        Graphs.Sample(
            g =>
                Assert.All(
                    Betweenness.Of(new(g.Count, g.Ties)).Pairs.Zip(ByHand(g)),
                    p => Assert.Equal(p.Second, p.First, 1e-9)
                ),
            iter: 2_000
        );

    [Fact]
    public void Other_numbers_for_the_same_organizations_change_nothing() =>
        Gen.Select(Graphs, Gen.Int[0, 10_000])
            .Sample(
                (g, seed) =>
                {
                    var to = Enumerable.Range(0, g.Count).ToArray();
                    new Random(seed).Shuffle(to);
                    var before = Betweenness.Of(new(g.Count, g.Ties)).Pairs;
                    var after = Betweenness.Of(new(g.Count, [.. g.Ties.Select(t => (to[t.From], to[t.To]))])).Pairs;
                    for (var n = 0; n < g.Count; n++)
                        Assert.Equal(before[n], after[to[n]], 1e-9);
                },
                iter: 500
            );

    [Fact]
    public void A_star_has_its_middle_between_all_others()
    {
        var (pairs, sampled) = Betweenness.Of(new(5, [(0, 1), (0, 2), (0, 3), (0, 4)]));
        Assert.False(sampled);
        Assert.Equal([6, 0, 0, 0, 0], pairs);
    }

    [Fact]
    public void Nobody_is_tied_to_themselves_or_to_who_is_not_there()
    {
        Assert.Throws<ArgumentException>(() => new TieGraph(2, [(1, 1)]));
        Assert.Throws<ArgumentException>(() => new TieGraph(2, [(0, 2)]));
        Assert.Throws<ArgumentException>(() => new TieGraph(2, [(-1, 0)]));
    }

    [Fact]
    public void A_shared_initiative_never_makes_a_silo() =>
        Gen.Select(Regions, Gen.Int[0, 11], Gen.Int[0, 11])
            .Sample(
                (given, a, b) =>
                {
                    (a, b) = (a % given.Organizations.Length, b % given.Organizations.Length);
                    if (a == b)
                        return;
                    var before = Silos(given.Read());
                    var after = Silos((given with { Initiatives = [.. given.Initiatives, given.Shared(a, b)] }).Read());
                    Assert.Subset(before, after);
                    Assert.DoesNotContain(given.Organizations[a].Id, after);
                },
                iter: 1_000
            );

    [Fact]
    public void The_order_of_the_initiatives_does_not_matter() =>
        Regions.Sample(
            given =>
            {
                var (one, other) = (
                    given.Read(),
                    (given with { Initiatives = [.. given.Initiatives.Reverse()] }).Read()
                );
                Assert.Equal(one.Ties, other.Ties);
                Assert.Equal(one.Heat, other.Heat);
                Assert.Equal(one.Trend, other.Trend);
                Assert.Equal(one.WithOutside, other.WithOutside);
            },
            iter: 1_000
        );

    [Fact]
    public void The_parts_add_up() =>
        Regions.Sample(
            given =>
            {
                var read = given.Read();
                Assert.InRange(read.OutsideShare, 0, 1);
                Assert.Equal(read.Initiatives, read.Trend.Sum(p => p.Initiatives));
                Assert.Equal(read.WithOutside, read.Trend.Sum(p => p.WithOutside));
                Assert.Equal(2 * read.Ties.Count, read.Standings.Sum(s => s.With));
                Assert.All(read.Heat, c => Assert.InRange(c.Initiatives, 1, read.Initiatives));
                Assert.Equal(read.Standings.Count(s => s.With > 0), read.Groups.Sum());
            },
            iter: 1_000
        );

    [Fact]
    public void Kept_commitments_make_a_tie_stronger_than_a_second_initiative()
    {
        var given = Given.Of(
            3,
            [false, true, true],
            [
                [0, 1],
                [0, 1],
                [0, 2],
            ]
        );
        var kept = given.Initiatives[2] with
        {
            Parts = [.. given.Initiatives[2].Parts.Select(p => p with { Kept = p.Leads ? 0 : 2 })],
        };
        var read = (given with { Initiatives = [.. given.Initiatives.Take(2), kept] }).Read();
        Assert.Equal(new Tie(0, 2, 1, 2), read.Ties[0]);
        Assert.Equal(new Tie(0, 1, 2, 0), read.Ties[1]);
    }

    [Fact]
    public void In_a_crowd_partners_are_tied_to_who_leads()
    {
        var crowd = Given.Of(
            CollaborationNetwork.Crowd + 1,
            new bool[CollaborationNetwork.Crowd + 1],
            [
                [.. Enumerable.Range(0, CollaborationNetwork.Crowd + 1)],
            ]
        );
        Assert.Equal(CollaborationNetwork.Crowd, crowd.Read().Ties.Count);
    }

    [Fact]
    public void An_initiative_of_one_organization_named_twice_has_no_partner()
    {
        var read = Given
            .Of(
                1,
                [true],
                [
                    [0, 0],
                ]
            )
            .Read();
        Assert.Equal((0, 1), (read.WithOutside, Silos(read).Count));
    }

    [Fact]
    public void What_cannot_be_is_refused()
    {
        var given = Given.Of(
            2,
            [false, false],
            [
                [0, 1],
            ]
        );
        Assert.Throws<ArgumentException>(() => CollaborationNetwork.Of(given.Organizations[..1], given.Initiatives));
        Assert.Throws<ArgumentException>(() =>
            CollaborationNetwork.Of([.. given.Organizations, given.Organizations[0]], [])
        );
        var owed = given.Initiatives[0] with { Parts = [new(given.Organizations[0].Id, true, -1)] };
        Assert.Throws<ArgumentException>(() => CollaborationNetwork.Of(given.Organizations, [owed]));
    }

    [Fact]
    public void The_trend_goes_by_years_where_months_are_too_many()
    {
        var given = Given.Of(
            2,
            [false, true],
            [
                [0, 1],
                [0],
            ]
        );
        Assert.True(given.Read().IsMonthly);
        var old = given.Initiatives[0] with { Since = new(2019, 5, 3) };
        var read = (given with { Initiatives = [old, given.Initiatives[1]] }).Read();
        Assert.False(read.IsMonthly);
        Assert.Equal([new(new(2019, 1, 1), 1, 1), new TrendPoint(new(2026, 1, 1), 1, 0)], read.Trend);
    }

    [Fact]
    public void Two_sides_cross_no_more_than_as_they_were_given() =>
        Gen.Select(Gen.Int[1, 8], Gen.Int[1, 8], Gen.Select(Gen.Int[0, 7], Gen.Int[0, 7]).Array[0, 20])
            .Sample(
                (left, right, pairs) =>
                {
                    var ties = pairs.Select(p => (p.Item1 % left, p.Item2 % right)).Distinct().ToList();
                    var (l, r) = TwoSides.Arrange(left, right, ties);
                    Assert.Equal(Enumerable.Range(0, left), l.Order());
                    Assert.Equal(Enumerable.Range(0, right), r.Order());
                    var given = TwoSides.Crossings(
                        [.. Enumerable.Range(0, left)],
                        [.. Enumerable.Range(0, right)],
                        ties
                    );
                    Assert.True(TwoSides.Crossings(l, r, ties) <= given);
                },
                iter: 1_000
            );

    [Fact]
    public void Threads_that_need_not_cross_do_not()
    {
        var (left, right) = TwoSides.Arrange(3, 3, [(0, 2), (1, 1), (2, 0)]);
        Assert.Equal(0, TwoSides.Crossings(left, right, [(0, 2), (1, 1), (2, 0)]));
    }

    private static HashSet<Guid> Silos(CollaborationNetwork read) => [.. read.Alone.Select(s => s.Organization.Id)];

    private sealed record Graph(int Count, (int From, int To)[] Ties);

    private static readonly Gen<Graph> Graphs =
        from count in Gen.Int[1, 7]
        from pairs in Gen.Select(Gen.Int[0, count - 1], Gen.Int[0, count - 1]).Array[0, 14]
        select new Graph(
            count,
            [
                .. pairs
                    .Where(p => p.Item1 != p.Item2)
                    .Select(p => (Math.Min(p.Item1, p.Item2), Math.Max(p.Item1, p.Item2)))
                    .Distinct(),
            ]
        );

    /// <summary>All shortest ways between all pairs, written out one by one.</summary>
    private static double[] ByHand(Graph graph)
    {
        var between = new double[graph.Count];
        for (var from = 0; from < graph.Count; from++)
        for (var to = from + 1; to < graph.Count; to++)
        {
            var ways = Ways(graph, [from], to).ToList();
            if (ways.Count == 0)
                continue;
            var shortest = ways.FindAll(w => w.Length == ways.Min(x => x.Length));
            foreach (var node in shortest.SelectMany(w => w[1..^1]))
                between[node] += 1.0 / shortest.Count;
        }
        return between;
    }

    private static IEnumerable<int[]> Ways(Graph graph, int[] walked, int to) =>
        walked[^1] == to
            ? [walked]
            : graph
                .Ties.SelectMany(t =>
                    (int[])(
                        t.From == walked[^1] ? [t.To]
                        : t.To == walked[^1] ? [t.From]
                        : []
                    )
                )
                .Where(next => !walked.Contains(next))
                .SelectMany(next => Ways(graph, [.. walked, next], to));

    private sealed record Given(NetworkOrganization[] Organizations, NetworkInitiative[] Initiatives)
    {
        /// <param name="parts">For each initiative who takes part; the first leads.</param>
        public static Given Of(int count, bool[] outside, int[][] parts)
        {
            NetworkOrganization[] organizations =
            [
                .. Enumerable
                    .Range(0, count)
                    .Select(n => new NetworkOrganization(Id(n), outside[n] ? "Bank" : "Opd", $"L{n}", outside[n])),
            ];
            return new(
                organizations,
                [
                    .. parts.Select(
                        (p, n) =>
                            new NetworkInitiative(
                                Id(1000 + n),
                                n % 3 == 0 ? [] : [$"d{n % 3}"],
                                new(2026, 1 + n % 12, 1),
                                [.. p.Select((o, at) => new NetworkPart(Id(o), at == 0))]
                            )
                    ),
                ]
            );
        }

        public CollaborationNetwork Read() => CollaborationNetwork.Of(Organizations, Initiatives);

        public NetworkInitiative Shared(int a, int b) =>
            new(Id(9999), [], new(2026, 6, 1), [new(Organizations[a].Id, true), new(Organizations[b].Id, false)]);

        private static Guid Id(int n) => new(n + 1, 0, 0, new byte[8]);
    }
}
