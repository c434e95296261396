using Gotong.Documents;
using Gotong.Platform.Markdown;

namespace Gotong.Tests.Books;

public sealed class MarkdownTests
{
    [Fact]
    public void Headings_go_below_the_section_they_stand_in()
    {
        var headings = MarkdownBlocks.Read("# Satu\n\n## Dua\n\n##### Lima", 2).OfType<Heading>();
        Assert.Equal([(3, "Satu"), (4, "Dua"), (4, "Lima")], headings.Select(h => (h.Level, h.Text)));
    }

    [Fact]
    public void Lists_nest_and_keep_their_kind()
    {
        var list = Assert.IsType<NumberedList>(
            Assert.Single(MarkdownBlocks.Read("1. satu\n   - a\n   - b\n2. dua", 2))
        );
        Assert.Equal(2, list.Items.Count);
        Assert.Equal(2, Assert.IsType<BulletList>(list.Items[0].Nested).Items.Count);
    }

    [Fact]
    public void Emphasis_becomes_bold_and_italic()
    {
        var paragraph = Assert.IsType<Paragraph>(Assert.Single(MarkdownBlocks.Read("**tebal** *miring* _juga_", 2)));
        Assert.Single(paragraph.Inlines.OfType<Bold>());
        Assert.Equal(2, paragraph.Inlines.OfType<Italic>().Count());
    }

    [Theory]
    [InlineData("[x](javascript:alert(1))")]
    [InlineData("[x](JaVaScRiPt:alert(1))")]
    [InlineData("[x](data:text/html,<script>alert(1)</script>)")]
    [InlineData("[x](vbscript:x)")]
    [InlineData("[x](file:///etc/passwd)")]
    [InlineData("[x](//jahat.example)")]
    [InlineData("[x](/35.20/keluar)")]
    [InlineData("[x](#bagian-visi)")]
    [InlineData("<javascript:x>")]
    [InlineData("<a href=\"https://jahat.example\" onclick=\"x()\">x</a>")]
    [InlineData("![x](https://jahat.example/pixel.png)")]
    [InlineData("[x]: javascript:alert(1)\n\n[x]")]
    public void Only_web_addresses_become_links(string hostile)
    {
        var blocks = MarkdownBlocks.Read(hostile, 2);
        Assert.DoesNotContain(blocks.OfType<Paragraph>().SelectMany(p => All(p.Inlines)), i => i is Link);
        Assert.Contains("x", Text(blocks), StringComparison.Ordinal);
    }

    [Fact]
    public void A_web_address_becomes_a_link()
    {
        var paragraph = Assert.IsType<Paragraph>(
            Assert.Single(MarkdownBlocks.Read("[laporan](https://example.org/a)", 2))
        );
        Assert.Equal("https://example.org/a", Assert.Single(paragraph.Inlines.OfType<Link>()).Target);
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("teks <img src=x onerror=alert(1)> teks")]
    [InlineData("<!-- diam -->")]
    [InlineData("<div>\n<b>x</b>\n</div>")]
    public void Html_is_shown_as_text(string html) =>
        Assert.Equal(html.ReplaceLineEndings(" "), Text(MarkdownBlocks.Read(html, 2)).ReplaceLineEndings(" "));

    [Fact]
    public void A_table_keeps_its_cells()
    {
        var table = Assert.IsType<Table>(Assert.Single(MarkdownBlocks.Read("| A | B |\n|---|---|\n| 1 | 2 |", 2)));
        Assert.Equal(["A", "B"], table.Columns.Select(c => c.Header));
        Assert.Equal(2, Assert.IsType<CellRow>(Assert.Single(table.Rows)).Cells.Count);
    }

    [Fact]
    public void Text_that_nests_without_end_stays_text()
    {
        var deep = string.Concat(Enumerable.Repeat("> ", 5000)) + "dasar";
        Assert.False(MarkdownBlocks.IsReadable(deep));
        Assert.Equal(deep, Text(MarkdownBlocks.Read(deep, 2)));
    }

    private static IEnumerable<Inline> All(IEnumerable<Inline> inlines) =>
        inlines.SelectMany(i =>
            i switch
            {
                Bold bold => All(bold.Inlines),
                Italic italic => All(italic.Inlines),
                _ => (IEnumerable<Inline>)[i],
            }
        );

    private static string Text(IReadOnlyList<Block> blocks) =>
        string.Join('\n', blocks.OfType<Paragraph>().Select(p => Buku2Tests.Plain(p.Inlines)));
}
