using System.Buffers.Binary;

namespace Gotong.Platform.Files;

/// <summary>Segments of a JPEG: kept is what draws the image and its colours; all else goes, also what hangs on behind its end.</summary>
internal static class JpegStrip
{
    public static ReadOnlySpan<byte> Start => [0xFF, 0xD8, 0xFF];

    private const byte Restart0 = 0xD0;
    private const byte Restart7 = 0xD7;
    private const byte End = 0xD9;
    private const byte Scan = 0xDA;
    private const byte App0 = 0xE0;
    private const byte Exif = 0xE1;
    private const byte Colours = 0xE2;
    private const byte Adobe = 0xEE;
    private const byte App15 = 0xEF;
    private const byte Comment = 0xFE;

    public static byte[]? Strip(ReadOnlySpan<byte> picture)
    {
        var result = new MemoryStream(picture.Length);
        result.Write(picture[..2]);
        var turned = false;
        for (var at = 2; ; )
        {
            // Any number of FF may stand before a marker.
            var start = at;
            while (at < picture.Length && picture[at] == 0xFF)
                at++;
            if (at == start || at >= picture.Length)
                return null;
            var marker = picture[at++];
            if (marker == End)
            {
                result.Write([0xFF, End]);
                return result.ToArray();
            }
            if (marker is 0 or 1 or (>= Restart0 and <= 0xD8) || at + 2 > picture.Length)
                return null;
            var length = BinaryPrimitives.ReadUInt16BigEndian(picture[at..]);
            if (length < 2 || at + length > picture.Length)
                return null;
            var body = picture.Slice(at + 2, length - 2);
            if (marker == Exif && !turned && OrientationOf(body) is { } orientation and > 1 and <= 8)
            {
                result.Write(OnlyOrientation((byte)orientation));
                turned = true;
            }
            if (Keeps(marker, body))
                Write(result, marker, marker == App0 ? body[..12] : body);
            at += length;
            if (marker != Scan)
                continue;
            var data = at;
            at = EndOfScan(picture, at);
            if (at < 0)
                return null;
            result.Write(picture[data..at]);
        }
    }

    private static bool Keeps(byte marker, ReadOnlySpan<byte> body) =>
        marker switch
        {
            App0 => body.Length >= 14 && body.StartsWith("JFIF\0"u8),
            Colours => body.StartsWith("ICC_PROFILE\0"u8),
            Adobe => body.StartsWith("Adobe"u8) && body.Length == 12,
            >= App0 and <= App15 => false,
            Comment => false,
            _ => true,
        };

    private static void Write(MemoryStream result, byte marker, ReadOnlySpan<byte> body)
    {
        // The JFIF header may carry a small preview of the image before it was cut: written as having none.
        var preview = marker == App0 ? 2 : 0;
        Span<byte> head = [0xFF, marker, 0, 0];
        BinaryPrimitives.WriteUInt16BigEndian(head[2..], (ushort)(body.Length + preview + 2));
        result.Write(head);
        result.Write(body);
        if (preview > 0)
            result.Write([0, 0]);
    }

    /// <summary>Where the next marker stands behind the data of a scan; -1: nowhere.</summary>
    private static int EndOfScan(ReadOnlySpan<byte> picture, int at)
    {
        for (; at + 1 < picture.Length; at++)
            if (picture[at] == 0xFF && picture[at + 1] is not (0 or 0xFF or (>= Restart0 and <= Restart7)))
                return at;
        return -1;
    }

    /// <summary>How the camera was held; null: not said, or not readable.</summary>
    private static int? OrientationOf(ReadOnlySpan<byte> body)
    {
        if (!body.StartsWith("Exif\0\0"u8) || body.Length < 16)
            return null;
        var tiff = body[6..];
        var little = tiff[0] == 'I';
        var first = Number32(tiff, 4, little);
        if (first is null or > 65_000 || first + 2 > tiff.Length)
            return null;
        var entries = Number16(tiff, (int)first, little) ?? 0;
        for (var entry = 0; entry < entries; entry++)
        {
            var at = (int)first + 2 + entry * 12;
            if (Number16(tiff, at, little) is not { } tag)
                return null;
            if (tag == 0x0112)
                return Number16(tiff, at + 8, little);
        }
        return null;
    }

    private static int? Number16(ReadOnlySpan<byte> tiff, int at, bool little) =>
        at < 0 || at + 2 > tiff.Length ? null
        : little ? BinaryPrimitives.ReadUInt16LittleEndian(tiff[at..])
        : BinaryPrimitives.ReadUInt16BigEndian(tiff[at..]);

    private static uint? Number32(ReadOnlySpan<byte> tiff, int at, bool little) =>
        at + 4 > tiff.Length ? null
        : little ? BinaryPrimitives.ReadUInt32LittleEndian(tiff[at..])
        : BinaryPrimitives.ReadUInt32BigEndian(tiff[at..]);

    private static byte[] OnlyOrientation(byte orientation) =>
        [
            0xFF,
            Exif,
            0,
            34,
            .. "Exif\0\0"u8,
            .. "MM\0*\0\0\0"u8,
            8,
            0,
            1,
            0x01,
            0x12,
            0,
            3,
            0,
            0,
            0,
            1,
            0,
            orientation,
            0,
            0,
            0,
            0,
            0,
            0,
        ];
}
