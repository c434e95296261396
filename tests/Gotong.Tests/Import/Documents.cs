using System.Globalization;
using System.Security;
using System.Text;

namespace Gotong.Tests.Import;

/// <summary>One drawn table as ODS, Word, web page, tab-separated text, and text of a PDF.</summary>
internal static class Documents
{
    public static byte[] Ods(string drawing, string style = "", string after = "")
    {
        var rows = new StringBuilder();
        Each(
            Tables.Cells(drawing),
            startRow: () => rows.Append("<table:table-row>"),
            cell: (text, wide, tall, covered) =>
                rows.Append(
                    covered
                        ? "<table:covered-table-cell/>"
                        : $"<table:table-cell office:value-type='string' table:number-columns-spanned='{wide}' table:number-rows-spanned='{tall}'>{Paragraphs(text, "text:p", "")}</table:table-cell>"
                ),
            endRow: () => rows.Append("</table:table-row>")
        );
        return Horrors.Zipped(
            ("mimetype", "application/vnd.oasis.opendocument.spreadsheet"),
            ("content.xml", Content($"<table:table table:name='Tabel'{style}>{rows}{after}</table:table>"))
        );
    }

    public static string Content(string tables) =>
        "<office:document-content xmlns:office='o' xmlns:table='t' xmlns:text='x' xmlns:style='s'><office:automatic-styles><style:style style:name='ta2' style:family='table'><style:table-properties table:display='false'/></style:style></office:automatic-styles><office:body><office:spreadsheet>"
        + tables
        + "</office:spreadsheet></office:body></office:document-content>";

    public static byte[] Docx(string drawing)
    {
        var table = new StringBuilder();
        var cells = Tables.Cells(drawing);
        for (var r = 0; r < cells.Count; r++)
        {
            table.Append("<w:tr>");
            for (var c = 0; c < cells[r].Length; c++)
            {
                if (cells[r][c] == "<")
                    continue;
                var wide = 1;
                while (c + wide < cells[r].Length && cells[r][c + wide] == "<")
                    wide++;
                var tall = r + 1 < cells.Count && c < cells[r + 1].Length && cells[r + 1][c] == "^";
                var merge =
                    cells[r][c] == "^" ? "<w:vMerge/>"
                    : tall ? "<w:vMerge w:val='restart'/>"
                    : "";
                table.Append(
                    CultureInfo.InvariantCulture,
                    $"<w:tc><w:tcPr><w:gridSpan w:val='{wide}'/>{merge}</w:tcPr>{Paragraphs(cells[r][c] == "^" ? "" : cells[r][c], "w:p", "<w:r><w:t xml:space='preserve'>|</w:t></w:r>")}</w:tc>"
                );
            }
            table.Append("</w:tr>");
        }
        return Horrors.Zipped(
            (
                "word/document.xml",
                $"<w:document xmlns:w='w'><w:body><w:p><w:r><w:t>RPJMD 2025-2029</w:t></w:r></w:p><w:tbl>{table}</w:tbl></w:body></w:document>"
            )
        );
    }

    public static byte[] Html(string drawing)
    {
        var table = new StringBuilder("<html><body><p>RPJMD</p><table>");
        Each(
            Tables.Cells(drawing),
            startRow: () => table.Append("<tr>"),
            cell: (text, wide, tall, covered) =>
                table.Append(
                    covered
                        ? ""
                        : $"<td colspan='{wide}' rowspan={tall}>\n  {SecurityElement.Escape(text).Replace("\n", "<br>", StringComparison.Ordinal)}\n</td>"
                ),
            endRow: () => table.Append("</tr>")
        );
        return Encoding.UTF8.GetBytes(table.Append("</table>").ToString());
    }

    public static byte[] Tabs(string drawing) =>
        Encoding.UTF8.GetBytes(
            string.Join('\n', Tables.Cells(drawing).Select(row => string.Join('\t', row.Select(Quoted))))
        );

    /// <summary>Columns as wide as their widest text, two spaces between.</summary>
    public static byte[] Spaces(string drawing)
    {
        var cells = Tables.Cells(drawing);
        var widths = Enumerable
            .Range(0, cells[0].Length)
            .Select(c => cells.Max(row => c < row.Length ? row[c].Length : 0) + 2)
            .ToArray();
        return Encoding.UTF8.GetBytes(
            string.Join(
                '\n',
                cells.Select(row => string.Concat(row.Select((text, c) => text.PadRight(widths[c]))).TrimEnd())
            )
        );
    }

    private static string Quoted(string text) => text.Contains('\n', StringComparison.Ordinal) ? $"\"{text}\"" : text;

    private static string Paragraphs(string text, string tag, string run) =>
        string.Concat(
            text.Split('\n')
                .Select(line =>
                {
                    var plain = SecurityElement.Escape(line);
                    return $"<{tag}>{(run.Length == 0 ? plain : run.Replace("|", plain, StringComparison.Ordinal))}</{tag}>";
                })
        );

    private static void Each(List<string[]> cells, Action startRow, Action<string, int, int, bool> cell, Action endRow)
    {
        for (var r = 0; r < cells.Count; r++)
        {
            startRow();
            for (var c = 0; c < cells[r].Length; c++)
            {
                var (wide, tall) = (1, 1);
                while (c + wide < cells[r].Length && cells[r][c + wide] == "<")
                    wide++;
                while (r + tall < cells.Count && c < cells[r + tall].Length && cells[r + tall][c] == "^")
                    tall++;
                cell(cells[r][c], wide, tall, cells[r][c] is "<" or "^");
            }
            endRow();
        }
    }
}
