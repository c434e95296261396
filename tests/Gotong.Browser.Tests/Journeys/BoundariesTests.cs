using Gotong.Browser.Tests.Fixtures;
using Microsoft.Playwright;

namespace Gotong.Browser.Tests.Journeys;

/// <summary>The coordinator brings borders, sees the map, and stores it; then it is walked with the keyboard alone.</summary>
[Collection(ExampleRegion.Name)]
public sealed class BoundariesTests(ExampleApp app)
{
    [Theory]
    [InlineData(1280, true)]
    [InlineData(320, false)]
    public async Task From_the_tiles_to_a_true_map(int width, bool script)
    {
        var page = await app.CoordinatorAsync(width, script);
        await page.GotoAsync("/contoh/batas");
        await page.SetInputFilesAsync(
            "[name=berkas]",
            new FilePayload
            {
                Name = BorderFile.Name,
                MimeType = "application/geo+json",
                Buffer = BorderFile.Synthetic(),
            }
        );
        await page.PressAsync("Periksa dan lihat petanya");
        Assert.Equal(3, await page.Locator("svg.map path").CountAsync());
        await page.AssertFitsAsync();
        await page.PressAsync("Simpan batas ini");
        Assert.Contains("dipakai", await page.InnerTextAsync("#isi"));

        await page.GotoAsync("/contoh/peta");
        await page.AssertFitsAsync();
        await page.Locator("svg.map a").First.FocusAsync();
        await page.Keyboard.PressAsync("Tab");
        Assert.StartsWith(
            "Parang:",
            await page.Locator("svg.map a:focus-visible").GetAttributeAsync("aria-label") ?? ""
        );
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync(url => url.Contains("wilayah=35.20.02", StringComparison.Ordinal));
        await page.Context.CloseAsync();
    }
}
