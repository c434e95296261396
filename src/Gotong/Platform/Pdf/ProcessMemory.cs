using System.Globalization;

namespace Gotong.Platform.Pdf;

/// <summary>What the processes of one browser hold together. Only Linux tells; elsewhere the time alone limits.</summary>
internal static class ProcessMemory
{
    /// <param name="mark">A text in the command line of each of them.</param>
    public static long Of(string mark)
    {
        if (!OperatingSystem.IsLinux())
            return 0;
        var sum = 0L;
        foreach (var process in Directory.EnumerateDirectories("/proc").Where(p => char.IsAsciiDigit(p[6])))
            try
            {
                if (File.ReadAllText($"{process}/cmdline").Contains(mark, StringComparison.Ordinal))
                    sum += long.Parse(File.ReadAllText($"{process}/statm").Split(' ')[1], CultureInfo.InvariantCulture);
            }
            catch (Exception error) when (error is IOException or UnauthorizedAccessException)
            {
                // It ended meanwhile, or is somebody else's.
            }
        return sum * Environment.SystemPageSize;
    }
}
