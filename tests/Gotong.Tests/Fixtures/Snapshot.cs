namespace Gotong.Tests.Fixtures;

/// <summary>A text that is committed: a change of it is seen in review. GOTONG_ACCEPT=1 writes the new one.</summary>
public static class Snapshot
{
    public static void Match(string path, string text)
    {
        var file = Path.Combine(Folders.Repository, path);
        text = text.ReplaceLineEndings("\n").TrimEnd() + "\n";
        if (Environment.GetEnvironmentVariable("GOTONG_ACCEPT") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text);
        }
        Assert.True(File.Exists(file), $"{path} is missing: run the tests once with GOTONG_ACCEPT=1 and commit it");
        Assert.True(
            text == File.ReadAllText(file).ReplaceLineEndings("\n"),
            $"{path} differs: if that is meant, run the tests once with GOTONG_ACCEPT=1, read the difference, commit it"
        );
    }
}
