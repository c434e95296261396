using System.Globalization;

namespace Gotong.Documents;

/// <summary>Writes plain workbooks: typed cells, no formulas, no shared strings.</summary>
public static class XlsxWriter
{
    private const string Spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    /// <summary>Writes forward only, so rows may come from a database; equal input gives equal bytes.</summary>
    /// <param name="output">Any writable stream; it is written synchronously and left open.</param>
    /// <param name="sheets">At least one.</param>
    /// <exception cref="ArgumentException">No sheet, no column, a row longer than the columns, more rows than Excel opens
    /// (1,048,576 with the header) or a value of another type; the output is then incomplete.</exception>
    public static void Write(Stream output, IReadOnlyList<Sheet> sheets)
    {
        if (sheets.Count == 0)
            throw new ArgumentException("A workbook has at least one sheet.", nameof(sheets));
        var names = SheetNames.Of(sheets);
        using var package = new OoxmlPackage(output);
        package.Part("[Content_Types].xml", ContentTypes(sheets.Count));
        package.Relationships("_rels/.rels", [("officeDocument", "xl/workbook.xml")]);
        package.Part("xl/workbook.xml", x => WriteWorkbook(x, names));
        package.Relationships(
            "xl/_rels/workbook.xml.rels",
            [
                .. sheets.Select((_, i) => ("worksheet", Invariant($"worksheets/sheet{i + 1}.xml"))),
                ("styles", "styles.xml"),
            ]
        );
        package.Part("xl/styles.xml", Styles);
        for (var i = 0; i < sheets.Count; i++)
        {
            var sheet = sheets[i];
            package.Part(Invariant($"xl/worksheets/sheet{i + 1}.xml"), x => XlsxSheet.Write(x, sheet));
        }
    }

    private static void WriteWorkbook(Ooxml x, IReadOnlyList<string> names)
    {
        x.Root("x:workbook", "r");
        x.Open("x:sheets");
        for (var i = 0; i < names.Count; i++)
            x.Leaf(
                "x:sheet",
                ("name", names[i]),
                ("sheetId", Invariant($"{i + 1}")),
                ("r:id", Invariant($"rId{i + 1}"))
            );
        x.Close();
        x.Close();
    }

    private static string ContentTypes(int sheets) =>
        """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>"""
        + Override("workbook", "sheet.main")
        + Override("styles", "styles")
        + string.Concat(
            Enumerable.Range(1, sheets).Select(n => Override(Invariant($"worksheets/sheet{n}"), "worksheet"))
        )
        + "</Types>";

    private static string Override(string part, string type) =>
        $"""<Override PartName="/xl/{part}.xml" ContentType="{Spreadsheet}{type}+xml"/>""";

    /// <summary>Cell formats in the order of <see cref="XlsxSheet"/>: text, number, rupiah, date, header, quoted text.</summary>
    private const string Styles = """
        <styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="2"><numFmt numFmtId="164" formatCode="&quot;Rp&quot;#,##0;\-&quot;Rp&quot;#,##0"/><numFmt numFmtId="165" formatCode="dd/mm/yyyy"/></numFmts><fonts count="2"><font><sz val="11"/><color rgb="FF1D2A2F"/><name val="Calibri"/><family val="2"/></font><font><b/><sz val="11"/><color rgb="FF0B5C63"/><name val="Calibri"/><family val="2"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border><left/><right/><top/><bottom style="thin"><color rgb="FF0B5C63"/></bottom><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="6"><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment vertical="top"/></xf><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top"/></xf><xf numFmtId="165" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top"/></xf><xf numFmtId="49" fontId="1" fillId="0" borderId="1" xfId="0" applyNumberFormat="1" applyFont="1" applyBorder="1" applyAlignment="1"><alignment vertical="bottom" wrapText="1"/></xf><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>
        """;

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
