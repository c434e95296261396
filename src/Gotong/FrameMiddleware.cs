using Gotong.Features.Accounts;
using Gotong.Features.Guide;
using Gotong.Features.Regions;
using Gotong.Features.Search;
using Gotong.Platform.Web;

namespace Gotong;

/// <summary>Tells the shell whose house this is and who is here.</summary>
public sealed class FrameMiddleware(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext http, Visit visit)
    {
        var actor = visit.Actor;
        var frame = new Frame
        {
            PersonName = actor.IsAnonymous ? null : actor.Name,
            PersonHref = AccountLinks.MePath,
            SignInHref = AccountLinks.SignInPath,
            SignOutAction = AccountLinks.SignOutPath,
            AboutHref = RegionLinks.AboutPath,
            GuideHref = GuideFeature.IndexPath,
        };
        if (visit.HasRegion)
            frame = frame with
            {
                RegionName = visit.Region.Name,
                RegionHref = $"/{visit.Region.Code}/",
                Nav = FeatureList.Nav(visit.Region, actor),
                SearchPath = $"/{visit.Region.Code}{SearchLinks.Path}",
                Example = visit.Region.IsExample,
                Zone = visit.Region.Zone,
            };
        http.Features.Set(frame);
        return next(http);
    }
}
