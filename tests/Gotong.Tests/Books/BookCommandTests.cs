using System.CommandLine;
using DocumentFormat.OpenXml.Packaging;
using Gotong.Features.Books;
using Gotong.Platform.CommandLine;
using Gotong.Tests.Fixtures;

namespace Gotong.Tests.Books;

public sealed class BookCommandTests(SqliteApp app) : IClassFixture<SqliteApp>
{
    [Fact]
    public async Task The_command_writes_the_book_of_a_region_and_nothing_beside_it()
    {
        var region = await app.OpenRegionAsync();
        await PlanTree.AddAsync(app, region);
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, "buku.docx");
        Assert.Equal(0, await RunAsync("book", "2", "--region", "35.20", "--out", path));
        using (var word = WordprocessingDocument.Open(path, false))
            Assert.Contains(
                "Stunting turun",
                word.MainDocumentPart!.Document!.Body!.InnerText,
                StringComparison.Ordinal
            );
        Assert.Equal([path], Directory.GetFiles(folder.Path));
        Assert.Equal(1, await RunAsync("book", "2", "--region", "35.20", "--public", "--out", path));
    }

    [Fact]
    public async Task An_unknown_region_or_book_is_refused()
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, "buku.docx");
        Assert.Equal(1, await RunAsync("book", "2", "--region", "99.99", "--out", path));
        Assert.Equal(1, await RunAsync("book", "9", "--region", "35.20", "--out", path));
        Assert.Equal(2, await RunAsync("book", "2", "--out", path));
        Assert.Empty(Directory.GetFiles(folder.Path));
    }

    private Task<int> RunAsync(params string[] args) =>
        Cli.RunAsync(new RootCommand { BookCommand.Create() }, [.. args, "--data", app.Installation.DataFolder]);

    private sealed class TemporaryFolder : IDisposable
    {
        public string Path { get; } = Directory.CreateTempSubdirectory("gotong-book").FullName;

        public void Dispose() => Directory.Delete(Path, recursive: true);
    }
}
