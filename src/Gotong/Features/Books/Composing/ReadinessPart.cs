using Gotong.Documents;
using Gotong.Features.Books.Pictures;
using Gotong.Features.Initiatives;
using Gotong.Features.Readiness;
using Gotong.Features.Readiness.Assessing;
using Gotong.Platform.Web;
using static Gotong.Features.Books.Composing.BookWords;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Books.Composing;

/// <summary>How ready the region is by its questionnaire, what is missing, and how the proofs of its initiatives stand.</summary>
internal static class ReadinessPart
{
    public static void Add(List<Block> blocks, BookData data, BookAnalysis analysis)
    {
        blocks.Add(new Heading(2, T("Kesiapan per unsur", "Readiness by element"), "bagian-unsur"));
        if (analysis.Assessment is not { } assessment)
            blocks.Add(
                Buku1.Unfilled(
                    T(
                        "Tim Pelaksana (koordinator) dan Bappeda (perencana) menjawab kuesioner kesiapan daerah; bab ini lalu terisi sendiri.",
                        "The implementation team (coordinator) and Bappeda (planner) answer the questionnaire; this chapter then fills itself."
                    )
                )
            );
        else
            AddAssessment(blocks, assessment);
        blocks.Add(new Heading(2, T("Tiga bukti setiap inisiatif", "Three proofs of each initiative"), "bagian-bukti"));
        AddProofs(blocks, data);
    }

    public static string Finding(BookAssessment assessment)
    {
        var (weak, strong) = (assessment.Score.Weakest, assessment.Score.Strongest);
        return T(
            $"Kesiapan {assessment.Year}: paling lemah {weak.Element.Name.Text.ToLower(Numbers.Culture)} ({RadarPicture.Hundred(weak.Share)} dari 100), paling kuat {strong.Element.Name.Text.ToLower(Numbers.Culture)} ({RadarPicture.Hundred(strong.Share)})",
            $"Readiness {assessment.Year}: weakest is {weak.Element.Name.Text.ToLower(Numbers.Culture)} ({RadarPicture.Hundred(weak.Share)} of 100), strongest {strong.Element.Name.Text.ToLower(Numbers.Culture)} ({RadarPicture.Hundred(strong.Share)})"
        );
    }

    private static void AddAssessment(List<Block> blocks, BookAssessment assessment)
    {
        var finding = Finding(assessment);
        blocks.Add(
            new Figure(
                finding,
                finding + ".",
                RadarPicture.Draw(assessment.Score, assessment.Before),
                "gambar-kesiapan"
            )
        );
        blocks.Add(
            Paragraph(
                T(
                    $"{assessment.Score.Counted} dari {assessment.Score.Questions} pertanyaan terjawab dengan bukti. Jawaban tanpa bukti dihitung belum terjawab. {assessment.Edition.Source}",
                    $"{assessment.Score.Counted} of {assessment.Score.Questions} questions are answered with evidence. An answer without evidence counts as none. {assessment.Edition.Source}"
                )
            )
        );
        var answers = assessment.Answers.ToDictionary(a => a.Question, StringComparer.Ordinal);
        var rows = new List<TableRow>();
        foreach (var element in assessment.Edition.Elements)
        {
            rows.Add(new BandRow(element.Name.Text));
            rows.AddRange(element.Questions.Select(q => Row(q, answers.GetValueOrDefault(q.Key))));
        }
        blocks.Add(
            new Table(
                T(
                    "Setiap pertanyaan, jawabannya, dan siapa menutup kesenjangannya",
                    "Each question, its answer, and who closes the gap"
                ),
                [
                    new(T("Pertanyaan", "Question"), 2.4),
                    new(T("Jawaban", "Answer"), 2.2),
                    new(T("Nilai", "Score"), 0.6, Align.Center),
                    new(T("Tindak lanjut", "Follow-up"), 1.6),
                ],
                rows
            )
        );
    }

    private static CellRow Row(ReadinessQuestion question, AssessmentAnswer? answer) =>
        new([
            question.Text.Text,
            answer?.Score is { } score
                ? question.Answers[score].Text + (answer.HasEvidence ? "" : T(" (tanpa bukti)", " (without evidence)"))
                : T("belum dijawab", "not answered yet"),
            answer?.Counted is { } counted ? $"{counted}" : None,
            answer?.Owner is { } owner
                ? owner.Account.Name + (answer.DueOn is { } day ? $", {Dates.Day(day)}" : "")
                : None,
        ]);

    private static void AddProofs(List<Block> blocks, BookData data)
    {
        var looked = data.Initiatives.Select(i => i.Confidence).OfType<InitiativeConfidence>().ToList();
        if (looked.Count == 0)
        {
            blocks.Add(Paragraph(T("Belum ada inisiatif yang diterima.", "No initiative is accepted yet.")));
            return;
        }
        int Of(NeedKind kind, ConfidenceLevel level) =>
            looked.Count(c => c.Proofs.First(p => p.Kind == kind).Level == level);
        blocks.Add(
            new Table(
                T(
                    $"{looked.Count(c => c.Overall >= ConfidenceLevel.OnCourse)} dari {looked.Count} inisiatif punya ketiga bukti yang siap atau menuju siap",
                    $"{looked.Count(c => c.Overall >= ConfidenceLevel.OnCourse)} of {looked.Count} initiatives have all three proofs ready or on course"
                ),
                [new(T("Bukti", "Proof"), 2), .. Levels.Select(l => new Column(ReadinessWords.Of(l), 1, Align.End))],
                [
                    .. Enum.GetValues<NeedKind>()
                        .Select(k => new CellRow([InitiativeWords.Of(k), .. Levels.Select(l => (Cell)$"{Of(k, l)}")])),
                ]
            )
        );
    }

    private static readonly ConfidenceLevel[] Levels =
    [
        ConfidenceLevel.Ready,
        ConfidenceLevel.OnCourse,
        ConfidenceLevel.NotOnCourse,
    ];
}
