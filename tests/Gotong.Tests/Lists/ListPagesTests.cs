using System.Net;
using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Gotong.Features.Initiatives;
using Gotong.Features.Initiatives.Index;
using Gotong.Features.Organizations;
using Gotong.Features.Regions;
using Gotong.Platform.Ledger;
using Gotong.Tests.Fixtures;
using Gotong.Tests.Initiatives;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Gotong.Tests.Lists;

/// <summary>The lists as people meet them: filters as links, pages, files.</summary>
public abstract class ListPagesTests(TestApp app)
{
    [Fact]
    public async Task Filters_are_links_that_combine_and_come_off_again()
    {
        var desk = await FillAsync("35.01", 60);
        var list = $"/{desk.Region.Code}/inisiatif";
        var page = await desk.Browser.GetAsync(list);
        Assert.Contains("60 inisiatif", page.Text, StringComparison.Ordinal);
        Assert.Equal(50, page.Document.QuerySelectorAll("li.row").Length);

        var byHorizon = await desk.Browser.GetAsync(Link(page, "Pendek"));
        Assert.Contains("20 dari 60", byHorizon.Text, StringComparison.Ordinal);
        var both = await desk.Browser.GetAsync(Link(byHorizon, "Perlu aplikasi baru"));
        Assert.Equal($"{list}?jenis=NewApplication&jangka=Short", both.Path);
        Assert.Equal(2, both.Document.QuerySelectorAll(".chips a:not(.chips-all)").Length);
        Assert.Contains("10 dari 60", both.Text, StringComparison.Ordinal);
        var off = await desk.Browser.GetAsync(both.Document.QuerySelector(".chips a")!.GetAttribute("href")!);
        Assert.Equal($"{list}?jangka=Short", off.Path);

        var next = await desk.Browser.GetAsync(page.Document.QuerySelector("a[rel=next]")!.GetAttribute("href")!);
        Assert.Contains("51–60 dari 60", next.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_filter_that_means_nothing_finds_nothing_and_says_so()
    {
        var desk = await FillAsync("35.02", 2);
        var page = await desk.Browser.GetAsync($"/{desk.Region.Code}/inisiatif?status=%3Cscript%3E&pemilik=x'--");
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains("Tidak ada inisiatif dengan saringan ini", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_files_hold_what_the_filter_shows_and_nothing_of_it_runs()
    {
        var desk = await FillAsync("35.03", 6, "=HYPERLINK(\"http://jahat\")");
        var csv = await desk.Browser.Http.GetByteArrayAsync($"/{desk.Region.Code}/inisiatif.csv?jangka=Short");
        Assert.Equal(Encoding.UTF8.Preamble, csv.AsSpan(0, 3));
        var lines = Encoding.UTF8.GetString(csv.AsSpan(3)).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(3, lines.Length);
        Assert.All(
            lines[1..],
            l => Assert.Contains("\"'=HYPERLINK(\"\"http://jahat\"\")", l, StringComparison.Ordinal)
        );

        var xlsx = await desk.Browser.Http.GetByteArrayAsync($"/{desk.Region.Code}/inisiatif.xlsx?jangka=Short");
        using var book = SpreadsheetDocument.Open(new MemoryStream(xlsx), false);
        var sheet = book.WorkbookPart!.WorksheetParts.Single().Worksheet!;
        Assert.Equal(3, sheet.Descendants<Row>().Count());
        Assert.Empty(sheet.Descendants<CellFormula>());
        Assert.Contains(sheet.Descendants<Cell>(), c => c.InnerText.StartsWith("=HYPERLINK", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Strangers_find_only_what_is_published_on_pages_and_in_files()
    {
        var desk = await FillAsync("35.04", 4, "Rahasia");
        foreach (
            var path in (string[])["inisiatif", "inisiatif.csv", "indikator", "indikator.csv", "lembaga", "lembaga.csv"]
        )
        {
            var answer = await app.Anonymous().Http.GetStringAsync($"/{desk.Region.Code}/{path}");
            Assert.DoesNotContain("Rahasia", answer, StringComparison.Ordinal);
            Assert.DoesNotContain("stunting", answer, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("Dinas Kesehatan", answer, StringComparison.Ordinal);
        }
        Assert.Equal(
            HttpStatusCode.NotFound,
            (await app.Anonymous().GetAsync($"/{desk.Region.Code}/rencana.csv")).Status
        );
    }

    [Fact]
    public async Task Indicators_and_plan_and_organizations_can_be_taken_as_files()
    {
        var desk = await FillAsync("35.05", 1);
        var browser = desk.Browser.Http;
        var indicators = await browser.GetStringAsync($"/{desk.Region.Code}/indikator.csv");
        Assert.Contains(
            "\"Prevalensi stunting\";\"%\";\"Dinas Kesehatan\";2024;17,63;16,5;",
            indicators,
            StringComparison.Ordinal
        );
        var page = await desk.Browser.GetAsync($"/{desk.Region.Code}/indikator?belum=capaian");
        Assert.Contains("Prevalensi stunting", page.Text, StringComparison.Ordinal);
        var plan = await browser.GetStringAsync($"/{desk.Region.Code}/rencana.csv");
        Assert.Contains(
            "\"Program\";;\"Pemenuhan upaya kesehatan\";\"Stunting turun\"",
            plan,
            StringComparison.Ordinal
        );
        var organizations = await browser.GetStringAsync($"/{desk.Region.Code}/lembaga.csv?menjawab=ya");
        Assert.Contains("\"Dinas Kesehatan\"", organizations, StringComparison.Ordinal);
        foreach (var sheet in (string[])["indikator", "rencana", "lembaga", "inisiatif"])
        {
            var bytes = await browser.GetByteArrayAsync($"/{desk.Region.Code}/{sheet}.xlsx");
            using var book = SpreadsheetDocument.Open(new MemoryStream(bytes), false);
            Assert.NotEmpty(book.WorkbookPart!.WorksheetParts.Single().Worksheet!.Descendants<Row>());
        }
    }

    [Fact]
    public async Task A_list_shows_at_once_what_was_just_done()
    {
        var desk = await FillAsync("35.06", 1);
        var list = $"/{desk.Region.Code}/inisiatif";
        Assert.Contains("1 inisiatif", (await desk.Browser.GetAsync(list)).Text, StringComparison.Ordinal);
        await desk.StartAsync("Harga sayur jatuh.");
        Assert.Contains("2 inisiatif", (await desk.Browser.GetAsync(list)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_index_lets_everybody_see_what_the_database_lets_them_see()
    {
        var desk = await FillAsync("35.07", 30);
        var people = new List<Person>();
        foreach (var role in Enum.GetValues<Role>())
            people.Add(await app.AddMemberAsync(desk.Region, role, organizationId: desk.Plan.Opd.Id));
        foreach (var role in Enum.GetValues<Role>())
            people.Add(await app.AddMemberAsync(desk.Region, role));
        await app.WithAsync(
            desk.Region,
            async (db, services) =>
            {
                services.GetRequiredService<Visit>().Enter(desk.Region);
                var index = await services.GetRequiredService<InitiativeIndexes>().HereAsync(default);
                var actors = people
                    .Select(p => new Actor(
                        p.Account.Id,
                        "",
                        false,
                        [new(p.Membership!.Id, p.Membership.Role, p.Membership.OrganizationId)]
                    ))
                    .Append(Actor.Anonymous);
                foreach (var actor in actors)
                {
                    var allowed = await db.Initiatives.VisibleTo(actor).Select(i => i.Number).Order().ToListAsync();
                    var sees = InitiativePermissions.Sees(actor) ?? (_ => true);
                    Assert.Equal(allowed, index.All.Where(i => sees(i)).Select(i => i.Number).Order());
                }
                return true;
            }
        );
    }

    private static string Link(WebPage page, string text) =>
        page
            .Document.QuerySelectorAll(".filters a")
            .First(a => a.TextContent.Contains(text, StringComparison.Ordinal))
            .GetAttribute("href")!;

    /// <summary>Drafts and submitted ones in turn, of all kinds and horizons; none is published.</summary>
    private async Task<Desk> FillAsync(string code, int count, string title = "Timbangan keliling")
    {
        var desk = await Desk.OpenAsync(app, code);
        await app.InAsync(
            desk.Region,
            async db =>
            {
                var partner = new Organization
                {
                    RegionId = desk.Region.Id,
                    Name = "Paguyuban Rahasia",
                    Kind = OrganizationKind.Community,
                };
                db.Add(partner);
                for (var number = 1; number <= count; number++)
                {
                    var initiative = new Initiative
                    {
                        RegionId = desk.Region.Id,
                        Number = number,
                        Title = $"{title} {number}",
                        StartedBy = desk.Person.Membership!.Id,
                        StartedAt = app.Clock.GetUtcNow(),
                        PriorityId = desk.Plan.Program.Id,
                        Kind = (SolutionKind)(number / 3 % 2 * 2),
                        Horizon = (Horizon)(number % 3),
                        LeadOrganizationId = number % 4 == 0 ? desk.Plan.Opd.Id : null,
                    };
                    if (number % 5 == 0)
                        initiative.Join(partner, "Ikut.");
                    if (number % 2 == 0)
                        initiative.Become(InitiativeState.Submitted, initiative.StartedBy, app.Clock.GetUtcNow());
                    db.Add(initiative);
                }
                await db.SaveActAsync(new("tests.filled", Visibility.Region, "Diisi", "Filled") { Agent = "tests" });
            }
        );
        return desk;
    }
}

public sealed class ListPagesOnSqlite(SqliteApp app) : ListPagesTests(app), IClassFixture<SqliteApp>;

public sealed class ListPagesOnPostgres(PostgresApp app) : ListPagesTests(app), IClassFixture<PostgresApp>;
