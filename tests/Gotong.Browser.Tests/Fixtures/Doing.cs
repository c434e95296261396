using Microsoft.Playwright;

namespace Gotong.Browser.Tests.Fixtures;

/// <summary>What people do on a page, by the words they see.</summary>
public static class Doing
{
    public static Task PressAsync(this IPage page, string button) =>
        page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync();

    public static Task FollowAsync(this IPage page, string link) =>
        page.Locator("#isi").GetByRole(AriaRole.Link, new() { Name = link, Exact = true }).First.ClickAsync();

    public static async Task AnswerAsync(this IPage page, string button, params (string Name, string Value)[] fields)
    {
        foreach (var (name, value) in fields)
        {
            var field = page.Locator($"#isi [name={name}]").First;
            if (await field.EvaluateAsync<bool>("e => e.tagName === 'SELECT'"))
                await field.SelectOptionAsync(value);
            else if (await field.GetAttributeAsync("type") == "radio")
                await page.CheckAsync($"[name={name}][value='{value}']");
            else
                await field.FillAsync(value);
        }
        await page.PressAsync(button);
    }

    /// <summary>The value of the first option whose words begin like this.</summary>
    public static async Task<string> OptionAsync(this IPage page, string name, string words) =>
        (
            await page.Locator($"#isi select[name={name}] option")
                .Filter(new() { HasText = words })
                .First.GetAttributeAsync("value")
        )!;

    public static Task<string> HeadingAsync(this IPage page) => page.Locator("h1").InnerTextAsync();
}
