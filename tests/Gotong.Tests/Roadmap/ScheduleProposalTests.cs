using CsCheck;
using Gotong.Features.Initiatives;
using Gotong.Features.Roadmap;
using Gotong.Platform.Data;
using Gotong.Tests.Initiatives;

namespace Gotong.Tests.Roadmap;

/// <summary>When an initiative would run where nobody said so; and circles of waiting.</summary>
public sealed class ScheduleProposalTests
{
    [Theory]
    [InlineData(Horizon.Medium, "2026 2027", "2029", 2026, 2029)]
    [InlineData(Horizon.Short, "2026", "2028", 2026, 2026)]
    [InlineData(Horizon.Medium, "2026", "2034", 2026, 2030)]
    [InlineData(Horizon.Short, "2026 2028", "2028", 2026, 2028)]
    [InlineData(Horizon.Medium, "2026 2027", "", 2026, 2027)]
    [InlineData(Horizon.Short, "", "", 2027, 2027)]
    [InlineData(null, "", "", 2027, 2027)]
    [InlineData(Horizon.Long, "", "", 2027, 2036)]
    public void It_follows_money_term_and_effect(Horizon? term, string costs, string effects, int first, int last)
    {
        var proposal = ScheduleProposal.Of(term, 2026, Years(costs), Years(effects));
        Assert.Equal((Quarter.Of(first, 1), Quarter.Of(last, 4)), (proposal.Starts, proposal.Ends));
    }

    [Fact]
    public void It_covers_all_its_money_and_never_ends_before_it_begins() =>
        Gen.Select(
                Gen.Int[0, 3],
                Gen.Int[2020, 2035].List[0, 4],
                Gen.Int[2020, 2045].List[0, 3],
                (term, costs, effects) =>
                    (ScheduleProposal.Of(term == 3 ? null : (Horizon)term, 2026, costs, effects), costs)
            )
            .Sample(s =>
            {
                var (proposal, costs) = s;
                Assert.True(proposal.Starts <= proposal.Ends);
                Assert.All(costs, y => Assert.InRange(y, proposal.Starts.Year, proposal.Ends.Year));
            });

    [Fact]
    public void An_initiative_is_proposed_from_its_own_parts()
    {
        var proposal = ScheduleProposal.Of(Some.Complete());
        Assert.Equal((Quarter.Of(2027, 1), Quarter.Of(2028, 4)), (proposal.Starts, proposal.Ends));
        Assert.True(proposal is { FromCosts: true, FromEffects: true });
    }

    [Fact]
    public void Waiting_in_a_circle_is_found_with_its_chain()
    {
        var (a, b, c) = (Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7());
        var others = new[] { (b, c), (c, a) }.ToLookup(e => e.Item1, e => e.Item2);
        Assert.Equal([a, b, c, a], DependencyCycle.Find(a, [b], others));
        Assert.Null(DependencyCycle.Find(a, [Guid.CreateVersion7()], others));
        Assert.Null(DependencyCycle.Find(Guid.CreateVersion7(), [b], others));
    }

    private static List<int> Years(string text) =>
        [.. text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(int.Parse)];
}
