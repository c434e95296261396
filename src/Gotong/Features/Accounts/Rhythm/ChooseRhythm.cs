using Gotong.Platform.Data;
using Gotong.Platform.Http;
using Gotong.Platform.Mail;
using Gotong.Platform.Web;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Accounts;

/// <summary>How often and in which language a person wants mail: their taste, in every region.</summary>
public static class ChooseRhythm
{
    private const string SavedField = "tersimpan";

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(AccountLinks.RhythmPath, ShowAsync).RequireAuthorization();
        routes.MapForm(AccountLinks.RhythmPath, SaveAsync).RequireAuthorization();
    }

    private static async Task<IResult> ShowAsync(
        bool? tersimpan,
        HttpContext http,
        GotongDb db,
        Outbox outbox,
        UserManager<Account> users,
        CancellationToken cancel
    )
    {
        if (await AddressAsync(http, db, users, cancel) is not { } address)
            return Results.NotFound();
        var taste = await MailTaste.OfAsync(db, address, cancel);
        return Page.Of<RhythmPage>(
            new
            {
                Model = new RhythmView(
                    address,
                    taste.Rhythm.ToString(),
                    taste.Language.ToString(),
                    outbox.Sends,
                    tersimpan == true
                ),
            }
        );
    }

    private static async Task<IResult> SaveAsync(
        HttpContext http,
        GotongDb db,
        Outbox outbox,
        UserManager<Account> users,
        CancellationToken cancel
    )
    {
        if (await AddressAsync(http, db, users, cancel) is not { } address)
            return Results.NotFound();
        var form = await http.Request.ReadFormAsync(cancel);
        var errors = new FormErrors();
        if (!Read(form["rhythm"], out MailRhythm rhythm))
            errors.Add("rhythm", T("Pilih salah satu: kapan surel dikirim.", "Choose one: when mail is sent."));
        if (!Read(form["language"], out MailLanguage language))
            errors.Add("language", T("Pilih salah satu: bahasa surel.", "Choose one: the language of mail."));
        if (errors.Any)
            return Page.Of<RhythmPage>(
                new
                {
                    Model = new RhythmView(address, form["rhythm"], form["language"], outbox.Sends, IsSaved: false)
                    {
                        Errors = errors,
                    },
                },
                422
            );
        var key = MailTaste.KeyOf(address);
        if (await db.MailTastes.AsTracking().SingleOrDefaultAsync(t => t.Address == key, cancel) is { } taste)
            (taste.Rhythm, taste.Language) = (rhythm, language);
        else
            db.Add(
                new MailTaste
                {
                    Address = key,
                    Rhythm = rhythm,
                    Language = language,
                }
            );
        try
        {
            await db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateException) when (!cancel.IsCancellationRequested)
        {
            // Chosen for the first time in two windows at once: the later choice holds.
            db.ChangeTracker.Clear();
            await db
                .MailTastes.Where(t => t.Address == key)
                .ExecuteUpdateAsync(
                    s => s.SetProperty(t => t.Rhythm, rhythm).SetProperty(t => t.Language, language),
                    cancel
                );
        }
        return new SeeOther($"{AccountLinks.Rhythm}?{SavedField}=true");
    }

    /// <summary>By its name only: a number is none of the choices.</summary>
    private static bool Read<TChoice>(string? said, out TChoice choice)
        where TChoice : struct, Enum => Enum.TryParse(said, out choice) && choice.ToString() == said;

    private static Task<string?> AddressAsync(
        HttpContext http,
        GotongDb db,
        UserManager<Account> users,
        CancellationToken cancel
    )
    {
        var mine = Guid.Parse(users.GetUserId(http.User)!);
        return db.Accounts.Where(a => a.Id == mine).Select(a => a.Email).SingleOrDefaultAsync(cancel);
    }
}

public sealed record RhythmView(string Address, string? Rhythm, string? Language, bool Sends, bool IsSaved)
{
    public FormErrors? Errors { get; init; }
}
