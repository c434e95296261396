using Gotong.Features.Regions;
using Gotong.Platform.Web;

namespace Gotong.Features.Gate;

public static class GateLinks
{
    public const string ExplainPath = "/gerbang";

    public static string Explain(Region region) => Href.To($"/{region.Code}/gerbang");
}
