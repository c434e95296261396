namespace Gotong.Platform.Files;

/// <summary>
/// Takes out of a picture what it says besides its image: where and when it was taken, by which camera, small previews,
/// texts. The image itself is not touched: whole segments are left out. How it is turned stays.
/// </summary>
public static class PictureStrip
{
    /// <summary>The picture without its metadata; null: it is not a whole JPEG or PNG, so nothing can be promised of it.</summary>
    public static byte[]? Strip(byte[] picture) =>
        picture.AsSpan().StartsWith(JpegStrip.Start) ? JpegStrip.Strip(picture)
        : picture.AsSpan().StartsWith(PngStrip.Start) ? PngStrip.Strip(picture)
        : null;

    /// <summary>Whether a file of this name is a picture whose metadata is taken out.</summary>
    public static bool IsPicture(string name) =>
        Path.GetExtension(name).ToLowerInvariant() is ".jpg" or ".jpeg" or ".png";
}
