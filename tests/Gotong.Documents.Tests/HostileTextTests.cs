using System.Xml;
using CsCheck;
using Xunit;

namespace Gotong.Documents.Tests;

/// <summary>Whatever people or machines put into a field, the files stay whole.</summary>
public sealed class HostileTextTests
{
    private static readonly string[] Nasty =
    [
        "",
        "\0\u0001\u000b\u001f\u007f\u0085",
        "\ud800",
        "\udc00\ud800x",
        "\uffff\ufffe",
        "\u202eterbalik \u05e9\u05dc\u05d5\u05dd",
        "😀👩‍👩‍👧",
        "<script>alert(1)</script>",
        "\"'><img src=x onerror=alert(1)>",
        "]]>&amp;<!--",
        "a\r\nb\tc\rd",
        "=cmd|' /C calc'!A0",
        "_x0041_",
        new string('w', 40_000),
    ];

    private static readonly Gen<string> AnyText = Gen.OneOf(
        Gen.String[Gen.Char, 0, 40],
        Gen.Int[0, Nasty.Length - 1].Select(i => Nasty[i])
    );

    [Fact]
    public void Any_text_gives_a_valid_docx() =>
        AnyText.Sample(text => Docx.AssertValid(Everywhere(text)), iter: 40, threads: 1);

    [Fact]
    public void Any_text_gives_well_formed_html_without_script_or_style() =>
        AnyText.Sample(
            text =>
            {
                var xml = new XmlDocument();
                xml.LoadXml(Docx.Html(Everywhere(text)));
                Assert.Empty(
                    xml.SelectNodes("//*[local-name()='script' or local-name()='img' or @style or @onerror]")!
                );
                Assert.Empty(xml.SelectNodes("//@href[starts-with(., 'javascript')]")!);
            },
            iter: 400,
            threads: 1
        );

    [Fact]
    public void Any_text_gives_a_valid_workbook_without_formulas() =>
        AnyText.Sample(
            text =>
                XlsxTests.AssertValid(
                    new Sheet(
                        text,
                        [new SheetColumn(text)],
                        [
                            [text],
                            [null],
                            [text],
                        ]
                    )
                ),
            iter: 100,
            threads: 1
        );

    [Fact]
    public void Any_lengths_give_a_valid_drawing() =>
        Gen.OneOf(Gen.Double, Gen.Double[-1000, 1000])
            .Array[8]
            .Sample(
                n =>
                {
                    Shape[] shapes =
                    [
                        new Line(n[0], n[1], n[2], n[3], new Pen(Tone.Late, n[4], Dash.Dotted)),
                        new Polyline([(n[0], n[1]), (n[2], n[3]), (n[4], n[5])], new Pen(Tone.Kept, n[6], Dash.Dashed)),
                        new Rect(n[0], n[1], n[2], n[3], null, new Brush(Tone.Attention, Hatched: true)),
                        new Circle(n[0], n[1], n[2], new Pen(), new Brush(Tone.AttentionSoft)),
                        new Label(n[0], n[1], "kata", n[2], Align.End),
                    ];
                    var document = Samples.Of(new Figure("a", "b", new Drawing(n[6], n[7], shapes)));
                    Docx.AssertValid(document);
                    new XmlDocument().LoadXml(Docx.Html(document));
                },
                iter: 60,
                threads: 1
            );

    [Fact]
    public void Hostile_text_is_shown_as_text()
    {
        var html = Docx.Html(Samples.Of(Samples.Words("<script>alert(1)</script>"), Samples.Words("a\nb")));
        Assert.Contains("<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>", html);
        Assert.Contains("<p>a<br />b</p>", html);
    }

    private static Document Everywhere(string text)
    {
        Inline[] inlines =
        [
            text,
            new Bold([text, new Italic([text])]),
            new Link("https://contoh.go.id/" + text, [text]),
            new Link("#" + text, [text]),
            new Link(text, [text]),
            new Source(text, 1, text),
            new Source(text, 2, "https://contoh.go.id/?" + text),
        ];
        return new Document(
            text,
            text,
            text,
            new DocumentProperties(text, text, null, text),
            [
                new Heading(1, text, text),
                new Heading(2, text),
                new Paragraph(inlines),
                new BulletList([new ListItem(inlines)]),
                new Quote(inlines),
                new Note(text, inlines),
                new Table(text, [new Column(text)], [new BandRow(text), new CellRow([new Cell(inlines)])], text),
                new Figure(text, text, new Drawing(100, 20, [new Label(1, 10, text)]), text),
            ]
        );
    }
}
