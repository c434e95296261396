using Gotong.Browser.Tests.Fixtures;
using Microsoft.Playwright;

namespace Gotong.Browser.Tests.Journeys;

/// <summary>The same job where no script runs, in the example region.</summary>
[Collection(ExampleRegion.Name)]
public sealed class WithoutScriptTests(ExampleApp app)
{
    [Fact]
    public async Task From_five_questions_to_the_public_page()
    {
        var page = await app.CoordinatorAsync(script: false);
        await page.GotoAsync("/contoh/");
        await page.GotoAsync((await page.Locator(".rows-of-plan a.is-hole").First.GetAttributeAsync("href"))!);
        var idea = new IdeaSteps(page);
        await idea.AnswerFiveQuestionsAsync();
        var record = page.Url[..page.Url.IndexOf("/tanya", StringComparison.Ordinal)];
        await idea.BeHeldAsync(record);
        await idea.MendAsync(record, "Dinas Kesehatan", "Siti Maryam");
        await idea.SubmitAcceptPublishAsync(record);

        var stranger = await app.WindowAsync(script: false);
        await stranger.GotoAsync(record);
        Assert.Equal(IdeaSteps.Title, await stranger.HeadingAsync());
    }
}
