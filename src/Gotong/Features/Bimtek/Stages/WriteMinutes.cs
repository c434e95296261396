using Gotong.Documents;
using Gotong.Features.Books;
using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Files;
using Gotong.Platform.Markdown;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Bimtek.Stages;

/// <summary>The minutes of a stage (berita acara) as Word: purpose, who came, what was said, what was decided.</summary>
public static class WriteMinutes
{
    public static void Map(IEndpointRouteBuilder region) =>
        region.MapGet(BimtekLinks.MinutesPath, HandleAsync).Allow(Access.Members);

    private static async Task<IResult> HandleAsync(
        int process,
        int stage,
        GotongDb db,
        Visit visit,
        CancellationToken cancel
    ) =>
        await ProcessStanding.LoadStageAsync(db, visit.Region, process, stage, cancel) is { } found
            ? WordFile.Of(Compose(found.Stage, visit.Region), $"berita-acara-{visit.Region.Code}-tahap-{stage}.docx")
            : Results.NotFound();

    private static Document Compose(StageStanding standing, Region region)
    {
        var stage = standing.Stage;
        return MinutesPaper.Make(
            region,
            T("Berita acara", "Minutes"),
            BimtekWords.Title(standing),
            [
                MinutesPaper.Line(BimtekWords.Days(stage) + "."),
                .. MinutesPaper.Part(T("Tujuan", "Purpose"), "", [MinutesPaper.Line(standing.Outline.Purpose.Text)]),
                .. MinutesPaper.Part(
                    T("Hadir", "Present"),
                    T("Daftar hadir.", "Who came."),
                    [.. stage.Attendance.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(MinutesPaper.Line)]
                ),
                .. MinutesPaper.Part(
                    T("Pembahasan", "What was said"),
                    T("Notula.", "The minutes."),
                    stage.Minutes.Length == 0 ? [] : [.. MarkdownBlocks.Read(stage.Minutes, 1)]
                ),
                .. MinutesPaper.Part(T("Keputusan", "Decision"), "", [MinutesPaper.Line(Decision(stage))]),
            ]
        );
    }

    private static string Decision(ProcessStage stage)
    {
        if (stage.Moves.MaxBy(m => m.At) is not { } last)
            return T("Belum ada keputusan.", "Nothing is decided yet.");
        var who = last.Member.Account.Name;
        return last.To switch
        {
            StageState.Cleared => T($"Diloloskan oleh {who}.", $"Cleared by {who}."),
            StageState.Sent => T($"Dikirim kepada pembimbing oleh {who}.", $"Sent to the mentor by {who}."),
            _ => T($"Dikembalikan oleh {who}: {last.Reason}", $"Returned by {who}: {last.Reason}"),
        };
    }
}
