using System.IO.Compression;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Gotong.Features.Priorities.Import;
using Gotong.Platform.Import;
using Xunit;

namespace Gotong.Tests.Import;

/// <summary>Files for the import: our fixtures, workbooks made by code, and the real ones beside the repository.</summary>
internal static class Samples
{
    public const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    public static string Fixture(string name) =>
        Above(Path.Combine("tests", "Gotong.Tests", "Import", "Fixtures", name))!;

    public static string Real(string path)
    {
        var found = Above(Path.Combine("shared", "data", path));
        Assert.SkipWhen(found is null, $"shared/data/{path} is not beside this repository");
        return found!;
    }

    private static string? Above(string path)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var candidate = Path.Combine(folder.FullName, path);
            if (Path.Exists(candidate))
            {
                return candidate;
            }
        }

        return null;
    }

    public static RpjmdDraft Draft(string path, IReadOnlyDictionary<int, ColumnRole>? mapping = null)
    {
        using var stream = File.OpenRead(path);
        using var file = TableFile.Open(stream, Path.GetFileName(path));
        return RpjmdReader.Read(file.FirstWithData(), mapping);
    }

    public static RpjmdDraft DraftOf(string csv)
    {
        using var file = TableFile.Open(new MemoryStream(Encoding.UTF8.GetBytes(csv)), "tabel.csv");
        return RpjmdReader.Read(file.FirstWithData());
    }

    public static List<Gotong.Platform.Import.Row> Rows(Stream stream, string name = "tabel.xlsx")
    {
        using var file = TableFile.Open(stream, name);
        return [.. file.FirstWithData().Rows()];
    }

    public static List<Gotong.Platform.Import.Row> RowsOf(string csv) =>
        Rows(new MemoryStream(Encoding.UTF8.GetBytes(csv)), "tabel.csv");

    /// <summary>A workbook whose only sheet has this XML inside sheetData and behind it.</summary>
    public static MemoryStream Raw(
        string sheetData,
        string after = "",
        string? styles = null,
        string? sharedStrings = null
    )
    {
        var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            const string Rel = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
            Write(
                zip,
                "_rels/.rels",
                $"<Relationships><Relationship Id='r' Type='{Rel}/officeDocument' Target='xl/workbook.xml'/></Relationships>"
            );
            Write(
                zip,
                "xl/workbook.xml",
                $"<workbook xmlns='{Main}' xmlns:r='{Rel}'><sheets><sheet name='Tabel' sheetId='1' r:id='s'/></sheets></workbook>"
            );
            Write(
                zip,
                "xl/_rels/workbook.xml.rels",
                $"<Relationships><Relationship Id='s' Type='{Rel}/worksheet' Target='worksheets/sheet1.xml'/><Relationship Id='t' Type='{Rel}/styles' Target='/xl/styles.xml'/><Relationship Id='u' Type='{Rel}/sharedStrings' Target='sharedStrings.xml'/></Relationships>"
            );
            Write(
                zip,
                "xl/worksheets/sheet1.xml",
                $"<worksheet xmlns='{Main}'><dimension ref='A1:XFD1048576'/><sheetData>{sheetData}</sheetData>{after}</worksheet>"
            );
            if (styles is not null)
            {
                Write(zip, "xl/styles.xml", $"<styleSheet xmlns='{Main}'>{styles}</styleSheet>");
            }

            if (sharedStrings is not null)
            {
                Write(zip, "xl/sharedStrings.xml", sharedStrings);
            }
        }

        stream.Position = 0;
        return stream;
    }

    public static void Write(ZipArchive zip, string name, string content)
    {
        using var writer = new StreamWriter(zip.CreateEntry(name).Open());
        writer.Write(content);
    }

    /// <summary>Written by the OpenXml library, as another program would: texts as shared strings.</summary>
    public static MemoryStream Workbook(params (string Name, bool Hidden, string[][] Rows)[] sheets)
    {
        var stream = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var book = document.AddWorkbookPart();
            book.Workbook = new Workbook(new Sheets());
            var table = book.AddNewPart<SharedStringTablePart>();
            table.SharedStringTable = new SharedStringTable();
            var count = 0;
            foreach (var (name, hidden, rows) in sheets)
            {
                var part = book.AddNewPart<WorksheetPart>();
                var data = new SheetData();
                part.Worksheet = new Worksheet(data);
                foreach (var texts in rows)
                {
                    var row = new DocumentFormat.OpenXml.Spreadsheet.Row();
                    data.Append(row);
                    foreach (var text in texts)
                    {
                        table.SharedStringTable.AppendChild(new SharedStringItem(new Text(text)));
                        row.Append(
                            new DocumentFormat.OpenXml.Spreadsheet.Cell
                            {
                                DataType = CellValues.SharedString,
                                CellValue = new CellValue(count++),
                            }
                        );
                    }
                }

                var sheet = new Sheet
                {
                    Name = name,
                    SheetId = (uint)(book.Workbook.Sheets!.Count() + 1),
                    Id = book.GetIdOfPart(part),
                };
                sheet.State = hidden ? SheetStateValues.Hidden : SheetStateValues.Visible;
                book.Workbook.Sheets!.Append(sheet);
            }
        }

        stream.Position = 0;
        return stream;
    }
}
