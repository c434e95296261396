using System.Xml;

namespace Gotong.Platform.Import;

/// <summary>Collects the text of one cell in a fixed buffer, so that no text can grow beyond what Excel allows.</summary>
internal sealed class XlsxText
{
    private readonly char[] _buffer = new char[ImportLimits.CellCharacters + 2];
    private int _length;

    public ReadOnlySpan<char> Span => _buffer.AsSpan(0, _length);

    public void Clear() => _length = 0;

    /// <summary>Adds the text node the reader stands on.</summary>
    public void Add(XmlReader xml)
    {
        for (int count; (count = xml.ReadValueChunk(_buffer, _length, _buffer.Length - _length)) > 0; )
        {
            _length += count;
            if (_length > ImportLimits.CellCharacters)
            {
                throw ImportRefusal.TooMuch(
                    "ada sel berisi lebih dari 32.767 huruf",
                    "a cell holds more than 32,767 letters"
                );
            }
        }
    }

    public static bool IsText(XmlReader xml) =>
        xml.NodeType
            is XmlNodeType.Text
                or XmlNodeType.CDATA
                or XmlNodeType.SignificantWhitespace
                or XmlNodeType.Whitespace;
}
