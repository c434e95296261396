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

    /// <summary>A new application that answers all the gate asks of one, besides what <see cref="MendAsync"/> answers.</summary>
    public async Task MendDigitalAsync(int number)
    {
        await AnswerAsync(
            number,
            "jenis",
            ("kind", "NewApplication"),
            ("why", "Aplikasi provinsi tidak dapat dipakai kader tanpa sinyal di desa atas.")
        );
        await AnswerAsync(
            number,
            "proses",
            ("before", "Kader menulis di buku, lalu mengetik ulang di puskesmas."),
            ("after", "Kader mengetik sekali di rumah warga; puskesmas membacanya.")
        );
        await AnswerAsync(
            number,
            "arsitektur",
            ("architecture", "Domain layanan, kesehatan: RAL.05.02."),
            ("roadmap", "Peta rencana 2026, butir 7.")
        );
        await AnswerAsync(number, "pengelola", ("unit", Plan.Opd.Id.ToString()));
        for (var year = 2027; year < 2030; year++)
            await AnswerAsync(
                number,
                "biaya-jalan",
                ("year", $"{year}"),
                ("amount", "45 juta"),
                ("payer", Plan.Opd.Id.ToString()),
                ("source", "apbd")
            );
        await AnswerAsync(
            number,
            "pengguna",
            ("users", "96 kader dan bidan desa."),
            ("asked", "Diskusi dengan 24 kader pada Februari 2026.")
        );
        await AnswerAsync(number, "purna", ("below", "40"), ("months", "6"));
        await AnswerAsync(
            number,
            "data",
            ("data", "Berat dan tinggi balita per bulan."),
            ("metadata", "Standar Kemenkes; walidata Diskominfo.")
        );
        await AnswerAsync(
            number,
            "inang",
            ("hosting", "Pusat data daerah."),
            ("integration", "Lewat SPLP ke SATUSEHAT.")
        );
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
