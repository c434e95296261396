using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Xunit;

namespace Gotong.Documents.Tests;

/// <summary>Writes to memory and reads back with Microsoft's own reader.</summary>
internal static class Docx
{
    public static byte[] Bytes(Document document)
    {
        using var stream = new MemoryStream();
        DocxWriter.Write(document, stream);
        return stream.ToArray();
    }

    public static WordprocessingDocument Open(Document document) =>
        WordprocessingDocument.Open(new MemoryStream(Bytes(document)), isEditable: false);

    public static void AssertValid(Document document)
    {
        using var package = Open(document);
        AssertValid(package);
    }

    public static void AssertValid(OpenXmlPackage package)
    {
        var errors = new OpenXmlValidator(FileFormatVersions.Office2019)
            .Validate(package)
            .Take(5)
            .Select(e => $"{e.Part?.Uri} {e.Path?.XPath}: {e.Description}");
        Assert.Equal("", string.Join('\n', errors));
    }

    public static string Html(Document document)
    {
        var text = new StringBuilder();
        using var writer = new StringWriter(text);
        HtmlWriter.WriteFragment(document, writer);
        return text.ToString();
    }
}
