using System.Globalization;
using System.IO.Compression;
using System.Text;
using Gotong.Documents;
using Gotong.Features.Regions;
using Gotong.Features.Scorecards.Sheets;
using Gotong.Platform.Data;
using Gotong.Platform.Files;
using Gotong.Platform.Hosting;
using Gotong.Platform.Lists;
using Gotong.Platform.Pdf;
using Gotong.Platform.Web;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Scorecards.Dossier;

/// <summary>A sheet as a file to hand in: an index, the evidence beside it, the answers as a table; or the index alone as PDF.</summary>
public static class DownloadDossier
{
    private const string Folder = "bukti/";

    public static void Map(IEndpointRouteBuilder region)
    {
        region.MapGet(ScorecardLinks.DossierPath, ZipAsync).Allow(Access.Members);
        region.MapGet(ScorecardLinks.PdfPath, PdfAsync).Allow(Access.Members);
    }

    private static async Task<IResult> ZipAsync(
        string model,
        int year,
        string? inovasi,
        Installation installation,
        GotongDb db,
        Visit visit,
        CancellationToken cancel
    )
    {
        if (await SheetView.FindAsync(db, visit, model, year, inovasi, cancel, propose: false) is not { } view)
            return Results.NotFound();
        // Written to a file that is gone once it is read: evidence may be large.
        var file = new FileStream(
            Path.GetTempFileName(),
            new FileStreamOptions
            {
                Mode = FileMode.Create,
                Access = FileAccess.ReadWrite,
                Options = FileOptions.DeleteOnClose | FileOptions.Asynchronous,
            }
        );
        try
        {
            await WriteAsync(file, view, new FileStore(installation, visit.Region.Id), cancel);
            file.Position = 0;
            return Results.File(file, "application/zip", NameOf(view) + ".zip");
        }
        catch
        {
            await file.DisposeAsync();
            throw;
        }
    }

    private static async Task<IResult> PdfAsync(
        string model,
        int year,
        string? inovasi,
        PdfPrinter printer,
        Assets assets,
        GotongDb db,
        Visit visit,
        CancellationToken cancel
    ) =>
        await SheetView.FindAsync(db, visit, model, year, inovasi, cancel, propose: false) is { } view
            ? await PdfPages.FileAsync(
                printer,
                PdfPage.Complete(
                    Html(DossierDocument.Compose(view, new Dictionary<int, string>())),
                    assets,
                    withStyles: false
                ),
                NameOf(view) + ".pdf",
                cancel
            )
            : Results.NotFound();

    private static async Task WriteAsync(Stream to, SheetView view, FileStore files, CancellationToken cancel)
    {
        var names = new Dictionary<int, string>();
        await using var zip = new ZipArchive(to, ZipArchiveMode.Create, leaveOpen: true);
        foreach (var evidence in view.Shown.SelectMany(g => g).DistinctBy(e => e.Number).OrderBy(e => e.Number))
        {
            if (evidence.FileHash is not { } hash || files.Find(hash) is not { } stored)
                continue;
            var name = Folder + FileName(evidence);
            names[evidence.Number] = Uri.EscapeDataString(name).Replace("%2F", "/", StringComparison.Ordinal);
            await using var source = stored.Open();
            await using var entry = await zip.CreateEntry(name).OpenAsync(cancel);
            await source.CopyToAsync(entry, cancel);
        }
        // Links lead to the folder beside the index.
        var html = Html(DossierDocument.Compose(view, names))
            .Replace($"href=\"{DossierDocument.Beside}", "href=\"", StringComparison.Ordinal);
        await TextAsync(zip, "index.html", html, cancel);
        using var table = new StringWriter();
        SafeCsv.Write(table, DossierTable.Header, DossierTable.Rows(view));
        await TextAsync(zip, "jawaban.csv", "\uFEFF" + table, cancel);
        await using var sheet = await zip.CreateEntry("jawaban.xlsx").OpenAsync(cancel);
        await sheet.WriteAsync(
            SheetFile.Write(
                T("Jawaban", "Answers"),
                DossierTable
                    .Rows(view)
                    .Select(r => r.Select(c => Convert.ToString(c, Numbers.Culture) ?? ""))
                    .Prepend(DossierTable.Header)
            ),
            cancel
        );
    }

    private static async Task TextAsync(ZipArchive zip, string name, string text, CancellationToken cancel)
    {
        await using var entry = await zip.CreateEntry(name).OpenAsync(cancel);
        await entry.WriteAsync(Encoding.UTF8.GetBytes(text), cancel);
    }

    /// <summary>"012-Perbup 12 2026.pdf": a number first, and nothing that a file system refuses.</summary>
    private static string FileName(ShownEvidence evidence)
    {
        var name = evidence.FileName ?? "berkas";
        var bare = new string([.. name.Where(c => char.IsLetterOrDigit(c) || c is ' ' or '.' or '-' or '_')]).Trim(
            '.',
            ' '
        );
        return string.Create(CultureInfo.InvariantCulture, $"{evidence.Number:000}-{bare}");
    }

    private static string Html(Document document)
    {
        using var page = new StringWriter();
        HtmlWriter.WritePage(document, page);
        return page.ToString();
    }

    private static string NameOf(SheetView view) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{view.Model.Key}-{view.Region.Code}-{view.Year}{(view.Of == 0 ? "" : $"-inovasi-{view.Of}")}"
        );
}

/// <summary>The answers as rows.</summary>
public static class DossierTable
{
    public static IReadOnlyList<string> Header =>
        [
            T("Kelompok", "Group"),
            T("Nomor", "Number"),
            T("Indikator", "Indicator"),
            T("Jawaban", "Answer"),
            T("Alasan", "Reason"),
            T("Bukti", "Evidence"),
            T("Kurang", "Missing"),
            T("Siapa", "Who"),
        ];

    public static IEnumerable<IReadOnlyList<object?>> Rows(SheetView view) =>
        view.Model.Groups.SelectMany(g =>
            g.Indicators.Select(i =>
                (IReadOnlyList<object?>)
                    [
                        g.Name.Text,
                        i.Number,
                        i.Name.Text,
                        view.AnswerTo(i)?.Score,
                        view.AnswerTo(i)?.Reason ?? "",
                        Evidence(view, i),
                        SheetWords.Lack(view, i),
                        SheetWords.Lack(view, i).Length == 0 ? "" : SheetWords.Bringer(view, i),
                    ]
            )
        );

    public static string Evidence(SheetView view, ScoreIndicator indicator) =>
        string.Join("; ", view.EvidenceFor(indicator).Select(e => $"{e.Number}. {e.Title}"));
}
