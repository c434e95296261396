using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Gotong.Browser.Tests.Fixtures;

/// <summary>What is asked of every page.</summary>
public static class Looking
{
    /// <summary>No finding of axe by WCAG 2.2 AA and its best practices.</summary>
    public static async Task AssertAccessibleAsync(this IPage page)
    {
        var result = await page.RunAxe(
            new AxeRunOptions
            {
                RunOnly = new()
                {
                    Type = "tag",
                    Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
                },
            }
        );
        var found = result.Violations.SelectMany(v => v.Nodes.Select(n => $"{v.Id}: {n.Html}"));
        Assert.True(result.Violations.Length == 0, $"{page.Url}\n{string.Join('\n', found)}");
    }

    /// <summary>Nobody scrolls sideways; the widest offender is named.</summary>
    public static async Task AssertFitsAsync(this IPage page)
    {
        const string widest = """
            () => {
              const room = document.documentElement.clientWidth;
              if (document.documentElement.scrollWidth <= room) return "";
              const out = [...document.querySelectorAll("body *")].filter(e => e.checkVisibility() && e.getBoundingClientRect().right > room + 1);
              return out.map(e => e.tagName + "." + e.className).slice(0, 5).join(", ") || "the page";
            }
            """;
        Assert.Equal("", await page.EvaluateAsync<string>(widest));
    }

    /// <summary>Both, and on the smallest phone.</summary>
    public static async Task AssertUsableAsync(this IPage page)
    {
        await page.AssertAccessibleAsync();
        await page.SetViewportSizeAsync(320, 800);
        await page.AssertFitsAsync();
        await page.SetViewportSizeAsync(1280, 800);
    }

    /// <summary>With GOTONG_PICTURES=1 the picture for the README is taken anew.</summary>
    public static async Task TakePictureAsync(this IPage page, string name)
    {
        if (Environment.GetEnvironmentVariable("GOTONG_PICTURES") != "1")
            return;
        var folder = Path.Combine(Repository(), "docs", "pictures");
        Directory.CreateDirectory(folder);
        await page.ScreenshotAsync(
            new() { Path = Path.Combine(folder, name + ".png"), Animations = ScreenshotAnimations.Disabled }
        );
    }

    /// <summary>What has the focus: its words, or its name.</summary>
    public static Task<string> FocusAsync(this IPage page) =>
        page.EvaluateAsync<string>(
            "() => { const e = document.activeElement; return (e.innerText || e.name || e.id || e.tagName).trim(); }"
        );

    private static string Repository()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Gotong.slnx")))
            folder = Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("Gotong.slnx");
        return folder;
    }
}
