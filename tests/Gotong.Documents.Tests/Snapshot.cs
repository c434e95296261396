using System.Runtime.CompilerServices;
using Xunit;

namespace Gotong.Documents.Tests;

/// <summary>Compares with a file beside the tests; GOTONG_ACCEPT=1 writes it anew.</summary>
internal static class Snapshot
{
    public static void Matches(string name, string actual, [CallerFilePath] string test = "")
    {
        var file = Path.Combine(Path.GetDirectoryName(test)!, "Snapshots", name);
        // One element a line, so that a change can be read in a diff.
        var text = actual.Replace("><", ">\n<", StringComparison.Ordinal) + "\n";
        if (Environment.GetEnvironmentVariable("GOTONG_ACCEPT") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text);
        }
        Assert.Equal(File.ReadAllText(file), text);
    }
}
