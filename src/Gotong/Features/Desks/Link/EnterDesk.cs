using Gotong.Features.Accounts;
using Gotong.Features.Organizations;
using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Http;
using Gotong.Platform.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Desks.Link;

/// <summary>
/// The link of a desk: write your name and begin. Reading the page changes nothing, for messengers fetch links to
/// preview them.
/// </summary>
public static class EnterDesk
{
    private const int LongestName = 200;

    public static void Map(IEndpointRouteBuilder region)
    {
        region
            .MapGet(DeskLinks.EnterPath, ShowAsync)
            .Allow(Access.Anyone)
            .RequireRateLimiting(AccountsFeature.GuessLimit);
        region
            .MapForm(DeskLinks.EnterPath, PostAsync)
            .Allow(Access.Anyone)
            .RequireRateLimiting(AccountsFeature.GuessLimit);
    }

    private static async Task<IResult> ShowAsync(string token, GotongDb db, Visit visit, CancellationToken cancel)
    {
        if (await FindAsync(db, token, visit.Now, cancel) is not { } desk)
            return Closed();
        return visit.Actor.WorksFor(desk.OrganizationId)
            ? new SeeOther(DeskLinks.Desk(visit.Region, desk.OrganizationId))
            : Page.Of<EnterPage>(new { Model = View(visit, desk, token) });
    }

    private static async Task<IResult> PostAsync(
        string token,
        HttpContext http,
        GotongDb db,
        Visit visit,
        UserManager<Account> users,
        SignInManager<Account> signIn,
        CancellationToken cancel
    )
    {
        if (await FindAsync(db, token, visit.Now, cancel) is not { } desk)
            return Closed();
        var here = new SeeOther(DeskLinks.Desk(visit.Region, desk.OrganizationId));
        if (visit.Actor.WorksFor(desk.OrganizationId))
            return here;
        var account = await users.GetUserAsync(http.User);
        if (account is null)
        {
            var fields = await http.Request.ReadFormAsync(cancel);
            var name = Clean(fields["name"]);
            if (name.Length is 0 or > LongestName)
                return Page.Of<EnterPage>(
                    new
                    {
                        Model = View(visit, desk, token) with
                        {
                            Name = name,
                            Key = fields[FormFields.Key],
                            Errors = new FormErrors().Add(
                                "name",
                                T(
                                    $"Tulis nama Anda, paling banyak {LongestName} huruf.",
                                    $"Write your name, at most {LongestName} characters."
                                )
                            ),
                        },
                    },
                    StatusCodes.Status422UnprocessableEntity
                );
            account = Account.Guest(name);
            db.Add(account);
        }
        desk.Open(visit.Now);
        db.Tenant.ActAs(account.Id);
        db.Add(
            new Membership
            {
                RegionId = visit.Region.Id,
                AccountId = account.Id,
                Role = Role.Guest,
                OrganizationId = desk.OrganizationId,
                EndsAt = desk.LinkEndsAt,
            }
        );
        try
        {
            await db.SaveActAsync(DeskActs.Opened(desk.Organization), cancel);
        }
        catch (DbUpdateConcurrencyException)
        {
            // A colleague opened the desk in the same second: the form is sent once more.
            db.ChangeTracker.Clear();
            return Page.Of<EnterPage>(
                new { Model = View(visit, desk, token) with { Name = account.Name } },
                StatusCodes.Status409Conflict
            );
        }
        if (visit.Actor.IsAnonymous)
            await signIn.SignInAsync(
                account,
                new AuthenticationProperties { IsPersistent = true, ExpiresUtc = desk.LinkEndsAt }
            );
        return here;
    }

    private static EnterView View(Visit visit, Desk desk, string token) =>
        new(visit.Region, desk, token, visit.Actor.IsAnonymous ? null : visit.Actor.Name);

    private static async Task<Desk?> FindAsync(GotongDb db, string token, DateTimeOffset now, CancellationToken cancel)
    {
        var hash = SecretToken.HashOf(token);
        return await db
            .Desks.AsTracking()
            .Include(d => d.Organization)
            .SingleOrDefaultAsync(d => d.TokenHash == hash && d.LinkEndsAt > now, cancel);
    }

    private static string Clean(string? name) =>
        string.Join(
            ' ',
            string.Concat((name ?? "").Where(c => !char.IsControl(c)))
                .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
        );

    private static IResult Closed() =>
        Page.Of<LinkClosedPage>(
            new
            {
                Help = T(
                    "Mintalah tautan baru kepada tim pelaksana. Draf lembaga Anda tetap tersimpan.",
                    "Ask the team for a new link. The drafts of your organization are kept."
                ),
            },
            StatusCodes.Status404NotFound
        );
}

public sealed record EnterView(Region Region, Desk Desk, string Token, string? VisitorName)
{
    public string Name { get; init; } = "";
    public FormErrors? Errors { get; init; }
    public string? Key { get; init; }
}
