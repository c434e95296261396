namespace Gotong.Methods.Portfolio;

/// <summary>A sentence in both languages.</summary>
/// <param name="Indonesian">Bahasa Indonesia.</param>
/// <param name="English">English.</param>
public sealed record Words(string Indonesian, string English)
{
    /// <summary>Both, for where there is one line only.</summary>
    public override string ToString() => $"{Indonesian} / {English}";
}

/// <summary>Something in a problem or a result that is not right.</summary>
/// <param name="Field">Where: <c>initiatives[3].cost.apbd[0]</c>.</param>
/// <param name="Said">What, why, and what to do.</param>
public sealed record FieldProblem(string Field, Words Said);

/// <summary>A problem that cannot be worked on as it is given.</summary>
/// <param name="problems">What is wrong, at least one.</param>
public sealed class PortfolioRefusal(IReadOnlyList<FieldProblem> problems)
    : Exception(string.Join(Environment.NewLine, problems.Select(p => $"{p.Field}: {p.Said}")))
{
    /// <summary>One thing that is wrong.</summary>
    /// <param name="field">Where.</param>
    /// <param name="indonesian">What, in Indonesian.</param>
    /// <param name="english">What, in English.</param>
    public PortfolioRefusal(string field, string indonesian, string english)
        : this([new(field, new(indonesian, english))]) { }

    /// <summary>What is wrong.</summary>
    public IReadOnlyList<FieldProblem> Problems { get; } = problems;
}
