namespace Gotong.Features.Books.Pictures;

/// <summary>A drawing cannot wrap its words.</summary>
internal static class Short
{
    /// <summary>An average letter is about half as wide as the type is high.</summary>
    private const double LetterWidth = 0.52;

    public static string Fit(string text, double size, double width)
    {
        var letters = Math.Max(1, (int)(width / (size * LetterWidth)));
        return text.Length <= letters ? text : text[..(letters - 1)].TrimEnd() + "…";
    }
}
