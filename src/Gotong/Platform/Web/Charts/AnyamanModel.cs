namespace Gotong.Platform.Web.Charts;

/// <summary>How far a knot is tied.</summary>
public enum KnotState
{
    Outline, // a draft
    Half, // accepted
    Full, // delivering
    Notched, // a promise is late
}

/// <summary>A strand of the plan. Weight: its money, in any unit; the drawing takes the share.
/// Note: a few words at the end of the strand.</summary>
public sealed record AnyamanRow(
    string Label,
    string Href,
    string Group,
    decimal Weight,
    string? GroupHref = null,
    string? Note = null
);

/// <summary>A strand of people.</summary>
public sealed record AnyamanColumn(string Label, string Href, string Group);

/// <summary>Where row and column (both by index) cross and something is carried.</summary>
public sealed record AnyamanKnot(int Row, int Column, KnotState State, string Label, string Href);

/// <summary>Rows and columns stand in the order they are given; a group is a run of equal names.</summary>
public sealed record AnyamanModel(
    IReadOnlyList<AnyamanRow> Rows,
    IReadOnlyList<AnyamanColumn> Columns,
    IReadOnlyList<AnyamanKnot> Knots
);
