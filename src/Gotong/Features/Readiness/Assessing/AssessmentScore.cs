namespace Gotong.Features.Readiness.Assessing;

/// <summary>
/// What a questionnaire comes to. Pure. A question without answer, or with an answer without evidence, brings nothing;
/// so more evidence never lowers a score.
/// </summary>
public sealed record AssessmentScore(IReadOnlyList<ElementScore> Elements)
{
    public static AssessmentScore Of(ReadinessEdition edition, IReadOnlyDictionary<string, int> counted) =>
        new([
            .. edition.Elements.Select(e =>
            {
                var scores = e.Questions.Where(q => counted.ContainsKey(q.Key)).Select(q => counted[q.Key]).ToList();
                return new ElementScore(e, scores.Count, scores.Sum());
            }),
        ]);

    public static AssessmentScore Of(ReadinessEdition edition, IEnumerable<AssessmentAnswer> answers) =>
        Of(
            edition,
            answers
                .Where(a => a.Counted is not null)
                .ToDictionary(a => a.Question, a => a.Counted!.Value, StringComparer.Ordinal)
        );

    public int Questions => Elements.Sum(e => e.Questions);
    public int Counted => Elements.Sum(e => e.Counted);

    /// <summary>From 0 to 1; each element weighs the same.</summary>
    public decimal Share => Elements.Count == 0 ? 0 : Elements.Average(e => e.Share);

    public ElementScore Weakest => Elements.MinBy(e => e.Share)!;
    public ElementScore Strongest => Elements.MaxBy(e => e.Share)!;
}

/// <param name="Counted">How many questions have an answer with evidence.</param>
/// <param name="Points">The sum of their scores.</param>
public sealed record ElementScore(ReadinessElement Element, int Counted, int Points)
{
    public int Questions => Element.Questions.Count;

    /// <summary>From 0 to 1 of what could be reached.</summary>
    public decimal Share => Points / (decimal)(Questions * ReadinessQuestion.Most);
}
