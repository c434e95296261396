namespace Gotong.Platform.Pdf;

/// <summary>A Chromium, Chrome or Edge of this machine; or the one the setting Browser names.</summary>
public static class BrowserProgram
{
    private static readonly string[] Names =
    [
        "chromium",
        "chromium-browser",
        "google-chrome",
        "google-chrome-stable",
        "microsoft-edge",
        "microsoft-edge-stable",
    ];

    private static readonly string[] Places =
    [
        @"Google\Chrome\Application\chrome.exe",
        @"Microsoft\Edge\Application\msedge.exe",
        @"Chromium\Application\chrome.exe",
    ];

    private static readonly string[] OfMac =
    [
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
    ];

    /// <summary>Null where there is none.</summary>
    public static string? Find(string? named) =>
        string.IsNullOrWhiteSpace(named) ? Candidates().FirstOrDefault(File.Exists)
        : File.Exists(named) ? named
        : null;

    private static IEnumerable<string> Candidates()
    {
        if (OperatingSystem.IsWindows())
            return from folder in (string[])["ProgramFiles", "ProgramFiles(x86)", "LocalAppData"]
                let root = Environment.GetEnvironmentVariable(folder)
                where !string.IsNullOrEmpty(root)
                from place in Places
                select Path.Combine(root, place);
        // A service may run without a path.
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Concat(["/usr/bin", "/usr/local/bin", "/snap/bin"]);
        return OfMac.Concat(from folder in folders from name in Names select Path.Combine(folder, name));
    }
}
