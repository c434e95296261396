using Gotong.Documents;
using Gotong.Features.Books.Outlines;
using Gotong.Features.Initiatives;
using static Gotong.Features.Books.Composing.BookWords;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Books.Composing;

/// <summary>What must be there first: regulations, infrastructure, and the applications that are used or asked for.</summary>
internal static class NeedsPart
{
    public static void Add(List<Block> blocks, BookData data, SectionKind section)
    {
        var kind = section == SectionKind.Regulations ? NeedKind.Regulation : NeedKind.Infrastructure;
        var needs = data
            .Initiatives.SelectMany(i => i.Needs.Where(n => n.Kind == kind).Select(n => (Need: n.Text, Initiative: i)))
            .ToList();
        var name =
            kind == NeedKind.Regulation
                ? T("peraturan atau kelembagaan", "regulation")
                : T("infrastruktur", "infrastructure");
        if (needs.Count == 0)
        {
            blocks.Add(
                Paragraph(
                    T($"Tidak ada inisiatif yang menyebut kebutuhan {name}.", $"No initiative names a need of {name}.")
                )
            );
            return;
        }
        var initiatives = needs.Select(n => n.Initiative.Number).Distinct().Count();
        blocks.Add(
            new Table(
                T(
                    $"{needs.Count} kebutuhan {name} dari {initiatives} inisiatif harus siap lebih dulu",
                    $"{needs.Count} needs of {name} from {initiatives} initiatives must be met first"
                ),
                [new(T("Kebutuhan", "Need"), 3), .. InitiativeColumns],
                [.. needs.Select(n => new CellRow([n.Need, .. InitiativeCells(n.Initiative)]))]
            )
        );
    }

    public static void AddApplications(List<Block> blocks, BookData data)
    {
        var uses = data
            .Initiatives.Where(i => i.Kind != SolutionKind.NonDigital)
            .OrderByDescending(i => i.Kind)
            .ThenBy(i => i.Number)
            .ToList();
        var total = data.Initiatives.Count;
        var created = uses.Count(i => i.Kind == SolutionKind.NewApplication);
        if (uses.Count == 0)
        {
            blocks.Add(
                Paragraph(
                    T(
                        $"Tidak satu pun dari {total} inisiatif bergantung pada aplikasi.",
                        $"None of the {total} initiatives depends on an application."
                    )
                )
            );
            return;
        }
        blocks.Add(
            new Table(
                T(
                    $"{total - uses.Count} dari {total} inisiatif berjalan tanpa aplikasi; {created} meminta aplikasi baru",
                    $"{total - uses.Count} of {total} initiatives work without an application; {created} ask for a new one"
                ),
                [new(T("Jenis", "Kind"), 1.6), .. InitiativeColumns],
                [.. uses.Select(i => new CellRow([InitiativeWords.Of(i.Kind), .. InitiativeCells(i)]))]
            )
        );
    }

    private static Column[] InitiativeColumns =>
        [new(T("Inisiatif", "Initiative"), 3), new(T("Pelaksana", "Lead"), 1.6), new(T("Jangka", "Term"), 1.2)];

    private static Cell[] InitiativeCells(BookInitiative initiative) =>
        [
            Cell(
                new Link($"#inisiatif-{initiative.Number}", [$"{initiative.Number}. {initiative.Title}"]),
                initiative.Trace.Mark()
            ),
            initiative.Lead?.Label ?? None,
            Name(initiative.Horizon),
        ];
}
