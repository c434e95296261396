using System.Net;
using Gotong.Features.Initiatives;
using Gotong.Features.Regions;
using Gotong.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Tests.Initiatives;

/// <summary>A region with a plan and a coordinator at work.</summary>
public sealed record Desk(TestApp App, Region Region, PlanTree Plan, Person Person, Browser Browser)
{
    public static async Task<Desk> OpenAsync(TestApp app, string code)
    {
        var region = await app.OpenRegionAsync(code, $"Kabupaten {code}");
        var plan = await PlanTree.AddAsync(app, region);
        var person = await app.AddMemberAsync(region, Role.Coordinator, "Sri Rahayu");
        return new(app, region, plan, person, await app.AsAsync(person));
    }

    public string LookDeeper => $"/{Region.Code}/rencana/{Plan.Sasaran.Id}/lihat-lebih-dalam";

    public string Path(int number, string rest = "") => $"/{Region.Code}/inisiatif/{number}{rest}";

    public async Task<WebPage> StartAsync(string problem)
    {
        var page = await Browser.GetAsync(LookDeeper);
        return await (await page.Form(LookDeeper).Fill("problem", problem).SendAsync()).FollowAsync();
    }

    /// <summary>Answers whatever the gate's hard rules ask for.</summary>
    public async Task MendAsync(int number)
    {
        await AnswerAsync(number, "masalah", ("evidence", "Data Dinas Kesehatan, Maret 2026"));
        await AnswerAsync(number, "cara-biasa", ("cara-biasa", "Undangan lewat kader setiap bulan."));
        await AnswerAsync(number, "cara-baru", ("cara-baru", "Timbangan keliling bersama mobil sayur setiap Selasa."));
        await AnswerAsync(number, "hasil", ("measure", "Cakupan (%)"), ("expected", "90"), ("byYear", "2028"));
        await AnswerAsync(
            number,
            "penanggung-jawab",
            ("lead", Plan.Opd.Id.ToString()),
            ("owner", Person.Membership!.Id.ToString())
        );
        await AnswerAsync(
            number,
            "mitra",
            ("newName", "Paguyuban Pedagang Sayur"),
            ("newKind", "Community"),
            ("part", "Mengangkut timbangan.")
        );
        await AnswerAsync(number, "biaya", ("year", "2026"), ("source", "tanpa-biaya"));
    }

    public async Task AnswerAsync(int number, string step, params (string Name, string Value)[] fields)
    {
        var path = Path(number, $"/tanya/{step}");
        var form = (await Browser.GetAsync(path)).Form(path);
        foreach (var (name, value) in fields)
            form.Fill(name, value);
        var answer = await form.SendAsync();
        Assert.True(answer.Status == HttpStatusCode.SeeOther, $"{step}: {answer.Status} {answer.Errors}");
    }

    public Task<Initiative> ReadAsync(int number) =>
        App.InAsync(Region, async db => (await db.FindInitiativeAsync(number))!);
}
