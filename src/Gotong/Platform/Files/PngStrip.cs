using System.Buffers.Binary;

namespace Gotong.Platform.Files;

/// <summary>Chunks of a PNG: kept are those that draw the image and its colours; texts, EXIF, times and what is unknown go.</summary>
internal static class PngStrip
{
    public static ReadOnlySpan<byte> Start => [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];

    private static readonly HashSet<string> Kept = new(StringComparer.Ordinal)
    {
        "IHDR",
        "PLTE",
        "IDAT",
        "IEND",
        "tRNS",
        "gAMA",
        "cHRM",
        "sRGB",
        "iCCP",
        "cICP",
        "sBIT",
        "bKGD",
        "hIST",
        "pHYs",
        "acTL",
        "fcTL",
        "fdAT",
    };

    public static byte[]? Strip(ReadOnlySpan<byte> picture)
    {
        var result = new MemoryStream(picture.Length);
        result.Write(Start);
        for (var at = Start.Length; at + 12 <= picture.Length; )
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(picture[at..]);
            if (length > int.MaxValue || at + 12L + length > picture.Length)
                return null;
            var chunk = picture.Slice(at, 12 + (int)length);
            var type = System.Text.Encoding.ASCII.GetString(chunk[4..8]);
            if (Kept.Contains(type))
                result.Write(chunk);
            if (type == "IEND")
                return result.ToArray();
            at += chunk.Length;
        }
        return null;
    }
}
