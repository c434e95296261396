using Gotong.Documents;
using Gotong.Features.Books;
using Gotong.Features.Scorecards.Sheets;
using Gotong.Platform.Web;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Scorecards.Dossier;

/// <summary>A sheet on paper: where it stands, each answer with its reason and evidence, and what is missing.</summary>
public static class DossierDocument
{
    /// <summary>Stands before names of files in the folder beside the index; no machine has this name.</summary>
    public const string Beside = "https://berkas.invalid/";

    /// <param name="files">Name in the folder of each evidence file by its number; empty: the file stands alone.</param>
    public static Document Compose(SheetView view, IReadOnlyDictionary<int, string> files) =>
        MinutesPaper.Make(
            view.Region,
            T($"{view.Model.Name}: tahun {view.Year}", $"{view.Model.Name}: year {view.Year}"),
            view.Innovation is { } about ? $"{about.Number}. {about.Title}" : view.Region.Name,
            [
                .. view.Model.Draft
                    ? (Block[])
                        [
                            new Note(
                                T("Rancangan.", "Draft."),
                                [new Text(T("Model ini belum berlaku.", "This model is not in force."))]
                            ),
                        ]
                    : [],
                MinutesPaper.Line(SheetWords.Standing(view)),
                MinutesPaper.Line(
                    T(
                        $"Dibuat {Dates.Day(view.Visit.Today)} dari catatan di Gotong.",
                        $"Made on {Dates.Day(view.Visit.Today)} from the records in Gotong."
                    )
                ),
                .. Scores(view),
                .. view.Model.Groups.SelectMany(g => Group(view, g, files)),
                .. Missing(view),
                MinutesPaper.Line(view.Model.Source.Text),
            ]
        );

    private static IEnumerable<Block> Scores(SheetView view)
    {
        var score = view.Score;
        if (view.Model.Index != ScoreIndex.Weighted)
            yield break;
        yield return new Table(
            T("Nilai menurut kelompok", "Scores by group"),
            [
                new(T("Kelompok", "Group"), 5),
                new(T("Bobot", "Weight"), 2, Align.End),
                new(T("Nilai", "Score"), 2, Align.End),
                new(T("Dihitung", "Counted"), 2, Align.End),
            ],
            [
                .. score.Groups.Select(g => new CellRow([
                    g.Group.Name.Text,
                    ScorecardWords.Number(g.Group.Weight),
                    ScorecardWords.Index(g.Mean),
                    $"{g.Counted}/{g.Group.Indicators.Count}",
                ])),
            ]
        );
    }

    private static IEnumerable<Block> Group(SheetView view, ScoreGroup group, IReadOnlyDictionary<int, string> files)
    {
        yield return new Heading(1, group.Name.Text, Numbered: false);
        foreach (var indicator in group.Indicators)
        {
            var answer = view.AnswerTo(indicator);
            yield return new Heading(2, $"{indicator.Number}. {indicator.Name}", Numbered: false);
            yield return MinutesPaper.Line(
                answer?.Score is { } score
                    ? T("Jawaban: ", "Answer: ") + ScorecardWords.Of(view.Model, indicator, score)
                    : T("Belum dijawab.", "Not answered yet.")
            );
            if (answer?.Reason is { Length: > 0 } reason)
                yield return MinutesPaper.Line(reason);
            var shown = view.EvidenceFor(indicator).ToList();
            if (shown.Count > 0)
                yield return new BulletList([.. shown.Select(e => new ListItem([Evidence(e, files)]))]);
            else if (answer?.Score is not null)
                yield return new Note(
                    T("Tanpa bukti.", "Without evidence."),
                    [new Text(T("Jawaban ini belum dihitung.", "This answer does not count yet."))]
                );
        }
    }

    private static Inline Evidence(ShownEvidence e, IReadOnlyDictionary<int, string> files)
    {
        var name = T(
            $"Bukti {e.Number}: {e.Title}, {Dates.Day(e.On)}",
            $"Evidence {e.Number}: {e.Title}, {Dates.Day(e.On)}"
        );
        return e.Link is { } link ? new Link(link, [new Text(name)])
            : files.TryGetValue(e.Number, out var file) ? new Link(Beside + file, [new Text(name)])
            : new Text(name);
    }

    private static IEnumerable<Block> Missing(SheetView view)
    {
        var missing = view.Missing.ToList();
        if (missing.Count == 0)
            yield break;
        yield return new Heading(1, T("Yang kurang", "What is missing"), Numbered: false);
        yield return new Table(
            T("Yang kurang, dan siapa yang dapat membawanya", "What is missing, and who can bring it"),
            [
                new(T("Indikator", "Indicator"), 4),
                new(T("Kurang", "Missing"), 2),
                new(T("Bukti yang diminta", "Evidence asked"), 4),
                new(T("Siapa", "Who"), 3),
            ],
            [
                .. missing.Select(i => new CellRow([
                    $"{i.Number} {i.Name}",
                    SheetWords.Lack(view, i),
                    i.Evidence.Text,
                    SheetWords.Bringer(view, i),
                ])),
            ]
        );
    }
}
