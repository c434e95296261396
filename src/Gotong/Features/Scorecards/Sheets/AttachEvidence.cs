using System.Globalization;
using Gotong.Features.Delivery;
using Gotong.Features.Readiness;
using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Files;
using Gotong.Platform.Hosting;
using Gotong.Platform.Http;
using Gotong.Platform.Ledger;
using Gotong.Platform.Web;
using Microsoft.EntityFrameworkCore;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Scorecards.Sheets;

/// <summary>Evidence of the region's one store beside an answer: one that is there, or a new one that is then there for all.</summary>
public static class AttachEvidence
{
    private static readonly DateOnly First = new(1990, 1, 1);

    public static void Map(IEndpointRouteBuilder region)
    {
        region.MapForm(ScorecardLinks.AttachPath, AttachAsync).TakesFiles().Allow(ScorecardPermissions.Confirm);
        region.MapForm(ScorecardLinks.DetachPath, DetachAsync).Allow(ScorecardPermissions.Confirm);
        region.MapGet(ScorecardLinks.EvidenceFilePath, DownloadAsync).Allow(Access.Members);
    }

    private static async Task<IResult> AttachAsync(
        string model,
        int year,
        string indicator,
        string? inovasi,
        HttpRequest request,
        Installation installation,
        GotongDb db,
        Visit visit,
        CancellationToken cancel
    )
    {
        var form = await request.ReadFormAsync(cancel);
        var address = new AnswerAddress(model, year, inovasi, indicator);
        if (await AnswerView.FindAsync(db, visit, address, cancel) is not { } found)
            return Results.NotFound();
        if (!found.Sheet.MayConfirm)
            return Results.StatusCode(StatusCodes.Status403Forbidden);
        var view = found with { Brought = EvidenceText.Of(form), Key = form[FormFields.Key] };
        var there = new SeeOther(ScorecardLinks.Answer(visit.Region, model, year, view.Sheet.Of, indicator) + "#bukti");
        if (view.Brought.Existing.Length > 0)
        {
            if (await ExistingAsync(db, view.Brought.Existing, cancel) is not { } evidence)
            {
                view.EvidenceErrors.Add(
                    "existing",
                    T("Bukti: pilih salah satu dari daftar.", "Evidence: choose one of the list.")
                );
                return await view.PageAsync(db, StatusCodes.Status422UnprocessableEntity, cancel);
            }
            await ClaimAsync(db, view, evidence, cancel);
            return there;
        }
        var file = form.Files["file"] is { Length: > 0 } sent ? sent : null;
        var on = Check(view, file);
        if (view.EvidenceErrors.Any)
            return await view.PageAsync(db, StatusCodes.Status422UnprocessableEntity, cancel);
        StoredFile? stored = null;
        if (file is not null)
        {
            await using var content = file.OpenReadStream();
            stored = await new FileStore(installation, visit.Region.Id).SaveAsync(content, file.FileName, cancel);
            // The same bytes are one piece of evidence.
            if (await db.Evidence.AsTracking().FirstOrDefaultAsync(e => e.FileHash == stored.Hash, cancel) is { } same)
            {
                await ClaimAsync(db, view, same, cancel);
                return there;
            }
        }
        try
        {
            await db.AddNumberedAsync(
                () => db.Evidence.MaxAsync(e => (int?)e.Number, cancel),
                async number =>
                {
                    var evidence = new Evidence
                    {
                        RegionId = visit.Region.Id,
                        Number = number,
                        Kind = Enum.Parse<EvidenceKind>(view.Brought.Kind),
                        Title = view.Brought.Title,
                        FileHash = stored?.Hash,
                        FileName = stored?.Name,
                        Bytes = file?.Length ?? 0,
                        Link = stored is null ? view.Brought.Link : null,
                        On = on,
                        AddedBy = visit.Actor.MemberId,
                        AddedAt = visit.Now,
                    };
                    db.Add(evidence);
                    await AddClaimAsync(db, view, evidence, cancel);
                    return ActOf(view, evidence, "melampirkan", "attached");
                },
                cancel
            );
        }
        catch (DbUpdateException)
        {
            // Another began this sheet or answer in the same moment.
            if (await db.WasSentTwiceAsync(cancel))
                throw;
            view.EvidenceErrors.Add(
                "",
                T(
                    "Orang lain baru saja menulis di sini. Belum ada yang dilampirkan; kirim sekali lagi.",
                    "Somebody wrote here a moment ago. Nothing is attached yet; send it once more."
                )
            );
            return await view.PageAsync(db, StatusCodes.Status409Conflict, cancel);
        }
        return there;
    }

