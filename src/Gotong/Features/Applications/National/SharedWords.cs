using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Applications.National;

public static class SharedWords
{
    /// <summary>On what ground it is shared, and how sure that is.</summary>
    public static string Ground(SharedEntry e) =>
        e switch
        {
            { Ground: null } => T("Dasar hukumnya belum dicatat.", "Its legal ground is not noted yet."),
            { Verified: true } => T($"Dasar: {e.Ground}.", $"Ground: {e.Ground}."),
            _ => T($"Dasar, belum diperiksa: {e.Ground}.", $"Ground, not checked yet: {e.Ground}."),
        };
}
