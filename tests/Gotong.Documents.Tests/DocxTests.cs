using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Xunit;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Gotong.Documents.Tests;

public sealed class DocxTests
{
    [Theory]
    [InlineData("id")]
    [InlineData("en")]
    public void Every_block_is_valid(string language) => Docx.AssertValid(Samples.Book(language));

    [Fact]
    public void An_empty_document_is_valid() => Docx.AssertValid(new Document("", "", "id", new("", ""), []));

    [Fact]
    public void Empty_parts_are_valid() =>
        Docx.AssertValid(
            Samples.Of(
                new Heading(3, ""),
                new Paragraph([]),
                new BulletList([]),
                new NumberedList([new ListItem([])]),
                new Quote([]),
                new Note("", []),
                new Table("", [new Column("")], []),
                new Table("", [new Column(""), new Column("")], [new BandRow(""), new CellRow([])]),
                new Figure("", "", new Drawing(0, double.NaN, [new Polyline([], new Pen()), new Rect(1, 1, -1, 0)])),
                new SectionChange(Orientation.Landscape),
                new SectionChange(Orientation.Portrait),
                new SectionChange(Orientation.Landscape)
            )
        );

    [Fact]
    public void A_short_document_has_no_cover_and_no_contents_and_room_to_sign()
    {
        var minutes = new Document(
            "Berita acara",
            "Rapat",
            "id",
            new("Kabupaten", ""),
            [
                new Heading(1, "Hadir", Numbered: false),
                new Heading(2, "Yang datang", Numbered: false),
                new SignPlaces([new("Pemimpin", "Endah"), new("Notulis", ""), new("Saksi", "<Budi>")]),
            ]
        )
        {
            IsShort = true,
        };
        Docx.AssertValid(minutes);
        using var word = Docx.Open(minutes);
        var body = word.MainDocumentPart!.Document!.Body!;
        Assert.Single(body.Descendants<SectionProperties>());
        Assert.Empty(body.Descendants<SdtBlock>());
        Assert.Contains("<Budi>", body.InnerText, StringComparison.Ordinal);
        var html = Docx.Html(minutes);
        Assert.DoesNotContain("doc-contents", html, StringComparison.Ordinal);
        Assert.Contains("&lt;Budi&gt;", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Five_hundred_tables_are_valid() =>
        Docx.AssertValid(
            Samples.Of([
                .. Enumerable
                    .Range(1, 500)
                    .Select(n => new Table(
                        $"Tabel {n}",
                        [new Column("A"), new Column("B")],
                        [new CellRow([$"{n}", "b"])]
                    )),
            ])
        );

    [Fact]
    public void Deeply_nested_lists_are_valid()
    {
        ListBlock list = new NumberedList([new ListItem(["paling dalam"])]);
        for (var i = 0; i < 14; i++)
            list =
                i % 2 == 0
                    ? new BulletList([new ListItem(["x"], list)])
                    : new NumberedList([new ListItem(["y"], list)]);
        Docx.AssertValid(Samples.Of(list));
    }

    [Fact]
    public void Equal_documents_give_equal_bytes() =>
        Assert.Equal(Docx.Bytes(Samples.Book()), Docx.Bytes(Samples.Book()));

    [Fact]
    public void A_stream_that_cannot_seek_is_enough()
    {
        using var memory = new MemoryStream();
        using (
            var forward = new System.IO.Compression.GZipStream(
                memory,
                System.IO.Compression.CompressionLevel.Fastest,
                true
            )
        )
            DocxWriter.Write(Samples.Book(), forward);
        memory.Position = 0;
        using var back = new System.IO.Compression.GZipStream(memory, System.IO.Compression.CompressionMode.Decompress);
        using var copy = new MemoryStream();
        back.CopyTo(copy);
        using var package = WordprocessingDocument.Open(copy, isEditable: false);
        Docx.AssertValid(package);
    }

    [Fact]
    public void The_contents_list_the_headings()
    {
        using var package = Docx.Open(Samples.Book());
        var body = package.MainDocumentPart!.Document!.Body!;
        var headings = body.Elements<W.Paragraph>()
            .Where(p => Style(p) is "Heading1" or "Heading2" or "Heading3")
            .Select(p => p.InnerText);
        var entries = body.Descendants<W.Paragraph>()
            .Where(p => Style(p).StartsWith("TOC", StringComparison.Ordinal) && Style(p) != "TOCHeading")
            .Select(p => p.Descendants<W.Hyperlink>().Single())
            .ToList();
        Assert.Equal(headings, entries.Select(Title));
        Assert.Equal(10, entries.Count);
        var pages = entries.Select(e => int.Parse(e.Descendants<W.Text>().Last().Text)).ToList();
        Assert.Equal(pages.Order(), pages);
        Assert.Equal(1, pages[0]);
        Assert.Contains(entries, e => e.InnerText.Contains("BAB III", StringComparison.Ordinal));
        Assert.All(entries, e => Assert.Contains("PAGEREF " + e.Anchor, e.InnerText));
    }

    [Fact]
    public void Internal_links_lead_to_bookmarks_and_external_ones_to_addresses()
    {
        using var package = Docx.Open(Samples.Book());
        var main = package.MainDocumentPart!;
        var bookmarks = main.Document!.Descendants<BookmarkStart>().Select(b => b.Name!.Value).ToList();
        var links = main.Document.Descendants<W.Hyperlink>().ToList();
        Assert.Equal(bookmarks.Count, bookmarks.Distinct().Count());
        Assert.All(links.Where(l => l.Anchor is not null), l => Assert.Contains(l.Anchor!.Value, bookmarks));
        var addresses = main.HyperlinkRelationships.ToDictionary(r => r.Id, r => r.Uri.AbsoluteUri);
        Assert.All(
            links.Where(l => l.Id is not null),
            l => Assert.StartsWith("https://contoh.go.id/", addresses[l.Id!])
        );
        Assert.Contains("https://contoh.go.id/35.20/indikator/ipm?versi=12", addresses.Values);
        Assert.Contains(links, l => l.Tooltip?.Value == "Indeks Pembangunan Manusia 2024, versi 12");
    }

    [Fact]
    public void Links_that_lead_nowhere_or_astray_are_only_text()
    {
        string[] targets = ["#tidak-ada", "javascript:alert(1)", "file:///etc/passwd", "//contoh.go.id", "http://", ""];
        var document = Samples.Of([.. targets.Select(t => new Paragraph([new Link(t, [$"[{t}]"])]))]);
        using var package = Docx.Open(document);
        Assert.Empty(package.MainDocumentPart!.Document!.Descendants<W.Hyperlink>());
        Assert.Contains("[javascript:alert(1)]", package.MainDocumentPart.Document.InnerText);
        Assert.DoesNotContain("<a ", Docx.Html(document));
    }

    [Fact]
    public void Captions_are_numbered_in_order_as_fields()
    {
        using var package = Docx.Open(Samples.Book());
        var captions = package
            .MainDocumentPart!.Document!.Body!.Elements<W.Paragraph>()
            .Where(p => Style(p) == "Caption")
            .Select(p => p.InnerText)
            .ToList();
        Assert.Collection(
            captions,
            c => Assert.StartsWith("Gambar  SEQ Gambar \\* ARABIC 1  Kemiskinan turun", c),
            c => Assert.StartsWith("Tabel  SEQ Tabel \\* ARABIC 1  Tiga sasaran", c),
            c => Assert.StartsWith("Tabel  SEQ Tabel \\* ARABIC 2  Rencana aksi", c),
            c => Assert.StartsWith("Gambar  SEQ Gambar \\* ARABIC 2  Enam inisiatif", c)
        );
    }

    [Fact]
    public void The_action_plan_lies_in_landscape_with_a_repeated_header()
    {
        using var package = Docx.Open(Samples.Book());
        var document = package.MainDocumentPart!.Document!;
        var orientations = document
            .Descendants<W.PageSize>()
            .Select(p => p.Orient?.Value == PageOrientationValues.Landscape);
        Assert.Equal([false, false, false, true, false], orientations);
        var tables = document.Descendants<W.Table>().ToList();
        Assert.All(tables, t => Assert.Single(t.Descendants<TableHeader>()));
        Assert.All(
            tables,
            t => Assert.NotNull(t.Elements<W.TableRow>().First().Descendants<TableHeader>().SingleOrDefault())
        );
        Assert.Equal(
            document.Descendants<W.PageSize>().ElementAt(3).Width! - 2 * 1240u,
            (uint)tables[1].Descendants<GridColumn>().Sum(g => int.Parse(g.Width!))
        );
    }

    [Fact]
    public void An_empty_section_leaves_no_empty_page()
    {
        using var package = Docx.Open(
            Samples.Of(
                new SectionChange(Orientation.Landscape),
                new SectionChange(Orientation.Portrait),
                Samples.Words("a")
            )
        );
        Assert.Equal(2, package.MainDocumentPart!.Document!.Descendants<SectionProperties>().Count());
    }

    [Fact]
    public void Each_numbered_list_starts_again()
    {
        using var package = Docx.Open(Samples.Book());
        var lists = package
            .MainDocumentPart!.Document!.Descendants<W.Paragraph>()
            .Where(p => Style(p) == "ListParagraph")
            .Select(p => p.ParagraphProperties!.NumberingProperties!.NumberingId!.Val!.Value)
            .Distinct()
            .ToList();
        var instances = package
            .MainDocumentPart.NumberingDefinitionsPart!.Numbering!.Elements<NumberingInstance>()
            .Select(n => n.NumberID!.Value)
            .ToList();
        Assert.Equal(4, lists.Count);
        Assert.All(lists, id => Assert.Contains(id, instances));
    }

    [Fact]
    public void The_file_speaks_its_language_and_prompts_for_nothing()
    {
        using var package = Docx.Open(Samples.Book("en"));
        var main = package.MainDocumentPart!;
        Assert.Equal("en-GB", main.StyleDefinitionsPart!.Styles!.Descendants<Languages>().First().Val!.Value);
        Assert.Empty(main.DocumentSettingsPart!.Settings!.Elements<UpdateFieldsOnOpen>());
        Assert.Equal("Pemerintah Kabupaten Contoh", package.PackageProperties.Creator);
        Assert.Equal(2026, package.PackageProperties.Created!.Value.Year);
        Assert.Contains("Table  SEQ Table", main.Document!.InnerText);
        Assert.Contains("CHAPTER I", main.Document.InnerText);
        var drawing = main.Document.Descendants<DocumentFormat.OpenXml.Drawing.Wordprocessing.DocProperties>().First();
        Assert.StartsWith("Garis kemiskinan", drawing.Description!.Value);
    }

    private static string Style(W.Paragraph paragraph) =>
        paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value ?? "";

    /// <summary>The text between the number's tab and the page's tab.</summary>
    private static string Title(W.Hyperlink entry) =>
        string.Concat(
            entry
                .Elements<W.Run>()
                .Where(r => r.RunProperties?.RunStyle?.Val?.Value != "ContentsNumber")
                .TakeWhile(r => r.GetFirstChild<FieldChar>() is null)
                .Select(r => r.InnerText)
        );
}
