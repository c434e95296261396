using Gotong.Browser.Tests.Fixtures;
using Microsoft.Playwright;

namespace Gotong.Browser.Tests.Journeys;

/// <summary>A passkey made and used in Chromium, with a virtual authenticator in the place of finger and chip.</summary>
[Collection(ExampleRegion.Name)]
public sealed class PasskeyTests(ExampleApp app)
{
    [Fact]
    public async Task A_person_makes_a_passkey_and_signs_in_with_nothing_else()
    {
        // Not the coordinator, whose session the other tests use: this one signs out.
        var page = await app.WindowAsync();
        await page.GotoAsync("/masuk");
        await page.AnswerAsync("Masuk", ("email", "admin@contoh.id"), ("password", app.Password));
        await page.PlugInAuthenticatorAsync();
        await page.MakePasskeyAsync("ponsel uji", app.Password);

        await page.PressAsync("Keluar");
        await page.GotoAsync("/masuk");
        await page.PressAsync("Masuk dengan passkey");
        await page.WaitForURLAsync("**/saya");
        Assert.Contains("Lestari", await page.HeadingAsync(), StringComparison.Ordinal);

        await page.GotoAsync("/saya/keamanan");
        await page.GetByRole(AriaRole.Button, new() { Name = "Hapus passkey ponsel uji" }).ClickAsync();
        await page.GetByText("ponsel uji").WaitForAsync(new() { State = WaitForSelectorState.Detached });
        await page.PressAsync("Keluar");
        await page.GotoAsync("/masuk");
        await page.PressAsync("Masuk dengan passkey");
        await page.GetByText("tidak dikenal di sini").First.WaitForAsync();
    }
}
