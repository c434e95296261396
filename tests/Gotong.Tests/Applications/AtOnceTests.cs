using System.Net;
using Gotong.Features.Applications;
using Gotong.Features.Applications.National;
using Gotong.Features.Organizations;
using Gotong.Features.Priorities;
using Gotong.Platform.Ledger;
using Gotong.Platform.Web;
using Gotong.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Tests.Applications;

/// <summary>Many who do the same in one moment: one does it, the others are told, and none meets an error.</summary>
public abstract class AtOnceTests(TestApp app)
{
    private const int Many = 8;

    [Fact]
    public async Task Of_many_who_end_an_application_and_take_it_back_one_does()
    {
        var stock = await Stock.OpenAsync(app);
        var end = await stock.Browser.GetAsync(stock.At($"/{stock.Queue.Id}/akhiri"));
        var ended = await EachAsync(() => end.Form().Fill("how", "Retire").Fill("reason", "Tidak dipakai."));
        Assert.All(
            ended,
            a => Assert.True(a.Status is HttpStatusCode.SeeOther or HttpStatusCode.Conflict, $"{a.Status}")
        );
        Assert.Equal(1, await EntriesAsync(stock, "application.retired"));
        var back = await stock.Browser.GetAsync(stock.At($"/{stock.Queue.Id}/aktifkan"));
        AssertOne(await EachAsync(() => back.Form()), HttpStatusCode.Conflict);
        Assert.Equal(1, await EntriesAsync(stock, "application.taken-back"));
    }

    [Fact]
    public async Task Of_many_operators_who_add_or_change_a_shared_one_one_does()
    {
        var stock = await Stock.OpenAsync(app);
        var browser = await app.AsAsync(await app.AddPersonAsync(isOperator: true));
        var name = $"Kas Bersama {stock.Region.Code}";
        var page = await browser.GetAsync("/operator/aplikasi-umum/baru");
        var added = await EachAsync(() => Described(page).Fill("name", name));
        AssertOne(added, HttpStatusCode.UnprocessableEntity);
        Assert.All(
            added.Where(a => a.Status != HttpStatusCode.SeeOther),
            a => Assert.Contains("sudah ada dalam daftar", a.Errors, StringComparison.Ordinal)
        );
        var entry = await browser.GetAsync($"/operator/aplikasi-umum/{SharedKey(name)}");
        AssertOne(await EachAsync(() => Described(entry).Fill("ground", "Perpres 95")), HttpStatusCode.Conflict);
        // One of the edition, that no operator touched yet: the first to write makes its row.
        var untouched = await app.InAsync(
            stock.Region,
            async db =>
            {
                var kept = await db.SharedApplications.Select(k => k.Key).ToListAsync();
                var list = await SharedList.ReadAsync(db, default);
                return list.All.First(e => !kept.Contains(e.Key)).Key;
            }
        );
        var first = await browser.GetAsync($"/operator/aplikasi-umum/{untouched}");
        var wrote = await EachAsync(() => Described(first));
        AssertOne(wrote, HttpStatusCode.Conflict);
        // Who was told reads it again and sends once more.
        var again = await wrote.First(a => a.Status == HttpStatusCode.Conflict).Form().SendAsync();
        Assert.Equal(HttpStatusCode.SeeOther, again.Status);
    }

    [Fact]
    public async Task One_form_tapped_many_times_acts_once_and_always_leads_on()
    {
        var stock = await Stock.OpenAsync(app);
        var browser = await app.AsAsync(await app.AddPersonAsync(isOperator: true));
        var add = await browser.GetAsync("/operator/aplikasi-umum/baru");
        var end = await stock.Browser.GetAsync(stock.At($"/{stock.Queue.Id}/akhiri"));
        var change = await stock.Browser.GetAsync(stock.At($"/{stock.All[1].Id}/ubah"));
        Func<PageForm>[] forms =
        [
            () => Described(add).Fill("name", $"Ketuk {stock.Region.Code}"),
            () => end.Form().Fill("how", "Retire").Fill("reason", "Tidak dipakai."),
            () => change.Form().Fill("users", "Warga"),
        ];
        foreach (var form in forms)
        {
            var answers = await Task.WhenAll(Enumerable.Range(0, Many).Select(_ => form().SendAsync()));
            Assert.All(answers, a => Assert.Equal(HttpStatusCode.SeeOther, a.Status));
        }
        Assert.Equal(1, await EntriesAsync(stock, "application.retired"));
        Assert.Equal(1, await EntriesAsync(stock, "application.changed"));
    }

    [Fact]
    public async Task Of_many_who_add_an_organization_of_one_name_one_does()
    {
        var stock = await Stock.OpenAsync(app);
        var page = await stock.Browser.GetAsync($"/{stock.Region.Code}/lembaga/baru");
        var added = await EachAsync(() => page.Form().Fill("name", "Dinas Kembar").Fill("kind", "Opd"));
        AssertOne(added, HttpStatusCode.UnprocessableEntity);
        Assert.Equal(
            1,
            await app.InAsync(stock.Region, db => db.Organizations.CountAsync(o => o.Name == "Dinas Kembar"))
        );
        // Two that take the same new name.
        var edits = new List<WebPage>();
        foreach (var one in new[] { stock.Health, stock.Licences })
            edits.Add(await stock.Browser.GetAsync($"/{stock.Region.Code}/lembaga/{one.Id}/ubah"));
        var renamed = await Task.WhenAll(edits.Select(e => e.Form().Fill("name", "Dinas Baru").SendAsync()));
        Assert.Equal(
            [HttpStatusCode.SeeOther, HttpStatusCode.UnprocessableEntity],
            renamed.Select(a => a.Status).Order()
        );
    }

    [Fact]
    public async Task What_columns_mean_is_kept_though_such_a_file_comes_in_many_times_at_once()
    {
        var stock = await Stock.OpenAsync(app);
        await Task.WhenAll(
            Enumerable
                .Range(0, Many)
                .Select(n =>
                    app.InAsync(
                        stock.Region,
                        db => ColumnMemories.KeepAsync(db, "tajuk", $"{{\"{n}\":\"x\"}}", "aplikasi.xlsx", default)
                    )
                )
        );
        Assert.Equal(1, await app.InAsync(stock.Region, db => db.Set<ColumnMemory>().CountAsync()));
    }

    /// <summary>The same page filled by many, each with a key of its own.</summary>
    private static Task<WebPage[]> EachAsync(Func<PageForm> fill) =>
        Task.WhenAll(
            Enumerable
                .Range(0, Many)
                .Select(_ => fill().Fill(FormFields.Key, Guid.CreateVersion7().ToString()).SendAsync())
        );

    private static void AssertOne(WebPage[] answers, HttpStatusCode others) =>
        Assert.Equal(
            [HttpStatusCode.SeeOther, .. Enumerable.Repeat(others, Many - 1)],
            answers.Select(a => a.Status).Order()
        );

    private static PageForm Described(WebPage page) =>
        page.Form().Fill("functions", "Mencatat kas").Fill("operator", "Kementerian Desa");

    private static string SharedKey(string name) => SharedForm.KeyOf(name);

    private Task<int> EntriesAsync(Stock stock, string kind) =>
        app.InAsync(stock.Region, db => db.Set<LedgerEntry>().CountAsync(e => e.Name == kind));
}

public sealed class AtOnceOnSqlite(SqliteApp app) : AtOnceTests(app), IClassFixture<SqliteApp>;

public sealed class AtOnceOnPostgres(PostgresApp app) : AtOnceTests(app), IClassFixture<PostgresApp>;
