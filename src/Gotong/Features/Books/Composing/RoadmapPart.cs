using Gotong.Documents;
using Gotong.Features.Books.Pictures;
using Gotong.Features.Initiatives;
using Gotong.Features.Readiness;
using Gotong.Platform.Web;
using static Gotong.Features.Books.Composing.BookWords;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Books.Composing;

/// <summary>When: lanes by term as a picture, and every initiative with its years in a table.</summary>
internal static class RoadmapPart
{
    private static readonly Horizon?[] Lanes = [Horizon.Short, Horizon.Medium, Horizon.Long, null];

    public static void Add(List<Block> blocks, BookData data)
    {
        if (data.Initiatives.Count == 0)
        {
            blocks.Add(Paragraph(T("Belum ada inisiatif untuk dipetakan.", "There is no initiative to lay out yet.")));
            return;
        }
        var lanes = Lanes
            .Select(h => new RoadmapLane(
                Name(h),
                [.. data.Initiatives.Where(i => i.Horizon == h).Select(i => new RoadmapSpan(i))]
            ))
            .Where(l => l.Spans.Count > 0)
            .ToList();
        var finding = Finding(data);
        blocks.Add(
            new Figure(
                finding,
                finding + ". " + Description(lanes),
                RoadmapDrawing.Draw(lanes, data),
                "gambar-peta-jalan"
            )
        );
        blocks.Add(
            Paragraph(
                T(
                    "Batang: waktu kerja menurut jadwal. “Diusulkan” berarti jadwalnya belum ditulis: waktunya dari tahun dana, jangka, dan tahun efeknya. Batang penuh: dalam masterplan.",
                    "A bar is the time of the schedule. “Proposed” means that no schedule is written yet: the time comes from the years of its money, its term and the year of its effect. Solid: in the masterplan."
                ),
                SumOf(data)
            )
        );
        blocks.Add(Listing(lanes, finding));
        AddHindered(blocks, data);
    }

    /// <summary>What is on the roadmap and not on course, each with what keeps it back.</summary>
    private static void AddHindered(List<Block> blocks, BookData data)
    {
        var looked = data.Initiatives.Where(i => i.Confidence is not null).ToList();
        var hindered = looked.Where(i => i.Confidence!.Overall == ConfidenceLevel.NotOnCourse).ToList();
        if (looked.Count == 0)
            return;
        if (hindered.Count == 0)
        {
            blocks.Add(
                Paragraph(
                    T(
                        "Semua inisiatif punya regulasi, infrastruktur, dan anggaran yang siap atau menuju siap.",
                        "Every initiative has regulation, infrastructure and budget ready or on course."
                    )
                )
            );
            return;
        }
        blocks.Add(
            new Table(
                T(
                    $"{hindered.Count} dari {looked.Count} inisiatif belum siap, dan mengapa",
                    $"{hindered.Count} of {looked.Count} initiatives are not on course, and why"
                ),
                [new(T("Inisiatif", "Initiative"), 2), new(T("Yang menahan", "What keeps it back"), 3)],
                [
                    .. hindered.Select(i => new CellRow([
                        Cell(new Link($"#inisiatif-{i.Number}", [$"{i.Number}. {i.Title}"]), i.Trace.Mark()),
                        string.Join('\n', i.Confidence!.Hindrances),
                    ])),
                ],
                "tabel-belum-siap"
            )
        );
    }

    private static Table Listing(List<RoadmapLane> lanes, string finding)
    {
        var rows = new List<TableRow>();
        foreach (var lane in lanes)
        {
            rows.Add(new BandRow(lane.Name));
            foreach (var span in lane.Spans)
                rows.Add(
                    new CellRow([
                        Cell(
                            new Link(
                                $"#inisiatif-{span.Initiative.Number}",
                                [
                                    $"{(span.Initiative.IsInMasterplan ? "◆ " : "")}{span.Initiative.Number}. {span.Initiative.Title}",
                                ]
                            ),
                            span.Initiative.Trace.Mark()
                        ),
                        span.Initiative.Lead?.Label ?? None,
                        When(span),
                        span.Initiative.TotalCost == 0 ? None : Juta(span.Initiative.TotalCost),
                        .. span.Initiative.Confidence is { } confidence
                            ? [ReadinessWords.Of(confidence.Overall)]
                            : (Cell[])[],
                    ])
                );
        }
        return new(
            finding,
            [
                new(T("Inisiatif", "Initiative"), 3),
                new(T("Pelaksana", "Lead"), 1.5),
                new(T("Tahun", "Years"), 1.1, Align.Center),
                new(T("Dana (juta rupiah)", "Money (million rupiah)"), 1.1, Align.End),
                .. lanes.Any(l => l.Spans.Any(s => s.Initiative.Confidence is not null))
                    ? [new(T("Kesiapan", "Readiness"), 1.1)]
                    : (Column[])[],
            ],
            rows
        );
    }

    private static string When(RoadmapSpan span) =>
        (span.Start == span.End ? $"{span.Start}" : $"{span.Start}–{span.End}")
        + (span.Initiative.Time.IsProposed ? T(" (diusulkan)", " (proposed)") : "");

    private static string Finding(BookData data)
    {
        int Of(Horizon? horizon) => data.Initiatives.Count(i => i.Horizon == horizon);
        var text = T(
            $"{Of(Horizon.Short)} inisiatif berjangka pendek, {Of(Horizon.Medium)} menengah, {Of(Horizon.Long)} panjang",
            $"{Of(Horizon.Short)} initiatives are short-term, {Of(Horizon.Medium)} medium-term, {Of(Horizon.Long)} long-term"
        );
        return Of(null) == 0
            ? text
            : text + T($"; {Of(null)} belum menyebut jangkanya", $"; {Of(null)} name no term yet");
    }

    private static string Description(List<RoadmapLane> lanes) =>
        string.Join(
            ". ",
            lanes.Select(l =>
                l.Name
                + ": "
                + string.Join("; ", l.Spans.Take(12).Select(s => $"{s.Initiative.Title} {s.Start}–{s.End}"))
            )
        );
}

internal sealed record RoadmapLane(string Name, IReadOnlyList<RoadmapSpan> Spans);

internal sealed record RoadmapSpan(BookInitiative Initiative)
{
    public int Start => Initiative.Time.Starts.Year;
    public int End => Initiative.Time.Ends.Year;
}
