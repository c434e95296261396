using Gotong.Documents;
using Gotong.Features.Books.Reading;
using Gotong.Features.Regions;
using Gotong.Platform.Data;
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
    )
    {
        if (await ProcessStanding.LoadStageAsync(db, visit.Region, process, stage, cancel) is not { } found)
            return Results.NotFound();
        using var file = new MemoryStream();
        DocxWriter.Write(Compose(found.Stage, visit.Region), file);
        return Results.File(
            file.ToArray(),
            DownloadBook.WordType,
            $"berita-acara-{visit.Region.Code}-tahap-{stage}.docx"
        );
    }

    private static Document Compose(StageStanding standing, Region region)
    {
        var stage = standing.Stage;
        var blocks = new List<Block>
        {
            new Heading(1, T("Berita acara", "Minutes"), Numbered: false),
            new Paragraph([new Text(BimtekWords.Title(standing) + ". " + BimtekWords.Days(stage) + ".")]),
            new Heading(2, T("Tujuan", "Purpose"), Numbered: false),
            new Paragraph([new Text(standing.Outline.Purpose.Text)]),
            new Heading(2, T("Hadir", "Present"), Numbered: false),
        };
        var present = stage.Attendance.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        blocks.AddRange(
            present.Length == 0
                ? [new Note(T("Belum diisi", "Not filled in"), [new Text(T("Daftar hadir.", "Who came."))])]
                : [.. present.Select(p => (Block)new Paragraph([new Text(p)]))]
        );
        blocks.Add(new Heading(2, T("Pembahasan", "What was said"), Numbered: false));
        blocks.AddRange(
            stage.Minutes.Length == 0
                ? [new Note(T("Belum diisi", "Not filled in"), [new Text(T("Notula.", "The minutes."))])]
                : MarkdownBlocks.Read(stage.Minutes, 2)
        );
        blocks.Add(new Heading(2, T("Keputusan", "Decision"), Numbered: false));
        blocks.Add(new Paragraph([new Text(Decision(stage))]));
        return new(
            T("Berita acara", "Minutes") + ": " + BimtekWords.Title(standing),
            region.Name,
            T("id", "en"),
            new(
                region.Name,
                standing.Outline.Title.Text,
                Notice: region.IsExample ? T("Data contoh", "Example data") : ""
            ),
            blocks
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
