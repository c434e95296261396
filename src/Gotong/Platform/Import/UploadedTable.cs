using Gotong.Platform.Files;

namespace Gotong.Platform.Import;

/// <summary>A table that comes with a form.</summary>
public static class UploadedTable
{
    /// <summary>Keeps it once it is there, not too large, and read without a refusal.</summary>
    /// <exception cref="ImportRefusal">It is not; nothing is kept.</exception>
    public static async Task<StoredFile> SaveTableAsync(
        this FileStore files,
        IFormFile? file,
        Action<Stream, string> read,
        CancellationToken cancel
    )
    {
        if (file is not { Length: > 0 })
            throw ImportRefusal.NoFile();
        if (file.Length > ImportLimits.FileBytes)
            throw ImportRefusal.TooBig();
        await using var content = file.OpenReadStream();
        return await files.SaveReadAsync(content, file.FileName, stream => read(stream, file.FileName), cancel);
    }
}
