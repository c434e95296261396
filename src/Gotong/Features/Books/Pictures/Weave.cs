using Gotong.Features.Books.Composing;
using Gotong.Features.Organizations;
using Gotong.Features.Priorities;

namespace Gotong.Features.Books.Pictures;

/// <summary>Who carries what: rows of the plan, columns of organizations, a knot where they cross.
/// A large plan folds to its tujuan or misi; what crosses is then counted at the fold.</summary>
public sealed class Weave
{
    public const int MostRows = 44;
    public const int MostColumns = 36;

    public Weave(BookData data, BookIndex index)
    {
        var crossings = index
            .Sasaran.SelectMany(s =>
                index
                    .BySasaran[s.Id]
                    .SelectMany(i => Carriers(i).Select(c => (Sasaran: s, c.Organization, c.Leads, Initiative: i)))
            )
            .ToList();
        Holes = [.. index.Sasaran.Where(s => !index.BySasaran[s.Id].Any())];
        SasaranCount = index.Sasaran.Count();

        var level = Fold(index.Priorities);
        var rows = index.Priorities.Where(p => p.Level == level).ToList();
        var holes = Holes.Select(h => h.Id).ToHashSet();
        var weights = WeightOf(index, level);
        Rows =
        [
            .. rows.Select(r => new WeaveRow(
                index.NumberOf(r),
                r.Name,
                index.MisiOf(r.Id) is { } misi ? index.TitleOf(misi) : "",
                weights.GetValueOrDefault(r.Id),
                index.Sasaran.Where(s => AtLevel(index, s, level) == r.Id).ToList() is { Count: > 0 } under
                    && under.All(s => holes.Contains(s.Id))
            )),
        ];

        Columns =
        [
            .. crossings
                .GroupBy(c => c.Organization)
                .OrderByDescending(g => g.Select(c => c.Initiative.Number).Distinct().Count())
                .ThenBy(g => g.Key.Label, StringComparer.Ordinal)
                .Take(MostColumns)
                .Select(g => g.Key)
                .OrderBy(o => o.Kind)
                .ThenBy(o => o.Label, StringComparer.Ordinal),
        ];
        AllColumns = crossings.Select(c => c.Organization).Distinct().Count();

        var rowOf = rows.Select((r, i) => (r.Id, i)).ToDictionary(r => r.Id, r => r.i);
        var columnOf = Columns.Select((c, i) => (c.Id, i)).ToDictionary(c => c.Id, c => c.i);
        Knots =
        [
            .. crossings
                .Where(c => columnOf.ContainsKey(c.Organization.Id))
                .Select(c => (Row: AtLevel(index, c.Sasaran, level), Crossing: c))
                .Where(c => c.Row is not null)
                .GroupBy(c => (Row: rowOf[c.Row!.Value], Column: columnOf[c.Crossing.Organization.Id]))
                .OrderBy(g => g.Key)
                .Select(g => new WeaveKnot(
                    g.Key.Row,
                    g.Key.Column,
                    g.Any(c => c.Crossing.Leads),
                    g.Any(c => c.Crossing.Initiative.IsInMasterplan)
                )),
        ];

        var bySasaran = crossings.ToLookup(c => c.Sasaran.Id, c => c.Organization);
        Alone =
        [
            .. crossings
                .GroupBy(c => c.Organization)
                .Where(g => g.All(c => bySasaran[c.Sasaran.Id].All(o => o == g.Key)))
                .Select(g => g.Key),
        ];
    }

    public IReadOnlyList<WeaveRow> Rows { get; }
    public IReadOnlyList<BookOrganization> Columns { get; }
    public IReadOnlyList<WeaveKnot> Knots { get; }

    /// <summary>Sasaran without an initiative, whether the picture is folded or not.</summary>
    public IReadOnlyList<BookPriority> Holes { get; }
    public int SasaranCount { get; }

    /// <summary>Those drawn may be fewer.</summary>
    public int AllColumns { get; }

    /// <summary>Organizations that share no sasaran with any other.</summary>
    public IReadOnlyList<BookOrganization> Alone { get; }

    private static PriorityLevel Fold(IReadOnlyList<BookPriority> priorities) =>
        new[] { PriorityLevel.Sasaran, PriorityLevel.Tujuan }.FirstOrDefault(
            level => priorities.Count(p => p.Level == level) <= MostRows,
            PriorityLevel.Misi
        );

    private static Guid? AtLevel(BookIndex index, BookPriority priority, PriorityLevel level) =>
        index.Above(priority.Id, level)?.Id;

    /// <summary>The money under each row: its own and that of everything below.</summary>
    private static Dictionary<Guid, long> WeightOf(BookIndex index, PriorityLevel level)
    {
        var weights = new Dictionary<Guid, long>();
        foreach (var priority in index.Priorities)
            if (AtLevel(index, priority, level) is { } row)
                weights[row] = weights.GetValueOrDefault(row) + priority.Pagu;
        return weights;
    }

    private static IEnumerable<(BookOrganization Organization, bool Leads)> Carriers(BookInitiative initiative)
    {
        if (initiative.Lead is { } lead)
            yield return (lead, true);
        foreach (var partner in initiative.Partners)
            yield return (partner.Organization, false);
    }
}

/// <param name="Weight">Its money in rupiah.</param>
public sealed record WeaveRow(string Number, string Name, string Group, long Weight, bool IsHole);

public sealed record WeaveKnot(int Row, int Column, bool Leads, bool InMasterplan);
