using CsCheck;
using Gotong.Features.Initiatives;
using Gotong.Features.Roadmap;
using Gotong.Platform.Data;
using static Gotong.Tests.Roadmap.Planned;

namespace Gotong.Tests.Roadmap;

/// <summary>What a schedule runs into, and what a move breaks; without a database.</summary>
public sealed class RoadmapProblemsTests
{
    private static readonly FundingRoom NoLimits = new([], []);

    [Fact]
    public void What_waits_for_an_end_begins_a_quarter_later_at_the_earliest()
    {
        var first = Item(1, Q(2026, 1), Q(2026, 4));
        var same = Item(2, Q(2026, 4), Q(2027, 4)).WaitingFor(first, DependencyKind.Finished);
        var problem = Assert.Single(RoadmapProblems.Of(same, All(first, same)));
        Assert.Equal((RoadmapProblemKind.Order, 1L), (problem.Kind, problem.By));
        Assert.Contains("terlalu awal 1 triwulan", problem.Sentence, StringComparison.Ordinal);
        var next = same with { Starts = Q(2027, 1) };
        Assert.Empty(RoadmapProblems.Of(next, All(first, next)));
    }

    [Fact]
    public void What_waits_for_a_beginning_may_begin_in_the_same_quarter()
    {
        var first = Item(1, Q(2026, 3), Q(2028, 4));
        var same = Item(2, Q(2026, 3), Q(2027, 4)).WaitingFor(first, DependencyKind.Started);
        Assert.Empty(RoadmapProblems.Of(same, All(first, same)));
        var early = same with { Starts = Q(2026, 1) };
        Assert.Equal(2, Assert.Single(RoadmapProblems.Of(early, All(first, early))).By);
    }

    [Fact]
    public void A_move_breaks_the_order_of_those_that_wait_for_it()
    {
        var first = Item(1, Q(2026, 1), Q(2026, 4));
        var waiting = Item(2, Q(2027, 1), Q(2027, 4)).WaitingFor(first, DependencyKind.Finished);
        var broken = RoadmapProblems.BrokenBy(first.Shift(3, 0), All(first, waiting), NoLimits);
        Assert.Equal(3, Assert.Single(broken).By);
        Assert.Empty(RoadmapProblems.BrokenBy(first.Shift(-1, 0), All(first, waiting), NoLimits));
    }

    [Fact]
    public void What_was_broken_before_is_not_blamed_on_a_move_that_makes_it_no_worse()
    {
        var first = Item(1, Q(2026, 1), Q(2026, 4));
        var waiting = Item(2, Q(2026, 1), Q(2026, 4)).WaitingFor(first, DependencyKind.Finished);
        var all = All(first, waiting);
        Assert.Empty(RoadmapProblems.BrokenBy(waiting.Shift(1, 0), all, NoLimits));
        Assert.Equal(5, Assert.Single(RoadmapProblems.BrokenBy(waiting.Shift(-1, 0), all, NoLimits)).By);
    }

    [Fact]
    public void Costs_that_move_along_count_against_the_limit_of_their_new_year()
    {
        var moved = Item(1, Q(2026, 1), Q(2026, 4)).Costing(2026, 300);
        var other = Item(2, Q(2027, 1), Q(2027, 4)).Costing(2027, 800);
        var all = All(moved, other);
        var room = new FundingRoom(all.Values, [Limit(2027, 1000), Limit(2026, 100)]);
        var broken = Assert.Single(RoadmapProblems.BrokenBy(moved.Shift(4, 1), all, room));
        Assert.Equal((RoadmapProblemKind.Funding, 100L), (broken.Kind, broken.By));
        // Left behind, they lie outside its time instead; 2026 was over its limit before.
        var left = Assert.Single(RoadmapProblems.BrokenBy(moved.Shift(4, 0), all, room));
        Assert.Equal((RoadmapProblemKind.MoneyOutside, 1L), (left.Kind, left.By));
    }

    [Fact]
    public void Proofs_are_due_by_the_quarter_it_begins_and_promises_within_its_time()
    {
        var item = Item(1, Q(2026, 2), Q(2026, 4)) with
        {
            Gates = [new("Perbup", new(2026, 6, 30), false), new("Gudang", new(2026, 9, 30), false)],
            Promises = [new(7, "Timbangan", new(2027, 3, 31)), new(8, "Lahan", new(2026, 1, 15))],
        };
        Assert.Equal(
            [(RoadmapProblemKind.Readiness, 1L), (RoadmapProblemKind.Promise, 1L), (RoadmapProblemKind.Promise, 1L)],
            RoadmapProblems.Of(item, All(item)).Select(p => (p.Kind, p.By))
        );
    }

    [Fact]
    public void What_runs_longer_than_its_term_says_by_how_much_and_a_move_makes_it_no_worse()
    {
        var item = Item(1, Q(2026, 3), Q(2027, 4)) with { Horizon = Horizon.Short };
        var problem = Assert.Single(RoadmapProblems.Of(item, All(item)));
        Assert.Equal((RoadmapProblemKind.Term, 2L), (problem.Kind, problem.By));
        Assert.Contains("2 triwulan lebih lama dari jangkanya (Pendek", problem.Sentence, StringComparison.Ordinal);
        Assert.Empty(RoadmapProblems.Of(item with { Ends = Q(2027, 2) }, All(item)));
        Assert.Empty(RoadmapProblems.BrokenBy(item.Shift(4, 0), All(item), NoLimits));
        Assert.Single(RoadmapProblems.BrokenBy(item with { Ends = Q(2028, 1) }, All(item), NoLimits));
    }

    [Fact]
    public void A_move_and_its_way_back_break_nothing_together() =>
        (
            from quarters in Gen.Int[-12, 12]
            from starts in Gen.Int[Q(2024, 1).Index, Q(2030, 4).Index].List[2, 6]
            from length in Gen.Int[0, 10]
            from link in Gen.Bool
            select (quarters, starts, length, link)
        ).Sample(s =>
        {
            var items = s.starts.Index().Select(i => Item(i.Index, new(i.Item), new(i.Item + s.length))).ToList();
            for (var i = 1; i < items.Count; i++)
                items[i] = items[i]
                    .WaitingFor(items[i - 1], s.link ? DependencyKind.Finished : DependencyKind.Started)
                    .Costing(items[i].Starts.Year, 10);
            var all = All([.. items]);
            var there = items[0].Shift(s.quarters, 0);
            var then = new Dictionary<Guid, RoadmapItem>(all) { [there.Id] = there };
            var broken = RoadmapProblems.BrokenBy(there, all, NoLimits).Select(p => p.Key).ToHashSet();
            var mended = RoadmapProblems.BrokenBy(there.Shift(-s.quarters, 0), then, NoLimits).Select(p => p.Key);
            // What going there breaks, coming back does not break, and the other way round.
            Assert.DoesNotContain(mended, broken.Contains);
        });
}
