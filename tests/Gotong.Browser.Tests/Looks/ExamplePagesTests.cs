using Gotong.Browser.Tests.Fixtures;
using Microsoft.Playwright;

namespace Gotong.Browser.Tests.Looks;

/// <summary>Every kind of page of a living region: no barrier, and nobody scrolls sideways on a small phone.</summary>
[Collection(ExampleRegion.Name)]
public sealed class ExamplePagesTests(ExampleApp app, ExamplePagesTests.Windows windows)
    : IClassFixture<ExamplePagesTests.Windows>
{
    [Theory]
    [MemberData(nameof(Places.Open), MemberType = typeof(Places))]
    public async Task Anyone_can_use(string place) => await LookAsync(await windows.StrangerAsync(), place);

    [Theory]
    [MemberData(nameof(Places.Inside), MemberType = typeof(Places))]
    public async Task A_coordinator_can_use(string place) => await LookAsync(await windows.CoordinatorAsync(), place);

    [Theory]
    [InlineData("/contoh/")]
    [InlineData("/contoh/inisiatif/{draft}")]
    [InlineData("/contoh/inisiatif/{draft}/tanya/biaya")]
    [InlineData("/contoh/rencana/{priority}")]
    [InlineData("/contoh/rencana/impor/{hash}")]
    [InlineData("/contoh/buku/2")]
    public async Task In_the_dark_too(string place) => await LookAsync(await windows.InTheDarkAsync(), place);

    private async Task LookAsync(IPage page, string place)
    {
        await page.GotoAsync(await app.PathAsync(place));
        await page.AssertUsableAsync();
    }

    /// <summary>One window a person for all their pages: a new one for each page costs more than the looking.</summary>
    public sealed class Windows(ExampleApp app)
    {
        private Task<IPage>? stranger;
        private Task<IPage>? coordinator;
        private Task<IPage>? dark;

        public Task<IPage> StrangerAsync() => stranger ??= app.WindowAsync();

        public Task<IPage> CoordinatorAsync() => coordinator ??= app.CoordinatorAsync();

        public Task<IPage> InTheDarkAsync() => dark ??= app.CoordinatorAsync(dark: true);
    }
}
