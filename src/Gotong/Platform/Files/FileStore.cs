using System.Security.Cryptography;
using System.Text;
using Gotong.Platform.Hosting;

namespace Gotong.Platform.Files;

/// <summary>A file somebody brought, named by what is in it: the same bytes are one file.</summary>
public sealed record StoredFile(string Hash, string Name, string Path)
{
    public Stream Open() => File.OpenRead(Path);
}

/// <summary>The files of one region. A file is on the disk before anything speaks of it.</summary>
public sealed class FileStore(Installation installation, Guid regionId)
{
    private const int LongestName = 200;
    private readonly string _folder = Path.Combine(installation.FilesFolder, regionId.ToString("N"));

    public async Task<StoredFile> SaveAsync(Stream content, string name, CancellationToken cancel)
    {
        Directory.CreateDirectory(_folder);
        var unfinished = Path.Combine(_folder, $"{Guid.CreateVersion7():N}.part");
        try
        {
            string hash;
            await using (var file = File.Create(unfinished))
            {
                using var sha = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
                var buffer = new byte[81920];
                for (int count; (count = await content.ReadAsync(buffer, cancel)) > 0; )
                {
                    sha.AppendData(buffer, 0, count);
                    await file.WriteAsync(buffer.AsMemory(0, count), cancel);
                }
                hash = Convert.ToHexStringLower(sha.GetHashAndReset());
                file.Flush(flushToDisk: true);
            }
            var stored = new StoredFile(hash, Shown(name), PathOf(hash));
            await WriteNameAsync(stored, cancel);
            File.Move(unfinished, stored.Path, overwrite: true);
            return stored;
        }
        finally
        {
            File.Delete(unfinished);
        }
    }

    /// <summary>Reads a file before it is kept: what is refused is not kept.</summary>
    public async Task<StoredFile> SaveReadAsync(
        Stream content,
        string name,
        Func<Stream, Task> read,
        CancellationToken cancel
    )
    {
        await read(content);
        content.Position = 0;
        return await SaveAsync(content, name, cancel);
    }

    public Task<StoredFile> SaveReadAsync(Stream content, string name, Action<Stream> read, CancellationToken cancel) =>
        SaveReadAsync(
            content,
            name,
            stream =>
            {
                read(stream);
                return Task.CompletedTask;
            },
            cancel
        );

    /// <summary>Null when this region has no such file.</summary>
    public StoredFile? Find(string hash)
    {
        if (hash.Length != 64 || !hash.All(IsHash))
            return null;
        var path = PathOf(hash);
        return File.Exists(path) ? new(hash, File.ReadAllText(path + ".name"), path) : null;
    }

    private static bool IsHash(char c) => char.IsAsciiHexDigitLower(c);

    private static async Task WriteNameAsync(StoredFile file, CancellationToken cancel)
    {
        await using var beside = File.Create(file.Path + ".name");
        await beside.WriteAsync(Encoding.UTF8.GetBytes(file.Name), cancel);
        beside.Flush(flushToDisk: true);
    }

    /// <summary>A browser may send a whole path, or control characters.</summary>
    private static string Shown(string name)
    {
        var shown = new string([.. name.Split('/', '\\')[^1].Where(c => !char.IsControl(c))]).Trim();
        return shown.Length switch
        {
            0 => "berkas",
            > LongestName => shown[^LongestName..],
            _ => shown,
        };
    }

    private string PathOf(string hash) => Path.Combine(_folder, hash);
}
