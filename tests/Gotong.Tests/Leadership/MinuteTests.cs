using System.Net;
using Gotong.Features.Leadership;
using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Ledger;
using Gotong.Tests.Delivery;
using Gotong.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Tests.Leadership;

/// <summary>The leader's minute once initiatives are being delivered; and what the public reads. It is 2 March 2026.</summary>
public sealed class MinuteTests(SqliteApp app) : IClassFixture<SqliteApp>
{
    [Fact]
    public async Task It_tells_where_the_plan_stands_and_who_can_unblock_what_is_off_course()
    {
        var running = await Running.OpenAsync(app, "<b>Dapur</b>");
        await running.ReportAsync(Quarter.Of(2025, 1));
        var leader = await app.AsAsync(running.Region, Role.Leader);
        var page = await leader.GetAsync(running.At("/pimpinan"));
        Assert.Contains("Dari 1 inisiatif berjalan, 0 pada jalurnya", page.Text, StringComparison.Ordinal);
        Assert.Contains("1 di luar jalur", page.Text, StringComparison.Ordinal);
        Assert.Contains("Yang dapat membukanya: Sri, Dinas Kesehatan.", page.Text, StringComparison.Ordinal);
        Assert.Contains("Belum ada kabar baik dengan bukti", page.Text, StringComparison.Ordinal);
        Assert.Empty(page.Document.QuerySelectorAll("main b"));
    }

    [Fact]
    public async Task Good_news_is_a_milestone_with_evidence()
    {
        var running = await Running.OpenAsync(app);
        await running.ChangeAsync(async db =>
        {
            var milestone = await db.Set<Features.Roadmap.Milestone>()
                .AsTracking()
                .Include(m => m.Schedule)
                .SingleAsync();
            milestone.ReachedOn = new(2026, 2, 20);
            var evidence = new Features.Delivery.Evidence
            {
                RegionId = running.Region.Id,
                Number = 1,
                Kind = Features.Delivery.EvidenceKind.Photo,
                Title = "Foto pelatihan kader",
                On = new(2026, 2, 20),
                AddedBy = running.Owner.Membership!.Id,
                AddedAt = app.Clock.GetUtcNow(),
            };
            evidence.Claims.Add(
                new()
                {
                    RegionId = running.Region.Id,
                    EvidenceId = evidence.Id,
                    Evidence = evidence,
                    Subject = "milestone",
                    SubjectId = milestone.Id,
                    MadeBy = running.Owner.Membership.Id,
                    MadeAt = app.Clock.GetUtcNow(),
                }
            );
            db.Add(evidence);
        });
        var page = await (await app.AsAsync(running.Region, Role.Leader)).GetAsync(running.At("/pimpinan"));
        Assert.Contains("mencapai “Kader dilatih” pada 20 Februari 2026.", page.Text, StringComparison.Ordinal);
        Assert.Contains("Bukti 1: Foto pelatihan kader", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_public_reads_how_far_it_is_without_what_is_not_published()
    {
        var running = await Running.OpenAsync(app);
        await running.ReportAsync(Quarter.Of(2025, 4));
        var text = await running.PublicAsync("/kemajuan");
        Assert.Contains("dari 1 inisiatif yang diterbitkan", text, StringComparison.Ordinal);
        Assert.Contains("Uang menurut sumber", text, StringComparison.Ordinal);
        Assert.Equal(
            HttpStatusCode.Forbidden,
            (await (await app.AsAsync(running.Region, Role.Officer)).GetAsync(running.At("/pimpinan"))).Status
        );
    }

    [Fact]
    public async Task A_new_report_is_seen_at_once()
    {
        var running = await Running.OpenAsync(app);
        var leader = await app.AsAsync(running.Region, Role.Leader);
        Assert.Contains(
            "Laporan terlambat",
            (await leader.GetAsync(running.At("/inisiatif/1/status"))).Text,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "1 di luar jalur",
            (await leader.GetAsync(running.At("/pimpinan"))).Text,
            StringComparison.Ordinal
        );
        await running.ReportAsync(Quarter.Of(2025, 4));
        await running.MakeReadyAsync();
        Assert.Contains(
            "0 di luar jalur",
            (await leader.GetAsync(running.At("/pimpinan"))).Text,
            StringComparison.Ordinal
        );
    }
}

/// <summary>The clock of the tests stands on Monday, 2 March 2026, 10.00 WIB.</summary>
public sealed class WeeklyLeaderTests(MailingOnSqlite app) : IClassFixture<MailingOnSqlite>
{
    [Fact]
    public async Task Those_who_lead_get_one_minute_a_week_in_both_languages()
    {
        var running = await Running.OpenAsync(app);
        var leader = await app.AddMemberAsync(running.Region, Role.Leader, "Bupati");
        await app.AddMemberAsync(running.Region, Role.Planner, "Bagus");
        for (var tries = 0; tries < 200; tries++)
        {
            app.Clock.Advance(WeeklyLeader.Pause);
            await Task.Delay(50, TestContext.Current.CancellationToken);
            if (await app.InAsync(running.Region, db => db.LeaderWeeks.AnyAsync()))
                break;
        }
        var mail = Assert.Single(
            await app.InAsync(
                null,
                db =>
                    db.Set<Platform.Mail.OutboxMail>()
                        .AsNoTracking()
                        .Where(m => m.Link!.EndsWith("/pimpinan"))
                        .ToListAsync()
            )
        );
        Assert.Equal(leader.Email, mail.To);
        Assert.Contains("Dari 1 inisiatif berjalan", mail.Text, StringComparison.Ordinal);
        Assert.Contains("Of 1 initiatives being delivered", mail.TextEn, StringComparison.Ordinal);
        Assert.Contains("- Dapur keluarga:", mail.Text, StringComparison.Ordinal);
    }
}
