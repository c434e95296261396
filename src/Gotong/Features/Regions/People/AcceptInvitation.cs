using Gotong.Features.Accounts;
using Gotong.Platform.Data;
using Gotong.Platform.Http;
using Gotong.Platform.Ledger;
using Gotong.Platform.Mail;
using Gotong.Platform.Web;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Regions;

/// <summary>The link of an invitation: join with the account of that e-mail, or make it.</summary>
public static class AcceptInvitation
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        var region = routes.MapRegion();
        region
            .MapGet(RegionLinks.InvitationPattern, ShowAsync)
            .Allow(Access.Anyone)
            .RequireRateLimiting(AccountsFeature.GuessLimit);
        region
            .MapForm(RegionLinks.InvitationPattern, PostAsync)
            .Allow(Access.Anyone)
            .RequireRateLimiting(AccountsFeature.GuessLimit);
    }

    private static async Task<IResult> ShowAsync(
        string token,
        HttpContext http,
        GotongDb db,
        Visit visit,
        UserManager<Account> users,
        CancellationToken cancel
    )
    {
        if (await FindAsync(db, token, cancel) is not { } invitation)
            return Closed(StatusCodes.Status404NotFound);
        if (invitation.IsOpen(visit.Now))
            return Page.Of<InvitationPage>(new { Offer = await OfferAsync(token, http, db, visit, users, invitation) });
        return visit.Actor.IsMember ? new SeeOther(RegionLinks.Home(visit.Region)) : Closed(StatusCodes.Status410Gone);
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
        if (await FindAsync(db, token, cancel) is not { } invitation)
            return Closed(StatusCodes.Status404NotFound);
        if (!invitation.IsOpen(visit.Now))
            return Closed(StatusCodes.Status410Gone);
        var offer = await OfferAsync(token, http, db, visit, users, invitation);
        if (offer.Way is InvitationWay.OtherAccount)
            return Page.Of<InvitationPage>(new { Offer = offer }, StatusCodes.Status403Forbidden);
        if (offer.Way is InvitationWay.SignIn)
            return new SeeOther(AccountLinks.SignInAndReturnTo(RegionLinks.Invitation(visit.Region, token)));

        var account = await users.GetUserAsync(http.User);
        if (account is null)
        {
            var fields = await http.Request.ReadFormAsync(cancel);
            var form = NewAccount.From(fields) with { Email = invitation.Email };
            var errors = form.Check();
            if (errors.Any)
                return Page.Of<InvitationPage>(
                    new
                    {
                        Offer = offer,
                        Form = form,
                        Errors = errors,
                        Key = fields[FormFields.Key].ToString(),
                    },
                    422
                );
            account = form.Make(users);
            db.Add(account);
            var language = English ? MailLanguage.English : MailLanguage.Indonesian;
            await MailTaste.BeginAsync(db, invitation.Email, language, cancel);
        }
        db.Tenant.ActAs(account.Id);
        if (!await JoinAsync(db, invitation, account, visit.Now, cancel))
            return Closed(StatusCodes.Status410Gone);
        if (visit.Actor.IsAnonymous)
            await signIn.SignInAsync(account, isPersistent: false);
        return new SeeOther(AccountLinks.Me);
    }

    /// <summary>False when somebody accepted it a moment before.</summary>
    private static async Task<bool> JoinAsync(
        GotongDb db,
        Invitation invitation,
        Account account,
        DateTimeOffset now,
        CancellationToken cancel
    )
    {
        invitation.Accept(now);
        var already = await db.Memberships.AnyAsync(
            m =>
                m.RegionId == db.RegionId
                && m.AccountId == account.Id
                && m.EndedAt == null
                && m.Role == invitation.Role
                && m.OrganizationId == invitation.OrganizationId,
            cancel
        );
        if (!already)
            db.Add(
                new Membership
                {
                    RegionId = db.RegionId,
                    AccountId = account.Id,
                    Role = invitation.Role,
                    OrganizationId = invitation.OrganizationId,
                }
            );
        var (id, en) = RoleWords.Pair(invitation.Role);
        try
        {
            await db.SaveActAsync(
                new("person.joined", Visibility.Region, $"Bergabung sebagai {id}.", $"Joined as {en}."),
                cancel
            );
            return true;
        }
        catch (DbUpdateException)
        {
            db.ChangeTracker.Clear();
            if (await db.Invitations.AnyAsync(i => i.Id == invitation.Id && i.AcceptedAt == null, cancel))
                throw;
            return false;
        }
    }

    private static Task<Invitation?> FindAsync(GotongDb db, string token, CancellationToken cancel)
    {
        var hash = SecretToken.HashOf(token);
        return db.Invitations.SingleOrDefaultAsync(i => i.TokenHash == hash, cancel);
    }

    private static async Task<InvitationOffer> OfferAsync(
        string token,
        HttpContext http,
        GotongDb db,
        Visit visit,
        UserManager<Account> users,
        Invitation invitation
    )
    {
        var inviter = await db
            .Accounts.Where(a => a.Id == invitation.InvitedBy)
            .Select(a => a.Name)
            .SingleOrDefaultAsync();
        var way = await users.GetUserAsync(http.User) is { } account
            ? RegionPermissions.CanAccept(invitation, account.Email)
                ? InvitationWay.Join
                : InvitationWay.OtherAccount
            : await users.FindByNameAsync(invitation.Email) is not null
                ? InvitationWay.SignIn
                : InvitationWay.MakeAccount;
        return new(visit.Region, invitation, inviter ?? T("Seseorang", "Someone"), token, way, visit.Actor.Name);
    }

    private static IResult Closed(int status) =>
        Page.Of<LinkClosedPage>(
            new
            {
                Help = T(
                    "Mintalah undangan baru kepada orang yang mengundang Anda.",
                    "Ask the person who invited you for a new invitation."
                ),
            },
            status
        );
}

/// <summary>How the visitor can take the invitation up.</summary>
public enum InvitationWay
{
    /// <summary>Signed in with the invited e-mail.</summary>
    Join,

    /// <summary>Signed in with another one.</summary>
    OtherAccount,

    /// <summary>The invited e-mail has an account.</summary>
    SignIn,
    MakeAccount,
}

public sealed record InvitationOffer(
    Region Region,
    Invitation Invitation,
    string InviterName,
    string Token,
    InvitationWay Way,
    string VisitorName
)
{
    public string Href => RegionLinks.Invitation(Region, Token);
}
