using Gotong.Features.Applications;
using Gotong.Features.Initiatives;
using Gotong.Features.Regions;
using Gotong.Platform.Web;

namespace Gotong.Features.Gate;

/// <summary>Addresses of the gate; the only place with their path strings.</summary>
public static class GateLinks
{
    public const string ExplainPath = "/gerbang";
    public const string StatisticsPath = ExplainPath + "/angka";
    public const string RulesPath = ExplainPath + "/aturan";
    public const string ChangePath = RulesPath + "/ubah";
    public const string AddPath = RulesPath + "/tambah";
    public const string TakeBackPath = RulesPath + "/batal/{change:guid}";
    public const string DiscardPath = RulesPath + "/buang";
    public const string SwitchOnPath = RulesPath + "/berlakukan";
    public const string TrialPath = RulesPath + "/uji";
    public const string ReviewPath = "/inisiatif/{number:int}/gerbang";

    /// <summary>Named by rules like a question: the page where similar applications are answered.</summary>
    public const string SimilarApplications = "aplikasi-serupa";

    /// <summary>Where what a rule misses is mended.</summary>
    public static string Mend(Region region, int number, string step) =>
        step == SimilarApplications
            ? ApplicationLinks.Review(region, number)
            : InitiativeLinks.Step(region, number, step);

    public static string Explain(Region region) => To(region, ExplainPath);

    public static string Statistics(Region region) => To(region, StatisticsPath);

    public static string Rules(Region region) => To(region, RulesPath);

    public static string Change(Region region) => To(region, ChangePath);

    public static string Add(Region region) => To(region, AddPath);

    public static string TakeBack(Region region, Guid change) => To(region, $"{RulesPath}/batal/{change}");

    public static string Discard(Region region) => To(region, DiscardPath);

    public static string SwitchOn(Region region) => To(region, SwitchOnPath);

    public static string Trial(Region region) => To(region, TrialPath);

    /// <summary>The review sheet of one initiative.</summary>
    public static string Review(Region region, int number) => To(region, $"/inisiatif/{number}/gerbang");

    private static string To(Region region, string path) => Href.To($"/{region.Code}{path}");
}
