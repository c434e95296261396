namespace Gotong.Platform.Import;

internal static class CellText
{
    private static readonly string[] Errors =
    [
        "#REF!",
        "#DIV/0!",
        "#VALUE!",
        "#NAME?",
        "#N/A",
        "#NUM!",
        "#NULL!",
        "#SPILL!",
        "#CALC!",
        "#GETTING_DATA",
    ];

    /// <summary>Saved as CSV or pasted as text, a formula's error is still an error.</summary>
    public static Cell Of(string text) =>
        new(text, text.StartsWith('#') && Errors.Contains(text) ? CellKind.Error : CellKind.Text);
}
