using System.Numerics;
using System.Runtime.InteropServices;

namespace Gotong.Methods.Portfolio.Solving;

/// <summary>
/// The problem as arrays: candidates sorted by id (so that the order of input plays no part), an option for each year a
/// candidate may start in, a row for each limited source and year.
/// </summary>
internal sealed class PortfolioModel
{
    private readonly Dictionary<string, Candidate> byId;

    /// <summary>Reads a problem; options that alone are over a limit are kept only where a conflict is to be named.</summary>
    public PortfolioModel(PortfolioProblem problem, bool keepsAll = false)
    {
        Problem = problem;
        Candidates = [.. problem.Initiatives.OrderBy(c => c.Id, StringComparer.Ordinal)];
        byId = Candidates.ToDictionary(c => c.Id, StringComparer.Ordinal);
        Places = Candidates.Index().ToDictionary(c => c.Item.Id, c => c.Index, StringComparer.Ordinal);
        Rows = MoneyRow.Of(problem, Candidates);
        OptionsOf = new Range[Candidates.Length];
        var options = new List<Option>();
        var rowAt = new Dictionary<(string, int), int>();
        foreach (var (at, row) in Rows.Index())
            rowAt[(row.Source, row.Year)] = at;
        for (var item = 0; item < Candidates.Length; item++)
        {
            var first = options.Count;
            for (var start = 0; start < problem.Years.Count; start++)
                if (
                    MayStart(Candidates[item], problem.Years[start])
                    && Uses(Candidates[item], start, rowAt, keepsAll) is { } uses
                )
                    options.Add(new(item, start, ValueOf(Candidates[item], start), uses));
            OptionsOf[item] = first..options.Count;
        }
        Options = [.. options];
    }

    public PortfolioProblem Problem { get; }
    public Candidate[] Candidates { get; }
    public Dictionary<string, int> Places { get; }
    public MoneyRow[] Rows { get; }
    public Option[] Options { get; }
    public Range[] OptionsOf { get; }

    /// <summary>The option of a candidate that starts in this year of the plan, counted from nothing; -1 when it may not.</summary>
    public int OptionAt(int item, int start)
    {
        for (var o = OptionsOf[item].Start.Value; o < OptionsOf[item].End.Value; o++)
            if (Options[o].Start == start)
                return o;
        return -1;
    }

    /// <summary>The plan as starts by id.</summary>
    public List<ChosenStart> Chosen(bool[] plan) =>
        [
            .. Options
                .Index()
                .Where(o => plan[o.Index])
                .Select(o => new ChosenStart(Candidates[o.Item.Item].Id, Problem.Years[o.Item.Start])),
        ];

    /// <summary>A plan by id as an option for each candidate, -1 for none; what is not possible is passed over.</summary>
    public int[] OptionOf(IEnumerable<ChosenStart> chosen)
    {
        int[] plan = [.. Candidates.Select(_ => -1)];
        foreach (var one in chosen)
            if (
                Places.TryGetValue(one.Id, out var item)
                && OptionAt(item, one.Start - Problem.Years[0]) is >= 0 and var o
            )
                plan[item] = o;
        return plan;
    }

    /// <summary>An answer for each option as an option for each candidate, -1 for none.</summary>
    public int[] OptionOf(bool[] plan)
    {
        int[] optionOf = [.. Candidates.Select(_ => -1)];
        for (var o = 0; o < plan.Length; o++)
            if (plan[o])
                optionOf[Options[o].Item] = o;
        return optionOf;
    }

    /// <summary>A plan by id as an answer for each option; what is not possible is passed over.</summary>
    public bool[] Answers(IEnumerable<ChosenStart> chosen) => Answers(OptionOf(chosen));

    /// <summary>An option for each candidate, -1 for none, as an answer for each option.</summary>
    public bool[] Answers(int[] optionOf)
    {
        var plan = new bool[Options.Length];
        foreach (var o in optionOf)
            if (o >= 0)
                plan[o] = true;
        return plan;
    }

    public double Value(bool[] plan) => PlanValue.Of(Problem, Chosen(plan), byId);

    public double ValueOf(Candidate one, int start) => one.Value * Math.Pow(1 - Problem.Discount, start);

    public static bool MayStart(Candidate one, int year) =>
        year >= (one.Earliest ?? int.MinValue)
        && year <= (one.Latest ?? int.MaxValue)
        && year >= (one.Ready ?? int.MinValue);

    /// <summary>What it takes of each row; null when one alone is too much.</summary>
    private Use[]? Uses(Candidate one, int start, Dictionary<(string, int), int> rowAt, bool keepsAll)
    {
        var uses = new List<Use>();
        foreach (var (source, amounts) in one.Cost)
            for (var year = 0; year < amounts.Count && start + year < Problem.Years.Count; year++)
            {
                if (amounts[year] == 0 || !rowAt.TryGetValue((source, start + year), out var row))
                    continue;
                var amount = amounts[year] / Rows[row].Unit;
                if (amount > Rows[row].Limit && !keepsAll)
                    return null;
                uses.Add(new(row, amount));
            }
        uses.Sort((a, b) => a.Row.CompareTo(b.Row));
        return [.. uses];
    }
}

/// <summary>A candidate started in one year.</summary>
internal readonly record struct Option(int Item, int Start, double Value, Use[] Uses);

/// <summary>What an option takes of a row, in the row's unit.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Use(int Row, long Amount);

/// <summary>A limit of one source in one year, in its largest unit without a remainder in any cost.</summary>
internal sealed record MoneyRow(string Source, int Year, long Limit, long Unit)
{
    public static MoneyRow[] Of(PortfolioProblem problem, Candidate[] candidates)
    {
        var units = new Dictionary<string, long>(StringComparer.Ordinal);
        foreach (var (source, amounts) in candidates.SelectMany(c => c.Cost))
        foreach (var amount in amounts)
            units[source] = (long)BigInteger.GreatestCommonDivisor(units.GetValueOrDefault(source), amount);
        return
        [
            .. from source in problem.Sources
            orderby source.Id
            from year in Enumerable.Range(0, problem.Years.Count)
            where source.Limits[year] is not null && units.GetValueOrDefault(source.Id) > 0
            select new MoneyRow(source.Id, year, source.Limits[year]!.Value / units[source.Id], units[source.Id]),
        ];
    }
}
