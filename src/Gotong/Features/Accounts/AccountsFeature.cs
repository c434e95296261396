using System.Threading.RateLimiting;
using Gotong.Platform.Data;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.RateLimiting;

namespace Gotong.Features.Accounts;

public static class AccountsFeature
{
    /// <summary>Whoever has it is or was signed in.</summary>
    public const string CookieName = "gotong";

    /// <summary>Rate limit for guessing: sign-in and links with tokens.</summary>
    public const string GuessLimit = "guess";

    /// <summary>Per address and minute. An office of fifty shares one address and signs in at eight.</summary>
    public const int GuessesPerMinute = 60;

    public static void AddAccounts(this IServiceCollection services)
    {
        services
            .AddIdentityCore<Account>(o =>
            {
                o.User.RequireUniqueEmail = true;
                o.User.AllowedUserNameCharacters = ""; // any: it is the e-mail address
                o.Password.RequiredLength = PasswordRules.MinLength;
                o.Password.RequireDigit = false;
                o.Password.RequireLowercase = false;
                o.Password.RequireUppercase = false;
                o.Password.RequireNonAlphanumeric = false;
                o.Lockout.MaxFailedAccessAttempts = 5;
                o.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(10);
            })
            .AddSignInManager()
            .AddClaimsPrincipalFactory<AccountClaims>()
            .AddDefaultTokenProviders()
            .AddEntityFrameworkStores<GotongDb>();
        services
            .AddAuthentication(IdentityConstants.ApplicationScheme)
            .AddCookie(IdentityConstants.ApplicationScheme, Cookie)
            .AddCookie(IdentityConstants.TwoFactorUserIdScheme, BetweenSteps);
        services.Configure<SecurityStampValidatorOptions>(o => o.OnRefreshingPrincipal = SessionGuard.KeepAsync);
        services.Configure<IdentityPasskeyOptions>(o =>
        {
            o.ResidentKeyRequirement = "required"; // found without typing an e-mail
            o.UserVerificationRequirement = "required"; // finger, face or PIN: it stands for the second step too
        });
        services.AddRateLimiter(o =>
        {
            o.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            o.AddPolicy(
                GuessLimit,
                http =>
                    RateLimitPartition.GetFixedWindowLimiter(
                        http.Connection.RemoteIpAddress?.ToString() ?? "",
                        _ => new() { PermitLimit = GuessesPerMinute, Window = TimeSpan.FromMinutes(1) }
                    )
            );
        });
    }

    public static void MapAccounts(this IEndpointRouteBuilder routes)
    {
        SignIn.Map(routes);
        SecondStepSignIn.Map(routes);
        PasskeySignIn.Map(routes);
        OpenIdSignIn.Map(routes);
        AskRecovery.Map(routes);
        SetNewPassword.Map(routes);
        ShowSecurity.Map(routes);
        SecondStep.Map(routes);
        Passkeys.Map(routes);
        ProveSelf.Map(routes);
        LinkOpenId.Map(routes);
        CloseSession.Map(routes);
        ChangePassword.Map(routes);
        MakeFirstOperator.Map(routes);
        ShowOutbox.Map(routes);
        ChooseRhythm.Map(routes);
    }

    private static void Cookie(CookieAuthenticationOptions o)
    {
        o.Cookie.Name = CookieName;
        o.Cookie.HttpOnly = true;
        o.Cookie.SameSite = SameSiteMode.Lax;
        o.ExpireTimeSpan = AccountSession.Lifetime;
        o.SlidingExpiration = true;
        o.LoginPath = AccountLinks.SignInPath;
        o.ReturnUrlParameter = AccountLinks.ReturnField;
        o.Events.OnRedirectToLogin = AskToSignIn;
        o.Events.OnRedirectToAccessDenied = context =>
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            return Task.CompletedTask;
        };
        o.Events.OnValidatePrincipal = SessionGuard.ValidateAsync;
        o.Events.OnSigningIn = SessionGuard.OpenAsync;
        o.Events.OnSigningOut = SessionGuard.CloseAsync;
    }

    /// <summary>Whose password was right, until the second step; and what a passkey was asked.</summary>
    private static void BetweenSteps(CookieAuthenticationOptions o)
    {
        o.Cookie.Name = "gotong-langkah";
        o.Cookie.HttpOnly = true;
        o.Cookie.SameSite = SameSiteMode.Strict;
        o.ExpireTimeSpan = TimeSpan.FromMinutes(5);
    }

    /// <summary>A page leads to sign-in and back. A form does not: the page of 401 keeps what was typed.</summary>
    private static Task AskToSignIn(RedirectContext<CookieAuthenticationOptions> context)
    {
        var request = context.Request;
        if (HttpMethods.IsGet(request.Method) && !request.Path.StartsWithSegments("/api"))
            context.Response.Redirect(context.RedirectUri);
        else
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
        return Task.CompletedTask;
    }
}
