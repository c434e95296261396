namespace Gotong.Features.Bimtek;

/// <summary>Files people bring as paper: known by their first bytes, whatever their name says.</summary>
public static class SafeFile
{
    public const long Most = 20 * 1024 * 1024;

    /// <summary>The type to hand it out as; null: none that is accepted.</summary>
    public static string? TypeOf(Stream content)
    {
        var head = new byte[8];
        var start = content.Position;
        var count = content.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        content.Position = start;
        ReadOnlySpan<byte> bytes = head.AsSpan(0, count);
        return bytes.StartsWith("%PDF-"u8) ? "application/pdf"
            : bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]) ? "image/jpeg"
            : bytes.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) ? "image/png"
            : null;
    }

    public static string EndingOf(string type) =>
        type switch
        {
            "application/pdf" => ".pdf",
            "image/jpeg" => ".jpg",
            _ => ".png",
        };
}
