using CsCheck;
using Gotong.Methods.Decisions;

namespace Gotong.Methods.Tests;

public sealed class DecisionTests
{
    private static readonly NeededShare[] Shares =
    [
        NeededShare.Half,
        NeededShare.TwoThirds,
        NeededShare.ThreeQuarters,
        NeededShare.All,
    ];

    private static readonly Gen<NeededShare> Share = Gen.Int[0, 3].Select(i => Shares[i]);
    private static readonly Gen<Quorum> Some = Gen.Int[0, 100].Select(p => new Quorum(p));
    private static readonly Gen<int> Count = Gen.Int[0, 60];

    private static readonly Gen<(int For, int Against, int Abstained, int Absent)> Votes = Gen.Select(
        Count,
        Count,
        Count,
        Count
    );

    [Fact]
    public void The_fewest_votes_reach_a_share_and_one_less_does_not() =>
        Gen.Select(Share, Gen.Int[1, 5_000])
            .Sample(
                (share, whole) =>
                {
                    var fewest = share.Fewest(whole);
                    Assert.InRange(fewest, 1, whole);
                    Assert.True(share.IsReachedBy(fewest, whole));
                    Assert.False(share.IsReachedBy(fewest - 1, whole));
                }
            );

    [Fact]
    public void The_fewest_voters_reach_a_quorum_and_one_less_does_not() =>
        Gen.Select(Some, Gen.Int[0, 5_000])
            .Sample(
                (quorum, entitled) =>
                {
                    var fewest = quorum.Fewest(entitled);
                    Assert.True(quorum.IsReachedBy(fewest, entitled));
                    Assert.True(fewest == 0 || !quorum.IsReachedBy(fewest - 1, entitled));
                }
            );

    [Fact]
    public void A_proposal_and_its_opposite_are_never_both_carried() =>
        Gen.Select(Votes, Some, Share)
            .Sample(
                (v, quorum, share) =>
                {
                    var all = v.For + v.Against + v.Abstained + v.Absent;
                    var one = Majority.OfProposal(v.For, v.Against, v.Abstained, all, quorum, share);
                    var other = Majority.OfProposal(v.Against, v.For, v.Abstained, all, quorum, share);
                    Assert.False(one.IsAdopted && other.IsAdopted);
                    Assert.Equal(one.Outcome == VoteOutcome.Tied, other.Outcome == VoteOutcome.Tied);
                }
            );

    [Fact]
    public void What_is_carried_had_its_quorum_and_its_share_and_what_is_not_says_which_was_missing() =>
        Gen.Select(Votes, Some, Share)
            .Sample(
                (v, quorum, share) =>
                {
                    var all = v.For + v.Against + v.Abstained + v.Absent;
                    var result = Majority.OfProposal(v.For, v.Against, v.Abstained, all, quorum, share);
                    Assert.Equal(v.For + v.Against + v.Abstained, result.TookPart);
                    var expected =
                        result.TookPart == 0 ? VoteOutcome.NobodyVoted
                        : result.TookPart < result.QuorumAt ? VoteOutcome.NoQuorum
                        : v.For + v.Against > 0 && v.For >= result.ShareAt ? VoteOutcome.Adopted
                        : v.For == v.Against ? VoteOutcome.Tied
                        : VoteOutcome.Rejected;
                    Assert.Equal(expected, result.Outcome);
                }
            );

    [Fact]
    public void One_more_vote_for_it_never_turns_a_yes_into_a_no() =>
        Gen.Select(Votes, Some, Share)
            .Sample(
                (v, quorum, share) =>
                {
                    var all = v.For + v.Against + v.Abstained + v.Absent + 1;
                    var before = Majority.OfProposal(v.For, v.Against, v.Abstained, all, quorum, share);
                    var after = Majority.OfProposal(v.For + 1, v.Against, v.Abstained, all, quorum, share);
                    Assert.True(!before.IsAdopted || after.IsAdopted);
                }
            );

    [Fact]
    public void Abstaining_helps_the_quorum_and_does_not_move_the_share() =>
        Gen.Select(Votes, Share)
            .Sample(
                (v, share) =>
                {
                    var all = v.For + v.Against + v.Abstained + v.Absent;
                    var with = Majority.OfProposal(v.For, v.Against, v.Abstained, all, new(0), share);
                    var without = Majority.OfProposal(v.For, v.Against, 0, all, new(0), share);
                    Assert.Equal((without.Leading, without.Counted), (with.Leading, with.Counted));
                    Assert.Equal(without.IsAdopted, with.IsAdopted);
                }
            );

    [Fact]
    public void Two_options_are_a_proposal_and_its_opposite() =>
        Gen.Select(Votes, Some, Share)
            .Sample(
                (v, quorum, share) =>
                {
                    var all = v.For + v.Against + v.Abstained + v.Absent;
                    var proposal = Majority.OfProposal(v.For, v.Against, v.Abstained, all, quorum, share);
                    var options = Majority.OfOptions([v.For, v.Against], v.Abstained, all, quorum, share);
                    Assert.Equal(proposal.IsAdopted, options.Option == 0);
                    Assert.Equal(proposal.Outcome == VoteOutcome.Tied, options.Outcome == VoteOutcome.Tied);
                }
            );

