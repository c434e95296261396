using System.Security.Claims;
using System.Text.Json;
using Gotong.Platform.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OpenIddict.Abstractions;
using static OpenIddict.Server.OpenIddictServerEvents;

namespace Gotong.Tests.Fixtures;

/// <summary>A real OpenID Connect service on a port of its own, which knows one client and says who is signed in there.</summary>
public sealed class AccountService : IAsyncDisposable
{
    public const string Client = "gotong";
    public const string Secret = "rahasia untuk uji";
    private readonly WebApplication web;

    private AccountService(WebApplication web) => this.web = web;

    /// <summary>Who is signed in at the service.</summary>
    public string Person { get; set; } = "nip-1";

    public string Address => web.Urls.Single() + "/";

    public static async Task<AccountService> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        AccountService service = null!;
        builder
            .Services.AddOpenIddict()
            .AddServer(o =>
            {
                o.SetAuthorizationEndpointUris("authorize").SetTokenEndpointUris("token");
                o.AllowAuthorizationCodeFlow().RequireProofKeyForCodeExchange();
                o.AddEphemeralEncryptionKey().AddEphemeralSigningKey();
                o.EnableDegradedMode();
                o.UseAspNetCore().DisableTransportSecurityRequirement();
                o.AddEventHandler<ValidateAuthorizationRequestContext>(b => b.UseInlineHandler(CheckClient));
                o.AddEventHandler<ValidateTokenRequestContext>(b => b.UseInlineHandler(CheckSecret));
                o.AddEventHandler<HandleAuthorizationRequestContext>(b =>
                    b.UseInlineHandler(context =>
                    {
                        context.SignIn(service.Principal());
                        return default;
                    })
                );
                o.AddEventHandler<HandleTokenRequestContext>(b =>
                    b.UseInlineHandler(context =>
                    {
                        context.SignIn(context.Principal!);
                        return default;
                    })
                );
            });
        builder.Services.AddAuthorization();
        var app = builder.Build();
        app.UseAuthentication();
        service = new(app);
        await app.StartAsync();
        return service;
    }

    public ValueTask DisposeAsync() => web.DisposeAsync();

    private ClaimsPrincipal Principal()
    {
        var identity = new ClaimsIdentity("uji");
        identity.SetClaim(OpenIddictConstants.Claims.Subject, Person);
        var principal = new ClaimsPrincipal(identity);
        principal.SetScopes(OpenIddictConstants.Scopes.OpenId);
        return principal;
    }

    private static ValueTask CheckClient(ValidateAuthorizationRequestContext context)
    {
        if (context.ClientId != Client || context.RedirectUri != "http://localhost/masuk/luar/balik")
            context.Reject(OpenIddictConstants.Errors.InvalidClient);
        return default;
    }

    private static ValueTask CheckSecret(ValidateTokenRequestContext context)
    {
        if (context.ClientId != Client || context.ClientSecret != Secret)
            context.Reject(OpenIddictConstants.Errors.InvalidClient);
        return default;
    }
}

/// <summary>The product where people may sign in by that service.</summary>
public sealed class AppWithAccountService : TestApp
{
    public AccountService Service { get; private set; } = null!;

    protected override async Task<Installation> InstallAsync(string folder)
    {
        Service = await AccountService.StartAsync();
        var settings = new
        {
            OpenId = new
            {
                Authority = Service.Address,
                ClientId = AccountService.Client,
                ClientSecret = AccountService.Secret,
                Name = "SSO Uji",
            },
        };
        await File.WriteAllTextAsync(Path.Combine(folder, Settings.FileName), JsonSerializer.Serialize(settings));
        return await SqliteApp.CopyOfTemplateAsync(folder);
    }

    public override async ValueTask DisposeAsync()
    {
        await Service.DisposeAsync();
        await base.DisposeAsync();
    }
}
