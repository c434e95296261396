using System.Globalization;
using System.Text;
using System.Xml;

namespace Gotong.Platform.Import;

/// <summary>
/// The tables of a Word document, each a sheet named after the line above it. Read as a stream: a document of 200 MB
/// of tags does not become 200 MB of objects.
/// </summary>
internal sealed class DocxTables
{
    private const int MostTables = 500;
    private readonly TextPool _texts = new();
    private readonly CellBudget _budget = new();
    private readonly List<TableSheet> _sheets = [];
    private readonly StringBuilder _text = new();
    private readonly Dictionary<int, int> _open = [];
    private GridTable? _table;
    private string _above = "";
    private int _depth;
    private int _column;
    private int _span;
    private bool _continues;
    private bool _restarts;
    private bool _inText;

    public static IReadOnlyList<TableSheet> Read(GuardedZip zip)
    {
        var tables = new DocxTables();
        using var xml = GuardedXml.Open(zip.Part("word/document.xml"), ImportLimits.PartBytes);
        tables.Walk(xml);
        return tables._sheets.Count > 0 ? tables._sheets : throw ImportRefusal.NoTable();
    }

    private void Walk(XmlReader xml)
    {
        while (xml.Read())
        {
            // The same content again, for older readers.
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "Fallback" })
            {
                xml.Skip();
            }

            switch (xml.NodeType)
            {
                case XmlNodeType.Element:
                    Start(xml);
                    if (xml.IsEmptyElement)
                    {
                        End(xml.LocalName);
                    }

                    break;
                case XmlNodeType.EndElement:
                    End(xml.LocalName);
                    break;
                case XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace when _inText:
                    Add(xml.Value);
                    break;
            }

            if (xml.Depth > GuardedXml.MaxDepth * 2)
            {
                throw ImportRefusal.Broken();
            }
        }
    }

    private void Start(XmlReader xml)
    {
        switch (xml.LocalName)
        {
            case "tbl":
                StartTable();
                break;
            case "tr" when _depth == 1:
                _table!.StartRow();
                _column = 0;
                break;
            case "gridBefore" when _depth == 1:
                _column += Number(xml);
                break;
            case "tc" when _depth == 1:
                (_span, _continues, _restarts) = (1, false, false);
                _text.Clear();
                break;
            case "gridSpan" when _depth == 1:
                _span = Math.Clamp(Number(xml), 1, ImportLimits.Columns);
                break;
            case "vMerge" when _depth == 1:
                _restarts = Value(xml) == "restart";
                _continues = !_restarts;
                break;
            case "t":
                _inText = true;
                break;
            case "br" or "cr":
                Add("\n");
                break;
            case "tab" when _text.Length > 0:
                Add(" ");
                break;
        }
    }

    private void End(string name)
    {
        switch (name)
        {
            case "t":
                _inText = false;
                break;
            case "p" when _depth > 0:
                Add("\n");
                break;
            case "p":
                _above = _text.ToString().Trim() is { Length: > 0 } line ? line : _above;
                _text.Clear();
                break;
            case "tc" when _depth == 1:
                EndCell();
                break;
            case "tbl":
                EndTable();
                break;
        }
    }

    private void StartTable()
    {
        _depth++;
        if (_depth == 1)
        {
            _table = new(_texts, _budget);
            _open.Clear();
            _text.Clear();
        }
    }

    private void EndCell()
    {
        var row = _table!.RowCount;
        if (!_continues && _text.ToString().Trim() is { Length: > 0 } text)
        {
            _table.Put(_column, text);
        }

        if (_restarts || !_continues)
        {
            Close(_column, row - 1);
            if (_restarts)
            {
                _open[_column] = row;
            }
        }

        if (_span > 1)
        {
            _table.Merge(row, row, _column, _column + _span - 1);
        }

        _column = Math.Min(_column + _span, ImportLimits.Columns + 1);
        _text.Clear();
    }

    private void EndTable()
    {
        _depth = Math.Max(0, _depth - 1);
        if (_depth > 0 || _table is null)
        {
            return;
        }

        foreach (var column in _open.Keys.ToList())
        {
            Close(column, _table.RowCount);
        }

        if (_table.IsTable && _sheets.Count < MostTables)
        {
            var title = _above.Length > 120 ? _above[..120] : _above;
            var number = string.Create(CultureInfo.InvariantCulture, $"Tabel {_sheets.Count + 1}");
            _sheets.Add(_table.Sheet(title.Length == 0 ? number : $"{number}: {title}"));
        }

        _above = "";
        _text.Clear();
    }

    private void Close(int column, int lastRow)
    {
        if (_open.Remove(column, out var first))
        {
            _table!.Merge(first, lastRow, column, column);
        }
    }

    private void Add(string text)
    {
        if (_text.Length + text.Length <= ImportLimits.CellCharacters)
        {
            _text.Append(text);
        }
    }

    private static string? Value(XmlReader xml)
    {
        string? value = null;
        while (xml.MoveToNextAttribute())
        {
            value = xml.LocalName == "val" ? xml.Value : value;
        }

        xml.MoveToElement();
        return value;
    }

    private static int Number(XmlReader xml) =>
        int.TryParse(Value(xml), CultureInfo.InvariantCulture, out var number)
        && number is > 0 and <= ImportLimits.Columns
            ? number
            : 0;
}
