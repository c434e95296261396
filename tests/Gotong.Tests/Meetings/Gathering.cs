using System.Globalization;
using Gotong.Features.Meetings;
using Gotong.Features.Organizations;
using Gotong.Features.Regions;
using Gotong.Platform.Ledger;
using Gotong.Platform.Web;
using Gotong.Tests.Collaboration;
using Gotong.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Tests.Meetings;

/// <summary>A region with a coordinator at work, a partner of a bank, a councillor, and a community without account.</summary>
public sealed record Gathering(
    TestApp App,
    Region Region,
    Person Coordinator,
    Browser Lead,
    Person Partner,
    Person Councillor,
    Organization Bank,
    Organization Community
)
{
    private static int regions;

    public string List => $"/{Region.Code}/rapat";

    public string Meeting(int number = 1) => $"{List}/{number}";

    public string Forum => $"/{Region.Code}/forum";

    public static async Task<Gathering> OpenAsync(TestApp app)
    {
        var number = Interlocked.Increment(ref regions);
        var region = await app.OpenRegionAsync($"{76 + number / 100}.{number % 100:00}");
        var bank = await Together.AddAsync(app, region, "Bank Jatim Magetan", OrganizationKind.Bank);
        var community = await Together.AddAsync(app, region, "Komunitas Sungai Bersih", OrganizationKind.Community);
        var coordinator = await app.AddMemberAsync(region, Role.Coordinator, "Ratna Wulandari");
        return new(
            app,
            region,
            coordinator,
            await app.AsAsync(coordinator),
            await app.AddMemberAsync(region, Role.Partner, "Yusuf Hidayat", bank.Id),
            await app.AddMemberAsync(region, Role.Council, "Hadi Santosa"),
            bank,
            community
        );
    }

    /// <summary>Days go by; the coordinator signs in anew.</summary>
    public async Task<Gathering> LaterAsync(int days)
    {
        App.Clock.Advance(TimeSpan.FromDays(days));
        return this with { Lead = await App.AsAsync(Coordinator) };
    }

    public string Day(int days) => Dates.Day(Region.Today(App.Clock).AddDays(days));

    /// <summary>A day from the test's today, as a form carries it.</summary>
    public string In(int days) =>
        Region.Today(App.Clock).AddDays(days).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public async Task<WebPage> PlanAsync(
        MeetingBody body = MeetingBody.Forum,
        int days = 5,
        string title = "Forum pertama",
        Browser? by = null
    ) =>
        await (await (by ?? Lead).GetAsync(List + "/baru"))
            .Form()
            .Fill("body", body.ToString())
            .Fill("title", title)
            .Fill("day", In(days))
            .Fill("from", "09:00")
            .Fill("until", "11:30")
            .Fill("place", "Pendapa")
            .SubmitAsync();

    public async Task<Guid> AddPointAsync(string title = "Sampah pasar", int number = 1)
    {
        await (await Lead.GetAsync(Meeting(number) + "/agenda/baru"))
            .Form()
            .Fill("title", title)
            .Fill("presenter", "Kepala DLH")
            .SubmitAsync();
        return (await ReadAsync(number)).Agenda.Last().Id;
    }

    /// <summary>Invites those whom the page proposes.</summary>
    public async Task InviteAsync(int number = 1) =>
        await (await Lead.GetAsync(Meeting(number) + "/undang")).Form(Meeting(number) + "/undang").SubmitAsync();

    public async Task InviteOutsideAsync(string name, int number = 1) =>
        await (await Lead.GetAsync(Meeting(number) + "/undang/luar"))
            .Form()
            .Fill("name", name)
            .Fill("organization", Community.Id.ToString())
            .SubmitAsync();

    public async Task AllCameAsync(int number = 1) =>
        await (await Lead.GetAsync(Meeting(number) + "/hadir")).Form().SubmitAsync("rest");

    public async Task<WebPage> WriteAsync(Guid point, string said, string decided, int number = 1) =>
        await (await Lead.GetAsync($"{Meeting(number)}/notula/{point}"))
            .Form()
            .Fill("said", said)
            .Fill("decided", decided)
            .SubmitAsync();

    public async Task<WebPage> FixAsync(int number = 1) =>
        await (await Lead.GetAsync(Meeting(number) + "/tetapkan"))
            .Form()
            .Fill("ledBy", "Endah Kusumawati, Bupati")
            .SubmitAsync();

    /// <summary>A Forum meeting that took place on a day, with minutes fixed.</summary>
    public async Task HoldAsync(int days, int number = 1, MeetingBody body = MeetingBody.Forum)
    {
        await PlanAsync(body, days);
        var point = await AddPointAsync("Sampah pasar", number);
        await InviteAsync(number);
        await AllCameAsync(number);
        await WriteAsync(point, "Dibicarakan bersama Yusuf Hidayat.", "Pasar dipilah; Yusuf Hidayat memimpin.", number);
        await FixAsync(number);
    }

    public async Task<WebPage> PublishAsync(int number = 1) =>
        await (await Lead.GetAsync(Meeting(number) + "/terbitkan")).Form().SubmitAsync();

    public Task<Meeting> ReadAsync(int number = 1) =>
        App.InAsync(Region, db => db.Meetings.Whole().AsNoTracking().SingleAsync(m => m.Number == number));
}
