using Gotong.Documents;
using Gotong.Features.Books.Outlines;
using Gotong.Platform.Web;
using static Gotong.Features.Books.Composing.BookWords;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Books.Composing;

/// <summary>For each dimension: its strategy in words, then each initiative from the problem to the expected effect.</summary>
internal static class StrategyPart
{
    public static void Add(List<Block> blocks, BookData data, BookIndex index, OutlineSection section)
    {
        foreach (var dimension in data.Dimensions)
        {
            var key = section.KeyFor(dimension);
            blocks.Add(new Heading(2, dimension.Name, Buku2.Anchor(key)));
            Buku2.AddNarrative(blocks, data, new(key, dimension.Name, section));
            var initiatives = index.ByDimension[dimension.Key].ToList();
            blocks.Add(Count(initiatives));
            foreach (var (sub, group) in SubDimensions.Group(initiatives, dimension))
            {
                if (dimension.SubDimensions.Count > 0)
                    blocks.Add(new Heading(3, sub));
                foreach (var initiative in group)
                    AddInitiative(blocks, initiative, dimension.SubDimensions.Count > 0 ? 4 : 3);
            }
        }
        var homeless = index.ByDimension[""].ToList();
        if (homeless.Count == 0)
            return;
        blocks.Add(new Heading(2, NoDimension));
        blocks.Add(
            new Note(
                T("Perlu dilengkapi.", "To be completed."),
                [
                    T(
                        $"{homeless.Count} inisiatif belum menyebut dimensinya. Pemilik inisiatif melengkapinya.",
                        $"{homeless.Count} initiatives name no dimension yet. Their owners complete them."
                    ),
                ]
            )
        );
        foreach (var initiative in homeless)
            AddInitiative(blocks, initiative, 3);
    }

    public static string NoDimension => T("Belum berdimensi", "Without a dimension");

    private static Paragraph Count(List<BookInitiative> initiatives) =>
        Paragraph(
            initiatives.Count == 0
                ? T(
                    "Belum ada inisiatif untuk dimensi ini dalam buku ini.",
                    "This book holds no initiative for this dimension yet."
                )
                : T(
                    $"{initiatives.Count} inisiatif, {initiatives.Count(i => i.IsInMasterplan)} di antaranya dalam masterplan, bernilai {Rupiah.Short(initiatives.Sum(i => i.TotalCost))}.",
                    $"{initiatives.Count} initiatives, {initiatives.Count(i => i.IsInMasterplan)} of them in the masterplan, worth {Rupiah.Short(initiatives.Sum(i => i.TotalCost))}."
                )
        );

    private static void AddInitiative(List<Block> blocks, BookInitiative initiative, int level)
    {
        blocks.Add(new Heading(level, initiative.Title, $"inisiatif-{initiative.Number}"));
        var facts = new List<string> { Quote(initiative), State(initiative) };
        facts.Add(initiative.Lead?.Label ?? T("pelaksana belum disebut", "lead not named yet"));
        if (initiative.TotalCost > 0)
            facts.Add(Rupiah.Short(initiative.TotalCost));
        blocks.Add(
            Paragraph(
                new Italic([(initiative.IsInMasterplan ? "◆ " : "") + string.Join(" · ", facts)]),
                initiative.Trace.Mark()
            )
        );
        AddSaid(blocks, T("Masalah.", "Problem."), initiative.Way.Problem);
        AddSaid(blocks, T("Cara biasa.", "Usual way."), initiative.Way.UsualWay);
        AddSaid(blocks, T("Cara baru.", "New way."), initiative.Way.NewWay);
        if (initiative.Effects.Count > 0)
            blocks.Add(
                new BulletList([.. initiative.Effects.Select(e => new ListItem([Effect(e), initiative.Trace.Mark()]))])
            );
    }

    private static void AddSaid(List<Block> blocks, string label, string? said)
    {
        if (!string.IsNullOrWhiteSpace(said))
            blocks.Add(Paragraph(new Bold([label]), " " + said.Trim()));
    }

    private static string Effect(BookEffect effect)
    {
        var expected = WithUnit(Numbers.Text(effect.Expected), effect.Unit);
        return effect.Baseline is { } baseline
            ? T(
                $"{effect.Indicator}: dari {Numbers.Text(baseline)} menjadi {expected} pada {effect.ByYear}",
                $"{effect.Indicator}: from {Numbers.Text(baseline)} to {expected} by {effect.ByYear}"
            )
            : T(
                $"{effect.Indicator}: {expected} pada {effect.ByYear}",
                $"{effect.Indicator}: {expected} by {effect.ByYear}"
            );
    }
}
