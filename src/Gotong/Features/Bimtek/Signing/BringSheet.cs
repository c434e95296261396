using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Files;
using Gotong.Platform.Hosting;
using Gotong.Platform.Http;
using Gotong.Platform.Ledger;
using Gotong.Platform.Web;
using Microsoft.EntityFrameworkCore;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Bimtek.Signing;

/// <summary>The team brings a scan of the sheet signed by hand, or a certified PDF, and says whose signatures it bears.</summary>
public static class BringSheet
{
    public static void Map(IEndpointRouteBuilder region)
    {
        region.MapGet(BimtekLinks.BringSheetPath, AskAsync).Allow(BimtekPermissions.Run);
        region.MapForm(BimtekLinks.BringSheetPath, SaveAsync).TakesFiles().Allow(BimtekPermissions.Run);
    }

    private static async Task<IResult> AskAsync(int number, GotongDb db, Visit visit, CancellationToken cancel)
    {
        if (await ShowSheets.FindAsync(db, number, cancel) is not { } sheet)
            return Results.NotFound();
        return IsWaiting(sheet)
            ? Answer(visit, sheet, [], null, null, StatusCodes.Status200OK)
            : new SeeOther(BimtekLinks.Sheet(visit.Region, number));
    }

    private static async Task<IResult> SaveAsync(
        int number,
        HttpRequest request,
        Installation installation,
        GotongDb db,
        Visit visit,
        CancellationToken cancel
    )
    {
        var form = await request.ReadFormAsync(cancel);
        if (await ShowSheets.FindAsync(db, number, cancel) is not { } sheet)
            return Results.NotFound();
        if (!IsWaiting(sheet))
            return new SeeOther(BimtekLinks.Sheet(visit.Region, number));
        var ticked = form["signer"].OfType<string>().ToHashSet(StringComparer.Ordinal);
        var signers = sheet.Signers.FindAll(s => !s.IsSigned && ticked.Contains(s.Id.ToString()));
        var errors = new FormErrors();
        if (signers.Count == 0)
            errors.Add(
                "signer",
                T("Centang siapa yang bertanda tangan di berkas ini.", "Tick whose signatures the file bears.")
            );
        else if (signers.Count < ticked.Count)
            errors.Add(
                "signer",
                T(
                    "Seseorang di antaranya sudah menandatangani. Periksa lagi daftarnya.",
                    "One of them has signed already. Look at the list again."
                )
            );
        var file = form.Files["file"];
        var paper = await SignedPaper.ReadAsync(file, cancel);
        if (paper.Problem is { } problem)
            errors.Add("file", problem);
        if (errors.Any)
            return Answer(visit, sheet, ticked, errors, form[FormFields.Key], StatusCodes.Status422UnprocessableEntity);
        await using var content = file!.OpenReadStream();
        var stored = await new FileStore(installation, visit.Region.Id).SaveAsync(content, file.FileName, cancel);
        foreach (var signer in signers)
            signer.SignByFile(stored.Hash, paper.Certified, visit.Actor.MemberId, visit.Now);
        try
        {
            await db.SaveActAsync(Brought(sheet, signers.Count, stored.Hash, paper.Certified), cancel);
        }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear();
            sheet = (await ShowSheets.FindAsync(db, number, cancel))!;
            return Answer(
                visit,
                sheet,
                ticked,
                new FormErrors().Add(
                    "",
                    T(
                        "Seseorang baru saja menandatangani. Belum ada yang disimpan; periksa daftarnya, lalu unggah lagi.",
                        "Somebody signed a moment ago. Nothing is saved yet; look at the list, then bring it again."
                    )
                ),
                null,
                StatusCodes.Status409Conflict
            );
        }
        return new SeeOther(BimtekLinks.Sheet(visit.Region, number));
    }

    private static bool IsWaiting(CommitmentSheet sheet) => sheet.IsFixed && sheet.Signed < sheet.Signers.Count;

    private static Act Brought(CommitmentSheet sheet, int signers, string file, string? certified) =>
        new(
            "sheet.brought",
            sheet.PublishedAt is null ? Visibility.Region : Visibility.Public,
            $"mengunggah lembar komitmen {sheet.Number} yang ditandatangani {signers} orang",
            $"brought commitment sheet {sheet.Number} signed by {signers}",
            new
            {
                sheet.Number,
                sheet.Hash,
                file,
                certified,
            }
        );

    private static IResult Answer(
        Visit visit,
        CommitmentSheet sheet,
        IReadOnlyCollection<string> ticked,
        FormErrors? errors,
        string? key,
        int status
    ) =>
        Page.Of<BringPage>(
            new
            {
                visit.Region,
                Sheet = sheet,
                Ticked = ticked,
                Errors = errors!,
                Key = key!,
            },
            status
        );
}
