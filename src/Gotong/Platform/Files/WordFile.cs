using Gotong.Documents;

namespace Gotong.Platform.Files;

/// <summary>A document as a Word file to download.</summary>
public static class WordFile
{
    public const string Type = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    public static IResult Of(Document document, string name)
    {
        using var file = new MemoryStream();
        DocxWriter.Write(document, file);
        return Results.File(file.ToArray(), Type, name);
    }
}
