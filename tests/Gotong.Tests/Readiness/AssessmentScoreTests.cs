using CsCheck;
using Gotong.Features.Readiness.Assessing;

namespace Gotong.Tests.Readiness;

public sealed class AssessmentScoreTests
{
    private static readonly ReadinessEdition Edition = ReadinessEdition.Current;
    private static readonly List<string> Keys = [.. Edition.Questions.Select(q => q.Key)];

    [Fact]
    public void The_edition_has_questions_with_five_graded_answers_in_both_languages()
    {
        Assert.InRange(Keys.Count, 25, 35);
        Assert.Equal(
            ["struktur", "infrastruktur", "suprastruktur", "alam", "budaya"],
            Edition.Elements.Select(e => e.Key)
        );
        Assert.All(
            Edition.Questions.SelectMany(q => q.Answers.Append(q.Text)),
            p => Assert.True(p.Id.Length > 1 && p.En.Length > 1)
        );
        Assert.All(
            Edition.Questions,
            q => Assert.Equal(5, q.Answers.Select(a => a.Id).Distinct(StringComparer.Ordinal).Count())
        );
    }

    [Fact]
    public void Counting_one_more_answer_never_lowers_a_score() =>
        Gen.Select(
                Gen.Dictionary(Gen.Int[0, Keys.Count - 1], Gen.Int[0, 4])[0, 20],
                Gen.Int[0, Keys.Count - 1],
                Gen.Int[0, 4]
            )
            .Sample(
                (answers, question, score) =>
                {
                    var before = answers.ToDictionary(a => Keys[a.Key], a => a.Value);
                    var after = new Dictionary<string, int>(before);
                    after.TryAdd(Keys[question], score);
                    var (one, two) = (AssessmentScore.Of(Edition, before), AssessmentScore.Of(Edition, after));
                    return two.Share >= one.Share
                        && two.Elements.Zip(one.Elements).All(e => e.First.Share >= e.Second.Share)
                        && two.Share is >= 0 and <= 1;
                }
            );

    [Fact]
    public void An_answer_without_evidence_counts_as_unanswered()
    {
        var answer = new AssessmentAnswer
        {
            RegionId = Guid.CreateVersion7(),
            AssessmentId = Guid.CreateVersion7(),
            Question = Keys[0],
        };
        answer.Say(4, "", null, Guid.CreateVersion7(), DateTimeOffset.UnixEpoch);
        Assert.Equal(0, AssessmentScore.Of(Edition, [answer]).Counted);
        answer.Say(4, "", "https://contoh.go.id/sk", Guid.CreateVersion7(), DateTimeOffset.UnixEpoch);
        var score = AssessmentScore.Of(Edition, [answer]);
        Assert.Equal((1, 4), (score.Counted, score.Elements[0].Points));
    }

    [Fact]
    public void All_at_their_best_reach_the_whole() =>
        Assert.Equal(1, AssessmentScore.Of(Edition, Keys.ToDictionary(k => k, _ => 4)).Share);
}
