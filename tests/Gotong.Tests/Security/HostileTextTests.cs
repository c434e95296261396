using System.Net;
using System.Text.Json;
using AngleSharp.Dom;
using Gotong.Features.Regions;
using Gotong.Tests.Fixtures;

namespace Gotong.Tests.Security;

/// <summary>Rude text in every field of every form that links lead to: never a fault, never a tag of its own.</summary>
public sealed class HostileTextTests(SqliteApp app) : IClassFixture<SqliteApp>
{
    private const string Mark = "jahat";

    private static readonly string[] Own =
    [
        "<script>jahat()</script>",
        "\"><img src=x onerror=jahat()>",
        "' autofocus onfocus='jahat()",
        "javascript:jahat()",
        "</textarea></title><svg onload=jahat()>",
        "{{constructor.constructor('jahat()')()}}",
        "<a href=\"javascript:jahat()\">x</a>",
        "[x](javascript:jahat())",
        "'; DROP TABLE organization; --",
        "1' OR '1'='1",
        "=HYPERLINK(\"http://x\")",
        "../../etc/passwd",
        "\0\u0001\u202E\uFFFF",
        "%s%n %00 ${7*7} #{7*7}",
        "-1",
        "999999999999999999999999",
        "1.234,5,6",
        "NaN",
        new string('x', 20_000),
        "",
    ];

    [Fact]
    public async Task No_field_of_any_form_lets_rude_text_through()
    {
        var region = await app.OpenRegionAsync();
        await PlanTree.AddAsync(app, region);
        var browsers = new List<Browser>
        {
            app.Anonymous(),
            await app.AsAsync(await app.AddPersonAsync(isOperator: true)),
        };
        foreach (var role in (Role[])[Role.Officer, Role.Planner, Role.Coordinator, Role.RegionAdmin])
            browsers.Add(await app.AsAsync(await app.AddMemberAsync(region, role, Own[0])));
        var rude = new Queue<string>(Own.Concat(Naughty()));
        var wrong = new List<string>();
        foreach (var browser in browsers)
        foreach (var page in await Crawl.FormsAsync(browser, "/", $"/{region.Code}/", "/masuk"))
            for (var round = 0; round < Own.Length; round++)
                await TryAsync(page, rude, wrong);
        Assert.Empty(wrong);
    }

    private static async Task TryAsync((WebPage Page, int Form) found, Queue<string> rude, List<string> wrong)
    {
        var form = found.Page.Forms()[found.Form];
        foreach (var name in form.Names)
        {
            var text = rude.Dequeue();
            rude.Enqueue(text);
            form.Fill(name, text);
        }
        var answer = await form.SendAsync();
        if (answer.Status >= HttpStatusCode.InternalServerError)
            wrong.Add($"{found.Page.Path} → {answer.Path}: {(int)answer.Status}");
        var after = await answer.FollowAsync();
        wrong.AddRange(Slipped(after).Select(e => $"{found.Page.Path} → {after.Path}: {e.OuterHtml}"));
    }

    /// <summary>Elements that came out of the text instead of out of the product.</summary>
    private static IEnumerable<IElement> Slipped(WebPage page) =>
        page.Document.All.Where(e =>
            (e.LocalName == "script" && e.TextContent.Contains(Mark, StringComparison.Ordinal))
            || e.Attributes.Any(a =>
                a.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase)
                || (
                    a.Name is "href" or "src" or "action" or "formaction"
                    && a.Value.TrimStart().StartsWith("javascript:", StringComparison.OrdinalIgnoreCase)
                )
            )
        );

    /// <summary>The Big List of Naughty Strings, where it is beside the repository.</summary>
    private static string[] Naughty()
    {
        var file = Path.Combine(Folders.Repository, "../shared/data/security/naughty-strings.json");
        return File.Exists(file) ? JsonSerializer.Deserialize<string[]>(File.ReadAllText(file))! : [];
    }
}
