using Gotong.Features.Regions;
using Gotong.Features.Regions.PublicPages;
using Gotong.Platform.Data;
using Gotong.Platform.Web;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Scorecards.Smarts;

/// <summary>Smart city, smart bureaucrats, smart society: figures with an open definition, each one click from its records.</summary>
public static class ShowSmarts
{
    public static void Map(IEndpointRouteBuilder region)
    {
        region.MapGet(ScorecardLinks.SmartsPath, AllAsync).Allow(Access.Anyone).CachedForPublic();
        region.MapGet(ScorecardLinks.SmartPath, OneAsync).Allow(Access.Anyone).CachedForPublic();
    }

    private static async Task<IResult> AllAsync(GotongDb db, Visit visit, CancellationToken cancel) =>
        Page.Of<SmartsPage>(new { Visit = visit, Figures = await SmartReader.ReadAsync(db, visit, cancel) });

    private static async Task<IResult> OneAsync(string figure, GotongDb db, Visit visit, CancellationToken cancel) =>
        (await SmartReader.ReadAsync(db, visit, cancel)).FirstOrDefault(f => f.Key == figure) is { } found
            ? Page.Of<SmartPage>(new { Visit = visit, Figure = found })
            : Results.NotFound();

    public static string Name(Smart smart) =>
        smart switch
        {
            Smart.City => T("Kota cerdas", "Smart city"),
            Smart.Bureaucrat => T("Birokrat cerdas", "Smart bureaucrats"),
            _ => T("Masyarakat cerdas", "Smart society"),
        };

    public static string Value(SmartFigure figure) =>
        !figure.IsKnown ? T("belum ada", "none yet")
        : figure.Sum ? Numbers.Text((long)figure.Part)
        : T($"{figure.Part} dari {figure.Whole}", $"{figure.Part} of {figure.Whole}");
}
