using System.Xml;
using Xunit;

namespace Gotong.Documents.Tests;

public sealed class HtmlTests
{
    [Fact]
    public void A_small_document_reads_as_agreed() =>
        Snapshot.Matches(
            "small.html",
            Docx.Html(
                Samples.Of(
                    new Heading(1, "Pendahuluan", "awal"),
                    new Paragraph([
                        "Naik ke 76,14",
                        new Source("IPM 2024", 12, "https://contoh.go.id/ipm"),
                        ", lihat ",
                        new Link("#t", ["tabel"]),
                    ]),
                    new Note("Belum diisi:", ["ditunggu dari Bappeda."]),
                    new PageBreak(),
                    new BulletList([new ListItem(["satu"], new NumberedList([new ListItem(["dua"])]))]),
                    new SectionChange(Orientation.Landscape),
                    new Table(
                        "Sasaran",
                        [new Column("Nama", 3), new Column("2026", 1, Align.End)],
                        [new BandRow("Misi 1"), new CellRow(["a", "1"]), new BandRow("Misi 2"), new CellRow(["b"])],
                        "t"
                    ),
                    new Figure(
                        "Naik",
                        "Garis naik",
                        new Drawing(100, 50, [new Line(0, 50, 100, 0, new Pen(Tone.Accent)), new Label(50, 10, "kini")])
                    )
                )
            )
        );

    [Fact]
    public void Links_and_labels_in_the_page_lead_to_ids_that_are_there_once()
    {
        var xml = new XmlDocument();
        xml.LoadXml(Docx.Html(Samples.Book()));
        var ids = xml.SelectNodes("//@id")!.Cast<XmlNode>().Select(n => n.Value!).ToList();
        Assert.Equal(ids.Count, ids.Distinct().Count());
        var wanted = xml.SelectNodes("//@href[starts-with(., '#')]")!.Cast<XmlNode>().Select(n => n.Value![1..]);
        var labels = xml.SelectNodes("//@aria-labelledby")!.Cast<XmlNode>().SelectMany(n => n.Value!.Split(' '));
        Assert.All(wanted.Concat(labels), id => Assert.Contains(id, ids));
        Assert.Equal(10, xml.SelectNodes("//nav//li")!.Count);
        Assert.Equal(1, xml.SelectNodes("//h1")!.Count);
    }

    [Fact]
    public void A_fragment_without_a_title_is_only_its_blocks()
    {
        var xml = new XmlDocument();
        xml.LoadXml(Docx.Html(new("", "", "id", new("", ""), [new Paragraph(["Kata"])])));
        Assert.Empty(xml.SelectNodes("//header | //h1")!);
        Assert.Equal("Kata", xml.InnerText.Trim());
    }

    [Fact]
    public void Captions_count_by_kind_and_speak_the_language()
    {
        var html = Docx.Html(Samples.Book("en"));
        Assert.Contains(">Figure 2<", html);
        Assert.Contains(">Table 2<", html);
        Assert.Contains(">CHAPTER V<", html);
        Assert.Contains("lang=\"en\"", html);
    }

    [Fact]
    public void A_page_stands_alone_and_closes_empty_elements_in_full()
    {
        using var page = new StringWriter();
        HtmlWriter.WritePage(new Document("", "", "id", new("", ""), [new Paragraph([])]), page);
        Assert.StartsWith("<!DOCTYPE html>\n<html lang=\"id\">", page.ToString());
        Assert.Contains("<title></title>", page.ToString());
        Assert.Contains("<p></p>", page.ToString());
        Assert.Contains(HtmlWriter.Stylesheet, page.ToString());
    }

    [Fact]
    public void Every_class_that_paints_has_a_rule()
    {
        foreach (var tone in Enum.GetValues<Tone>())
        {
            var html = Docx.Html(
                Samples.Of(
                    new Figure("", "", new Drawing(9, 9, [new Rect(1, 1, 2, 2, new Pen(tone), new Brush(tone))]))
                )
            );
            var xml = new XmlDocument();
            xml.LoadXml(html);
            var classes = xml.SelectSingleNode("//*[local-name()='rect']/@class")!.Value!.Split(' ');
            Assert.Equal(2, classes.Length);
            Assert.All(classes, c => Assert.Contains($".{c} {{", HtmlWriter.Stylesheet));
        }
    }

    [Fact]
    public void A_table_refuses_what_it_cannot_show()
    {
        Assert.Throws<ArgumentException>(() => new Table("", [], []));
        Assert.Throws<ArgumentException>(() => new Table("", [new Column("a")], [new CellRow(["a", "b"])]));
    }
}
