using System.Security.Claims;
using Gotong.Features.Accounts;
using Gotong.Features.Regions;
using Gotong.Platform.Ledger;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Gotong.Tests.Fixtures;

/// <summary>Somebody of a test. <see cref="Membership"/> is null for the operator and for strangers.</summary>
public sealed record Person(Account Account, Membership? Membership)
{
    public const string Password = "kata sandi untuk uji";

    public string Email => Account.Email!;
}

public abstract partial class TestApp
{
    private int people;

    public Task<Region> OpenRegionAsync(string code = "35.20", string name = "Kabupaten Magetan") =>
        InAsync(
            null,
            async db =>
            {
                var region = new Region
                {
                    Code = code,
                    Name = name,
                    TimeZone = "Asia/Jakarta",
                    PeriodStart = 2025,
                    PeriodEnd = 2029,
                    Framework = "kominfo-2017",
                };
                db.Add(region);
                await db.SaveActAsync(
                    new("region.opened", Visibility.Public, $"{name} dibuka", $"{name} was opened") { Agent = "tests" }
                );
                return region;
            }
        );

    /// <summary>An account without membership.</summary>
    public Task<Person> AddPersonAsync(string? name = null, bool isOperator = false) =>
        WithAsync(
            null,
            async (_, services) =>
            {
                var email = $"orang{Interlocked.Increment(ref people)}@uji.example";
                var account = new Account
                {
                    UserName = email,
                    Email = email,
                    EmailConfirmed = true,
                    Name = name ?? $"Orang {people}",
                    IsOperator = isOperator,
                };
                var result = await services
                    .GetRequiredService<UserManager<Account>>()
                    .CreateAsync(account, Person.Password);
                Assert.True(result.Succeeded, string.Join(", ", result.Errors.Select(e => e.Description)));
                return new Person(account, null);
            }
        );

    public async Task<Person> AddMemberAsync(
        Region region,
        Role role,
        string? name = null,
        Guid? organizationId = null,
        Account? account = null
    )
    {
        account ??= (await AddPersonAsync(name ?? $"{role} {people + 1}")).Account;
        return await InAsync(
            region,
            async db =>
            {
                var membership = new Membership
                {
                    RegionId = region.Id,
                    AccountId = account.Id,
                    Role = role,
                    OrganizationId = organizationId,
                };
                db.Add(membership);
                await db.SaveActAsync(
                    new("membership.begun", Visibility.Region, "Anggota baru", "A new member") { Agent = "tests" }
                );
                return new Person(account, membership);
            }
        );
    }

    public Browser Anonymous() => new(this);

    /// <summary>A browser in which the person is signed in: with the product's own cookie, as after /masuk.</summary>
    public Task<Browser> AsAsync(Person person) =>
        WithAsync(
            null,
            async (db, services) =>
            {
                var signIn = services.GetRequiredService<SignInManager<Account>>();
                var account = (await signIn.UserManager.FindByIdAsync(person.Account.Id.ToString()))!;
                var options = services
                    .GetRequiredService<IOptionsMonitor<CookieAuthenticationOptions>>()
                    .Get(IdentityConstants.ApplicationScheme);
                var principal = await signIn.CreateUserPrincipalAsync(account);
                var session = await AccountSession.OpenAsync(db, account.Id, "Uji");
                ((ClaimsIdentity)principal.Identity!).AddClaim(new(SessionGuard.Claim, session.ToString()));
                var ticket = new AuthenticationTicket(
                    principal,
                    new() { IssuedUtc = Clock.GetUtcNow(), ExpiresUtc = Clock.GetUtcNow() + options.ExpireTimeSpan },
                    IdentityConstants.ApplicationScheme
                );
                var browser = new Browser(this);
                browser.Cookies.Add(
                    new Uri("http://localhost/"),
                    new System.Net.Cookie(options.Cookie.Name!, options.TicketDataFormat.Protect(ticket), "/")
                );
                return browser;
            }
        );

    /// <summary>A browser of a new member of the region.</summary>
    public async Task<Browser> AsAsync(Region region, Role role) => await AsAsync(await AddMemberAsync(region, role));
}
