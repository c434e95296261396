using System.Net;
using Gotong.Features.Collaboration;
using Gotong.Features.Organizations;
using Gotong.Features.Regions;
using Gotong.Platform.Ledger;
using Gotong.Tests.Fixtures;
using Gotong.Tests.Initiatives;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Tests.Collaboration;

/// <summary>A region where an agency leads an initiative and a bank is at hand, each with somebody at work.</summary>
public sealed record Together(TestApp App, Desk Desk, Organization Bank, Browser Agency, Browser Banker)
{
    public const int UsualDays = 60;
    private static int regions;

    public Region Region => Desk.Region;
    public Browser Team => Desk.Browser;
    public Organization Opd => Desk.Plan.Opd;

    public string At(string path) => $"/{Region.Code}{path}";

    public static async Task<Together> OpenAsync(TestApp app)
    {
        var number = Interlocked.Increment(ref regions);
        var code = $"{80 + number / 100}.{number % 100:00}";
        var desk = await Desk.OpenAsync(app, code);
        var bank = await AddAsync(app, desk.Region, "Bank Jatim Magetan", OrganizationKind.Bank);
        var officer = await app.AddMemberAsync(desk.Region, Role.Officer, "Bu Kadis", desk.Plan.Opd.Id);
        var banker = await app.AddMemberAsync(desk.Region, Role.Partner, "Pak Bank", bank.Id);
        await desk.StartAsync("Bayi di desa atas tidak tertimbang setiap bulan.");
        await desk.MendAsync(1);
        return new(app, desk, bank, await app.AsAsync(officer), await app.AsAsync(banker));
    }

    public static Task<Organization> AddAsync(TestApp app, Region region, string name, OrganizationKind kind) =>
        app.InAsync(
            region,
            async db =>
            {
                var organization = new Organization
                {
                    RegionId = region.Id,
                    Name = name,
                    Kind = kind,
                };
                db.Add(organization);
                await db.SaveActAsync(new("organization.added", Visibility.Region, "ada", "there") { Agent = "tests" });
                return organization;
            }
        );

    public async Task<WebPage> AskAsync(string part = "Menyediakan tabungan posyandu.")
    {
        var page = await Agency.GetAsync(At("/inisiatif/1/minta"));
        return await page.Form().Fill("organization", Bank.Id.ToString()).Fill("part", part).SubmitAsync();
    }

    /// <summary>The bank writes down a promise of money for the initiative; nobody has signed.</summary>
    public async Task<WebPage> PromiseAsync() =>
        await Filled((await Banker.GetAsync(At("/janji/baru?inisiatif=1"))).Form()).SubmitAsync();

    /// <summary>A day from the test's today, as a form carries it.</summary>
    public string In(int days) =>
        Region.Today(App.Clock).AddDays(days).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    public PageForm Filled(PageForm form, int days = UsualDays) =>
        form.Fill("kind", "Money")
            .Fill("what", "Dana TJSL untuk tiga timbangan digital.")
            .Fill("measure", "Bukti transfer dan foto timbangan dipakai.")
            .Fill("dueOn", In(days))
            .Fill("source", "tjsl")
            .Fill("amount-2026", "45 juta")
            .Fill("publicText", "Bank Jatim membantu timbangan posyandu.")
            .Fill("sdgs", "3, 17");

    public async Task<WebPage> SignAsync(Browser who, int number = 1) =>
        await (await who.GetAsync(At($"/janji/{number}/tanda-tangan")))
            .Form()
            .Fill("password", Person.Password)
            .SendAsync();

    public async Task AgreeAsync()
    {
        await SubmitInitiativeAsync();
        await PromiseAsync();
        Assert.Equal(HttpStatusCode.SeeOther, (await SignAsync(Banker)).Status);
        Assert.Equal(HttpStatusCode.SeeOther, (await SignAsync(Agency)).Status);
    }

    /// <summary>The bank sees an initiative once it was submitted and names it a partner, or leads it.</summary>
    public async Task SubmitInitiativeAsync()
    {
        await Desk.AnswerAsync(1, "mitra", ("organization", Bank.Id.ToString()), ("part", "Dana timbangan."));
        await (await Team.GetAsync(Desk.Path(1, "/ajukan"))).Form().SubmitAsync();
    }

    public Task<Commitment> ReadAsync(int number = 1) =>
        App.InAsync(Region, db => db.Commitments.Whole().SingleAsync(c => c.Number == number));
}
