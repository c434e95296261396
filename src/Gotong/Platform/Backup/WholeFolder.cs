using Gotong.Platform.Hosting;
using Microsoft.Data.Sqlite;

namespace Gotong.Platform.Backup;

/// <summary>A folder that is there whole or not at all.</summary>
internal static class WholeFolder
{
    /// <summary>Fills a folder beside the target, and gives it the target's name when all is in it.</summary>
    public static async Task<T> FillAsync<T>(string target, Func<string, Task<T>> fill)
    {
        if (Directory.Exists(target) && Directory.EnumerateFileSystemEntries(target).Any())
            throw new UserError(
                $"Folder {target} tidak kosong, dan isinya tidak ditimpa. Pilih folder lain.",
                $"The folder {target} is not empty, and nothing in it is overwritten. Choose another one."
            );
        var unfinished = $"{target.TrimEnd(Path.DirectorySeparatorChar)}.{Guid.CreateVersion7():N}.part";
        Directory.CreateDirectory(unfinished);
        try
        {
            var result = await fill(unfinished);
            SqliteConnection.ClearAllPools(); // Windows moves no folder with an open file in it
            if (Directory.Exists(target))
                Directory.Delete(target);
            Directory.Move(unfinished, target);
            return result;
        }
        finally
        {
            if (Directory.Exists(unfinished))
            {
                SqliteConnection.ClearAllPools();
                Directory.Delete(unfinished, recursive: true);
            }
        }
    }
}
