using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Gotong.Documents;

namespace Gotong.Tests.Books;

public sealed class BookWritingTests
{
    [Fact]
    public void A_book_as_Word_is_clean_for_the_validator()
    {
        using var stream = new MemoryStream(Docx(45));
        using var word = WordprocessingDocument.Open(stream, false);
        var errors = new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2019)
            .Validate(word)
            .Select(e => $"{e.Path?.XPath}: {e.Description}");
        Assert.Empty(errors);
    }

    [Fact]
    public void Equal_data_gives_equal_bytes() => Assert.Equal(Docx(9), Docx(9));

    [Fact]
    public void A_book_of_hostile_names_is_inert_in_HTML()
    {
        const string hostile = "<script>alert(1)</script>\"><img src=x onerror=alert(2)>";
        var data = SampleBook.Make(4);
        data = data with
        {
            Region = data.Region with { Name = hostile },
            Initiatives =
            [
                .. data.Initiatives.Select(i => i with { Title = hostile, Way = new(hostile, hostile, hostile) }),
            ],
            Narratives = new Dictionary<string, string>(StringComparer.Ordinal) { ["latar-belakang"] = hostile },
        };
        using var text = new StringWriter();
        HtmlWriter.WriteFragment(Buku2Tests.Compose(data), text);
        var page = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(text.ToString());
        Assert.Empty(page.QuerySelectorAll("script, img, [onerror], [style]"));
        Assert.Contains(hostile, page.Body!.TextContent, StringComparison.Ordinal);
    }

    private static byte[] Docx(int initiatives)
    {
        using var stream = new MemoryStream();
        DocxWriter.Write(Buku2Tests.Compose(SampleBook.Make(initiatives)), stream);
        // For looking at: GOTONG_SAMPLE_BOOK=/somewhere/book.docx
        if (Environment.GetEnvironmentVariable("GOTONG_SAMPLE_BOOK") is { Length: > 0 } path)
            File.WriteAllBytes($"{path}-{initiatives}.docx", stream.ToArray());
        return stream.ToArray();
    }
}
