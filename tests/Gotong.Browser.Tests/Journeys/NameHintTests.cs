using Gotong.Browser.Tests.Fixtures;
using Microsoft.Playwright;

namespace Gotong.Browser.Tests.Journeys;

/// <summary>Somebody is named in talk by a few letters and the keyboard.</summary>
[Collection(ExampleRegion.Name)]
public sealed class NameHintTests(ExampleApp app)
{
    [Fact]
    public async Task A_name_is_found_by_its_letters_chosen_by_keyboard_and_sent()
    {
        var page = await app.CoordinatorAsync();
        await page.GotoAsync(await app.PathAsync("/contoh/inisiatif/{public}"));
        var talk = (await page.Locator("a[href*='/percakapan/inisiatif/']").First.GetAttributeAsync("href"))!;
        await page.GotoAsync(talk);
        var text = page.Locator("#isi textarea").First;
        var list = page.Locator("name-hint .names").First;
        await text.PressSequentiallyAsync("Tolong lihat, @sit");
        var siti = list.GetByRole(AriaRole.Option).Filter(new() { HasText = "Siti Maryam" });
        await siti.WaitForAsync();
        await page.AssertAccessibleAsync();
        await page.SetViewportSizeAsync(320, 800);
        await page.AssertFitsAsync();

        await page.Keyboard.PressAsync("Escape");
        Assert.False(await list.IsVisibleAsync());
        await text.PressSequentiallyAsync("i");
        await siti.WaitForAsync();
        for (var steps = 0; steps < 6 && await siti.GetAttributeAsync("aria-selected") != "true"; steps++)
            await page.Keyboard.PressAsync("ArrowDown");
        Assert.Equal(await siti.GetAttributeAsync("id"), await text.GetAttributeAsync("aria-activedescendant"));
        await page.Keyboard.PressAsync("Enter");
        Assert.Equal("Tolong lihat, @Siti Maryam ", await text.InputValueAsync());
        Assert.False(await list.IsVisibleAsync());
        await text.PressSequentiallyAsync("sebelum Jumat.");
        await page.PressAsync("Kirim");
        await page.Locator(".comment-text", new() { HasText = "@Siti Maryam sebelum Jumat." }).First.WaitForAsync();
    }
}
