namespace Gotong.Documents;

/// <summary>Fields that Word can update, with the result already written.</summary>
internal static class DocxFields
{
    public static void Write(Ooxml x, string instruction, string result, string? style = null)
    {
        Begin(x, instruction, style);
        x.Open("w:r");
        DocxRunStyle.Write(x, RunStyle.None, style);
        x.Element("w:t", result);
        x.Close();
        Mark(x, "end", style);
    }

    public static void Begin(Ooxml x, string instruction, string? style = null)
    {
        Mark(x, "begin", style);
        x.Open("w:r");
        DocxRunStyle.Write(x, RunStyle.None, style);
        x.Open("w:instrText");
        x.KeepSpace();
        x.Text($" {instruction} ");
        x.Close();
        x.Close();
        Mark(x, "separate", style);
    }

    public static void End(Ooxml x) => Mark(x, "end", null);

    private static void Mark(Ooxml x, string kind, string? style)
    {
        x.Open("w:r");
        DocxRunStyle.Write(x, RunStyle.None, style);
        x.Leaf("w:fldChar", ("w:fldCharType", kind));
        x.Close();
    }
}
