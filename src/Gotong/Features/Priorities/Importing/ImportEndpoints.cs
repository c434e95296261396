using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Files;
using Gotong.Platform.Hosting;
using Gotong.Platform.Http;
using Gotong.Platform.Import;
using Gotong.Platform.Web;

namespace Gotong.Features.Priorities;

/// <summary>A spreadsheet comes in: upload, look, put into the plan.</summary>
internal static class ImportEndpoints
{
    public static void MapImport(this IEndpointRouteBuilder region)
    {
        region.MapGet(PriorityLinks.ImportPath, () => Page.Of<ImportPage>()).Allow(PriorityPermissions.Keepers);
        region.MapForm(PriorityLinks.ImportPath, UploadAsync).TakesFiles().Allow(PriorityPermissions.Keepers);
        region.MapForm(PriorityLinks.PastePath, PasteImport.PasteAsync).TakesFiles().Allow(PriorityPermissions.Keepers);
        region.MapGet(PriorityLinks.TemplatePath, ImportTemplate.Download).Allow(PriorityPermissions.Keepers);
        region.MapGet(PriorityLinks.PreviewPath, PreviewAsync).Allow(PriorityPermissions.Keepers);
        region.MapForm(PriorityLinks.PreviewPath, SaveAsync).Allow(PriorityPermissions.Keepers);
        region.MapForm(PriorityLinks.MeaningPath, MeaningForm.KeepAsync).Allow(PriorityPermissions.Keepers);
        region.MapForm(PriorityLinks.ForgetPath, MeaningForm.ForgetAsync).Allow(PriorityPermissions.Keepers);
        region.MapGet(PriorityLinks.RejectedPath, RejectedRows.DownloadAsync).Allow(PriorityPermissions.Keepers);
        region.MapGet(PriorityLinks.RejectedCsvPath, RejectedRows.DownloadAsync).Allow(PriorityPermissions.Keepers);
    }

    private static async Task<IResult> UploadAsync(
        HttpRequest request,
        Installation installation,
        Visit visit,
        CancellationToken cancel
    )
    {
        var file = request.Form.Files["berkas"];
        if (file is null || file.Length == 0)
            return Refused(
                Words.T(
                    "Belum ada berkas yang dipilih. Pilih berkas .xlsx, .ods, .csv atau .docx.",
                    "No file is chosen yet. Choose an .xlsx, .ods, .csv or .docx file."
                )
            );
        await using var content = file.OpenReadStream();
        return await KeepAsync(content, file.FileName, "berkas", installation, visit, cancel);
    }

    /// <summary>Onwards to the preview, or back with the reason.</summary>
    public static async Task<IResult> KeepAsync(
        Stream content,
        string name,
        string field,
        Installation installation,
        Visit visit,
        CancellationToken cancel
    )
    {
        try
        {
            var files = new FileStore(installation, visit.Region.Id);
            var stored = await files.SaveReadAsync(content, name, Check, cancel);
            return new SeeOther(PriorityLinks.Preview(visit.Region, stored.Hash));
        }
        catch (ImportRefusal refusal)
        {
            return Refused(refusal.Message, field);
        }

        void Check(Stream stream) => RpjmdFile.Read(stream, name);
    }

    public static IResult Refused(string message, string field = "berkas") =>
        Page.Of<ImportPage>(new { Errors = new FormErrors().Add(field, message) }, 422);

    private static async Task<IResult> PreviewAsync(
        string hash,
        HttpRequest request,
        Installation installation,
        GotongDb db,
        Visit visit,
        RestingSource resting,
        CancellationToken cancel
    )
    {
        if (new FileStore(installation, visit.Region.Id).Find(hash) is not { } file)
            return Results.NotFound();
        try
        {
            var query = await ImportDrafts.QueryAsync(db, visit, hash, request.Query, cancel);
            string? target = request.Query[DifferenceView.Target];
            var model = await PreviewModel.ReadAsync(db, visit, resting, file, query, target, cancel);
            return Page.Of<PreviewPage>(new { Model = model, visit.Region });
        }
        catch (ImportRefusal refusal)
        {
            return Refused(refusal.Message);
        }
    }

    private static async Task<IResult> SaveAsync(
        string hash,
        HttpRequest request,
        Installation installation,
        GotongDb db,
        Visit visit,
        RestingSource resting,
        CancellationToken cancel
    )
    {
        if (new FileStore(installation, visit.Region.Id).Find(hash) is not { } file)
            return Results.NotFound();
        var query = PreviewQuery.Of(request.Form);
        string? target = request.Form[DifferenceView.Target];
        try
        {
            var model = await PreviewModel.ReadAsync(db, visit, resting, file, query, target, cancel);
            var choice = model.Difference.Read(request.Form, resting);
            var errors = PeriodErrors(model, request.Form);
            model.Difference.Check(choice, errors);
            if (errors.Any)
                return Again(model, visit, errors, choice, 422);
            if (choice.Seen != model.Difference.Difference.Fingerprint)
                return Again(model, visit, Moved(), null, 409);
            var effect = await SaveRpjmd.SaveAsync(db, visit.Region, model.Draft, model.Source, cancel, choice);
            await ColumnMemories.RememberAsync(db, model, cancel);
            await ImportDrafts.DropAsync(db, visit, hash, cancel);
            var news = effect.IsNothing ? "sama" : "masuk";
            return new SeeOther(
                model.Difference.Difference.Plan is { } plan
                    ? PriorityLinks.Document(visit.Region, plan.Id, news)
                    : PriorityLinks.Tree(visit.Region, news: news)
            );
        }
        catch (ImportRefusal refusal)
        {
            return Refused(refusal.Message);
        }
        catch (DifferenceMoved)
        {
            var model = await PreviewModel.ReadAsync(db, visit, resting, file, query, target, cancel);
            return Again(model, visit, Moved(), null, 409);
        }
    }

    private static IResult Again(PreviewModel model, Visit visit, FormErrors errors, Acceptance? choice, int status) =>
        Page.Of<PreviewPage>(
            new
            {
                Model = model,
                visit.Region,
                Errors = errors,
                Choice = choice,
            },
            status
        );

    private static FormErrors Moved() =>
        new FormErrors().Add(
            "",
            Words.T(
                "Rencana berubah sejak Anda membuka halaman ini. Belum ada yang disimpan; periksa lagi di bawah.",
                "The plan changed since you opened this page. Nothing is saved yet; check again below."
            )
        );

    private static FormErrors PeriodErrors(PreviewModel model, IFormCollection form)
    {
        var errors = new FormErrors();
        var example = Words.T(
            "Tulis tahun dengan empat angka, misalnya 2025.",
            "Write the year with four digits, e.g. 2025."
        );
        if (model.AsksPeriod && PreviewQuery.Year(form[PreviewQuery.First]) is null)
            errors.Add(PreviewQuery.First, example);
        if (model.AsksPeriod && PreviewQuery.Year(form[PreviewQuery.Last]) is null)
            errors.Add(PreviewQuery.Last, example);
        if (!errors.Any && model.LastYear < model.FirstYear)
            errors.Add(
                PreviewQuery.Last,
                Words.T("Tahun akhir mendahului tahun awal.", "The last year is before the first year.")
            );
        if (model.Draft.Nodes.Count == 0)
            errors.Add(
                "",
                Words.T(
                    "Berkas ini tidak berisi misi, tujuan, sasaran atau program. Periksa arti kolom di bawah.",
                    "This file holds no mission, goal, objective or program. Check the meaning of the columns below."
                )
            );
        return errors;
    }
}
