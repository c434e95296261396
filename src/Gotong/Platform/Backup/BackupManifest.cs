using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Gotong.Platform.Backup;

/// <summary>What a backup holds: every file with its length and SHA-256, and where every chain of the ledger ended.</summary>
public sealed record BackupManifest(
    int Format,
    DateTimeOffset At,
    IReadOnlyList<BackupFile> Files,
    IReadOnlyList<BackupChain> Chains
)
{
    public const string FileName = "cadangan.json";
    public const int CurrentFormat = 1;

    [JsonIgnore]
    public long Entries => Chains.Sum(c => c.Entries);

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    public async Task WriteAsync(string folder, CancellationToken cancel) =>
        await File.WriteAllTextAsync(Path.Combine(folder, FileName), JsonSerializer.Serialize(this, Json), cancel);

    /// <summary>Null when the folder holds no backup, or one that cannot be read.</summary>
    public static async Task<BackupManifest?> ReadAsync(string folder, CancellationToken cancel)
    {
        var path = Path.Combine(folder, FileName);
        if (!File.Exists(path))
            return null;
        try
        {
            return JsonSerializer.Deserialize<BackupManifest>(await File.ReadAllTextAsync(path, cancel), Json);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}

/// <param name="Path">Below the folder, with forward slashes.</param>
public sealed record BackupFile(string Path, long Length, string Sha256)
{
    public static async Task<BackupFile> OfAsync(string folder, string path, CancellationToken cancel)
    {
        await using var content = File.OpenRead(System.IO.Path.Combine(folder, path));
        var hash = Convert.ToHexStringLower(await SHA256.HashDataAsync(content, cancel));
        return new(path.Replace('\\', '/'), content.Length, hash);
    }
}

/// <param name="Region">Code of the region, or "operator".</param>
public sealed record BackupChain(string Region, long Entries, string Hash);
