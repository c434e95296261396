using Gotong.Browser.Tests.Fixtures;
using Microsoft.Playwright;

namespace Gotong.Browser.Tests.Looks;

/// <summary>On a small phone the ways through a region are one row that opens over the page; on a desk they stand open.</summary>
[Collection(ExampleRegion.Name)]
public sealed class MenuTests(ExampleApp app)
{
    [Theory]
    [InlineData(true, false)]
    [InlineData(true, true)]
    [InlineData(false, false)]
    public async Task One_row_opens_and_closes_by_keyboard(bool script, bool dark)
    {
        var page = await app.CoordinatorAsync(320, script, dark);
        await page.GotoAsync("/contoh/rencana");
        var menu = page.GetByRole(AriaRole.Button, new() { Name = "Menu: Rencana" });
        var nav = page.Locator("nav.nav");
        Assert.False(await nav.IsVisibleAsync());
        Assert.True((await menu.BoundingBoxAsync())!.Height < 60);
        var before = (await page.Locator("main").BoundingBoxAsync())!.Y;
        await menu.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        Assert.True(await nav.IsVisibleAsync());
        Assert.Equal(before, (await page.Locator("main").BoundingBoxAsync())!.Y);
        Assert.Equal("Rencana", await nav.Locator("[aria-current=page]").InnerTextAsync());
        await page.AssertFitsAsync();
        if (script)
            await page.AssertAccessibleAsync();
        await page.Keyboard.PressAsync("Tab");
        Assert.Equal("Tutup", await page.FocusAsync());
        await page.Keyboard.PressAsync("Escape");
        Assert.False(await nav.IsVisibleAsync());
        await page.Keyboard.PressAsync("Enter");
        await nav.GetByRole(AriaRole.Link, new() { Name = "Laporan", Exact = true }).ClickAsync();
        await page.WaitForURLAsync("**/contoh/laporan");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task On_a_desk_it_stands_open_and_on_paper_it_is_not_there()
    {
        var page = await app.CoordinatorAsync();
        await page.GotoAsync("/contoh/rencana");
        Assert.True(await page.Locator("nav.nav").IsVisibleAsync());
        Assert.False(await page.Locator(".nav-menu").IsVisibleAsync());
        Assert.False(await page.Locator(".nav-close").IsVisibleAsync());
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        Assert.False(await page.Locator("nav.nav").IsVisibleAsync());
        await page.SetViewportSizeAsync(320, 800);
        Assert.False(await page.Locator(".nav-menu").IsVisibleAsync());
        await page.Context.CloseAsync();
    }
}
