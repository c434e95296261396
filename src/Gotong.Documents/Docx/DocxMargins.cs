namespace Gotong.Documents;

/// <summary>What stands in the margins: headers, footers and the section properties that name them.</summary>
internal static class DocxMargins
{
    /// <summary>In the order of their relationship ids, which start after styles, settings and numbering.</summary>
    public static readonly (string Type, string Target)[] Parts =
    [
        ("header", "header-portrait.xml"),
        ("footer", "footer-portrait.xml"),
        ("header", "header-landscape.xml"),
        ("footer", "footer-landscape.xml"),
    ];
    private const int FirstId = 4;

    public static void WriteParts(OoxmlPackage package, Document document)
    {
        foreach (var orientation in Enum.GetValues<Orientation>())
        {
            var name = orientation.ToString().ToLowerInvariant();
            package.Part($"word/header-{name}.xml", x => WriteHeader(x, document));
            package.Part($"word/footer-{name}.xml", x => WriteFooter(x, document, PageSize.Of(orientation)));
        }
    }

    /// <summary>Section properties: the cover has nothing in its margins, the contents count in roman numerals.</summary>
    public static void WriteSection(
        Ooxml x,
        Orientation orientation,
        bool isCover = false,
        string? format = null,
        bool restart = false
    )
    {
        var size = PageSize.Of(orientation);
        var first = FirstId + 2 * (int)orientation;
        x.Open("w:sectPr");
        if (!isCover)
        {
            x.Leaf("w:headerReference", ("w:type", "default"), ("r:id", $"rId{first}"));
            x.Leaf("w:footerReference", ("w:type", "default"), ("r:id", $"rId{first + 1}"));
        }
        x.Val("w:type", "nextPage");
        if (orientation == Orientation.Landscape)
            x.Leaf("w:pgSz", ("w:w", Dxa(size.Width)), ("w:h", Dxa(size.Height)), ("w:orient", "landscape"));
        else
            x.Leaf("w:pgSz", ("w:w", Dxa(size.Width)), ("w:h", Dxa(size.Height)));
        x.Leaf(
            "w:pgMar",
            ("w:top", Dxa(size.Top)),
            ("w:right", Dxa(size.Side)),
            ("w:bottom", Dxa(size.Top)),
            ("w:left", Dxa(size.Side)),
            ("w:header", "720"),
            ("w:footer", "720"),
            ("w:gutter", "0")
        );
        if (restart)
            x.Leaf("w:pgNumType", ("w:fmt", format ?? "decimal"), ("w:start", "1"));
        x.Close();
    }

    /// <summary>Points as twentieths of a point.</summary>
    public static string Dxa(double points) =>
        Math.Round(points * 20).ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static void WriteHeader(Ooxml x, Document document)
    {
        x.Root("w:hdr", "w");
        Open(x, "Header");
        Run(x, Shorten(document.Title));
        x.Close();
        x.Close();
    }

    private static void WriteFooter(Ooxml x, Document document, PageSize size)
    {
        x.Root("w:ftr", "w");
        x.Open("w:p");
        x.Open("w:pPr");
        x.Val("w:pStyle", "Footer");
        x.Open("w:tabs");
        x.Leaf("w:tab", ("w:val", "right"), ("w:pos", Dxa(size.TextWidth)));
        x.Close();
        x.Close();
        Run(x, Shorten(document.Properties.Notice));
        x.Open("w:r");
        x.Leaf("w:tab");
        x.Close();
        DocxFields.Write(x, "PAGE", "1");
        x.Close();
        x.Close();
    }

    private static void Open(Ooxml x, string style)
    {
        x.Open("w:p");
        x.Open("w:pPr");
        x.Val("w:pStyle", style);
        x.Close();
    }

    private static void Run(Ooxml x, string text)
    {
        x.Open("w:r");
        x.Open("w:t");
        x.KeepSpace();
        x.Text(text);
        x.Close();
        x.Close();
    }

    private static string Shorten(string text)
    {
        const int most = 90;
        var line = CleanText.Line(text);
        return line.Length <= most ? line : CleanText.Line(line[..most]) + "…";
    }
}
