namespace Gotong.Platform.Web.Charts;

/// <summary>SVG does not break lines; labels are cut at a word, and whole in the title.</summary>
public static class Shorten
{
    public static string To(string text, int length)
    {
        if (text.Length <= length)
        {
            return text;
        }
        var cut = text.LastIndexOf(' ', length - 1);
        return text[..(cut > length * 2 / 3 ? cut : length - 1)].TrimEnd(' ', ',', '-') + "…";
    }

    /// <summary>At most two lines.</summary>
    public static string[] ToTwo(string text, int length)
    {
        if (text.Length <= length)
        {
            return [text];
        }
        var cut = text.LastIndexOf(' ', length);
        return cut <= 0 ? [To(text, length)] : [text[..cut], To(text[(cut + 1)..], length)];
    }
}
