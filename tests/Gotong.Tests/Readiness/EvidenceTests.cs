using System.IO.Compression;
using System.Net;
using System.Text;
using Gotong.Features.Readiness;
using Gotong.Platform.Files;
using Gotong.Tests.Fixtures;
using Gotong.Tests.Initiatives;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Tests.Readiness;

/// <summary>What may come in as evidence, by its bytes; and what a name may carry.</summary>
public sealed class EvidenceTests(SqliteApp app) : IClassFixture<SqliteApp>
{
    public static TheoryData<string, byte[]> Disguised =>
        new()
        {
            { "sk.pdf", "MZ\u0090\0\u0003\0\0\0\u0004\0\0\0"u8.ToArray() },
            { "sk.pdf", "\u007fELF\u0002\u0001\u0001\0"u8.ToArray() },
            { "sk.pdf", "#!/bin/sh\nrm -rf /\n"u8.ToArray() },
            { "sk.pdf", "<html><script>x()</script></html>"u8.ToArray() },
            { "foto.png", "<svg xmlns='http://www.w3.org/2000/svg' onload='x()'/>"u8.ToArray() },
            { "foto.svg", "<svg xmlns='http://www.w3.org/2000/svg'><script>x()</script></svg>"u8.ToArray() },
            { "sk.exe", "%PDF-1.7\n"u8.ToArray() },
            { "sk.pdf.exe", "%PDF-1.7\n"u8.ToArray() },
            { "foto.jpg", "%PDF-1.7\n"u8.ToArray() },
            { "sk.docx", "PK\u0003\u0004bukan zip"u8.ToArray() },
            { "sk.docx", Zip(("[Content_Types].xml", "<Types/>"), ("xl/workbook.xml", "<x/>")) },
            { "sk.xlsx", Zip(("evil.exe", "MZ")) },
            {
                "sk.docx",
                Zip(("[Content_Types].xml", "<Types/>"), ("word/document.xml", "<x/>"), ("word/vbaProject.bin", "x"))
            },
            {
                "sk.docx",
                Zip(
                    ("[Content_Types].xml", "<Types>application/vnd.ms-word.document.macroEnabled.main+xml</Types>"),
                    ("word/document.xml", "<x/>")
                )
            },
            {
                "sk.docx",
                Zip(("[Content_Types].xml", "<Types/>"), ("word/document.xml", "<x/>"), ("word/media/setup.exe", "MZ"))
            },
            {
                "bom.xlsx",
                Zip(
                    ("[Content_Types].xml", "<Types/>"),
                    ("xl/workbook.xml", "<x/>"),
                    ("xl/worksheets/sheet1.xml", new string('0', 20 * 1024 * 1024))
                )
            },
            { "kosong.pdf", [] },
        };

    [Theory]
    [MemberData(nameof(Disguised), DisableDiscoveryEnumeration = true)]
    public void What_is_not_what_its_name_says_is_refused(string name, byte[] bytes) =>
        Assert.NotNull(EvidenceFile.Problem(FileOf(name, bytes)));

