using System.IO.Compression;
using System.Text;

namespace Gotong.Tests.Import;

/// <summary>Files that nobody means well with, made here; each must end in words.</summary>
internal static class Horrors
{
    private const string Header =
        "<row r='1'><c r='A1' t='inlineStr'><is><t>Program</t></is></c><c r='B1' t='inlineStr'><is><t>Indikator</t></is></c><c r='C1' t='inlineStr'><is><t>Target 2026</t></is></c></row>";

    private static readonly byte[] Ole = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[600]];

    public static readonly Dictionary<string, (string File, int Exit, Func<byte[]> Make)> All = new()
    {
        ["a truncated zip"] = ("a.xlsx", 1, () => Plain()[..700]),
        ["a zip without its end"] = ("a.xlsx", 1, () => [.. "PK\u0003\u0004"u8, .. new byte[4000]]),
        ["a zip bomb"] = ("a.xlsx", 1, () => Zipped(("xl/workbook.xml", "<workbook/>"), ("xl/a.xml", Zeros(200)))),
        ["a sheet of zeros"] = ("a.xlsx", 1, () => Sheet(Zeros(60))),
        ["a password"] = ("a.xlsx", 1, () => [.. Ole, .. Encoding.Unicode.GetBytes("EncryptedPackage")]),
        ["an old workbook"] = ("a.xls", 1, () => Ole),
        ["an older workbook"] = ("a.xls", 1, () => [9, 8, 16, 0, 0, 6, 5, 0, .. new byte[400]]),
        ["entities without end"] = ("a.xlsx", 1, () => Strings(Laughs())),
        ["an entity from outside"] = ("a.xlsx", 1, () => Strings(Outside)),
        ["cyclic and shared formulas"] = ("a.xlsx", 0, () => Sheet(Header + Formulas())),
        ["cells of errors"] = ("a.xlsx", 0, () => Sheet(Header + Errors())),
        ["a million empty rows"] = ("a.xlsx", 0, () => Sheet(Header + EmptyRows())),
        ["a row of the last column"] = ("a.xlsx", 1, () => Sheet("<row r='1'><c r='XFD1'><v>1</v></c></row>")),
        ["a million styled columns"] = ("a.xlsx", 1, () => Sheet(Header + EmptyColumns())),
        ["days of 1900 and before"] = ("a.xlsx", 0, () => Sheet(Header + Days(), Dates)),
        ["huge shared strings"] = ("a.xlsx", 1, () => Strings(HugeStrings())),
        ["strings that are not there"] = ("a.xlsx", 1, () => Sheet("<row><c t='s'><v>77</v></c></row>")),
        ["one merge over the whole sheet"] = (
            "a.xlsx",
            0,
            () => Sheet(Header + Rows(50), after: Merge("A1:XFD1048576"))
        ),
        ["a hundred thousand merges"] = ("a.xlsx", 0, () => Sheet(Header + Rows(2_000), after: Merges(100_000))),
        ["only hidden sheets"] = ("a.xlsx", 1, Hidden),
        ["strict OOXML"] = ("a.xlsx", 0, Strict),
        ["rows in disorder"] = ("a.xlsx", 0, () => Sheet("<row r='9'><c r='B9'><v>1</v></c></row>" + Header + Rows(3))),
        ["UTF-16"] = ("a.csv", 0, () => [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Csv(','))]),
        ["UTF-16 big end first"] = ("a.csv", 0, () => [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(Csv(';'))]),
        ["half a UTF-16 letter"] = ("a.csv", 0, () => [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Csv(',')), 0x41]),
        ["Windows-1252"] = ("a.csv", 0, () => Encoding.Latin1.GetBytes(Csv(';').Replace("Gizi", "Giz\u00ED", Ordinal))),
        ["semicolons"] = ("a.csv", 0, () => Encoding.UTF8.GetBytes(Csv(';'))),
        ["tabs"] = ("a.tsv", 0, () => Encoding.UTF8.GetBytes(Csv('\t'))),
        ["quotes over lines"] = (
            "a.csv",
            0,
            () => Encoding.UTF8.GetBytes(Csv(',') + "\"Program\nB\",\"a\"\"b\n\nc\",5\n")
        ),
        ["an open quote"] = ("a.csv", 1, () => Encoding.UTF8.GetBytes(Csv(',') + "\"" + new string('x', 90_000))),
        ["NUL bytes"] = ("a.csv", 1, () => Encoding.UTF8.GetBytes(Csv(',') + "\0\0")),
        ["an ODS with a password"] = (
            "a.ods",
            1,
            () => Zipped(("content.xml", "\u0001"), ("META-INF/manifest.xml", "<m><encryption-data/></m>"))
        ),
        ["an ODS of a million repeated rows"] = (
            "a.ods",
            1,
            () =>
                Zipped(
                    (
                        "content.xml",
                        Documents.Content(
                            "<table:table><table:table-row table:number-rows-repeated='2000000000'><table:table-cell table:number-columns-repeated='900'><text:p>x</text:p></table:table-cell></table:table-row></table:table>"
                        )
                    )
                )
        ),
        ["an ODS of endless cells"] = (
            "a.ods",
            1,
            () =>
                Zipped(
                    (
                        "content.xml",
                        Documents.Content(
                            "<table:table><table:table-row><table:table-cell table:number-columns-repeated='2000000000'><text:p>x</text:p></table:table-cell></table:table-row></table:table>"
                        )
                    )
                )
        ),
        ["an ODS with entities"] = ("a.ods", 1, () => Zipped(("content.xml", Laughs()))),
        ["a truncated ODS"] = ("a.ods", 1, () => Zipped(("content.xml", "<a><b>"))),
        ["a Word document without a table"] = ("a.docx", 1, () => Zipped(("word/document.xml", "<w><p/></w>"))),
        ["a Word document of nested tables"] = (
            "a.docx",
            1,
            () => Zipped(("word/document.xml", "<w>" + string.Concat(Enumerable.Repeat("<tbl><tr><tc>", 5_000))))
        ),
        ["a Word table that spans everything"] = (
            "a.docx",
            1,
            () =>
                Zipped(
                    (
                        "word/document.xml",
                        "<w><tbl><tr><tc><gridSpan val='900'/><p><t>a</t></p></tc><tc><gridSpan val='900'/><p><t>b</t></p></tc><tc><p><t>c</t></p></tc></tr></tbl></w>"
                    )
                )
        ),
        ["a web page of nested tags"] = (
            "a.xls",
            1,
            () => Encoding.UTF8.GetBytes("<table>" + string.Concat(Enumerable.Repeat("<div>", 200_000)))
        ),
        ["a web table that spans everything"] = (
            "a.html",
            1,
            () => Encoding.UTF8.GetBytes("<table><tr><td colspan=1000 rowspan=65000>a<td>b</table>")
        ),
        ["a web page of 5 MB"] = (
            "a.html",
            1,
            () => Encoding.UTF8.GetBytes("<table>" + string.Concat(Enumerable.Repeat("<tr><td>a<td>b", 400_000)))
        ),
        ["a page of spaces"] = ("a.txt", 1, () => [.. Enumerable.Repeat((byte)' ', 5_000_000)]),
        ["nothing"] = ("a.csv", 1, () => []),
        ["20 MB of commas"] = ("a.csv", 1, () => [.. Enumerable.Repeat((byte)',', 20_000_000)]),
        ["20 MB of quotes"] = ("a.csv", 1, () => [.. Enumerable.Repeat((byte)'"', 20_000_000)]),
        ["20 MB of line ends"] = ("a.csv", 1, () => [.. Enumerable.Repeat((byte)'\n', 20_000_000)]),
        ["20 MB of letters"] = ("a.csv", 1, () => [.. Enumerable.Repeat((byte)'a', 20_000_000)]),
        ["every program another"] = ("a.csv", 1, () => Encoding.UTF8.GetBytes(Csv(',') + Programs(99_000))),
        ["every indicator another"] = ("a.csv", 1, () => Encoding.UTF8.GetBytes(Csv(',') + Indicators(99_000))),
        ["a problem in every row"] = ("a.csv", 0, () => Encoding.UTF8.GetBytes(Csv(',') + Unclear(55_000))),
    };

    private const StringComparison Ordinal = StringComparison.Ordinal;
    private const string Dates = "<cellXfs><xf numFmtId='0'/><xf numFmtId='14'/></cellXfs>";
    private const string Outside =
        "<!DOCTYPE sst [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><sst><si><t>&a;</t></si></sst>";

    private static string Csv(char separator) =>
        string.Join(separator, "Program", "Indikator", "Target 2026")
        + "\r\n"
        + string.Join(separator, "Program Gizi", "Stunting", "9")
        + "\r\n";

    private static string Programs(int count) =>
        string.Concat(Enumerable.Range(0, count).Select(i => $"Program {i},Rasio,5\n"));

    private static string Indicators(int count) =>
        string.Concat(Enumerable.Range(0, count).Select(i => $"Program A,Rasio {i},5\n"));

    private static string Unclear(int count) =>
        string.Concat(Enumerable.Range(0, count).Select(i => $"Program A,Rasio {i},{i} dokumen\n"));

    private static string Rows(int count) =>
        string.Concat(
            Enumerable
                .Range(2, count)
                .Select(i => $"<row r='{i}'><c r='A{i}' t='inlineStr'><is><t>Program {i}</t></is></c></row>")
        );

    private static string EmptyRows() =>
        string.Concat(Enumerable.Range(2, 1_048_574).Select(i => $"<row r='{i}'><c r='A{i}' s='1'/></row>"));

    private static string EmptyColumns() =>
        "<row r='2'>" + string.Concat(Enumerable.Repeat("<c s='1'/>", 1_000_000)) + "</row>";

    private static string Formulas() =>
        "<row r='2'><c r='A2'><f>B2</f></c><c r='B2'><f>A2</f></c><c r='C2'><f t='shared' ref='C2:C9' si='0'>C3+1</f></c></row>"
        + "<row r='3'><c r='A3' t='str'><f>A3</f><v>Program B</v></c><c r='C3'><f t='shared' si='0'/></c></row>";

    private static string Errors() =>
        string.Concat(
            new[] { "#REF!", "#DIV/0!", "#N/A", "#SPILL!", "#APA?" }.Select(
                (e, i) => $"<row r='{i + 2}'><c r='A{i + 2}' t='e'><v>{e}</v></c><c r='B{i + 2}' t='e'/></row>"
            )
        );

    private static string Days() =>
        string.Concat(
            new[] { "-1", "0", "0.5", "59", "60", "61", "2958466", "1E300", "NaN" }.Select(
                (d, i) =>
                    $"<row r='{i + 2}'><c r='A{i + 2}' t='inlineStr'><is><t>Program</t></is></c><c r='C{i + 2}' s='1'><v>{d}</v></c></row>"
            )
        );

    private static string Merge(string range) => $"<mergeCells><mergeCell ref='{range}'/></mergeCells>";

    private static string Merges(int count) =>
        "<mergeCells>"
        + string.Concat(Enumerable.Range(0, count).Select(i => $"<mergeCell ref='A{i + 2}:CV{i + 900_000}'/>"))
        + "</mergeCells>";

    private static string Laughs() =>
        "<!DOCTYPE sst [<!ENTITY l0 'ha'>"
        + string.Concat(
            Enumerable
                .Range(1, 12)
                .Select(i => $"<!ENTITY l{i} '{string.Concat(Enumerable.Repeat($"&l{i - 1};", 10))}'>")
        )
        + "]><sst><si><t>&l12;</t></si></sst>";

    private static string HugeStrings() =>
        "<sst>"
        + string.Concat(Enumerable.Range(0, 1_300).Select(i => $"<si><t>{i}{new string('x', 30_000)}</t></si>"))
        + "</sst>";

    private static string Zeros(int megabytes) => new(' ', megabytes * 1024 * 1024);

    private static byte[] Plain() => Sheet(Header + Rows(5));

    private static byte[] Sheet(string data, string? styles = null, string after = "") =>
        Samples.Raw(data, after, styles).ToArray();

    private static byte[] Strings(string sharedStrings) =>
        Samples.Raw("<row><c t='s'><v>0</v></c></row>", sharedStrings: sharedStrings).ToArray();

    private static byte[] Hidden() =>
        Samples
            .Workbook(
                (
                    "Rahasia",
                    true,
                    [
                        ["Program", "Indikator"],
                        ["A", "B"],
                    ]
                )
            )
            .ToArray();

    private static byte[] Strict() =>
        Rewritten(
            Samples.Raw(Header + Rows(2)),
            "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
            "http://purl.oclc.org/ooxml/spreadsheetml/main"
        );

    private static byte[] Rewritten(MemoryStream book, string from, string to)
    {
        using var source = new ZipArchive(book);
        return Zipped([
            .. source.Entries.Select(e =>
            {
                using var reader = new StreamReader(e.Open());
                return (e.FullName, reader.ReadToEnd().Replace(from, to, Ordinal));
            }),
        ]);
    }

    public static byte[] Zipped(params (string Name, string Content)[] entries)
    {
        var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var (name, content) in entries)
                Samples.Write(zip, name, content);
        return stream.ToArray();
    }
}
