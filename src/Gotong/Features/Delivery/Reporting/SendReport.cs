using Gotong.Features.Delivery.EvidenceStore;
using Gotong.Features.Initiatives.Answer;
using Gotong.Features.Initiatives.Steps;
using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Hosting;
using Gotong.Platform.Http;
using Gotong.Platform.Web;
using Microsoft.EntityFrameworkCore;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Delivery.Reporting;

/// <summary>The owner reports a quarter: kept as a draft, sent, sent again, or corrected with a reason.</summary>
public static class SendReport
{
    public static void Map(IEndpointRouteBuilder region)
    {
        region.MapForm(DeliveryLinks.ReportPath, HandleAsync).TakesFiles().Allow(Access.Members);
        region.MapGet(DeliveryLinks.CorrectPath, CorrectAsync).Allow(Access.Members);
    }

    /// <summary>The form in which a report is changed that was sent already, or is written after its quarter was closed.</summary>
    private static async Task<IResult> CorrectAsync(
        int number,
        string quarter,
        GotongDb db,
        Visit visit,
        CancellationToken cancel
    )
    {
        if (await ReportDesk.OpenAsync(db, visit, number, quarter, cancel) is not { } desk)
            return Results.NotFound();
        return desk.MayWrite ? await FormAsync(db, desk) : Results.StatusCode(StatusCodes.Status403Forbidden);
    }

    public static async Task<IResult> FormAsync(GotongDb db, ReportDesk desk)
    {
        var draft = await FormDrafts.FindAsync(db, desk.Visit, FormOf(desk), desk.Initiative.Id);
        return Page.Of<ReportFormPage>(
            new
            {
                Model = new ReportFormView(desk, draft is null ? ReportText.Of(desk) : Answers.FromJson(draft.Fields))
                {
                    DraftAt = draft?.SavedAt,
                    Version = draft?.BaseVersion ?? desk.Version,
                },
            }
        );
    }

    private static async Task<IResult> HandleAsync(
        int number,
        string quarter,
        HttpRequest request,
        Installation installation,
        GotongDb db,
        Visit visit,
        CancellationToken cancel
    )
    {
        if (await ReportDesk.OpenAsync(db, visit, number, quarter, cancel) is not { } desk)
            return Results.NotFound();
        if (!desk.MayWrite)
            return Results.StatusCode(StatusCodes.Status403Forbidden);
        var form = await request.ReadFormAsync(cancel);
        var text = Answers.Of(form, desk.Asked.Names);
        var version = Versions.Of(form);
        if (form.ContainsKey(FormFields.Later))
        {
            await FormDrafts.SaveAsync(db, visit, FormOf(desk), desk.Initiative.Id, version, text);
            return form.ContainsKey(AnswerStep.AutoSave)
                ? Results.NoContent()
                : new SeeOther(DeliveryLinks.Board(visit.Region));
        }
        var view = new ReportFormView(desk, text) { Key = form[FormFields.Key], Version = version };
        if (version != desk.Version)
            return await ConflictAsync(db, view, cancel);
        var said = new ReportReading(desk, text);
        if (!desk.HasEnded)
            said.Errors.Add(
                "",
                T(
                    $"Triwulan ini baru selesai pada {Dates.Day(desk.Quarter.LastDay)}. Simpan dulu dengan “Simpan dan lanjut nanti”, lalu kirim sesudahnya.",
                    $"This quarter ends on {Dates.Day(desk.Quarter.LastDay)}. Keep it with “Save and go on later”, and send it after that."
                )
            );
        if (desk.Asked.TypedInVain(form) is [_, ..] typed)
            said.Errors.Add(
                "",
                T(
                    $"Rencana atau peta jalan berubah sejak Anda membuka halaman ini, dan yang ditanyakan ikut berubah. Isilah lagi nilai yang kosong; yang Anda ketik tadi: {string.Join("; ", typed)}.",
                    $"The plan or the roadmap changed since you opened this page, and so did what is asked. Fill in again the values that are empty; what you had typed: {string.Join("; ", typed)}."
                )
            );
        // Files are kept only with a form that is taken: what is refused leaves nothing on the disk.
        IReadOnlyList<BroughtFile> files = said.Errors.Any
            ? []
            : await BroughtFiles.KeepAsync(
                form.Files.GetFiles(Asked.Files),
                Asked.Files,
                said.Errors,
                installation,
                visit.Region.Id,
                cancel
            );
        if (said.Errors.Any)
            return Page.Of<ReportFormPage>(
                new { Model = view with { Errors = said.Errors, Doubts = said.Doubts } },
                StatusCodes.Status422UnprocessableEntity
            );
        return await SaveAsync(db, view, said, files, form, cancel);
    }

