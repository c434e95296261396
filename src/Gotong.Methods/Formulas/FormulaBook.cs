namespace Gotong.Methods.Formulas;

/// <summary>Formulas that read each other: finds who needs themselves, and computes the rest.</summary>
/// <param name="formulas">By the symbol of what each computes.</param>
public sealed class FormulaBook(IReadOnlyDictionary<string, Formula> formulas)
{
    /// <summary>The first circle found, e.g. i1, i2, i1; null: there is none.</summary>
    public IReadOnlyList<string>? Cycle()
    {
        var done = new HashSet<string>(StringComparer.Ordinal);
        foreach (var start in formulas.Keys.Order(StringComparer.Ordinal))
            if (Walk(start, [], done) is { } cycle)
                return cycle;
        return null;
    }

    /// <summary>The circle a new formula under this symbol would close; null: it closes none.</summary>
    /// <param name="others">The formulas there are.</param>
    /// <param name="symbol">Of the new one.</param>
    /// <param name="formula">The new one.</param>
    public static IReadOnlyList<string>? CycleWith(
        IReadOnlyDictionary<string, Formula> others,
        string symbol,
        Formula formula
    )
    {
        var with = new Dictionary<string, Formula>(others, StringComparer.Ordinal) { [symbol] = formula };
        return new FormulaBook(with).Walk(symbol, [], new(StringComparer.Ordinal));
    }

    /// <summary>The value of a symbol: computed where it has a formula, else measured.</summary>
    /// <param name="symbol">Of an indicator.</param>
    /// <param name="measured">Values of the symbols that have no formula.</param>
    public Outcome Compute(string symbol, Func<string, decimal?> measured)
    {
        if (Walk(symbol, [], new(StringComparer.Ordinal)) is not null)
            return new(null, Trouble.ValueMissing, symbol);
        var known = new Dictionary<string, Outcome>(StringComparer.Ordinal);
        return ValueOf(symbol);

        Outcome ValueOf(string name)
        {
            if (known.TryGetValue(name, out var value))
                return value;
            if (!formulas.TryGetValue(name, out var formula))
                return measured(name) is { } number
                    ? new(number, Trouble.None, null)
                    : new(null, Trouble.ValueMissing, name);
            Outcome? deeper = null;
            var outcome = formula.Compute(inner =>
            {
                var of = ValueOf(inner);
                if (of.Value is null)
                    deeper ??= of;
                return of.Value;
            });
            // The reason is the one that lies deepest: which measured value is missing, where something is divided by zero.
            return known[name] = outcome is { Value: null, Trouble: Trouble.ValueMissing }
                ? deeper ?? outcome
                : outcome;
        }
    }

    private List<string>? Walk(string symbol, List<string> path, HashSet<string> done)
    {
        var before = path.IndexOf(symbol);
        if (before >= 0)
            return [.. path[before..], symbol];
        if (done.Contains(symbol) || !formulas.TryGetValue(symbol, out var formula))
            return null;
        path.Add(symbol);
        foreach (var next in formula.Symbols)
            if (Walk(next, path, done) is { } cycle)
                return cycle;
        path.RemoveAt(path.Count - 1);
        done.Add(symbol);
        return null;
    }
}