    [Fact]
    public void The_option_that_is_carried_is_alone_in_front_wherever_it_stands() =>
        Gen.Select(Count.Array[2, 6], Gen.Int[0, 5], Some, Share)
            .Sample(
                (votes, turn, quorum, share) =>
                {
                    var entitled = votes.Sum() + 10;
                    var result = Majority.OfOptions(votes, 0, entitled, quorum, share);
                    if (result.Option is { } first)
                        Assert.All(votes.Index(), v => Assert.True(v.Index == first || v.Item < votes[first]));
                    int[] turned = [.. votes.Skip(turn % votes.Length), .. votes.Take(turn % votes.Length)];
                    var again = Majority.OfOptions(turned, 0, entitled, quorum, share);
                    Assert.Equal((result.Outcome, result.Leading), (again.Outcome, again.Leading));
                }
            );

    [Fact]
    public void By_consent_only_an_objection_or_a_missing_quorum_stops_what_somebody_took_part_in() =>
        Gen.Select(Votes, Count, Some)
            .Sample(
                (v, concerns, quorum) =>
                {
                    var all = v.For + concerns + v.Against + v.Abstained + v.Absent;
                    var result = Consent.Of(v.For, concerns, v.Against, v.Abstained, all, quorum);
                    var expected =
                        result.TookPart == 0 ? VoteOutcome.NobodyVoted
                        : !quorum.IsReachedBy(result.TookPart, all) ? VoteOutcome.NoQuorum
                        : v.Against > 0 ? VoteOutcome.Objected
                        : VoteOutcome.Adopted;
                    Assert.Equal(expected, result.Outcome);
                }
            );

    [Theory]
    [InlineData(3, 2, 0, 5, 50, VoteOutcome.Adopted)]
    [InlineData(2, 2, 1, 5, 50, VoteOutcome.Tied)]
    [InlineData(0, 0, 5, 5, 50, VoteOutcome.Tied)]
    [InlineData(2, 0, 0, 5, 50, VoteOutcome.NoQuorum)]
    [InlineData(2, 0, 1, 5, 50, VoteOutcome.Adopted)]
    [InlineData(1, 2, 0, 5, 50, VoteOutcome.Rejected)]
    [InlineData(0, 0, 0, 5, 0, VoteOutcome.NobodyVoted)]
    [InlineData(0, 0, 0, 0, 0, VoteOutcome.NobodyVoted)]
    public void More_than_half(
        int votesFor,
        int against,
        int abstained,
        int entitled,
        int quorum,
        VoteOutcome expected
    ) =>
        Assert.Equal(
            expected,
            Majority.OfProposal(votesFor, against, abstained, entitled, new(quorum), NeededShare.Half).Outcome
        );

    [Fact]
    public void Two_thirds_of_six_are_four_and_of_seven_five()
    {
        Assert.Equal((4, 5), (NeededShare.TwoThirds.Fewest(6), NeededShare.TwoThirds.Fewest(7)));
        Assert.Equal((3, 4), (NeededShare.Half.Fewest(5), NeededShare.Half.Fewest(6)));
        Assert.Equal(VoteOutcome.NoShare, Majority.OfOptions([3, 2, 2], 0, 7, new(0), NeededShare.Half).Outcome);
        Assert.Equal(2, Majority.OfOptions([1, 1, 5], 0, 7, new(0), NeededShare.TwoThirds).Option);
    }

    [Fact]
    public void What_cannot_be_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new NeededShare(1, 3, moreThan: false));
        Assert.Throws<ArgumentOutOfRangeException>(() => new NeededShare(1, 2, moreThan: false));
        Assert.Throws<ArgumentOutOfRangeException>(() => new NeededShare(1, 1, moreThan: true));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Quorum(101));
        Assert.Throws<ArgumentException>(() => Majority.OfOptions([1], 0, 1, new(0), NeededShare.Half));
        Assert.Throws<ArgumentOutOfRangeException>(() =>
            Majority.OfProposal(2, 0, 0, 1, new(0), NeededShare.Half) // more than may vote
        );
        Assert.Throws<ArgumentOutOfRangeException>(() => Consent.Of(1, -1, 0, 0, 1, new(0)));
    }

    [Fact]
    public void The_root_is_that_of_the_published_tree_and_no_other_list_has_it()
    {
        // SHA-256 of nothing, and of one empty leaf: the first test vectors of Certificate Transparency.
        Assert.Equal("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", MerkleRoot.Of([]));
        Assert.Equal("6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d", MerkleRoot.Of([""]));
        var words = Gen.String[Gen.Char.AlphaNumeric, 0, 3].Array[0, 9];
        Gen.Select(words, words)
            .Where((one, other) => !one.SequenceEqual(other))
            .Sample((one, other) => Assert.NotEqual(MerkleRoot.Of(one), MerkleRoot.Of(other)), iter: 500);
    }
}