    private static async Task<IResult> SaveAsync(
        GotongDb db,
        ReportFormView view,
        ReportReading said,
        IReadOnlyList<BroughtFile> files,
        IFormCollection form,
        CancellationToken cancel
    )
    {
        var (desk, visit, number) = (view.Desk, view.Desk.Visit, view.Desk.Initiative.Number);
        var isFirstTry = true;
        try
        {
            await db.AddNumberedAsync(
                () => db.Evidence.MaxAsync(e => (int?)e.Number, cancel),
                async first =>
                {
                    if (!isFirstTry)
                    {
                        // Somebody took the number of the evidence: read anew, what was read is forgotten.
                        desk = (await ReportDesk.OpenAsync(db, visit, number, desk.Quarter.ToString(), cancel))!;
                        if (desk.Version != view.Version)
                            throw new DbUpdateConcurrencyException();
                        said = new(desk, view.Text);
                    }
                    isFirstTry = false;
                    return await new WriteReport(db, desk, said, view.Text).RunAsync(files, first, cancel);
                },
                cancel
            );
        }
        catch (DbUpdateException)
        {
            if (await db.WasSentTwiceAsync(cancel))
                throw;
            return await ConflictAsync(db, view, cancel);
        }
        await FormDrafts.DropAsync(db, visit, FormOf(desk), desk.Initiative.Id);
        return new SeeOther(DeliveryLinks.Report(visit.Region, number, desk.Quarter));
    }

    /// <summary>Somebody sent or judged it meanwhile: both texts stand side by side.</summary>
    private static async Task<IResult> ConflictAsync(GotongDb db, ReportFormView view, CancellationToken cancel)
    {
        db.ChangeTracker.Clear();
        var (visit, number) = (view.Desk.Visit, view.Desk.Initiative.Number);
        var desk = await ReportDesk.OpenAsync(db, visit, number, view.Desk.Quarter.ToString(), cancel);
        if (desk is null)
            return Results.NotFound();
        var theirs = desk.Report is { } report
            ? await History.Of(db, visit.Actor, report.Id, cancel)
            : (IReadOnlyList<HistoryRow>)[];
        return Page.Of<ReportFormPage>(
            new
            {
                Model = view with
                {
                    Desk = desk,
                    Version = desk.Version,
                    ConflictBy = theirs is [var last, ..] ? last.Who : T("Orang lain", "Someone else"),
                    Conflict = ReportCompare.Rows(desk, view.Text),
                },
            },
            StatusCodes.Status409Conflict
        );
    }

    private static string FormOf(ReportDesk desk) => $"laporan/{desk.Quarter}";
}

/// <summary>The form of one report, as it stands now.</summary>
public sealed record ReportFormView(ReportDesk Desk, Answers Text)
{
    public FormErrors? Errors { get; init; }
    public IReadOnlyDictionary<string, string> Doubts { get; init; } = new Dictionary<string, string>();
    public string? Key { get; init; }
    public required long Version { get; init; }
    public DateTimeOffset? DraftAt { get; init; }
    public string ConflictBy { get; init; } = "";
    public IReadOnlyList<ConflictRow> Conflict { get; init; } = [];
}
