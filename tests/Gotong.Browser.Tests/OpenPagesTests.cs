using Gotong.Browser.Tests.Fixtures;
using Microsoft.Playwright;

namespace Gotong.Browser.Tests;

/// <summary>The pages anyone may open, as different people meet them.</summary>
public sealed class OpenPagesTests(LiveApp app) : IClassFixture<LiveApp>
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task They_are_accessible_in_light_and_in_dark(bool dark)
    {
        var window = await app.WindowAsync(dark: dark);
        await EachAsync(window, _ => window.AssertAccessibleAsync());
    }

    [Theory]
    [InlineData(320)]
    [InlineData(768)]
    [InlineData(1920)]
    public async Task They_fit_any_screen(int width)
    {
        var window = await app.WindowAsync(width);
        await EachAsync(window, _ => window.AssertFitsAsync());
    }

    [Fact]
    public async Task They_say_the_same_without_javascript()
    {
        var with = await app.WindowAsync();
        var without = await app.WindowAsync(script: false);
        await EachAsync(
            with,
            async path =>
            {
                await OpenAsync(without, path);
                Assert.Equal(await with.TitleAsync(), await without.TitleAsync());
                Assert.Equal(await HeadingsAsync(with), await HeadingsAsync(without));
            }
        );
    }

    [Fact]
    public async Task A_keyboard_reaches_the_content_with_the_first_stop_and_sees_where_it_is()
    {
        var window = await app.WindowAsync();
        await EachAsync(
            window,
            async _ =>
            {
                await window.Keyboard.PressAsync("Tab");
                Assert.Equal("Langsung ke isi", await window.FocusAsync());
                await window.Keyboard.PressAsync("Enter");
                Assert.Equal("isi", await window.EvaluateAsync<string>("() => document.activeElement.id"));
                await window.Keyboard.PressAsync("Tab");
                var outline = await window.EvaluateAsync<string>(
                    "() => { const s = getComputedStyle(document.activeElement); return s.outlineStyle + s.boxShadow; }"
                );
                Assert.NotEqual("nonenone", outline);
            }
        );
    }

    [Fact]
    public async Task The_strict_policy_stops_nothing_of_ours()
    {
        var window = await app.WindowAsync();
        var complaints = new List<string>();
        window.Console += (_, message) => complaints.Add($"{window.Url}: {message.Text}");
        window.PageError += (_, error) => complaints.Add($"{window.Url}: {error}");
        await EachAsync(window, _ => Task.CompletedTask);
        Assert.Empty(complaints);
    }

    private async Task EachAsync(IPage window, Func<string, Task> look)
    {
        var pages = app.OpenPages();
        Assert.NotEmpty(pages);
        foreach (var path in pages)
        {
            await OpenAsync(window, path);
            await look(path);
        }
    }

    private static async Task OpenAsync(IPage window, string path)
    {
        var answer = await window.GotoAsync(path);
        Assert.Equal(200, answer!.Status);
    }

    private static Task<string> HeadingsAsync(IPage window) =>
        window.EvaluateAsync<string>(
            "() => [...document.querySelectorAll('h1, h2')].map(h => h.textContent.trim()).join('\\n')"
        );
}
