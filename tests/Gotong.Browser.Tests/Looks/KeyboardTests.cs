using Gotong.Browser.Tests.Fixtures;
using Microsoft.Playwright;

namespace Gotong.Browser.Tests.Looks;

/// <summary>Without a mouse: every stop by Tab.</summary>
[Collection(ExampleRegion.Name)]
public sealed class KeyboardTests(ExampleApp app)
{
    [Fact]
    public async Task Signs_in_and_answers_a_question()
    {
        var page = await app.WindowAsync();
        await page.GotoAsync("/masuk");
        await TypeAsync(page, "email", ExampleApp.Coordinator);
        await TypeAsync(page, "password", app.Password);
        await TabToAsync(page, "Masuk");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**/saya");

        await page.GotoAsync(await app.PathAsync("/contoh/rencana/{priority}/lihat-lebih-dalam"));
        await TypeAsync(page, "problem", "Antrean di loket dua jam pada Senin pagi, terlama di kecamatan kota.");
        await TabToAsync(page, "Simpan dan lanjut");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**/tanya/akar-masalah");
    }

    private static async Task TypeAsync(IPage page, string field, string text)
    {
        await TabToAsync(page, field);
        await page.Keyboard.TypeAsync(text);
    }

    /// <summary>To a field by its name, to a button by its words.</summary>
    private static async Task TabToAsync(IPage page, string stop)
    {
        for (var steps = 0; steps < 40; steps++)
        {
            await page.Keyboard.PressAsync("Tab");
            var here = await page.EvaluateAsync<string>(
                "() => { const e = document.activeElement; return e.tagName === 'BUTTON' ? e.innerText.trim() : e.name ?? ''; }"
            );
            if (here == stop)
                return;
        }
        Assert.Fail($"Tab never reached “{stop}” on {page.Url}");
    }
}
