using Gotong.Methods.Scoring;

namespace Gotong.Features.Scorecards.Sheets;

/// <summary>What the answers of a sheet come to. Pure. An answer without evidence brings nothing.</summary>
/// <param name="Index">Null: the model sums nothing.</param>
/// <param name="Counted">How many answers count.</param>
public sealed record SheetScore(
    ScoringModel Model,
    IReadOnlyList<GroupScore> Groups,
    decimal? Index,
    ScoreBand? Band,
    int Counted
)
{
    public int Indicators => Groups.Sum(g => g.Group.Indicators.Count);

    /// <summary>The best the index can be.</summary>
    public decimal Most =>
        Model.Index == ScoreIndex.Points
            ? Model.Indicators.Sum(i => i.Weight * (Model.LevelsOf(i) is [.., var best] ? best.Value : Model.High))
            : Model.High;

    /// <param name="score">Of an indicator, as far as it counts; null: nothing.</param>
    public static SheetScore Of(ScoringModel model, Func<ScoreIndicator, decimal?> score)
    {
        var groups = model.Groups.Select(g => GroupScore.Of(model, g, score)).ToList();
        decimal? index = model.Index switch
        {
            ScoreIndex.Weighted => WeightedIndex.Of(groups.Select(g => new ScoredPart(g.Group.Weight, g.Mean))),
            ScoreIndex.Points => InnovationIndex.Maturity(
                model.Indicators.Select(i => new ScoredPart(i.Weight, score(i)))
            ),
            _ => null,
        };
        var band = index is { } value ? ScoreSteps.Band(value, [.. model.Bands.Select(b => b.From)]) : -1;
        return new(model, groups, index, band < 0 ? null : model.Bands[band], groups.Sum(g => g.Counted));
    }

    /// <summary>The group in which most of the index can still be won; null: nothing is summed.</summary>
    public GroupScore? Weakest =>
        Model.Index == ScoreIndex.Weighted && Groups.Count > 1
            ? Groups.MaxBy(g => g.Group.Weight * (Model.High - g.Mean))
            : null;
}

/// <param name="Mean">Weighted mean of its indicators; what does not count brings nothing.</param>
public sealed record GroupScore(ScoreGroup Group, decimal Mean, int Counted)
{
    public static GroupScore Of(ScoringModel model, ScoreGroup group, Func<ScoreIndicator, decimal?> score)
    {
        var parts = group.Indicators.Select(i => new ScoredPart(i.Weight, score(i))).ToList();
        return new(
            group,
            model.Index == ScoreIndex.Weighted ? WeightedIndex.Of(parts) : 0,
            parts.Count(p => p.Score is not null)
        );
    }
}
