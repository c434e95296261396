using System.Net;
using DocumentFormat.OpenXml.Packaging;
using Gotong.Features.Books;
using Gotong.Features.Initiatives;
using Gotong.Features.Regions;
using Gotong.Features.Roadmap;
using Gotong.Platform.Data;
using Gotong.Platform.Ledger;
using Gotong.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Tests.Books;

public sealed class BookPagesOnSqliteTests(SqliteApp app) : BookPagesTests(app), IClassFixture<SqliteApp>;

public sealed class BookPagesOnPostgresTests(PostgresApp app) : BookPagesTests(app), IClassFixture<PostgresApp>;

public abstract class BookPagesTests(TestApp app)
{
    private static int regions;

    [Fact]
    public async Task A_member_reads_the_book_and_what_is_missing_in_it()
    {
        var region = await RegionAsync();
        await PlanTree.AddAsync(app, region);
        var planner = await app.AsAsync(region, Role.Planner);
        var page = await planner.VisitAsync($"/{region.Code}/buku/2");
        Assert.Contains("Stunting turun", page.Text, StringComparison.Ordinal);
        Assert.Contains("12 dari 12 bagian belum ditulis", page.Text, StringComparison.Ordinal);
        Assert.NotNull(page.Document.QuerySelector($"a[href='/{region.Code}/buku/2/bagian/dasar-hukum']"));
        var officer = await app.AsAsync(region, Role.Officer);
        var read = await officer.VisitAsync($"/{region.Code}/buku/2");
        Assert.Null(read.Document.QuerySelector($"a[href='/{region.Code}/buku/2/bagian/dasar-hukum']"));
    }

