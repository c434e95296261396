using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Gotong.Platform.Files;

/// <summary>
/// A small workbook for people to fill in or to read. Every cell is text, so nothing that stands in it can run as a
/// formula.
/// </summary>
public static class SheetFile
{
    public const string ContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public static byte[] Write(string sheetName, IEnumerable<IEnumerable<string>> rows)
    {
        using var stream = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var workbook = document.AddWorkbookPart();
            var sheet = workbook.AddNewPart<WorksheetPart>();
            using (var writer = OpenXmlWriter.Create(sheet))
            {
                writer.WriteStartElement(new Worksheet());
                writer.WriteStartElement(new SheetData());
                foreach (var row in rows)
                    writer.WriteElement(new DocumentFormat.OpenXml.Spreadsheet.Row(row.Select(Text)));
                writer.WriteEndElement();
                writer.WriteEndElement();
            }
            workbook.Workbook = new Workbook(
                new Sheets(
                    new Sheet
                    {
                        Name = sheetName,
                        SheetId = 1,
                        Id = workbook.GetIdOfPart(sheet),
                    }
                )
            );
        }
        return stream.ToArray();
    }

    private static Cell Text(string text) =>
        new(new InlineString(new Text(Allowed(text)) { Space = SpaceProcessingModeValues.Preserve }))
        {
            DataType = CellValues.InlineString,
        };

    private static string Allowed(string text) => new([.. text.Where(System.Xml.XmlConvert.IsXmlChar)]);
}
