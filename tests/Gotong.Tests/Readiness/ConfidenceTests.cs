using CsCheck;
using Gotong.Features.Initiatives;
using Gotong.Features.Readiness;

namespace Gotong.Tests.Readiness;

/// <summary>The rules by which three proofs become a confidence, without a database.</summary>
public sealed class ConfidenceTests
{
    private static readonly DateOnly Today = new(2026, 3, 2);
    private static readonly DateOnly End = new(2026, 12, 31);

    private static ProofItem Missing => new("Perda", false, null, 0, true, Today.AddDays(30), End);
    private static ProofItem Proven => Missing with { IsClaimed = true, Evidence = 1 };

    private static readonly Gen<ProofItem> Items =
        from flags in Gen.Bool.Array[5]
        from evidence in Gen.Int[0, 3]
        from due in Gen.Int[-40, 400]
        select new ProofItem(
            "x",
            flags[0],
            flags[1] ? "kurang" : null,
            evidence,
            flags[2],
            flags[3] ? Today.AddDays(due) : null,
            End,
            MayWait: flags[4]
        );

    private static readonly Gen<ProofFacts> Facts = Gen.Select(
        Items.List[0, 4],
        Items.List[0, 4],
        Items.List[0, 4],
        (a, b, c) => new ProofFacts(a, b, c)
    );

    [Fact]
    public void More_evidence_never_lowers_readiness() =>
        Gen.Select(Facts, Gen.Int[0, 11], Gen.Int[1, 3])
            .Sample(
                (facts, which, more) =>
                {
                    var at = 0;
                    List<ProofItem> Shown(IEnumerable<ProofItem> items) =>
                        [.. items.Select(i => at++ == which ? i with { Evidence = i.Evidence + more } : i)];
                    var after = new ProofFacts(
                        Shown(facts.Regulation),
                        Shown(facts.Infrastructure),
                        Shown(facts.Budget)
                    );
                    var (one, two) = (Confidence.Of(facts, Today), Confidence.Of(after, Today));
                    return two.Overall >= one.Overall
                        && two.Proofs.Zip(one.Proofs).All(p => p.First.Level >= p.Second.Level);
                }
            );

    [Fact]
    public void The_whole_is_never_better_than_its_worst_proof() =>
        Facts.Sample(facts =>
        {
            var confidence = Confidence.Of(facts, Today);
            return confidence.Proofs.All(p => confidence.Overall <= p.Level)
                && confidence.Proofs.Any(p => confidence.Overall == p.Level);
        });

    [Fact]
    public void What_is_not_on_course_says_why_and_only_that() =>
        Facts.Sample(facts =>
        {
            var confidence = Confidence.Of(facts, Today);
            return confidence.Hindrances.Any() == (confidence.Overall == ConfidenceLevel.NotOnCourse)
                && confidence.Proofs.All(p => p.Reasons.Count > 0);
        });

    [Fact]
    public void Nothing_is_ready_without_evidence() =>
        Facts.Sample(facts =>
        {
            List<ProofItem> Bare(IEnumerable<ProofItem> items) =>
                [.. items.Select(i => i with { Evidence = 0, MayWait = false })];
            var bare = new ProofFacts(Bare(facts.Regulation), Bare(facts.Infrastructure), Bare(facts.Budget));
            return Confidence.Of(bare, Today).Proofs.All(p => p.Level < ConfidenceLevel.Ready);
        });

    [Fact]
    public void A_missing_instrument_is_on_course_only_with_an_owner_and_a_day_that_fits()
    {
        Assert.Equal(ConfidenceLevel.OnCourse, Level(Missing));
        Assert.Equal(ConfidenceLevel.NotOnCourse, Level(Missing with { HasOwner = false }));
        Assert.Equal(ConfidenceLevel.NotOnCourse, Level(Missing with { DueOn = null }));
        Assert.Equal(ConfidenceLevel.NotOnCourse, Level(Missing with { DueOn = Today.AddDays(-1) }));
        Assert.Equal(ConfidenceLevel.OnCourse, Level(Missing with { DueOn = Today }));
        Assert.Equal(ConfidenceLevel.OnCourse, Level(Missing with { DueOn = End }));
        Assert.Equal(ConfidenceLevel.NotOnCourse, Level(Missing with { DueOn = End.AddDays(1) }));
    }

    [Fact]
    public void A_claim_counts_with_evidence_and_nothing_lacking()
    {
        Assert.Equal(ConfidenceLevel.Ready, Level(Proven));
        Assert.Equal(ConfidenceLevel.OnCourse, Level(Proven with { Evidence = 0 }));
        Assert.Equal(ConfidenceLevel.OnCourse, Level(Proven with { Lacks = "Tanpa nomor" }));
        Assert.Equal(ConfidenceLevel.NotOnCourse, Level(Proven with { Evidence = 0, HasOwner = false }));
        Assert.Equal(ConfidenceLevel.Ready, Level(Proven with { DueOn = Today.AddDays(-100), HasOwner = false }));
    }

    [Fact]
    public void A_statement_is_on_course_and_ready_once_shown()
    {
        var statement = new ProofItem("Tidak perlu", true, null, 0, true, null, null, IsStatement: true);
        Assert.Equal(ConfidenceLevel.OnCourse, Level(statement));
        Assert.Equal(ConfidenceLevel.Ready, Level(statement with { Evidence = 1 }));
    }

    [Fact]
    public void Money_of_a_later_year_does_not_hold_back_while_it_is_on_course()
    {
        var later = Missing with { MayWait = true };
        Assert.Equal(ConfidenceLevel.Ready, Level(later));
        Assert.Equal(ConfidenceLevel.NotOnCourse, Level(later with { HasOwner = false }));
    }

    [Fact]
    public void A_proof_nobody_wrote_about_is_not_on_course()
    {
        var confidence = Confidence.Of(new([], [Proven], [Proven]), Today);
        Assert.Equal(ConfidenceLevel.NotOnCourse, confidence.Overall);
        Assert.Equal(NeedKind.Regulation, confidence.Proofs.Single(p => p.Level == ConfidenceLevel.NotOnCourse).Kind);
    }

    private static ConfidenceLevel Level(ProofItem item) =>
        Confidence.Of(new([item], [Proven], [Proven]), Today).Overall;
}