    [Fact]
    public async Task Others_read_only_what_is_published()
    {
        var region = await RegionAsync();
        var tree = await PlanTree.AddAsync(app, region);
        await AddInitiativeAsync(region, tree, 1, "Posyandu keliling", publish: false);
        Assert.Equal(HttpStatusCode.NotFound, (await app.Anonymous().GetAsync($"/{region.Code}/buku/2")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await app.Anonymous().GetAsync($"/{region.Code}/buku/2.docx")).Status);

        await AddInitiativeAsync(region, tree, 2, "Dapur gizi desa", publish: true);
        await PublishPlanAsync(region);
        var page = await app.Anonymous().GetAsync($"/{region.Code}/buku/2");
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains("Dapur gizi desa", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Posyandu keliling", page.Text, StringComparison.Ordinal);

        var member = await app.AsAsync(region, Role.Council);
        Assert.Contains(
            "Posyandu keliling",
            (await member.VisitAsync($"/{region.Code}/buku/2")).Text,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain(
            "Posyandu keliling",
            (await member.VisitAsync($"/{region.Code}/buku/2?umum=1")).Text,
            StringComparison.Ordinal
        );
        var elsewhere = await app.AsAsync(await RegionAsync(), Role.Coordinator);
        Assert.DoesNotContain(
            "Posyandu keliling",
            (await elsewhere.VisitAsync($"/{region.Code}/buku/2")).Text,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_trace_mark_leads_to_the_record_and_names_its_version()
    {
        var region = await RegionAsync();
        var tree = await PlanTree.AddAsync(app, region);
        await AddInitiativeAsync(region, tree, 7, "Posyandu keliling", publish: false);
        var page = await (await app.AsAsync(region, Role.Mentor)).VisitAsync($"/{region.Code}/buku/2");
        var mark = page.Document.QuerySelector($"a.doc-source[href='http://localhost/{region.Code}/inisiatif/7']");
        Assert.Contains("versi 1", mark!.GetAttribute("title"), StringComparison.Ordinal);
        Assert.NotNull(
            page.Document.QuerySelector(
                $"a.doc-source[href='http://localhost/{region.Code}/rencana/{tree.Sasaran.Id}']"
            )
        );
    }

    [Fact]
    public async Task The_roadmap_of_the_book_is_that_of_the_schedules()
    {
        var region = await RegionAsync();
        var tree = await PlanTree.AddAsync(app, region);
        await AddInitiativeAsync(region, tree, 7, "Posyandu keliling", publish: false);
        var member = await app.AsAsync(region, Role.Mentor);
        Assert.Contains("(diusulkan)", await YearsAsync(), StringComparison.Ordinal);
        await app.InAsync(
            region,
            async db =>
            {
                db.Add(
                    new Schedule
                    {
                        RegionId = region.Id,
                        InitiativeId = await db.Initiatives.Select(i => i.Id).SingleAsync(),
                        Starts = Quarter.Of(2031, 2),
                        Ends = Quarter.Of(2033, 1),
                    }
                );
                await db.SaveActAsync(new("test.schedule", Visibility.Public, "Uji", "Test") { Agent = "tests" });
            }
        );
        Assert.Equal("2031–2033", await YearsAsync());

        async Task<string> YearsAsync()
        {
            var page = await member.VisitAsync($"/{region.Code}/buku/2");
            var row = page
                .Document.QuerySelectorAll("tr")
                .Last(r =>
                    r.TextContent.Contains("20", StringComparison.Ordinal)
                    && r.TextContent.Contains("7. Posyandu keliling", StringComparison.Ordinal)
                );
            return row.QuerySelectorAll("td, th").ElementAt(2).TextContent.Trim();
        }
    }

    [Fact]
    public async Task The_book_comes_as_a_Word_file()
    {
        var region = await RegionAsync();
        await PlanTree.AddAsync(app, region);
        var browser = await app.AsAsync(region, Role.Leader);
        using var answer = await browser.Http.GetAsync($"/{region.Code}/buku/2.docx");
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.StartsWith(
            $"buku-2-{region.Code}-",
            answer.Content.Headers.ContentDisposition!.FileName!.Trim('"'),
            StringComparison.Ordinal
        );
        using var stream = new MemoryStream(await answer.Content.ReadAsByteArrayAsync());
        using var word = WordprocessingDocument.Open(stream, false);
        Assert.Contains("Stunting turun", word.MainDocumentPart!.Document!.Body!.InnerText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_coordinator_writes_a_section_and_sees_it_in_the_book()
    {
        var region = await RegionAsync();
        var browser = await app.AsAsync(region, Role.Coordinator);
        var form = (await browser.VisitAsync(Section(region))).Form(Section(region));
        var sent = await form.Fill("text", "## Mengapa\n\n**Antrean** panjang <script>alert(1)</script>").SendAsync();
        Assert.Equal(HttpStatusCode.SeeOther, sent.Status);
        var book = await browser.VisitAsync($"/{region.Code}/buku/2");
        var heading = book.Document.QuerySelector("#bagian-latar-belakang")!;
        Assert.Equal("H3", heading.TagName);
        Assert.Contains("Antrean panjang <script>alert(1)</script>", book.Text, StringComparison.Ordinal);
        Assert.Empty(book.Document.QuerySelectorAll("article script"));
        Assert.Contains(
            "Antrean",
            (await browser.VisitAsync(Section(region))).Document.QuerySelector(".book-preview")!.TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_text_that_is_too_long_comes_back_with_what_to_do()
    {
        var region = await RegionAsync();
        var browser = await app.AsAsync(region, Role.Planner);
        var page = await (await browser.VisitAsync(Section(region)))
            .Form(Section(region))
            .Fill("text", new string('a', 60_001))
            .SendAsync();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Contains("Ringkas", page.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_read_an_older_version_is_shown_both_texts()
    {
        var region = await RegionAsync();
        var (first, second) = (await app.AsAsync(region, Role.Coordinator), await app.AsAsync(region, Role.Planner));
        var late = (await second.VisitAsync(Section(region))).Form(Section(region));
        await (await first.VisitAsync(Section(region)))
            .Form(Section(region))
            .Fill("text", "Kata pertama")
            .SubmitAsync();
        var conflict = await late.Fill("text", "Kata kedua").SendAsync();
        Assert.Equal(HttpStatusCode.Conflict, conflict.Status);
        Assert.Contains("Kata pertama", conflict.Text, StringComparison.Ordinal);
        Assert.Contains("Kata kedua", conflict.Text, StringComparison.Ordinal);
        Assert.Equal("Kata pertama", (await WrittenAsync(region)).Markdown);
        await conflict.Form(Section(region)).SubmitAsync();
        Assert.Equal("Kata kedua", (await WrittenAsync(region)).Markdown);
    }

    [Fact]
    public async Task A_form_sent_twice_writes_once()
    {
        var region = await RegionAsync();
        var form = (await (await app.AsAsync(region, Role.Coordinator)).VisitAsync(Section(region)))
            .Form(Section(region))
            .Fill("text", "Sekali saja");
        var answers = await Task.WhenAll(form.SendAsync(), form.SendAsync());
        Assert.All(answers, a => Assert.Equal(HttpStatusCode.SeeOther, a.Status));
        Assert.Equal(1, (await WrittenAsync(region)).Version);
        Assert.Equal(
            1,
            await app.InAsync(region, db => db.Set<LedgerEntry>().CountAsync(e => e.Name == "book.section.written"))
        );
    }

    [Fact]
    public async Task Only_sections_of_the_outline_can_be_written_and_only_by_those_who_owe_them()
    {
        var region = await RegionAsync();
        var coordinator = await app.AsAsync(region, Role.Coordinator);
        Assert.Equal(
            HttpStatusCode.NotFound,
            (await coordinator.GetAsync($"/{region.Code}/buku/2/bagian/tidak-ada")).Status
        );
        Assert.Equal(
            HttpStatusCode.OK,
            (await coordinator.GetAsync($"/{region.Code}/buku/2/bagian/strategi.governance")).Status
        );
        var officer = await app.AsAsync(region, Role.Officer);
        // Every member reads and remarks; BoardTests try to force the words themselves.
        var read = await officer.GetAsync(Section(region));
        Assert.DoesNotContain(read.Forms(), f => f.Names.Contains("text"));
    }

    private static string Section(Region region) => $"/{region.Code}/buku/2/bagian/latar-belakang";

    private Task<Region> RegionAsync()
    {
        var number = Interlocked.Increment(ref regions);
        return app.OpenRegionAsync($"36.{number:00}", $"Kabupaten Uji {number}");
    }

    private Task<BookSection> WrittenAsync(Region region) =>
        app.InAsync(region, db => db.BookSections.AsNoTracking().SingleAsync());

    private Task PublishPlanAsync(Region region) =>
        app.InAsync(
            region,
            async db =>
            {
                (await db.Set<Features.Priorities.Rpjmd>().SingleAsync()).Publish(db.Clock.GetUtcNow());
                await db.SaveActAsync(
                    new("test.published", Visibility.Public, "Terbit", "Published") { Agent = "tests" }
                );
            }
        );

    private async Task AddInitiativeAsync(Region region, PlanTree tree, int number, string title, bool publish)
    {
        var member = (await app.AddMemberAsync(region, Role.Officer)).Membership!.Id;
        await app.InAsync(
            region,
            async db =>
            {
                var now = db.Clock.GetUtcNow();
                var initiative = new Initiative
                {
                    RegionId = region.Id,
                    Number = number,
                    Title = title,
                    StartedBy = member,
                    StartedAt = now,
                    PriorityId = tree.Sasaran.Id,
                    LeadOrganizationId = tree.Opd.Id,
                };
                initiative.Become(InitiativeState.Submitted, member, now);
                initiative.Become(InitiativeState.Accepted, member, now);
                if (publish)
                    initiative.Publish(now);
                db.Add(initiative);
                await db.SaveActAsync(new("test.initiative", Visibility.Public, "Uji", "Test") { Agent = "tests" });
            }
        );
    }
}
