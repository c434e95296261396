using System.Globalization;
using Gotong.Features.Decisions;
using Gotong.Features.Decisions.Closing;
using Gotong.Features.Regions;
using Gotong.Platform.Ledger;
using Gotong.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Tests.Decisions;

/// <summary>A region with a coordinator who puts questions, and a council that answers them.</summary>
public sealed record Assembly(TestApp App, Region Region, Browser Team, IReadOnlyList<Person> Council)
{
    private static int regions;

    public string List => $"/{Region.Code}/keputusan";

    public string At(int number) => $"{List}/{number}";

    public static async Task<Assembly> OpenAsync(TestApp app, int council = 3)
    {
        var number = Interlocked.Increment(ref regions);
        var region = await app.OpenRegionAsync($"{60 + number / 100}.{number % 100:00}");
        var members = new List<Person>();
        for (var i = 0; i < council; i++)
            members.Add(await app.AddMemberAsync(region, Role.Council, $"Dewan {(char)('A' + i)}"));
        return new(app, region, await app.AsAsync(region, Role.Coordinator), members);
    }

    public Task<Browser> AsAsync(int member) => App.AsAsync(Council[member]);

    /// <summary>The whole council votes, until two hours from now.</summary>
    public async Task<PageForm> FormAsync()
    {
        var local = App.Clock.GetUtcNow().AddHours(2).ToOffset(TimeSpan.FromHours(7));
        return (await Team.GetAsync(List + "/baru"))
            .Form()
            .Fill("question", "Apakah lima quick win disetujui?")
            .Fill("background", "Semua tanpa aplikasi baru.")
            .Fill("council", "ya")
            .Fill("day", local.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))
            .Fill("time", local.ToString("HH:mm", CultureInfo.InvariantCulture));
    }

    /// <summary>Writes it with these changes and opens it.</summary>
    public async Task<WebPage> PutAsync(params (string Field, string Value)[] changes)
    {
        var form = await FormAsync();
        foreach (var (field, value) in changes)
            form.Fill(field, value);
        var draft = await form.SubmitAsync();
        Assert.Equal("", draft.Errors);
        return await draft.Form(draft.Path + "/buka").SubmitAsync();
    }

    public static PageForm Ballot(WebPage page, int index = 0) =>
        page.Forms()
            .Where(f => Browser.Whole(f.Element.Action).AbsolutePath.EndsWith("/suara", StringComparison.Ordinal))
            .ElementAt(index);

    public static PageForm Say(PageForm ballot, DecisionChoice choice, string reason = "") =>
        Say(ballot, choice.ToString(), reason);

    public static PageForm Say(PageForm ballot, string choice, string reason = "")
    {
        var voter = Guid.Parse(ballot["voter"]!).ToString("N");
        return ballot.Fill($"choice-{voter}", choice).Fill($"reason-{voter}", reason);
    }

    public async Task<WebPage> VoteAsync(int member, DecisionChoice choice, string reason = "", int number = 1) =>
        await Say(Ballot(await (await AsAsync(member)).GetAsync(At(number))), choice, reason).SubmitAsync();

    public void PassDeadline() => App.Clock.Advance(TimeSpan.FromHours(2));

    public Task<Decision> ReadAsync(int number = 1) =>
        App.InAsync(Region, db => db.Decisions.AsNoTracking().Whole().SingleAsync(d => d.Number == number));

    public Task<int> EntriesAsync(string act) =>
        App.InAsync(Region, db => db.Set<LedgerEntry>().CountAsync(e => e.Name == act));

    /// <summary>The clock is moved on; the work takes real time.</summary>
    public async Task UntilClosedAsync(int number = 1)
    {
        for (var tries = 0; tries < 200; tries++)
        {
            App.Clock.Advance(ClosingDecisions.Pause);
            await Task.Delay(50, TestContext.Current.CancellationToken);
            if ((await ReadAsync(number)).State == DecisionState.Closed)
                return;
        }
        throw new TimeoutException("The decision was not closed.");
    }
}
