using Gotong.Documents;
using Gotong.Features.Initiatives;
using Gotong.Features.Readiness;
using Gotong.Features.Readiness.Analysis;
using Gotong.Platform.Web;
using static Gotong.Features.Books.Composing.BookWords;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Books.Composing;

/// <summary>The gap of each dimension, the SWOT, and what follows from all chapters.</summary>
internal static class AnalysisPart
{
    public static void AddGaps(List<Block> blocks, BookData data, BookAnalysis analysis)
    {
        foreach (var dimension in data.Dimensions)
        {
            blocks.Add(new Heading(2, dimension.Name, "kesenjangan-" + dimension.Key));
            if (analysis.Gaps.FirstOrDefault(g => g.Dimension == dimension.Key) is not { } gap)
            {
                blocks.Add(
                    Buku1.Unfilled(
                        T(
                            "Tim Pelaksana (koordinator) dan Bappeda (perencana) menulisnya di halaman kesenjangan per dimensi.",
                            "The implementation team (coordinator) and Bappeda (planner) write it on the page of gaps by dimension."
                        )
                    )
                );
                continue;
            }
            blocks.Add(
                new Table(
                    T(
                        $"{dimension.Name}: keadaan kini, yang diinginkan, dan kesenjangannya",
                        $"{dimension.Name}: how it is, how it is wanted, and the gap"
                    ),
                    [
                        new(T("Keadaan kini", "How it is"), 1),
                        new(T("Yang diinginkan", "How it is wanted"), 1),
                        new(T("Kesenjangan", "Gap"), 1),
                    ],
                    [new CellRow([gap.Present, gap.Wanted, gap.Gap])]
                )
            );
            if (gap.Indicator is { } indicator)
                blocks.Add(Paragraph(T($"Indikatornya: {indicator.Name}.", $"Its indicator: {indicator.Name}.")));
        }
    }

    public static void AddSwot(List<Block> blocks, BookAnalysis analysis)
    {
        foreach (var kind in Enum.GetValues<SwotKind>())
        {
            blocks.Add(new Heading(2, ReadinessWords.Of(kind), $"swot-{kind}"));
            var entries = analysis.Swot.Where(s => s.Kind == kind).ToList();
            if (entries.Count == 0)
                blocks.Add(
                    Buku1.Unfilled(
                        T(
                            "Tim Pelaksana (koordinator) dan Bappeda (perencana) menulisnya di halaman analisis SWOT.",
                            "The implementation team (coordinator) and Bappeda (planner) write it on the page of the SWOT analysis."
                        )
                    )
                );
            else
                blocks.Add(
                    new BulletList([
                        .. entries.Select(e => new ListItem([
                            e.Text + " ",
                            new Italic([T($"Sumber: {e.Source}", $"Source: {e.Source}")]),
                        ])),
                    ])
                );
        }
    }

    /// <summary>Only what the chapters before show; nothing is judged here that was not there.</summary>
    public static void AddConclusion(List<Block> blocks, BookData data, BookIndex index, BookAnalysis analysis)
    {
        List<ListItem> items = [];
        var sasaran = index.Sasaran.ToList();
        if (sasaran.Count > 0)
        {
            var carried = sasaran.Count(s => index.BySasaran[s.Id].Any());
            Say(
                T(
                    $"{carried} dari {sasaran.Count} sasaran RPJMD dikerjakan oleh setidaknya satu inisiatif.",
                    $"{carried} of {sasaran.Count} objectives of the RPJMD are carried by at least one initiative."
                )
            );
        }
        if (analysis.Assessment is { Score.Counted: > 0 } assessment)
            Say(ReadinessPart.Finding(assessment) + ".");
        var written = analysis.Gaps.Count;
        Say(
            T(
                $"Kesenjangan {written} dari {data.Dimensions.Count} dimensi sudah ditulis.",
                $"The gap of {written} of {data.Dimensions.Count} dimensions is written."
            )
        );
        var looked = data.Initiatives.Select(i => i.Confidence).OfType<InitiativeConfidence>().ToList();
        if (looked.Count > 0)
        {
            var missing = Enum.GetValues<NeedKind>()
                .MaxBy(k => looked.Count(c => c.Proofs.First(p => p.Kind == k).Level == ConfidenceLevel.NotOnCourse));
            var count = looked.Count(c => c.Proofs.First(p => p.Kind == missing).Level == ConfidenceLevel.NotOnCourse);
            if (count > 0)
                Say(
                    T(
                        $"Bukti yang paling sering belum siap ialah {InitiativeWords.Of(missing).ToLower(Numbers.Culture)}, pada {count} dari {looked.Count} inisiatif.",
                        $"The proof most often not on course is {InitiativeWords.Of(missing).ToLower(Numbers.Culture)}, in {count} of {looked.Count} initiatives."
                    )
                );
        }
        blocks.Add(
            Paragraph(
                T(
                    "Kesimpulan ini dihitung dari bab-bab sebelumnya.",
                    "These conclusions are computed from the chapters before."
                )
            )
        );
        blocks.Add(new BulletList(items));

        void Say(string sentence) => items.Add(new([sentence]));
    }
}
