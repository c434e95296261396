using Xunit;

namespace Gotong.Documents.Tests;

/// <summary>Writes the sample book to look at, into the folder named by GOTONG_SAMPLES.</summary>
public sealed class SampleFiles
{
    [Fact]
    public void The_sample_book_is_written_to_files()
    {
        var folder =
            Environment.GetEnvironmentVariable("GOTONG_SAMPLES")
            ?? Directory.CreateTempSubdirectory("gotong-").FullName;
        var book = Samples.Book();
        var docx = Path.Combine(folder, "book.docx");
        File.WriteAllBytes(docx, Docx.Bytes(book));
        using (var html = File.CreateText(Path.Combine(folder, "book.html")))
            HtmlWriter.WritePage(book, html);
        Assert.InRange(new FileInfo(docx).Length, 5_000, 200_000);
        if (Environment.GetEnvironmentVariable("GOTONG_SAMPLES") is null)
            Directory.Delete(folder, recursive: true);
    }
}
