namespace Gotong.Platform.Web.Charts;

/// <summary>The four shapes of a knot, drawn around 0,0 in a square of 14.</summary>
public static class Knot
{
    public static string Edge(KnotState state) => state == KnotState.Notched ? "M-7-7H1V-1H7V7H-7Z" : "M-7-7H7V7H-7Z";

    public static string Fill(KnotState state) =>
        state switch
        {
            KnotState.Outline => "",
            KnotState.Half => "M-7 7H7V-7Z",
            _ => Edge(state),
        };

    public static string Css(KnotState state) => state == KnotState.Notched ? "knot late" : "knot";
}
