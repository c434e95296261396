using System.CommandLine;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Gotong.Features.Books;
using Gotong.Features.Regions;
using Gotong.Platform.CommandLine;
using Gotong.Platform.Hosting;
using Gotong.Platform.Pdf;
using Gotong.Tests.Fixtures;
using Microsoft.Extensions.Configuration;

namespace Gotong.Tests.Pdf;

/// <summary>Printed by the Chromium, Chrome or Edge of this machine; skipped where there is none.</summary>
public sealed class PdfTests(PrintingApp app) : IClassFixture<PrintingApp>
{
    [Fact]
    public async Task A_book_and_any_page_come_out_tagged_and_with_an_outline()
    {
        SkipWithoutBrowser();
        var region = await app.OpenRegionAsync("35.20");
        await PlanTree.AddAsync(app, region);
        var planner = await app.AsAsync(region, Role.Planner);
        foreach (var path in (string[])["/35.20/buku/2.pdf", "/35.20/rencana?pdf=1"])
        {
            using var answer = await planner.Http.GetAsync(path, TestContext.Current.CancellationToken);
            Assert.Equal("application/pdf", answer.Content.Headers.ContentType?.MediaType);
            AssertGood(await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        }
        // Whoever may not see the page does not get it on paper either.
        Assert.Equal(HttpStatusCode.NotFound, (await app.Anonymous().GetAsync("/35.20/buku/2.pdf")).Status);
        var asked = await app.Anonymous().GetAsync("/35.20/orang?pdf=1");
        Assert.Equal(HttpStatusCode.Redirect, asked.Status);
    }

    [Fact]
    public async Task The_command_writes_a_pdf_by_the_ending_of_the_file()
    {
        SkipWithoutBrowser();
        var region = await app.OpenRegionAsync("35.21", "Kabupaten Ngawi");
        await PlanTree.AddAsync(app, region);
        var path = Path.Combine(app.Installation.DataFolder, "buku.pdf");
        string[] args = ["book", "2", "--region", "35.21", "--out", path, "--data", app.Installation.DataFolder];
        Assert.Equal(0, await Cli.RunAsync(new RootCommand { BookCommand.Create() }, args));
        AssertGood(await File.ReadAllBytesAsync(path, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task What_a_page_would_fetch_it_does_not_get_and_nothing_is_left_behind()
    {
        SkipWithoutBrowser();
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var address = $"http://localhost:{((IPEndPoint)listener.LocalEndpoint).Port}";
        var before = Left();
        using var printer = new PdfPrinter(new ConfigurationBuilder().Build());
        var pdf = await printer.PrintAsync(
            $"<!DOCTYPE html><title>x</title><h1>Halo</h1><img src='{address}/a.png'>"
                + $"<link rel=stylesheet href='{address.Replace("localhost", "127.0.0.1")}/a.css'><iframe src='{address}'></iframe>",
            TestContext.Current.CancellationToken
        );
        AssertGood(pdf);
        Assert.False(listener.Pending());
        Assert.Equal(before, Left());

        static int Left() => Directory.GetDirectories(Path.GetTempPath(), "gotong-pdf-*").Length;
    }

    [Fact]
    public async Task Without_a_browser_it_is_said_what_to_install()
    {
        var settings = new Dictionary<string, string?> { ["Browser"] = "/tidak/ada" };
        using var printer = new PdfPrinter(new ConfigurationBuilder().AddInMemoryCollection(settings).Build());
        Assert.False(printer.CanPrint);
        var error = await Assert.ThrowsAsync<UserError>(() =>
            printer.PrintAsync("", TestContext.Current.CancellationToken)
        );
        Assert.Contains("Chromium", error.Message, StringComparison.Ordinal);
    }

    private static void AssertGood(byte[] pdf)
    {
        var text = Encoding.Latin1.GetString(pdf);
        Assert.StartsWith("%PDF", text);
        Assert.Contains("/StructTreeRoot", text, StringComparison.Ordinal);
        Assert.Contains("/Outlines", text, StringComparison.Ordinal);
    }

    private static void SkipWithoutBrowser()
    {
        if (BrowserProgram.Find(null) is null)
            Assert.Skip("Chromium is not installed here (Debian: apt-get install chromium)");
    }
}

public sealed class NoPdfTests(SqliteApp app) : IClassFixture<SqliteApp>
{
    [Theory]
    [InlineData("/tentang?pdf=1")]
    [InlineData("/pdf")]
    public async Task Without_a_browser_the_page_says_what_to_install(string path) =>
        Assert.Contains(
            "apt install chromium",
            (await app.Anonymous().VisitAsync(path)).Text,
            StringComparison.Ordinal
        );
}

/// <summary>The product with the browser of this machine, if there is one.</summary>
public sealed class PrintingApp : TestApp
{
    protected override string PdfBrowser => "";

    protected override Task<Installation> InstallAsync(string folder) => SqliteApp.CopyOfTemplateAsync(folder);
}