    private static async Task<IResult> DetachAsync(
        string model,
        int year,
        string indicator,
        Guid claim,
        string? inovasi,
        GotongDb db,
        Visit visit,
        CancellationToken cancel
    )
    {
        if (
            await AnswerView.FindAsync(db, visit, new(model, year, inovasi, indicator), cancel)
                is not { Answer: { } answer } view
            || await db
                .Claims.AsTracking()
                .Include(c => c.Evidence)
                .SingleOrDefaultAsync(
                    c => c.Id == claim && c.Subject == ScoreAnswer.Subject && c.SubjectId == answer.Id,
                    cancel
                )
                is not { } found
        )
            return Results.NotFound();
        if (!view.Sheet.MayConfirm)
            return Results.StatusCode(StatusCodes.Status403Forbidden);
        db.Remove(found);
        try
        {
            await db.SaveActAsync(ActOf(view, found.Evidence, "melepas", "took away"), cancel);
        }
        catch (DbUpdateConcurrencyException)
        {
            // Another took it away, or changed the evidence, in the same moment: the page says how it is now.
            db.ChangeTracker.Clear();
        }
        return new SeeOther(ScorecardLinks.Answer(visit.Region, model, year, view.Sheet.Of, indicator) + "#bukti");
    }

    private static async Task<IResult> DownloadAsync(
        int number,
        Installation installation,
        GotongDb db,
        Visit visit,
        CancellationToken cancel
    ) =>
        await db.Evidence.AsNoTracking().SingleOrDefaultAsync(e => e.Number == number, cancel)
            is { FileHash: { } hash, FileName: { } name }
        && new FileStore(installation, visit.Region.Id).Find(hash) is { } file
            ? Results.File(file.Open(), "application/octet-stream", name)
            : Results.NotFound();

    private static async Task<Evidence?> ExistingAsync(GotongDb db, string text, CancellationToken cancel) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? await db.Evidence.AsTracking().SingleOrDefaultAsync(e => e.Number == number, cancel)
            : null;

    /// <summary>Nothing happens when it is attached already, also when somebody attaches it in this moment.</summary>
    private static async Task ClaimAsync(GotongDb db, AnswerView view, Evidence evidence, CancellationToken cancel)
    {
        if (view.Sheet.EvidenceFor(view.Indicator).Any(e => e.Number == evidence.Number))
            return;
        var id = evidence.Id;
        await AddClaimAsync(db, view, evidence, cancel);
        try
        {
            await db.SaveActAsync(ActOf(view, evidence, "melampirkan", "attached"), cancel);
        }
        catch (DbUpdateException)
        {
            db.ChangeTracker.Clear();
            if (!await db.Claims.AnyAsync(c => c.EvidenceId == id && c.Subject == ScoreAnswer.Subject, cancel))
                throw;
        }
    }

    private static async Task AddClaimAsync(GotongDb db, AnswerView view, Evidence evidence, CancellationToken cancel)
    {
        var visit = view.Sheet.Visit;
        var answer = await AnswerDoor.EnsureAsync(db, view, cancel);
        answer.Touch(visit.Actor.MemberId, visit.Now);
        db.Add(
            new Claim
            {
                RegionId = visit.Region.Id,
                EvidenceId = evidence.Id,
                Evidence = evidence,
                Subject = ScoreAnswer.Subject,
                SubjectId = answer.Id,
                MadeBy = visit.Actor.MemberId,
                MadeAt = visit.Now,
            }
        );
    }

    private static DateOnly Check(AnswerView view, IFormFile? file)
    {
        var (text, errors) = (view.Brought, view.EvidenceErrors);
        FormText.Require(errors, "title", text.Title, T("Judul bukti", "Title"), Evidence.LongestTitle);
        ReadinessPeople.Choice<EvidenceKind>("kind", text.Kind, T("Jenis bukti", "Kind"), errors);
        if (file is null && text.Link.Length == 0)
            errors.Add(
                "file",
                T("Berkas: pilih sebuah berkas, atau isi tautan.", "File: choose a file, or give a link.")
            );
        else if (file is not null && EvidenceFile.Problem(file) is { } problem)
            errors.Add("file", problem);
        else if (file is null && !IsLink(text.Link))
            errors.Add(
                "link",
                T(
                    "Tautan: mulai dengan https://, paling panjang 500 huruf.",
                    "Link: begin it with https://, at most 500 letters."
                )
            );
        return FormText.Day(
            errors,
            "on",
            text.On,
            T("Hari bukti", "Day of the evidence"),
            First,
            view.Sheet.Visit.Today
        );
    }

    private static bool IsLink(string text) =>
        text.Length <= Evidence.LongestLink
        && Uri.TryCreate(text, UriKind.Absolute, out var uri)
        && uri.Scheme is "https";

    private static Act ActOf(AnswerView view, Evidence evidence, string id, string en) =>
        new(
            "scorecard.evidence",
            Visibility.Region,
            $"{id} bukti {evidence.Number} pada indikator {view.Indicator.Number} dalam {view.Sheet.Model.Name.Id} {view.Sheet.Year}",
            $"{en} evidence {evidence.Number} at indicator {view.Indicator.Number} in {view.Sheet.Model.Name.En} {view.Sheet.Year}"
        );
}
