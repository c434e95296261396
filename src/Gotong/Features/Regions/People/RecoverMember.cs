using Gotong.Features.Accounts;
using Gotong.Platform.Data;
using Gotong.Platform.Http;
using Gotong.Platform.Web;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Regions;

/// <summary>
/// A person who lost the way in, helped by someone who knows them: the region admin for those who work in that region
/// only, the operator for everybody.
/// </summary>
public static class RecoverMember
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        var region = routes.MapRegion();
        region.MapGet(RegionLinks.RecoverPattern, AskAsync).Allow(Access.Only(Role.RegionAdmin));
        region.MapForm(RegionLinks.RecoverPattern, PostAsync).Allow(Access.Only(Role.RegionAdmin));
        routes.MapGet(RegionLinks.OperatorRecoverPath, () => Operator("", null)).Allow(Access.Operator);
        routes.MapForm(RegionLinks.OperatorRecoverPath, OperatorPostAsync).Allow(Access.Operator);
    }

    private static async Task<IResult> AskAsync(
        Guid id,
        GotongDb db,
        Visit visit,
        IServiceScopeFactory scopes,
        CancellationToken cancel
    ) =>
        await FindAsync(db, id, cancel) is { } member
            ? Page.Of<RecoverMemberPage>(
                new
                {
                    visit.Region,
                    Membership = member,
                    Problem = await ProblemAsync(visit, member, scopes, cancel) ?? "",
                }
            )
            : Results.NotFound();

    private static async Task<IResult> PostAsync(
        Guid id,
        GotongDb db,
        Visit visit,
        PublicAddress address,
        IServiceScopeFactory scopes,
        CancellationToken cancel
    )
    {
        if (await FindAsync(db, id, cancel) is not { } member)
            return Results.NotFound();
        if (await ProblemAsync(visit, member, scopes, cancel) is { } problem)
            return Page.Of<RecoverMemberPage>(
                new
                {
                    visit.Region,
                    Membership = member,
                    Problem = problem,
                },
                StatusCodes.Status403Forbidden
            );
        return await GiveAsync(
            db,
            member.Account,
            address,
            RegionLinks.People(visit.Region),
            new { membership = member.Id },
            cancel
        );
    }

    private static async Task<IResult> OperatorPostAsync(
        HttpContext http,
        GotongDb db,
        UserManager<Account> users,
        PublicAddress address,
        CancellationToken cancel
    )
    {
        var email = (await http.Request.ReadFormAsync(cancel))["email"].ToString().Trim();
        if (email.Length is 0 or > 256 || await users.FindByNameAsync(email) is not { } account)
            return Operator(
                email,
                new FormErrors().Add(
                    "email",
                    T("Tidak ada akun dengan surel ini.", "There is no account with this e-mail.")
                )
            );
        return await GiveAsync(db, account, address, AccountLinks.Operator, null, cancel);
    }

    private static IResult Operator(string email, FormErrors? errors) =>
        Page.Of<OperatorRecoverPage>(new { Email = email, Errors = errors! }, errors is null ? 200 : 422);

    private static async Task<IResult> GiveAsync(
        GotongDb db,
        Account account,
        PublicAddress address,
        string back,
        object? detail,
        CancellationToken cancel
    )
    {
        var token = RecoveryLink.Issue(db, account.Id, byPerson: true);
        await db.SaveActAsync(GiveRecovery.Act with { Detail = detail }, cancel);
        return Page.Of<RecoveryGivenPage>(
            new
            {
                account.Name,
                Link = address.Of(AccountLinks.NewPasswordRoot + token),
                Back = back,
            }
        );
    }

    /// <summary>An admin must not come into another region, or to the operator's desk, by a link of their own making.</summary>
    private static async Task<string?> ProblemAsync(
        Visit visit,
        Membership member,
        IServiceScopeFactory scopes,
        CancellationToken cancel
    )
    {
        if (member.AccountId == visit.Actor.AccountId)
            return T(
                "Ini akun Anda sendiri: ganti sandi di halaman Keamanan.",
                "This is your own account: change the password on the Security page."
            );
        await using var scope = scopes.CreateAsyncScope();
        var theirs = scope.ServiceProvider.GetRequiredService<GotongDb>();
        theirs.Tenant.ActAs(member.AccountId); // an account sees its memberships everywhere
        var elsewhere = await theirs.Memberships.AnyAsync(
            m => m.AccountId == member.AccountId && m.RegionId != visit.Region.Id && m.EndedAt == null,
            cancel
        );
        return elsewhere || member.Account.IsOperator
            ? T(
                "Orang ini juga bekerja di luar daerah Anda. Mintalah operator memberi tautannya.",
                "This person also works outside your region. Ask the operator to give the link."
            )
            : null;
    }

    private static Task<Membership?> FindAsync(GotongDb db, Guid id, CancellationToken cancel) =>
        db
            .Memberships.AsNoTracking()
            .Include(m => m.Account)
            .SingleOrDefaultAsync(m => m.Id == id && m.RegionId == db.RegionId && m.EndedAt == null, cancel);
}
