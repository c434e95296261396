using Gotong.Browser.Tests.Fixtures;
using Microsoft.Playwright;

namespace Gotong.Browser.Tests.Looks;

/// <summary>Every kind of page of a living region: no barrier, and nobody scrolls sideways on a small phone.</summary>
[Collection(ExampleRegion.Name)]
public sealed class ExamplePagesTests(ExampleApp app)
{
    [Theory]
    [MemberData(nameof(Places.Open), MemberType = typeof(Places))]
    public async Task Anyone_can_use(string place) => await LookAsync(await app.WindowAsync(), place);

    [Theory]
    [MemberData(nameof(Places.Inside), MemberType = typeof(Places))]
    public async Task A_coordinator_can_use(string place) => await LookAsync(await app.CoordinatorAsync(), place);

    [Theory]
    [InlineData("/contoh/")]
    [InlineData("/contoh/inisiatif/{draft}")]
    [InlineData("/contoh/inisiatif/{draft}/tanya/biaya")]
    [InlineData("/contoh/rencana/{priority}")]
    [InlineData("/contoh/rencana/impor/{hash}")]
    [InlineData("/contoh/buku/2")]
    public async Task In_the_dark_too(string place) => await LookAsync(await app.CoordinatorAsync(dark: true), place);

    private async Task LookAsync(IPage page, string place)
    {
        await page.GotoAsync(await app.PathAsync(place));
        await page.AssertUsableAsync();
        await page.Context.CloseAsync();
    }
}
