using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Gotong.Features.Scorecards.Workbook;

/// <summary>
/// Fills cells of somebody else's workbook and changes nothing else: styles, widths, formulas, other sheets stay as they
/// are. A cell with a formula is left alone. Excel computes anew when it opens the file.
/// </summary>
public static class WorkbookFiller
{
    private const long MostCharacters = 64 * 1024 * 1024;

    /// <param name="book">Read and written; grows.</param>
    /// <param name="cells">A decimal is written as a number, anything else as text.</param>
    /// <returns>Cells that were not filled.</returns>
    public static IReadOnlyList<SkippedCell> Fill(MemoryStream book, IEnumerable<(CellPlace Place, object Value)> cells)
    {
        using var document = Open(book, edit: true);
        var workbook = document.WorkbookPart!;
        var skipped = new List<SkippedCell>();
        foreach (var onSheet in cells.GroupBy(c => c.Place.Sheet, StringComparer.OrdinalIgnoreCase))
        {
            if (SheetOf(workbook, onSheet.Key) is not { } sheet)
            {
                skipped.AddRange(onSheet.Select(c => new SkippedCell(c.Place, SkipReason.NoSheet)));
                continue;
            }
            var rows = RowsOf(sheet);
            foreach (var (place, value) in onSheet)
                if (!Write(sheet, rows, place, value))
                    skipped.Add(new(place, SkipReason.Formula));
            sheet.Save();
        }
        workbook.Workbook!.CalculationProperties ??= new();
        workbook.Workbook.CalculationProperties.FullCalculationOnLoad = true;
        workbook.Workbook.Save();
        return skipped;
    }

    /// <summary>Which of these cells could not be filled, and why.</summary>
    public static IReadOnlyList<SkippedCell> Look(Stream book, IEnumerable<CellPlace> places)
    {
        using var document = Open(book, edit: false);
        var skipped = new List<SkippedCell>();
        foreach (var onSheet in places.GroupBy(p => p.Sheet, StringComparer.OrdinalIgnoreCase))
        {
            if (SheetOf(document.WorkbookPart!, onSheet.Key) is not { } sheet)
            {
                skipped.AddRange(onSheet.Select(p => new SkippedCell(p, SkipReason.NoSheet)));
                continue;
            }
            var rows = RowsOf(sheet);
            skipped.AddRange(
                onSheet
                    .Where(p => rows.GetValueOrDefault(p.Row) is { } row && CellIn(row, p)?.CellFormula is not null)
                    .Select(p => new SkippedCell(p, SkipReason.Formula))
            );
        }
        return skipped;
    }

    private static SpreadsheetDocument Open(Stream book, bool edit) =>
        SpreadsheetDocument.Open(
            book,
            edit,
            new OpenSettings { MaxCharactersInPart = MostCharacters, AutoSave = false }
        );

    private static Worksheet? SheetOf(WorkbookPart workbook, string name) =>
        workbook
            .Workbook!.Descendants<DocumentFormat.OpenXml.Spreadsheet.Sheet>()
            .FirstOrDefault(s => string.Equals(s.Name?.Value, name, StringComparison.OrdinalIgnoreCase))
            is { Id.Value: { } id }
        && workbook.GetPartById(id) is WorksheetPart part
            ? part.Worksheet
            : null;

    private static Dictionary<uint, Row> RowsOf(Worksheet sheet)
    {
        var rows = new Dictionary<uint, Row>();
        foreach (var row in sheet.GetFirstChild<SheetData>()?.Elements<Row>() ?? [])
            if (row.RowIndex?.Value is { } number)
                rows.TryAdd(number, row);
        return rows;
    }

    private static bool Write(Worksheet sheet, Dictionary<uint, Row> rows, CellPlace place, object value)
    {
        if (!rows.TryGetValue(place.Row, out var row))
            rows.Add(place.Row, row = AddRow(sheet, place.Row));
        var cell = CellIn(row, place) ?? AddCell(row, place);
        if (cell.CellFormula is not null)
            return false;
        if (value is decimal number)
        {
            (cell.DataType, cell.InlineString) = (null, null);
            cell.CellValue = new(number.ToString(CultureInfo.InvariantCulture));
            return true;
        }
        cell.CellValue = null;
        cell.DataType = CellValues.InlineString;
        cell.InlineString = new(
            new Text(Allowed(value.ToString() ?? "")) { Space = SpaceProcessingModeValues.Preserve }
        );
        return true;
    }

    private static Cell? CellIn(Row row, CellPlace place) =>
        row.Elements<Cell>()
            .FirstOrDefault(c =>
                string.Equals(c.CellReference?.Value, place.Reference, StringComparison.OrdinalIgnoreCase)
            );

    private static Row AddRow(Worksheet sheet, uint number)
    {
        var data = sheet.GetFirstChild<SheetData>() ?? sheet.AppendChild(new SheetData());
        var row = new Row { RowIndex = number };
        if (data.Elements<Row>().FirstOrDefault(r => r.RowIndex?.Value > number) is { } next)
            data.InsertBefore(row, next);
        else
            data.AppendChild(row);
        return row;
    }

    private static Cell AddCell(Row row, CellPlace place)
    {
        var cell = new Cell { CellReference = place.Reference };
        var next = row.Elements<Cell>().FirstOrDefault(c => ColumnOf(c) > place.ColumnNumber);
        if (next is null)
            row.AppendChild(cell);
        else
            row.InsertBefore(cell, next);
        return cell;
    }

    private static int ColumnOf(Cell cell) =>
        CellPlace.NumberOf(string.Concat((cell.CellReference?.Value ?? "").TakeWhile(char.IsAsciiLetter)));

    /// <summary>Excel holds no more in one cell, and no character that XML cannot carry.</summary>
    private static string Allowed(string text)
    {
        var allowed = new string([.. text.Where(System.Xml.XmlConvert.IsXmlChar)]);
        return allowed.Length > Platform.Import.ImportLimits.CellCharacters
            ? allowed[..Platform.Import.ImportLimits.CellCharacters]
            : allowed;
    }
}

public sealed record SkippedCell(CellPlace Place, SkipReason Reason);

public enum SkipReason
{
    NoSheet,
    Formula,
}
