using Microsoft.Playwright;

namespace Gotong.Browser.Tests.Fixtures;

/// <summary>Chromium's virtual authenticator, in the place of finger and chip; it stays in this window.</summary>
public static class Authenticator
{
    public static async Task PlugInAuthenticatorAsync(this IPage page)
    {
        var devices = await page.Context.NewCDPSessionAsync(page);
        await devices.SendAsync("WebAuthn.enable");
        await devices.SendAsync(
            "WebAuthn.addVirtualAuthenticator",
            new()
            {
                ["options"] = new Dictionary<string, object>
                {
                    ["protocol"] = "ctap2",
                    ["transport"] = "internal",
                    ["hasResidentKey"] = true,
                    ["hasUserVerification"] = true,
                    ["isUserVerified"] = true,
                    ["automaticPresenceSimulation"] = true,
                },
            }
        );
    }

    public static async Task MakePasskeyAsync(this IPage page, string name, string password)
    {
        await page.GotoAsync("/saya/keamanan");
        await page.GetByText("Buat passkey").First.ClickAsync();
        await page.AnswerAsync("Buat passkey", ("name", name), ("passkeyPassword", password));
        await page.GetByText(name).WaitForAsync();
    }
}
