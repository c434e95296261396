using Gotong.Features.Accounts;
using Gotong.Features.Organizations;
using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Http;
using Gotong.Platform.Ledger;
using Gotong.Platform.Web;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Bimtek.Signing;

/// <summary>Signing by account: one types the name as it stands on the sheet, and shows once more who they are.</summary>
public static class SignSheet
{
    /// <summary>How often one tries again when others sign in the same moment.</summary>
    private const int Tries = 12;

    public static void Map(IEndpointRouteBuilder region)
    {
        region.MapGet(BimtekLinks.SignSheetPath, AskAsync).Allow(Access.Members);
        region
            .MapForm(BimtekLinks.SignSheetPath, SaveAsync)
            .Allow(Access.Members)
            .RequireRateLimiting(AccountsFeature.GuessLimit);
    }

    private static async Task<IResult> AskAsync(
        int number,
        GotongDb db,
        Visit visit,
        UserManager<Account> users,
        CancellationToken cancel
    )
    {
        if (await ShowSheets.FindAsync(db, number, cancel) is not { } sheet)
            return Results.NotFound();
        return BimtekPermissions.MaySign(visit.Actor, sheet)
            ? await AnswerAsync(users, visit, sheet, "", null, null, StatusCodes.Status200OK)
            : new SeeOther(BimtekLinks.Sheet(visit.Region, number));
    }

    private static async Task<IResult> SaveAsync(
        int number,
        HttpContext http,
        GotongDb db,
        Visit visit,
        SignInManager<Account> signIn,
        CancellationToken cancel
    )
    {
        var form = await http.Request.ReadFormAsync(cancel);
        if (await ShowSheets.FindAsync(db, number, cancel) is not { } sheet)
            return Results.NotFound();
        if (!sheet.Signers.Exists(s => s.AccountId == visit.Actor.AccountId))
            return Results.StatusCode(StatusCodes.Status403Forbidden);
        if (!BimtekPermissions.MaySign(visit.Actor, sheet))
            return new SeeOther(BimtekLinks.Sheet(visit.Region, number));
        var typed = form["name"].ToString().Trim();
        var errors = new FormErrors();
        var signer = Waiting(sheet, visit)!;
        if (Organization.KeyOf(typed) != Organization.KeyOf(signer.Name))
            errors.Add(
                "name",
                T(
                    $"Nama: ketik seperti tertera pada lembar, {signer.Name}.",
                    $"Name: type it as it stands on the sheet, {signer.Name}."
                )
            );
        if (form["read"] != "ya")
            errors.Add("read", T("Centang bahwa Anda sudah membaca isinya.", "Tick that you have read the text."));
        var proof = errors.Any
            ? null
            : await ProveSelf.TryAsync(signIn, visit.Actor.AccountId, form, ActOf(sheet), visit.Now, errors);
        if (proof is not { } way)
            return await AnswerAsync(
                signIn.UserManager,
                visit,
                sheet,
                typed,
                errors,
                form[FormFields.Key],
                StatusCodes.Status422UnprocessableEntity
            );
        for (var tries = 1; ; tries++)
        {
            signer.SignByAccount(way, visit.Now);
            try
            {
                await db.SaveActAsync(
                    new(
                        "sheet.signed",
                        sheet.PublishedAt is null ? Visibility.Region : Visibility.Public,
                        $"menandatangani lembar komitmen {number}",
                        $"signed commitment sheet {number}",
                        new
                        {
                            number,
                            sheet.Hash,
                            proof = way,
                        }
                    ),
                    cancel
                );
                return new SeeOther(BimtekLinks.Sheet(visit.Region, number));
            }
            catch (DbUpdateException) when (tries < Tries)
            {
                db.ChangeTracker.Clear(); // another signed in the same moment
                sheet = (await ShowSheets.FindAsync(db, number, cancel))!;
                if (Waiting(sheet, visit) is not { } still)
                    return new SeeOther(BimtekLinks.Sheet(visit.Region, number));
                signer = still;
            }
        }
    }

    private static SheetSigner? Waiting(CommitmentSheet sheet, Visit visit) =>
        sheet.Signers.Find(s => s.AccountId == visit.Actor.AccountId && !s.IsSigned);

    /// <summary>What a passkey is asked for: these words, and no other.</summary>
    private static string ActOf(CommitmentSheet sheet) => $"lembar {sheet.Id} {sheet.Hash}";

    private static async Task<IResult> AnswerAsync(
        UserManager<Account> users,
        Visit visit,
        CommitmentSheet sheet,
        string name,
        FormErrors? errors,
        string? key,
        int status
    ) =>
        Page.Of<SignPage>(
            new
            {
                visit.Region,
                Sheet = sheet,
                Signer = Waiting(sheet, visit)!,
                Ways = (await ProofWays.OfAsync(users, visit.Actor.AccountId)) with
                {
                    Act = ActOf(sheet),
                },
                Name = name,
                Errors = errors!,
                Key = key!,
            },
            status
        );
}
