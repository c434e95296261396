using CsCheck;
using Gotong.Platform.Lists;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace Gotong.Tests.Lists;

public sealed class FacetTableTests
{
    private sealed record Thing(int Number, string Colour, string[] Places);

    private static readonly Gen<Thing[]> Things = Gen.Select(Gen.Int[0, 3], Gen.Int[0, 4], Gen.Int[0, 4])
        .Array[0, 200]
        .Select(all =>
            all.Select((t, at) => new Thing(at, $"c{t.Item1}", [.. new[] { $"p{t.Item2}", $"p{t.Item3}" }.Distinct()]))
                .ToArray()
        );

    [Fact]
    public void Each_count_is_what_its_link_will_show() =>
        Things.Sample(things =>
        {
            var table = Table(things);
            var answer = table.Ask(Query(("warna", "c1"), ("tempat", "p2")), null);
            Assert.Equal(things.Count(t => t.Colour == "c1" && t.Places.Contains("p2")), answer.Found);
            foreach (var (value, count) in answer.Counts("warna").Select(c => (c.Value, c.Count)))
                Assert.Equal(count, table.Ask(Query(("warna", value), ("tempat", "p2")), null).Found);
            foreach (var (value, count) in answer.Counts("tempat").Select(c => (c.Value, c.Count)))
                Assert.Equal(count, table.Ask(Query(("warna", "c1"), ("tempat", value)), null).Found);
        });

    [Fact]
    public void Following_next_meets_every_row_once_and_previous_leads_back() =>
        Things.Sample(things =>
        {
            var table = Table(things);
            var met = new List<Thing>();
            var answer = table.Ask(Query(("warna", "c1")), null);
            string? back = null;
            while (true)
            {
                met.AddRange(answer.Rows);
                if (answer.Pages.Next is not { } next)
                    break;
                back = met[0].Number.ToString();
                answer = table.Ask(Parsed(next), null);
            }
            Assert.Equal(things.Where(t => t.Colour == "c1"), met);
            while (answer.Pages.Previous is { } previous)
                answer = table.Ask(Parsed(previous), null);
            Assert.True(back is null || answer.Rows[0].Number.ToString() == back);
        });

    [Fact]
    public void Rows_the_reader_may_not_see_are_in_no_count()
    {
        Thing[] things = [new(1, "c1", ["p1"]), new(2, "c2", ["p1"]), new(3, "c1", ["p2"])];
        var answer = Table(things).Ask(Query(), t => t.Number != 3);
        Assert.Equal((2, 2), (answer.All, answer.Found));
        Assert.Equal(1, answer.Count("warna", "c1"));
        Assert.DoesNotContain(answer.Counts("tempat"), c => c.Value == "p2");
    }

    [Fact]
    public void A_value_nobody_has_finds_nothing_and_a_key_that_is_gone_begins_anew()
    {
        Thing[] things = [new(1, "c1", ["p1"])];
        Assert.Equal(0, Table(things).Ask(Query(("warna", "<script>")), null).Found);
        Assert.Equal(things, Table(things).Ask(Query(("sesudah", "99")), null).Rows);
    }

    private static FacetTable<Thing> Table(Thing[] things) =>
        new(things, t => t.Number.ToString(), new("warna", t => t.Colour), new("tempat", t => t.Places));

    private static ListQuery Query(params (string Key, string Value)[] asked) =>
        ListQuery.Of(
            new QueryCollection(asked.ToDictionary(a => a.Key, a => new StringValues(a.Value))),
            "warna",
            "tempat"
        );

    private static ListQuery Parsed(string query) =>
        ListQuery.Of(
            new QueryCollection(Microsoft.AspNetCore.WebUtilities.QueryHelpers.ParseQuery(query)),
            "warna",
            "tempat"
        );
}
