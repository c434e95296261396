using Gotong.Documents;
using Gotong.Features.Books;
using Gotong.Features.Meetings.Calendar;
using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Files;
using Gotong.Platform.Pdf;
using Gotong.Platform.Web;

namespace Gotong.Features.Meetings.Minutes;

/// <summary>The minutes as a page, as Word and as PDF: one document, a draft until it is fixed.</summary>
public static class ShowMinutes
{
    public static void Map(IEndpointRouteBuilder region)
    {
        region.MapGet(MeetingLinks.MinutesPath, ShowAsync).Allow(Access.Members);
        region.MapGet(MeetingLinks.WordPath, WordAsync).Allow(Access.Members);
        region.MapGet(MeetingLinks.PdfPath, PrintAsync).Allow(Access.Members);
    }

    private static async Task<IResult> ShowAsync(int number, GotongDb db, Visit visit, CancellationToken cancel) =>
        await FindAsync(db, visit, number, cancel) is { } found
            ? Page.Of<MinutesPage>(new { Model = new MeetingView(visit, found.Meeting), Html = Html(found.Document) })
            : Results.NotFound();

    private static async Task<IResult> WordAsync(int number, GotongDb db, Visit visit, CancellationToken cancel) =>
        await FindAsync(db, visit, number, cancel) is { } found
            ? WordFile.Of(found.Document, NameOf(visit, number) + ".docx")
            : Results.NotFound();

    private static async Task<IResult> PrintAsync(
        int number,
        GotongDb db,
        Visit visit,
        PdfPrinter printer,
        Assets assets,
        CancellationToken cancel
    )
    {
        if (await FindAsync(db, visit, number, cancel) is not { } found)
            return Results.NotFound();
        using var page = new StringWriter();
        HtmlWriter.WritePage(found.Document, page);
        return await PdfPages.FileAsync(
            printer,
            PdfPage.Complete(page.ToString(), assets, withStyles: false),
            NameOf(visit, number) + ".pdf",
            cancel
        );
    }

    /// <summary>A meeting that was called off has none.</summary>
    private static async Task<(Meeting Meeting, Document Document)?> FindAsync(
        GotongDb db,
        Visit visit,
        int number,
        CancellationToken cancel
    ) =>
        await MeetingDoor.FindAsync(db, visit, number, cancel) is { State: not MeetingState.CalledOff } meeting
            ? (
                meeting,
                MinutesDocument.Compose(meeting, visit, await MeetingPromises.ReadAsync(db, visit, meeting, cancel))
            )
            : null;

    private static string NameOf(Visit visit, int number) => $"berita-acara-{visit.Region.Code}-rapat-{number}";

    public static string Html(Document document)
    {
        using var text = new StringWriter();
        HtmlWriter.WriteFragment(document, text);
        return text.ToString();
    }
}
