using Gotong.Documents;
using QRCoder;

namespace Gotong.Platform.Files;

/// <summary>A QR code on paper: dark squares in runs, with the quiet zone that readers ask for.</summary>
public static class PaperQr
{
    private const double Side = 110;

    public static Figure Of(string address, string caption)
    {
        using var code = QRCodeGenerator.GenerateQrCode(address, QRCodeGenerator.ECCLevel.M);
        var rows = code.ModuleMatrix;
        var square = Side / rows.Count;
        var shapes = new List<Shape> { new Rect(0, 0, Side, Side, Brush: new(Tone.Paper)) };
        for (var y = 0; y < rows.Count; y++)
        for (var x = 0; x < rows.Count; x++)
        {
            if (!rows[y][x])
                continue;
            var from = x;
            while (x + 1 < rows.Count && rows[y][x + 1])
                x++;
            shapes.Add(new Rect(from * square, y * square, (x + 1 - from) * square, square, Brush: new(Tone.Ink)));
        }
        return new(caption, $"{caption} {address}", new(Side, Side, shapes));
    }
}
