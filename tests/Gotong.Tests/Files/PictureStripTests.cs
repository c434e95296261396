using System.Buffers.Binary;
using System.Text;
using CsCheck;
using Gotong.Platform.Files;

namespace Gotong.Tests.Files;

/// <summary>A photo says where it was taken; its public copy does not.</summary>
public sealed class PictureStripTests
{
    private static readonly byte[] Scan = [0xFF, 0xDA, 0, 4, 1, 0, 0x12, 0xFF, 0x00, 0x34, 0xFF, 0xD0, 0x56];

    [Fact]
    public void Place_camera_texts_previews_and_what_hangs_behind_are_gone_and_the_image_is_untouched()
    {
        var table = Segment(0xDB, [.. Enumerable.Range(0, 65).Select(n => (byte)n)]);
        var colours = Segment(0xE2, [.. "ICC_PROFILE\0"u8, 1, 1, 9, 9]);
        byte[] photo =
        [
            0xFF,
            0xD8,
            .. Segment(0xE0, [.. "JFIF\0"u8, 1, 1, 0, 0, 1, 0, 1, 1, 1, 7, 7, 7]),
            .. Segment(0xE1, [.. Exif(6), .. "GPSLatitude"u8]),
            .. Segment(0xE1, [.. "http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>GPS</x:xmpmeta>"u8]),
            .. Segment(0xED, [.. "Photoshop 3.0\0Sri Rahayu"u8]),
            .. Segment(0xFE, [.. "Kamera Sri"u8]),
            .. colours,
            .. Segment(0xE2, [.. "MPF\0rahasia"u8]),
            .. table,
            .. Scan,
            0xFF,
            0xD9,
            .. "trailer GPS -7.65,111.33"u8,
        ];
        var copy = PictureStrip.Strip(photo)!;
        var text = Encoding.Latin1.GetString(copy);
        foreach (var secret in (string[])["GPS", "Sri", "Kamera", "xmp", "MPF", "Photoshop", "trailer", "\a\a\a"])
            Assert.DoesNotContain(secret, text, StringComparison.Ordinal);
        byte[] end = [.. colours, .. table, .. Scan, 0xFF, 0xD9];
        Assert.Equal(end, copy[^end.Length..]);
        // How the camera was held stays, so that the picture is not shown lying on its side.
        var exif = copy.AsSpan().IndexOf("Exif\0\0"u8);
        Assert.True(exif > 0);
        Assert.Equal(6, BinaryPrimitives.ReadUInt16BigEndian(copy.AsSpan(exif + 6 + 10 + 8)));
        Assert.Equal(copy, PictureStrip.Strip(copy));
    }

    [Fact]
    public void Texts_times_and_exif_of_a_png_are_gone()
    {
        byte[] png =
        [
            0x89,
            .. "PNG\r\n\x1A\n"u8,
            .. Chunk("IHDR", new byte[13]),
            .. Chunk("tEXt", "Author\0Sri"u8.ToArray()),
            .. Chunk("iTXt", "XML:com.adobe.xmp GPS"u8.ToArray()),
            .. Chunk("eXIf", "GPS"u8.ToArray()),
            .. Chunk("tIME", new byte[7]),
            .. Chunk("prVt", "Sri"u8.ToArray()),
            .. Chunk("IDAT", [1, 2, 3]),
            .. Chunk("IEND", []),
            .. "GPS"u8,
        ];
        byte[] expected =
        [
            0x89,
            .. "PNG\r\n\x1A\n"u8,
            .. Chunk("IHDR", new byte[13]),
            .. Chunk("IDAT", [1, 2, 3]),
            .. Chunk("IEND", []),
        ];
        Assert.Equal(expected, PictureStrip.Strip(png));
    }

    [Fact]
    public void Of_what_is_no_whole_picture_nothing_is_promised()
    {
        Assert.Null(PictureStrip.Strip("%PDF-1.7"u8.ToArray()));
        Assert.Null(PictureStrip.Strip([0xFF, 0xD8, 0xFF]));
        Assert.Null(PictureStrip.Strip([0xFF, 0xD8, .. Segment(0xE1, "GPS"u8.ToArray()), .. Scan]));
        Gen.Byte.Array[0, 200]
            .Sample(bytes =>
            {
                PictureStrip.Strip([0xFF, 0xD8, 0xFF, .. bytes]);
                PictureStrip.Strip([0x89, .. "PNG\r\n\x1A\n"u8, .. bytes]);
            });
    }

    private static byte[] Exif(byte orientation) =>
        [
            .. "Exif\0\0"u8,
            .. "II*\0"u8,
            8,
            0,
            0,
            0,
            1,
            0,
            0x12,
            0x01,
            3,
            0,
            1,
            0,
            0,
            0,
            orientation,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
        ];

    private static byte[] Segment(byte marker, byte[] body) =>
        [0xFF, marker, (byte)((body.Length + 2) >> 8), (byte)(body.Length + 2), .. body];

    private static byte[] Chunk(string type, byte[] body)
    {
        var length = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(length, body.Length);
        return [.. length, .. Encoding.ASCII.GetBytes(type), .. body, 0, 0, 0, 0];
    }
}