    [Fact]
    public void Documents_pictures_and_sheets_come_in()
    {
        foreach (
            var (name, bytes) in new (string, byte[])[]
            {
                ("sk.PDF", "%PDF-1.7\n"u8.ToArray()),
                ("foto.jpeg", [0xFF, 0xD8, 0xFF, 0xE0, 0, 0, 0, 0]),
                ("foto.png", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]),
                ("sk.docx", Zip(("[Content_Types].xml", "<Types/>"), ("word/document.xml", "<x/>"))),
                (
                    "rab.xlsx",
                    SheetFile.Write(
                        "RAB",
                        [
                            ["a", "b"],
                        ]
                    )
                ),
            }
        )
            Assert.Null(EvidenceFile.Problem(FileOf(name, bytes)));
    }

    [Fact]
    public async Task A_file_is_kept_once_under_its_print_outside_the_web_and_named_safely()
    {
        var desk = await Desk.OpenAsync(app, "63.01");
        var path = await ProofAsync(desk);
        var bytes = Encoding.ASCII.GetBytes("%PDF-1.7\n" + Guid.CreateVersion7());
        await SendAsync(desk, path, "C:\\Users\\x\\..\\<b>sk</b>\u0001.pdf", bytes);
        var evidence = await app.InAsync(desk.Region, db => db.Set<ProofEvidence>().SingleAsync());
        Assert.DoesNotContain('\\', evidence.Name);
        Assert.DoesNotContain('/', evidence.Name);
        Assert.DoesNotContain('\u0001', evidence.Name);
        Assert.Equal(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(bytes)), evidence.FileHash);
        Assert.True(
            File.Exists(Path.Combine(app.Installation.FilesFolder, desk.Region.Id.ToString("N"), evidence.FileHash))
        );
        var again = await SendAsync(desk, path, "lain.pdf", bytes);
        Assert.Contains("sudah ada di sini", again.Errors, StringComparison.Ordinal);

        using var got = await desk.Browser.Http.GetAsync(
            $"{path}/berkas/{evidence.Id}",
            TestContext.Current.CancellationToken
        );
        Assert.Equal("application/octet-stream", got.Content.Headers.ContentType!.MediaType);
        Assert.Equal("attachment", got.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Equal(bytes, await got.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        var page = await desk.Browser.GetAsync(desk.Path(1, "/kesiapan"));
        Assert.Null(page.Document.QuerySelector("main b"));
    }

    [Fact]
    public async Task What_is_refused_leaves_nothing_on_the_disk()
    {
        var desk = await Desk.OpenAsync(app, "63.02");
        var path = await ProofAsync(desk);
        var refused = await SendAsync(desk, path, "sk.pdf", "MZ\0\0"u8.ToArray());
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("bukan PDF", refused.Errors, StringComparison.Ordinal);
        var large = new byte[EvidenceFile.LargestBytes + 1];
        "%PDF-1.7"u8.CopyTo(large);
        Assert.Contains(
            "lebih dari 20 MB",
            (await SendAsync(desk, path, "besar.pdf", large)).Errors,
            StringComparison.Ordinal
        );
        Assert.False(Directory.Exists(Path.Combine(app.Installation.FilesFolder, desk.Region.Id.ToString("N"))));
        Assert.Equal(0, await app.InAsync(desk.Region, db => db.Set<ProofEvidence>().CountAsync()));
    }

    [Fact]
    public void The_server_stops_reading_long_before_a_file_of_two_gigabytes_is_here()
    {
        var limits = app.Endpoints()
            .Where(e => e.RoutePattern.RawText!.EndsWith(ReadinessLinks.EvidencePath, StringComparison.Ordinal))
            .Select(e => e.Metadata.GetMetadata<Microsoft.AspNetCore.Http.Metadata.IRequestSizeLimitMetadata>())
            .OfType<Microsoft.AspNetCore.Http.Metadata.IRequestSizeLimitMetadata>()
            .ToList();
        Assert.NotEmpty(limits);
        Assert.All(limits, l => Assert.InRange(l.MaxRequestBodySize!.Value, EvidenceFile.LargestBytes, 128L << 20));
    }

    private static async Task<WebPage> SendAsync(Desk desk, string path, string name, byte[] bytes) =>
        await (await desk.Browser.GetAsync(path + "/berkas")).Form().Attach("file", name, bytes).SendAsync();

    private async Task<string> ProofAsync(Desk desk)
    {
        await desk.StartAsync("Bayi di desa atas tidak tertimbang setiap bulan.");
        await (await desk.Browser.GetAsync(desk.Path(1, "/kesiapan/tambah/peraturan")))
            .Form()
            .Fill("form", "Sk")
            .Fill("subject", "Tim")
            .Fill("stage", "None")
            .SubmitAsync();
        var id = await app.InAsync(desk.Region, db => db.Proofs.Select(p => p.Id).SingleAsync());
        return desk.Path(1, $"/kesiapan/bukti/{id}");
    }

    private static FormFile FileOf(string name, byte[] bytes) =>
        new(new MemoryStream(bytes), 0, bytes.Length, "file", name);

    private static byte[] Zip(params (string Name, string Text)[] parts)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var (name, text) in parts)
            {
                using var part = new StreamWriter(zip.CreateEntry(name).Open());
                part.Write(text);
            }
        return stream.ToArray();
    }
}
