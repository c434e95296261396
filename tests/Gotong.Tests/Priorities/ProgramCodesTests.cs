using System.Net;
using Gotong.Features.Codes;
using Gotong.Features.Organizations;
using Gotong.Features.Priorities;
using Gotong.Features.Regions;
using Gotong.Tests.Codes;
using Gotong.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Tests.Priorities;

public abstract class ProgramCodesTests(TestApp app)
{
    [Fact]
    public async Task Programs_are_coded_from_proposals_undone_and_moved_to_a_newer_set()
    {
        var region = await app.OpenRegionAsync();
        await PlanTree.AddAsync(app, region); // "Pemenuhan upaya kesehatan", without a code
        var planner = await app.AsAsync(await app.AddMemberAsync(region, Role.Planner));
        const string path = "/35.20/rencana/kode";
        Assert.Contains("Belum ada nomenklatur", (await planner.VisitAsync(path)).Text, StringComparison.Ordinal);

        await KeepAsync(Sample.Nomenclature, 2026);
        var page = await planner.GetAsync(path);
        Assert.Contains("1.02.02 PROGRAM PEMENUHAN UPAYA KESEHATAN", page.Text, StringComparison.Ordinal);
        Assert.Contains("kata yang sama: pemenuhan, upaya, kesehatan", page.Text, StringComparison.Ordinal);
        var form = page.Form(path);
        var stale = (await planner.GetAsync(path)).Form(path);
        var field = form.Names.Single(n => n.StartsWith("kode-", StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await form.SendAsync()).Status); // nothing is certain here
        form.Fill(field, "lain").Fill(field.Replace("kode-", "lain-"), "2.16.03.1.02");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await form.SendAsync()).Status);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await form.Fill(field, "<script>").SendAsync()).Status);
        form.Fill(field, "1.02.02");
        Assert.Equal(HttpStatusCode.SeeOther, (await form.SendAsync()).Status);
        Assert.Equal(HttpStatusCode.SeeOther, (await form.SendAsync()).Status); // twice acts once
        var late = await stale.Fill(field, "1.02.02").SendAsync();
        Assert.Equal(HttpStatusCode.Conflict, late.Status);
        Assert.Contains("Belum ada yang disimpan", late.Errors, StringComparison.Ordinal);
        await UndoAsync(planner, path);
        Assert.Empty(await LinksAsync(region));
        await (await planner.GetAsync(path)).Form(path).Fill(field, "1.02.02").SendAsync();
        Assert.Equal("1.02.02", Assert.Single(await LinksAsync(region)).Code);

        await KeepAsync(
            Sample.Nomenclature.Replace("1.02.02", "1.02.07").Replace("PROGRAM PEMENUHAN UPAYA", "PROGRAM UPAYA"),
            2027
        );
        var gone = await planner.GetAsync(path);
        Assert.Contains("tidak ada lagi dan tidak ada penggantinya", gone.Text, StringComparison.Ordinal);
        await KeepAsync(Sample.Nomenclature.Replace("ibu hamil", "semua ibu"), 2028);
        var old = await planner.GetAsync(path);
        var move = old.Form(path + "/pindah");
        var moved = await move.SendAsync();
        Assert.Equal(HttpStatusCode.SeeOther, moved.Status);
        var link = Assert.Single(await LinksAsync(region));
        Assert.Equal(("nomenklatur-2028", "1.02.02"), (link.SetKey, link.Code));
        var priority = await planner.VisitAsync($"/35.20/rencana/{link.PriorityId}");
        Assert.Contains("Kode resmi", priority.Text, StringComparison.Ordinal);
    }

    private static async Task UndoAsync(Browser browser, string path)
    {
        var page = await browser.GetAsync(path);
        var form = page.Form(path + "/lepas");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await form.SendAsync()).Status);
        var id = page.Document.QuerySelector("input[name=lepas]")!.GetAttribute("value")!;
        var other = (await browser.GetAsync(path)).Form(path + "/lepas");
        var wrong = await other.Fill("lepas", id).Fill("versi-" + id, "99").SendAsync();
        Assert.Equal(HttpStatusCode.Conflict, wrong.Status);
        Assert.Equal(HttpStatusCode.SeeOther, (await form.Fill("lepas", id).SendAsync()).Status);
    }

    private Task<List<CodeLink>> LinksAsync(Region region) =>
        app.InAsync(region, db => db.CodeLinks.AsNoTracking().ToListAsync());

    private Task KeepAsync(string text, int year) =>
        app.InAsync(
            null,
            db =>
                KeepCodes.SaveAsync(
                    db,
                    Sample.Read(text),
                    new($"{year}.csv", $"{year}", $"Nomenklatur {year}", "uji", new(year, 1, 1)) { Agent = "uji" },
                    default
                )
        );
}

public sealed class ProgramCodesOnSqlite(SqliteApp app) : ProgramCodesTests(app), IClassFixture<SqliteApp>;

public sealed class ProgramCodesOnPostgres(PostgresApp app) : ProgramCodesTests(app), IClassFixture<PostgresApp>;

public sealed class CodeProposalsTests
{
    private static readonly CodeProposals Finder = new(Sample.Book(Sample.Nomenclature));

    [Fact]
    public void The_same_words_are_certain_and_the_bidang_of_the_agency_fills_the_placeholder()
    {
        var kominfo = Agency("Dinas Komunikasi dan Informatika");
        var best = Finder.For(Program("Program Pengelolaan Aplikasi Informatika"), [kominfo])[0];
        Assert.Equal(("2.16.03", true), (best.Shown, best.Sure));
        Assert.Contains("bidang 2.16", best.Reason, StringComparison.Ordinal);
        var support = Finder.For(Program("Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota"), [kominfo])[0];
        Assert.Equal("2.16.01", support.Shown);
        var coded = Agency("Diskominfo");
        coded.Code = "2.16.2.20.0.00.01.0000";
        Assert.Equal("2.16.01", Finder.For(Program("Penunjang urusan daerah kabupaten kota"), [coded])[0].Shown);
    }

    [Fact]
    public void A_code_that_the_plan_carries_comes_first_and_is_certain_only_when_the_names_agree()
    {
        var agrees = Finder.For(Program("Pengelolaan aplikasi informatika", "2.16.03"), [])[0];
        Assert.Equal(("2.16.03", true), (agrees.Shown, agrees.Sure));
        var differs = Finder.For(Program("Pemenuhan upaya kesehatan perorangan", "2.16.03"), []);
        Assert.Equal(("2.16.03", false), (differs[0].Shown, differs[0].Sure));
        Assert.Equal("1.02.02", differs[1].Shown);
        Assert.Empty(Finder.For(Program("Pembangunan bendungan", "9.99.99"), []));
    }

    private static Organization Agency(string name) =>
        new()
        {
            RegionId = Guid.CreateVersion7(),
            Name = name,
            Kind = OrganizationKind.Opd,
        };

    private static Priority Program(string name, string? code = null) =>
        new()
        {
            RegionId = Guid.CreateVersion7(),
            RpjmdId = Guid.CreateVersion7(),
            Level = PriorityLevel.Program,
            Name = name,
            Code = code,
            Key = name,
            Order = 1,
        };
}
