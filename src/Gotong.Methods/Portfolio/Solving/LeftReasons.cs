namespace Gotong.Methods.Portfolio.Solving;

/// <summary>What stands against each initiative that is left out, beside the chosen ones: the plainest reason that is true.</summary>
internal static class LeftReasons
{
    public static List<LeftOut> Of(PortfolioModel model, IReadOnlyList<ChosenStart> chosen)
    {
        var state = new PlanState(model, chosen);
        return
        [
            .. model
                .Candidates.Where(c => !state.Starts.ContainsKey(c.Id))
                .Select(c => new LeftOut(c.Id, Reason(model, state, c))),
        ];
    }

    private static Words Reason(PortfolioModel model, PlanState state, Candidate one)
    {
        var options = model.OptionsOf[model.Places[one.Id]];
        if (options.Start.Value == options.End.Value)
            return NoYear(model, one);
        if (one.Excludes.Concat(state.ExcludedBy(one.Id)).FirstOrDefault(state.Starts.ContainsKey) is { } other)
            return new(
                $"tidak boleh bersama {other}, yang terpilih",
                $"may not be together with {other}, which is chosen"
            );
        if (
            one.Requires.Concat(one.RequiresFinished).FirstOrDefault(id => !state.Starts.ContainsKey(id)) is { } missing
        )
            return new($"memerlukan {missing}, yang tidak terpilih", $"requires {missing}, which is not chosen");
        if (state.FullGroup(one) is { } group)
            return new($"batas kelompok {group} sudah penuh", $"the limit of group {group} is reached");
        if (state.ShortRows(one) is { Count: > 0 } rows)
            return new($"dana tidak cukup: {string.Join(", ", rows)}", $"not enough money: {string.Join(", ", rows)}");
        return one.Value == 0
            ? new("tidak menambah nilai", "adds no value")
            : new(
                "masih muat; pencarian belum selesai, atau waktunya terikat",
                "would fit; the search was not finished, or its timing is bound"
            );
    }

    private static Words NoYear(PortfolioModel model, Candidate one)
    {
        if (!model.Problem.Years.Any(y => PortfolioModel.MayStart(one, y)))
            return new("tidak ada tahun mulai di dalam rencana", "no year of the plan in which it may start");
        return new(
            "biayanya sendiri melebihi batas di setiap tahun mulai",
            "its cost alone is over a limit in every year it may start"
        );
    }
}
