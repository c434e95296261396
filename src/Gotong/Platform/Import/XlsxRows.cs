using System.Globalization;
using System.Xml;

namespace Gotong.Platform.Import;

/// <summary>Walks one worksheet part, a row at a time. The part's own claim about its size is not read.</summary>
internal sealed class XlsxRows : IRowSource
{
    private readonly XlsxBook _book;
    private readonly XmlReader _xml;
    private readonly XlsxText _value = new();
    private readonly XlsxText _formula = new();
    private readonly Cell[] _cells = new Cell[ImportLimits.Columns];
    private int _width;
    private int _row;
    private int _column;
    private string? _type;
    private int _style;
    private XlsxText? _into;
    private bool _phonetic;

    public XlsxRows(XlsxBook book, string part)
    {
        _book = book;
        _xml = GuardedXml.Open(book.Part(part), ImportLimits.PartBytes);
    }

    public Row? Next()
    {
        while (_xml.Read())
        {
            switch (_xml.NodeType)
            {
                case XmlNodeType.Element:
                    Start(!_xml.IsEmptyElement);
                    break;
                case XmlNodeType.EndElement:
                    if (End() is { } row)
                    {
                        return row;
                    }

                    break;
                default:
                    if (_into is not null && !_phonetic && XlsxText.IsText(_xml))
                    {
                        _into.Add(_xml);
                    }

                    break;
            }
        }

        return null;
    }

    private void Start(bool open)
    {
        switch (_xml.LocalName)
        {
            case "row":
                StartRow();
                break;
            case "c":
                StartCell();
                break;
            case "v" or "t":
                _into = open ? _value : null;
                break;
            case "f":
                _into = open ? _formula : null;
                break;
            case "rPh":
                _phonetic = open;
                break;
        }

        if (_xml.Depth > GuardedXml.MaxDepth)
        {
            throw ImportRefusal.Broken();
        }
    }

    private void StartRow()
    {
        _row = int.TryParse(_xml.GetAttribute("r"), CultureInfo.InvariantCulture, out var row) ? row : _row + 1;
        if (_row is < 1 or > ImportLimits.LastExcelRow)
        {
            throw ImportRefusal.Broken();
        }

        Array.Clear(_cells, 0, _width);
        (_width, _column) = (0, -1);
    }

    private void StartCell()
    {
        (_type, _style) = (null, 0);
        _value.Clear();
        _formula.Clear();
        var next = _column + 1;
        while (_xml.MoveToNextAttribute())
        {
            switch (_xml.LocalName)
            {
                case "r":
                    next = ColumnLetter.Parse(_xml.Value).Column;
                    break;
                case "t":
                    _type = _xml.Value;
                    break;
                case "s":
                    _ = int.TryParse(_xml.Value, CultureInfo.InvariantCulture, out _style);
                    break;
            }
        }

        _xml.MoveToElement();
        _column = next >= 0 ? next : throw ImportRefusal.Broken();
    }

    private Row? End()
    {
        switch (_xml.LocalName)
        {
            case "v" or "t" or "f":
                _into = null;
                break;
            case "rPh":
                _phonetic = false;
                break;
            case "c":
                EndCell();
                break;
            case "row" when _width > 0:
                return new Row(_row, _cells[.._width]);
        }

        return null;
    }

    private void EndCell()
    {
        var cell = Value();
        if (cell.IsEmpty)
        {
            return;
        }

        if (_column >= ImportLimits.Columns)
        {
            throw ImportRefusal.TooMuch("lebih dari 1.000 kolom", "more than 1,000 columns");
        }

        _cells[_column] = cell;
        _width = Math.Max(_width, _column + 1);
    }

    private Cell Value()
    {
        var text = _value.Span.Trim();
        if (text.IsEmpty)
        {
            // A formula that no program has computed yet has no value to take.
            return _formula.Span.IsEmpty || _type == "str"
                ? default
                : new Cell("=" + _book.Texts.Get(_formula.Span), CellKind.Error);
        }

        switch (_type)
        {
            case "s":
                var strings = _book.SharedStrings;
                return
                    int.TryParse(text, CultureInfo.InvariantCulture, out var index)
                    && (uint)index < (uint)strings.Length
                    ? new Cell(strings[index], CellKind.Text)
                    : throw ImportRefusal.Broken();
            case "inlineStr" or "str":
                return CellText.Of(_book.Texts.Get(text));
            case "b":
                return new Cell(text is "1" or "true" ? "TRUE" : "FALSE", CellKind.Boolean);
            case "e":
                return new Cell(_book.Texts.Get(text), CellKind.Error);
            case "d":
                return new Cell(_book.Texts.Get(text), CellKind.Date);
            default:
                return _book.Styles.Cell(text, _style, _book.Texts);
        }
    }

    public void Dispose() => _xml.Dispose();
}
