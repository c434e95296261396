using Gotong.Documents;
using Gotong.Features.Priorities;
using Gotong.Platform.Web;
using static Gotong.Features.Books.Composing.BookWords;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Books.Composing;

/// <summary>The vision, and the tree from misi to sasaran with what is measured.</summary>
internal static class PlanPart
{
    public static void AddVision(List<Block> blocks, BookData data)
    {
        if (data.Plan is not { } plan)
        {
            blocks.Add(NoPlan());
            return;
        }
        if (string.IsNullOrWhiteSpace(plan.Visi))
            blocks.Add(
                new Note(
                    T("Visi belum diisi.", "The vision is not written yet."),
                    [T("Bappeda (perencana) melengkapinya di RPJMD.", "Bappeda (planner) completes it in the RPJMD.")]
                )
            );
        else
            blocks.Add(new Quote([plan.Visi, plan.Trace.Mark()]));
        blocks.Add(
            Paragraph(
                T(
                    $"Visi, misi, tujuan, dan sasaran dalam bab ini berasal dari {plan.Title}.",
                    $"Vision, missions, goals and objectives in this chapter come from {plan.Title}."
                )
            )
        );
    }

    public static void AddTree(List<Block> blocks, BookData data, BookIndex index)
    {
        if (data.Plan is not { } plan)
        {
            blocks.Add(NoPlan());
            return;
        }
        var rows = new List<TableRow>();
        foreach (var priority in plan.Priorities.Where(p => p.Level != PriorityLevel.Program))
        {
            if (priority.Level == PriorityLevel.Misi)
                rows.Add(new BandRow(index.TitleOf(priority)));
            if (priority.Level != PriorityLevel.Misi || priority.Indicators.Count > 0)
                AddRows(rows, index, priority);
        }
        var sasaran = index.Sasaran.ToList();
        var measured = sasaran.Count(s => s.Indicators.Any(i => i.Target is not null));
        blocks.Add(
            new Table(
                T(
                    $"{measured} dari {sasaran.Count} sasaran punya indikator dengan target",
                    $"{measured} of {sasaran.Count} objectives have an indicator with a target"
                ),
                [
                    new(T("Tujuan dan sasaran", "Goal and objective"), 3),
                    new(T("Indikator", "Indicator"), 2.2),
                    new("Baseline", 1.1, Align.End),
                    new("Target", 1.1, Align.End),
                ],
                rows,
                "tabel-sasaran"
            )
        );
    }

    private static void AddRows(List<TableRow> rows, BookIndex index, BookPriority priority)
    {
        var name = Cell(
            priority.Level == PriorityLevel.Sasaran
                ? [$"{index.NumberOf(priority)} {priority.Name}"]
                : [new Bold([index.TitleOf(priority)])]
        );
        if (priority.Indicators.Count == 0)
        {
            rows.Add(new CellRow([name, Cell(new Italic([T("belum ada indikator", "no indicator yet")])), None, None]));
            return;
        }
        foreach (var indicator in priority.Indicators)
        {
            rows.Add(
                new CellRow([
                    name,
                    indicator.Unit is null ? indicator.Name : $"{indicator.Name} ({indicator.Unit})",
                    Value(indicator.Baseline, indicator.BaselineYear, priority),
                    Value(indicator.Target, indicator.TargetYear, priority),
                ])
            );
            name = "";
        }
    }

    private static Cell Value(string? value, int? year, BookPriority priority) =>
        value is null ? None : Cell($"{value}\n({year})", priority.Trace.Mark());

    public static Note NoPlan() =>
        new(
            T("RPJMD belum ada.", "There is no RPJMD yet."),
            [
                T(
                    "Bappeda (perencana) memasukkan RPJMD daerah; bab ini lalu terisi sendiri.",
                    "Bappeda (planner) brings in the region's RPJMD; this chapter then fills itself."
                ),
            ]
        );
}
