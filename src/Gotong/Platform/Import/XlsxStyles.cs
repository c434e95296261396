using System.Globalization;
using System.Xml;

namespace Gotong.Platform.Import;

/// <summary>Excel knows a date and a percentage only by the format of the cell.</summary>
internal sealed class XlsxStyles
{
    private enum Shape : byte
    {
        Plain,
        Date,
        Percent,
    }

    private readonly List<Shape> _shapes = [];
    private readonly bool _date1904;

    private XlsxStyles(bool date1904) => _date1904 = date1904;

    public static XlsxStyles Read(Stream? part, bool date1904)
    {
        var styles = new XlsxStyles(date1904);
        if (part is null)
        {
            return styles;
        }

        var formats = new Dictionary<int, Shape>();
        var inCellFormats = false;
        using var xml = GuardedXml.Open(part, ImportLimits.SmallPartBytes);
        while (xml.Read())
        {
            if (xml.NodeType is not (XmlNodeType.Element or XmlNodeType.EndElement))
            {
                continue;
            }

            switch (xml.LocalName)
            {
                case "numFmt" when Number(xml, "numFmtId") is { } id:
                    formats[id] = ShapeOf(xml.GetAttribute("formatCode") ?? "");
                    break;
                case "cellXfs":
                    inCellFormats = xml.NodeType == XmlNodeType.Element && !xml.IsEmptyElement;
                    break;
                case "xf" when inCellFormats && xml.NodeType == XmlNodeType.Element:
                    var format = Number(xml, "numFmtId") ?? 0;
                    styles._shapes.Add(formats.TryGetValue(format, out var shape) ? shape : BuiltIn(format));
                    break;
            }
        }

        return styles;
    }

    public Cell Cell(ReadOnlySpan<char> text, int style, TextPool texts)
    {
        var shape = (uint)style < (uint)_shapes.Count ? _shapes[style] : Shape.Plain;
        if (!PlainNumber.TryRead(text, out var number))
        {
            // Beyond 28 digits: keep what stands there; whoever needs a number will ask.
            return new Cell(texts.Get(text), CellKind.Text);
        }

        return shape switch
        {
            Shape.Date when DateText(number) is { } date => new Cell(date, CellKind.Date),
            // A person sees 17.6% where the file holds 0.176.
            Shape.Percent when Math.Abs(number) < 1_000_000_000_000m => new Cell(
                PlainNumber.Write(number * 100) + "%",
                CellKind.Number
            ),
            _ => new Cell(PlainNumber.Write(number), CellKind.Number),
        };
    }

    private string? DateText(decimal serial)
    {
        // Excel believes in 29 February 1900, so its days before March 1900 are one off.
        var days =
            _date1904 ? serial + 1462
            : serial < 60 ? serial + 1
            : serial;
        if (serial < 0 || days > 2_958_465)
        {
            return null;
        }

        var date = DateTime.UnixEpoch.AddDays(-25_569).AddSeconds((double)Math.Round(days * 86_400));
        return date.ToString(
            serial < 1 ? "HH:mm:ss"
                : date.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd"
                : "yyyy-MM-dd HH:mm:ss",
            CultureInfo.InvariantCulture
        );
    }

    private static int? Number(XmlReader xml, string name) =>
        int.TryParse(xml.GetAttribute(name), CultureInfo.InvariantCulture, out var number) ? number : null;

    private static Shape BuiltIn(int format) =>
        format switch
        {
            9 or 10 => Shape.Percent,
            (>= 14 and <= 22) or (>= 27 and <= 36) or (>= 45 and <= 47) or (>= 50 and <= 58) => Shape.Date,
            _ => Shape.Plain,
        };

    /// <summary>Looks for d, m, y, h, s or % outside of quoted text, colours and escaped letters.</summary>
    private static Shape ShapeOf(string code)
    {
        if (code.Equals("General", StringComparison.OrdinalIgnoreCase))
        {
            return Shape.Plain;
        }

        for (var i = 0; i < code.Length && code[i] != ';'; i++)
        {
            switch (code[i])
            {
                case '"' or '[':
                    var close = code.IndexOf(code[i] == '"' ? '"' : ']', i + 1);
                    i = close < 0 ? code.Length : close;
                    break;
                case '\\' or '_' or '*':
                    i++;
                    break;
                case '%':
                    return Shape.Percent;
                case 'd' or 'm' or 'y' or 'h' or 's' or 'D' or 'M' or 'Y' or 'H' or 'S':
                    return Shape.Date;
            }
        }

        return Shape.Plain;
    }
}
