using System.Net;
using Gotong.Features.Meetings;
using Gotong.Features.Regions;
using Gotong.Tests.Fixtures;

namespace Gotong.Tests.Meetings;

/// <summary>From the day that is set to the list of who comes.</summary>
public abstract class MeetingWayTests(TestApp app)
{
    [Fact]
    public async Task A_meeting_is_planned_in_the_regions_own_time_and_stands_in_the_calendar()
    {
        var at = await Gathering.OpenAsync(app);
        var page = await at.PlanAsync();
        Assert.Equal("Forum pertama", page.Title);
        Assert.Contains(at.Day(5) + ", 09.00 WIB, sampai 11.30", page.Text, StringComparison.Ordinal);
        Assert.Equal(TimeSpan.FromHours(2), (await at.ReadAsync()).StartsAt.TimeOfDay);
        var list = await at.Lead.GetAsync(at.List);
        Assert.Contains("Berikutnya Forum Smart City: " + at.Day(5), list.Text, StringComparison.Ordinal);
        Assert.Contains("Dewan Smart City belum pernah bertemu", list.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_cannot_be_is_refused_at_its_field()
    {
        var at = await Gathering.OpenAsync(app);
        foreach (
            var (field, value, says) in new[]
            {
                ("title", "", "Judul: isi dulu."),
                ("title", new string('x', 201), "Ringkaslah"),
                ("day", "besok", "pilih harinya"),
                ("day", "1999-01-01", "pilih hari antara"),
                ("from", "pagi", "tulis jamnya"),
                ("until", "08.59", "jam setelah mulai"),
                ("body", "", "Pilih siapa yang bertemu"),
                ("body", "7", "Pilih siapa yang bertemu"),
            }
        )
        {
            var form = (await at.Lead.GetAsync(at.List + "/baru")).Form();
            form.Fill("body", "Forum").Fill("title", "Rapat").Fill("day", at.In(3)).Fill("from", "09.00");
            var answer = await form.Fill(field, value).SendAsync();
            Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
            Assert.Contains(says, answer.Errors, StringComparison.Ordinal);
        }
        Assert.Contains(
            "Tidak ada rapat yang direncanakan",
            (await at.Lead.GetAsync(at.List)).Text,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_form_sent_twice_plans_one_meeting()
    {
        var at = await Gathering.OpenAsync(app);
        var form = (await at.Lead.GetAsync(at.List + "/baru")).Form();
        form.Fill("body", "Forum").Fill("title", "Rapat").Fill("day", at.In(3)).Fill("from", "09:00");
        var answers = await Task.WhenAll(form.SendAsync(), form.SendAsync());
        Assert.Single(answers.Select(a => a.Location).Distinct());
        Assert.Equal(HttpStatusCode.NotFound, (await at.Lead.GetAsync(at.Meeting(2))).Status);
    }

    [Fact]
    public async Task Points_are_put_in_order_and_their_papers_are_downloads()
    {
        var at = await Gathering.OpenAsync(app);
        await at.PlanAsync();
        await at.AddPointAsync("Satu");
        var second = await at.AddPointAsync("<script>dua</script>");
        var third = await at.AddPointAsync("Tiga");
        await (await at.Lead.GetAsync($"{at.Meeting()}/agenda/{third}"))
            .Form($"{at.Meeting()}/agenda/{third}/naik")
            .SubmitAsync();
        Assert.Equal(["Satu", "Tiga", "<script>dua</script>"], (await at.ReadAsync()).Agenda.Select(p => p.Title));

        var bytes = "<html>bahan</html>"u8.ToArray();
        var page = await (await at.Lead.GetAsync($"{at.Meeting()}/agenda/{second}/bahan"))
            .Form()
            .Attach("file", "bahan.html", bytes)
            .SubmitAsync();
        Assert.Contains("<script>dua</script>", page.Text, StringComparison.Ordinal);
        var href = page.Document.QuerySelector("ul.papers a[download]")!.GetAttribute("href")!;
        var partner = await app.AsAsync(at.Partner);
        using var answer = await partner.Http.GetAsync(href, TestContext.Current.CancellationToken);
        Assert.Equal("application/octet-stream", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal(bytes, await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));

        await (await at.Lead.GetAsync($"{at.Meeting()}/agenda/{second}"))
            .Form($"{at.Meeting()}/agenda/{second}/hapus")
            .SubmitAsync();
        var left = await at.ReadAsync();
        Assert.Equal([1, 2], left.Agenda.Select(p => p.Order));
        Assert.Empty(left.Papers);
        Assert.Equal(HttpStatusCode.NotFound, (await partner.GetAsync(href)).Status);
    }

    [Fact]
    public async Task Those_who_usually_come_are_proposed_and_say_in_one_tap_whether_they_come()
    {
        var at = await Gathering.OpenAsync(app);
        await at.PlanAsync();
        await at.InviteAsync();
        await at.InviteOutsideAsync("Pak <b>Karto</b>");
        Assert.Equal(
            ["Hadi Santosa", "Pak <b>Karto</b>", "Ratna Wulandari", "Yusuf Hidayat"],
            (await at.ReadAsync()).Listed.Select(a => a.Name)
        );
        var partner = await app.AsAsync(at.Partner);
        Assert.Contains(
            $"Rapat \"Forum pertama\", {at.Day(5)}, 09.00 WIB: jawab apakah Anda hadir",
            (await partner.GetAsync("/saya")).Text,
            StringComparison.Ordinal
        );
        await ReplyAsync(partner, at, "Coming");
        await ReplyAsync(partner, at, "Hindered");
        var page = await ReplyAsync(partner, at, "Coming");
        Assert.Contains("Anda menjawab akan hadir", page.Text, StringComparison.Ordinal);
        Assert.Contains(
            "4 orang diundang: 1 akan hadir, 0 berhalangan, 3 belum menjawab",
            page.Text,
            StringComparison.Ordinal
        );
        // Once it has begun, who writes the minutes notes who came.
        await at.LaterAsync(6);
        partner = await app.AsAsync(at.Partner);
        page = await partner.GetAsync(at.Meeting());
        Assert.Equal("Forum pertama", page.Title);
        Assert.DoesNotContain("Anda hadir?", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Replies_of_many_at_once_are_all_kept()
    {
        var at = await Gathering.OpenAsync(app);
        await at.PlanAsync();
        await at.InviteAsync();
        var people = await Task.WhenAll(app.AsAsync(at.Partner), app.AsAsync(at.Councillor));
        await Task.WhenAll(people.Append(at.Lead).Select(p => ReplyAsync(p, at, "Coming")));
        Assert.Equal(3, (await at.ReadAsync()).Attendances.Count(a => a.Reply == AttendanceReply.Coming));
    }

    [Fact]
    public async Task Two_who_invite_the_same_people_at_once_put_them_on_the_list_once()
    {
        var at = await Gathering.OpenAsync(app);
        await at.PlanAsync();
        var leader = await app.AsAsync(at.Region, Role.Leader);
        var path = at.Meeting() + "/undang";
        var forms = await Task.WhenAll(at.Lead.GetAsync(path), leader.GetAsync(path));
        var answers = await Task.WhenAll(forms.Select(f => f.Form(path).SendAsync()));
        Assert.All(answers, a => Assert.Equal(HttpStatusCode.SeeOther, a.Status));
        Assert.Equal(4, (await at.ReadAsync()).Attendances.Count);
    }

    [Fact]
    public async Task Who_came_for_a_double_came_for_the_organization_that_stays()
    {
        var at = await Gathering.OpenAsync(app);
        await at.HoldAsync(-1);
        var page = await at.Lead.GetAsync($"/{at.Region.Code}/lembaga/{at.Bank.Id}/gabung");
        await page.Form().Fill("into", at.Community.Id.ToString()).SubmitAsync();
        var meeting = await at.ReadAsync();
        Assert.Contains(meeting.Attendances, a => a.OrganizationId == at.Community.Id);
        // The minutes say what they said.
        Assert.Contains(meeting.Attendances, a => a.Organization == at.Bank.Name);
        Assert.True(meeting.IsWhole);
    }

    [Fact]
    public async Task A_meeting_is_called_off_with_a_reason_and_changes_no_more()
    {
        var at = await Gathering.OpenAsync(app);
        await at.PlanAsync();
        var form = (await at.Lead.GetAsync(at.Meeting() + "/batal")).Form();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await form.Fill("reason", " ").SendAsync()).Status);
        var page = await form.Fill("reason", "Gunung <i>meletus</i>").SubmitAsync();
        Assert.Contains("Gunung <i>meletus</i>", page.Text, StringComparison.Ordinal);
        foreach (var path in new[] { "/ubah", "/undang", "/agenda/baru", "/tetapkan", "/hadir" })
            Assert.Equal(at.Meeting(), (await at.Lead.VisitAsync(at.Meeting() + path)).Path);
        Assert.Equal(HttpStatusCode.NotFound, (await at.Lead.GetAsync(at.Meeting() + "/berita-acara")).Status);
    }

    [Fact]
    public async Task A_stale_plan_shows_both_texts()
    {
        var at = await Gathering.OpenAsync(app);
        await at.PlanAsync();
        var mine = (await at.Lead.GetAsync(at.Meeting() + "/ubah")).Form().Fill("place", "Aula <b>A</b>");
        await (await at.Lead.GetAsync(at.Meeting() + "/ubah")).Form().Fill("place", "Balai desa").SubmitAsync();
        // What others did to the agenda meanwhile is no conflict.
        await at.AddPointAsync();
        var answer = await mine.SendAsync();
        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Contains("Aula <b>A</b>", answer.Text, StringComparison.Ordinal);
        Assert.Contains("Balai desa", answer.Text, StringComparison.Ordinal);
        await answer.Form().SubmitAsync();
        Assert.Equal("Aula <b>A</b>", (await at.ReadAsync()).Place);
    }

    private static async Task<WebPage> ReplyAsync(Browser who, Gathering at, string reply)
    {
        var page = await who.GetAsync(at.Meeting());
        var form = page.Forms().First(f => f.Element.Action.EndsWith("/jawab", StringComparison.Ordinal));
        return await form.Fill("reply", reply).SubmitAsync();
    }
}

public sealed class MeetingWayOnSqlite(SqliteApp app) : MeetingWayTests(app), IClassFixture<SqliteApp>;

public sealed class MeetingWayOnPostgres(PostgresApp app) : MeetingWayTests(app), IClassFixture<PostgresApp>;
