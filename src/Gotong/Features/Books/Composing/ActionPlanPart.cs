using Gotong.Documents;
using Gotong.Platform.Web;
using static Gotong.Features.Books.Composing.BookWords;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Books.Composing;

/// <summary>The action plan: a table per dimension, a band per sub-dimension, each initiative once.</summary>
internal static class ActionPlanPart
{
    public static void Add(List<Block> blocks, BookData data, BookIndex index)
    {
        blocks.Add(
            Paragraph(
                T(
                    "Setiap inisiatif tertulis sekali, pada dimensi utamanya. Tanda ◆: sudah dalam masterplan. Dana dalam juta rupiah. Nomor sasaran mengikuti Bab II.",
                    "Each initiative stands once, in its main dimension. The mark ◆: in the masterplan. Money in millions of rupiah. Objectives are numbered as in chapter II."
                )
            )
        );
        foreach (var dimension in data.Dimensions)
            AddTable(blocks, index, dimension.Name, [.. index.ByDimension[dimension.Key]], dimension);
        AddTable(blocks, index, StrategyPart.NoDimension, [.. index.ByDimension[""]], null);
    }

    private static void AddTable(
        List<Block> blocks,
        BookIndex index,
        string name,
        List<BookInitiative> initiatives,
        BookDimension? dimension
    )
    {
        if (initiatives.Count == 0 && dimension is null)
            return;
        blocks.Add(new Heading(3, name));
        if (initiatives.Count == 0)
        {
            blocks.Add(Paragraph(T("Belum ada inisiatif dalam dimensi ini.", "No initiative in this dimension yet.")));
            return;
        }
        var rows = new List<TableRow>();
        foreach (var (sub, group) in SubDimensions.Group(initiatives, dimension))
        {
            rows.Add(new BandRow(sub));
            foreach (var initiative in group)
                AddRows(rows, index, initiative);
        }
        var outside = initiatives.Count(i => i.Partners.Count > 0);
        blocks.Add(
            new Table(
                T(
                    $"{name}: {initiatives.Count} inisiatif, {outside} bersama mitra, {Rupiah.Short(initiatives.Sum(i => i.TotalCost))}",
                    $"{name}: {initiatives.Count} initiatives, {outside} with partners, {Rupiah.Short(initiatives.Sum(i => i.TotalCost))}"
                ),
                Columns,
                rows
            )
        );
    }

    private static Column[] Columns =>
        [
            new(T("Sasaran RPJMD", "RPJMD objective"), 1.7),
            new(T("Inisiatif", "Initiative"), 1.9),
            new(T("Indikator", "Indicator"), 1.5),
            new("Baseline", 1, Align.End),
            new(T("Target (tahun)", "Target (year)"), 1.1, Align.End),
            new(T("OPD pelaksana", "Lead agency"), 1.2),
            new(T("Mitra", "Partners"), 1.9),
            new(T("Dana/tahun (juta)", "Money/year (million)"), 1.15, Align.End),
            new(T("Sumber dana", "Source"), 1),
            new(T("Jangka", "Term"), 1.05),
        ];

    /// <summary>One row per expected effect; the initiative itself is told in the first.</summary>
    private static void AddRows(List<TableRow> rows, BookIndex index, BookInitiative initiative)
    {
        var first = initiative.Effects.Count > 0 ? initiative.Effects[0] : null;
        var mark = initiative.Trace.Mark();
        var sources = initiative.Costs.Select(c => c.Source).Distinct().Order(StringComparer.Ordinal);
        rows.Add(
            new CellRow([
                Priority(index, initiative),
                Cell(
                    new Link(
                        $"#inisiatif-{initiative.Number}",
                        [$"{(initiative.IsInMasterplan ? "◆ " : "")}{initiative.Number}. {initiative.Title}"]
                    ),
                    mark
                ),
                .. EffectCells(first),
                initiative.Lead?.Label ?? None,
                OrNone(string.Join("\n", initiative.Partners.Select(p => $"{p.Organization.Label}: {p.Part}"))),
                OrNone(string.Join("\n", Years(initiative))),
                OrNone(string.Join("\n", sources)),
                Name(initiative.Horizon),
            ])
        );
        foreach (var effect in initiative.Effects.Skip(1))
            rows.Add(new CellRow(["", "", .. EffectCells(effect)]));
    }

    private static Cell Priority(BookIndex index, BookInitiative initiative)
    {
        var priority = index.SasaranOf(initiative.PriorityId) ?? index.Find(initiative.PriorityId);
        return priority is null
            ? Cell(new Italic([T("tidak terkait RPJMD", "not tied to the RPJMD")]))
            : Cell($"{index.NumberOf(priority)} {priority.Name}", priority.Trace.Mark());
    }

    private static Cell[] EffectCells(BookEffect? effect) =>
        effect is null
            ? [None, None, None]
            :
            [
                effect.Unit is null ? effect.Indicator : $"{effect.Indicator} ({effect.Unit})",
                effect.Baseline is { } baseline ? Numbers.Text(baseline) : None,
                $"{Numbers.Text(effect.Expected)}\n({effect.ByYear})",
            ];

    private static IEnumerable<string> Years(BookInitiative initiative) =>
        initiative.Costs.GroupBy(c => c.Year).OrderBy(g => g.Key).Select(g => $"{g.Key}: {Juta(g.Sum(c => c.Amount))}");

    private static string OrNone(string text) => text.Length == 0 ? None : text;
}
