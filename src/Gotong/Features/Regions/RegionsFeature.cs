using Gotong.Features.Regions.Boundaries;
using Gotong.Features.Regions.Calendar;
using Gotong.Features.Regions.Panels;
using Gotong.Features.Regions.PublicPages;
using Gotong.Platform.Jobs;
using Microsoft.AspNetCore.Authorization;

namespace Gotong.Features.Regions;

public static class RegionsFeature
{
    public static void AddRegions(this IServiceCollection services)
    {
        services.Configure<RouteOptions>(o => o.SetParameterPolicy<RegionConstraint>("region"));
        services.AddPublicPages();
        services.AddScoped<Visit>();
        services.AddScoped<PageTurn>();
        services.AddScoped<InviteDesk>();
        services.AddScoped<RegionMaps>();
        services.AddSingleton<JobBell>();
        services.AddHostedService<JobWorker>();
        services.AddScoped<IAuthorizationHandler, AccessHandler>();
        services
            .AddAuthorizationBuilder()
            // An endpoint that names no Access is refused to everybody.
            .SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAssertion(_ => false).Build());
    }

    public static void MapRegions(this IEndpointRouteBuilder routes)
    {
        ShowHome.Map(routes);
        ShowMe.Map(routes);
        ChooseArea.Map(routes);
        OpenRegion.Map(routes);
        ShowPeople.Map(routes);
        InvitePerson.Map(routes);
        AcceptInvitation.Map(routes);
        EndMembership.Map(routes);
        WithdrawInvitation.Map(routes);
        SettleGuest.Map(routes);
        RecoverMember.Map(routes);
        ReadCalendar.Map(routes);
        ShareCalendar.Map(routes);
        KeepBoundaries.Map(routes.MapRegion());
    }
}
