using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.AspNetCore.Identity;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace Gotong.Features.Accounts;

public static class OpenIdServices
{
    public const string Scheme = "OpenId";

    public static void AddOpenId(this WebApplicationBuilder builder)
    {
        var provider = OpenIdProvider.Read(builder.Configuration);
        builder.Services.AddSingleton(new OpenIdSettings(provider));
        if (provider is null)
            return;
        builder
            .Services.AddAuthentication()
            .AddCookie(
                IdentityConstants.ExternalScheme,
                o =>
                {
                    o.Cookie.Name = "gotong-luar";
                    o.Cookie.HttpOnly = true;
                    o.Cookie.SameSite = SameSiteMode.Lax;
                    o.ExpireTimeSpan = TimeSpan.FromMinutes(5);
                }
            )
            .AddOpenIdConnect(Scheme, o => Set(o, provider));
    }

    private static void Set(OpenIdConnectOptions o, OpenIdProvider provider)
    {
        o.Authority = provider.Authority.ToString();
        o.ClientId = provider.ClientId;
        o.ClientSecret = provider.ClientSecret;
        o.RequireHttpsMetadata = !provider.Authority.IsLoopback;
        o.SignInScheme = IdentityConstants.ExternalScheme;
        o.CallbackPath = AccountLinks.OpenIdBackPath;
        o.ResponseType = OpenIdConnectResponseType.Code;
        // By address, not by a form from elsewhere: so the cookies need not be sent with the requests of other sites.
        o.ResponseMode = OpenIdConnectResponseMode.Query;
        o.CorrelationCookie.SameSite = o.NonceCookie.SameSite = SameSiteMode.Lax;
        o.CorrelationCookie.SecurePolicy = o.NonceCookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        // Who it is, nothing more: name and mail are kept here.
        o.Scope.Clear();
        o.Scope.Add("openid");
        o.MapInboundClaims = false;
        o.DisableTelemetry = true;
        o.Events.OnRemoteFailure = context =>
        {
            context.Response.Redirect(AccountLinks.SignInAfterOpenId(OpenIdOutcome.Broken));
            context.HandleResponse();
            return Task.CompletedTask;
        };
    }
}
