using System.Net;
using Gotong.Features.Accounts;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Gotong.Tests.Fixtures;

public abstract partial class TestApp
{
    /// <summary>All addresses of the product.</summary>
    public IReadOnlyList<RouteEndpoint> Endpoints() =>
        [.. Web.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()];

    /// <summary>A valid antiforgery token for the browser of this person (null: anonymous), without a page that has a form.</summary>
    public Task<string> TokenAsync(Browser browser, Person? person) =>
        WithAsync(
            null,
            async (_, services) =>
            {
                var http = new DefaultHttpContext { RequestServices = services };
                if (person is not null)
                {
                    var signIn = services.GetRequiredService<SignInManager<Account>>();
                    var account = (await signIn.UserManager.FindByIdAsync(person.Account.Id.ToString()))!;
                    http.User = await signIn.CreateUserPrincipalAsync(account);
                }
                var antiforgery = services.GetRequiredService<IAntiforgery>();
                var tokens = antiforgery.GetTokens(http);
                var name = services
                    .GetRequiredService<Microsoft.Extensions.Options.IOptions<AntiforgeryOptions>>()
                    .Value.Cookie.Name!;
                browser.Cookies.Add(new Uri("http://localhost/"), new Cookie(name, tokens.CookieToken, "/"));
                return tokens.RequestToken!;
            }
        );
}
