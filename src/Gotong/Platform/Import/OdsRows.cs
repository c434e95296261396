using System.Globalization;
using System.Text;
using System.Xml;

namespace Gotong.Platform.Import;

/// <summary>
/// Walks one table of an ODS, a row at a time. Repeated rows and cells are written once with a count; counts without
/// content cost nothing, counts with content run into the limits.
/// </summary>
internal sealed class OdsRows : IRowSource
{
    private readonly XmlReader _xml;
    private readonly TextPool _texts;
    private readonly int _table;
    private readonly List<MergedRange> _merges = [];
    private readonly StringBuilder _text = new();
    private Cell[] _cells = [];
    private Row? _again;
    private int _left;
    private int _tables = -1;
    private int _row;

    public OdsRows(XmlReader xml, int table, TextPool texts) => (_xml, _table, _texts) = (xml, table, texts);

    public static IReadOnlyList<MergedRange> Merges(XmlReader xml, int table, TextPool texts)
    {
        using var rows = new OdsRows(xml, table, texts);
        while (rows.Next() is not null) { }
        return rows._merges;
    }

    public Row? Next()
    {
        if (_left > 0)
        {
            _left--;
            _row++;
            return new Row(_row, [.. _again!.Cells]);
        }

        while (_xml.Read())
        {
            if (_xml.NodeType == XmlNodeType.EndElement && _xml.LocalName == "spreadsheet")
            {
                return null;
            }

            if (_xml.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            if (_xml.LocalName == "table")
            {
                _tables++;
                if (_tables > _table)
                {
                    return null;
                }
            }
            else if (_xml.LocalName == "table-row" && _tables == _table && TakeRow() is { } row)
            {
                return row;
            }
        }

        return null;
    }

    public void Dispose() => _xml.Dispose();

    private Row? TakeRow()
    {
        var count = Count("number-rows-repeated", ImportLimits.LastExcelRow);
        _row++;
        _cells = [];
        if (!_xml.IsEmptyElement)
        {
            TakeCells(_xml.Depth);
        }

        if (_cells.Length == 0)
        {
            _row += count - 1;
            return _row <= ImportLimits.LastExcelRow ? null : throw ImportRefusal.Broken();
        }

        _left = count - 1;
        _again = new Row(_row, _cells);
        return _left > 0 ? new Row(_row, [.. _cells]) : _again;
    }

    private void TakeCells(int depth)
    {
        var column = 0;
        while (_xml.Read() && !(_xml.NodeType == XmlNodeType.EndElement && _xml.Depth <= depth))
        {
            if (_xml.NodeType != XmlNodeType.Element || _xml.LocalName is not ("table-cell" or "covered-table-cell"))
            {
                continue;
            }

            var count = Count("number-columns-repeated", 1_000_000);
            TakeMerge(column);
            var cell = TakeCell();
            if (!cell.IsEmpty)
            {
                if (column + count > ImportLimits.Columns)
                {
                    throw ImportRefusal.TooMuch("lebih dari 1.000 kolom", "more than 1,000 columns");
                }

                Array.Resize(ref _cells, column + count);
                Array.Fill(_cells, cell, column, count);
            }

            column = Math.Min(column + count, 10_000_000);
        }
    }

    private void TakeMerge(int column)
    {
        var wide = Count("number-columns-spanned", ImportLimits.LastExcelRow);
        var tall = Count("number-rows-spanned", ImportLimits.LastExcelRow);
        if (wide * (long)tall > 1 && column < ImportLimits.Columns && _merges.Count < ImportLimits.Merges)
        {
            _merges.Add(new(_row, _row + tall - 1, column, Math.Min(column + wide - 1, ImportLimits.Columns - 1)));
        }
    }

    private Cell TakeCell()
    {
        var type = OdsBook.Attribute(_xml, "value-type");
        var value = OdsBook.Attribute(_xml, "value");
        var date = OdsBook.Attribute(_xml, "date-value");
        var truth = OdsBook.Attribute(_xml, "boolean-value");
        var text = TakeText();
        return type switch
        {
            "error" => new(text, CellKind.Error),
            "float" or "currency" when PlainNumber.TryRead(value, out var number) => new(
                PlainNumber.Write(number),
                CellKind.Number
            ),
            "percentage" when PlainNumber.TryRead(value, out var part) && Math.Abs(part) < 1_000_000_000_000m => new(
                PlainNumber.Write(part * 100) + "%",
                CellKind.Number
            ),
            "date" when date is not null => new(_texts.Get(date.Replace('T', ' ')), CellKind.Date),
            "boolean" => new(truth == "true" ? "TRUE" : "FALSE", CellKind.Boolean),
            _ => CellText.Of(text),
        };
    }

    /// <summary>Paragraphs are lines. A comment on the cell is no content.</summary>
    private string TakeText()
    {
        _text.Clear();
        if (_xml.IsEmptyElement)
        {
            return "";
        }

        var depth = _xml.Depth;
        while (_xml.Read() && _xml.Depth > depth)
        {
            if (_xml is { NodeType: XmlNodeType.Element, LocalName: "annotation" or "table" or "shapes" })
            {
                SkipInside();
            }
            else if (_xml.NodeType == XmlNodeType.Element)
            {
                Add(
                    _xml.LocalName switch
                    {
                        "p" or "line-break" => _text.Length > 0 ? "\n" : "",
                        "s" or "tab" => " ",
                        _ => "",
                    }
                );
            }
            else if (XlsxText.IsText(_xml))
            {
                Add(_xml.Value);
            }

            if (_xml.Depth > GuardedXml.MaxDepth)
            {
                throw ImportRefusal.Broken();
            }
        }

        return _texts.Get(_text.ToString());
    }

    private void SkipInside()
    {
        var depth = _xml.Depth;
        while (!_xml.IsEmptyElement && _xml.Read() && _xml.Depth > depth) { }
    }

    private void Add(string text)
    {
        if (_text.Length + text.Length > ImportLimits.CellCharacters)
        {
            throw ImportRefusal.TooMuch(
                "ada sel berisi lebih dari 32.767 huruf",
                "a cell holds more than 32,767 letters"
            );
        }

        _text.Append(text);
    }

    private int Count(string attribute, int most) =>
        int.TryParse(OdsBook.Attribute(_xml, attribute), CultureInfo.InvariantCulture, out var count)
            ? Math.Clamp(count, 1, most)
            : 1;
}
