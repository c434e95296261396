namespace Gotong.Tests.Fixtures;

/// <summary>Folders tests read and write.</summary>
public static class Folders
{
    /// <summary>The root of the repository.</summary>
    public static string Repository { get; } = Above(folder => File.Exists(Path.Combine(folder, "Gotong.slnx")));

    /// <summary>Large real-life files kept beside the repository; the calling test is skipped where they are not.</summary>
    public static string Shared(string path)
    {
        var full = Path.Combine(Path.GetDirectoryName(Repository)!, "shared", "data", path);
        if (!Path.Exists(full))
            Assert.Skip($"shared/data/{path} is not beside this repository");
        return full;
    }

    public static string Temporary() => Directory.CreateTempSubdirectory("gotong-test-").FullName;

    private static string Above(Func<string, bool> found)
    {
        for (var folder = AppContext.BaseDirectory; folder is not null; folder = Path.GetDirectoryName(folder))
            if (found(folder))
                return folder;
        throw new DirectoryNotFoundException("The tests run from inside the repository.");
    }
}
