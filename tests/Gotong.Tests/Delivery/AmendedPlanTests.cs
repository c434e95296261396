using System.Net;
using System.Text;
using Gotong.Features.Delivery;
using Gotong.Features.Delivery.Comparing;
using Gotong.Features.Discussions;
using Gotong.Features.Priorities;
using Gotong.Features.Readiness.Analysis;
using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Tests.Delivery;

/// <summary>An amended plan takes over: what was measured of its indicators goes along, and nothing measured is lost.</summary>
public abstract class AmendedPlanTests(TestApp app)
{
    [Fact]
    public async Task Series_profile_comparison_gap_and_talk_follow_to_the_amended_plan()
    {
        var (running, leader) = await OpenAsync();
        await running.ChangeAsync(async db =>
        {
            var of = (await db.Indicators.SingleAsync()).Id;
            db.Add(
                new IndicatorProfile
                {
                    RegionId = running.Region.Id,
                    IndicatorId = of,
                    Symbol = "stunting",
                    Frequency = Frequency.Quarterly,
                }
            );
            db.Add(Compared(running, of));
            var gap = new DimensionGap
            {
                RegionId = running.Region.Id,
                Framework = "2021",
                Dimension = "living",
            };
            gap.Write("18 %", "8 %", "10 poin", of, running.Owner.Membership!.Id, app.Clock.GetUtcNow());
            db.Add(gap);
            db.Add(
                new Comment
                {
                    RegionId = running.Region.Id,
                    SubjectKind = PriorityDiscussions.IndicatorKind,
                    SubjectKey = of.ToString(),
                    AuthorId = running.Owner.Membership.Id,
                    Text = "Angka ini dari e-PPGBM.",
                    At = app.Clock.GetUtcNow(),
                }
            );
            db.Add(
                new DiscussionFollow
                {
                    RegionId = running.Region.Id,
                    MemberId = running.Owner.Membership.Id,
                    SubjectKind = PriorityDiscussions.IndicatorKind,
                    SubjectKey = of.ToString(),
                    Follows = true,
                }
            );
        });
        await running.MeasureAsync(Frequency.Quarterly, [.. Quarters(1_300)]);
        var before = await running.PublicAsync("/inisiatif/1/percepatan");
        var (old, next) = await AmendAsync(running, leader);

        Assert.Equal(before, await running.PublicAsync("/inisiatif/1/percepatan"));
        foreach (var page in (string[])["/indikator/{0}/laju", "/indikator/profil/{0}"])
        {
            var moved = await app.Anonymous().GetAsync(running.At(string.Format(null, page, old)));
            Assert.Equal(running.At(string.Format(null, page, next)), moved.Location);
        }
        await app.InAsync(
            running.Region,
            async db =>
            {
                Assert.Equal(1_300, await db.Measurements.CountAsync(m => m.IndicatorId == next && m.Version == 2));
                Assert.False(await db.Measurements.AnyAsync(m => m.IndicatorId == old));
                Assert.Equal(next, (await db.IndicatorProfiles.SingleAsync()).IndicatorId);
                Assert.Equal(next, (await db.Set<ComparisonSet>().SingleAsync()).IndicatorId);
                Assert.Equal(next, (await db.Set<DimensionGap>().SingleAsync()).IndicatorId);
                Assert.Equal(next.ToString(), (await db.Comments.SingleAsync()).SubjectKey);
                Assert.True(await db.DiscussionFollows.AnyAsync(f => f.SubjectKey == next.ToString() && f.Follows));
                return 0;
            }
        );
    }

    [Fact]
    public async Task What_is_described_anew_in_the_draft_keeps_its_own_words()
    {
        var (running, leader) = await OpenAsync();
        await running.ChangeAsync(async db => Describe(db, (await db.Indicators.SingleAsync()).Id, "lama"));
        var (old, next) = await AmendAsync(
            running,
            leader,
            draft =>
                running.ChangeAsync(db =>
                {
                    Describe(db, draft, "baru");
                    return Task.CompletedTask;
                })
        );
        var symbols = await app.InAsync(
            running.Region,
            db => db.IndicatorProfiles.ToDictionaryAsync(p => p.IndicatorId, p => p.Symbol)
        );
        Assert.Equal(("lama", "baru"), (symbols[old], symbols[next]));

        var compared = await app.InAsync(running.Region, db => db.Set<ComparisonSet>().CountAsync());
        Assert.Equal(2, compared);

        void Describe(GotongDb db, Guid of, string symbol)
        {
            db.Add(
                new IndicatorProfile
                {
                    RegionId = running.Region.Id,
                    IndicatorId = of,
                    Symbol = symbol,
                }
            );
            db.Add(Compared(running, of));
        }
    }

    [Fact]
    public async Task A_report_opened_before_the_amendment_is_asked_again_and_says_what_was_typed()
    {
        var (running, leader) = await OpenAsync();
        var path = running.At("/inisiatif/1/laporan/2025-4");
        var owner = await app.AsAsync(running.Owner);
        var form = (await owner.GetAsync(path)).Form(path);
        var value = Assert.Single(form.Names, n => n.StartsWith("n-", StringComparison.Ordinal) && n.Count('-') == 2);
        var (_, next) = await AmendAsync(running, leader);

        var again = await form.Fill(value, "17,25").Fill("kendala", "Lelang <b>ulang</b>").SendAsync();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, again.Status);
        Assert.Contains("yang Anda ketik tadi: 17,25", again.Errors, StringComparison.Ordinal);
        var anew = again.Form(path);
        Assert.Equal("Lelang <b>ulang</b>", anew["kendala"]);
        value = Assert.Single(anew.Names, n => n.StartsWith("n-", StringComparison.Ordinal) && n.Count('-') == 2);
        var sent = await anew.Fill(value, "17,25")
            .Fill(value + "-sumber", "e-PPGBM")
            .Fill(value + "-hari", "2026-01-10")
            .SendAsync();
        Assert.True(sent.Status == HttpStatusCode.SeeOther, sent.Errors);
        Assert.Equal(
            17.25m,
            await app.InAsync(
                running.Region,
                db => db.Measurements.Where(m => m.IndicatorId == next).Select(m => m.Value).SingleAsync()
            )
        );
    }

    [Fact]
    public async Task An_indicator_with_measured_values_is_not_removed_by_a_file()
    {
        var running = await Running.OpenAsync(app);
        await running.MeasureAsync((new(2024, 12, 31), 17));
        var planner = await app.AsAsync(running.Region, Role.Planner);
        var path = running.At("/rencana/impor");
        var preview = await (await planner.GetAsync(path))
            .Form(path)
            .Attach("berkas", "baru.csv", Encoding.UTF8.GetBytes("Misi;Sasaran;Indikator\nSehat;Gizi baik;Lain\n"))
            .SubmitAsync();
        var ticks = preview.Document.QuerySelectorAll("input[name=ambil]").Select(b => b.GetAttribute("value")!);
        var refused = await preview.Form(preview.Path).Fill("ambil", [.. ticks]).SendAsync();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("sudah ada 1 nilai terukur padanya", refused.Errors, StringComparison.Ordinal);
        Assert.True(await app.InAsync(running.Region, db => db.Measurements.AnyAsync(m => m.Indicator != null)));
    }

    private async Task<(Running Running, Browser Leader)> OpenAsync()
    {
        var running = await Running.OpenAsync(app);
        var leader = await app.AsAsync(running.Region, Role.Coordinator);
        await EnactAsync(running, leader, running.Plan.Rpjmd.Id, "Perda 5 Tahun 2025");
        return (running, leader);
    }

    private async Task<(Guid Old, Guid Next)> AmendAsync(
        Running running,
        Browser leader,
        Func<Guid, Task>? meanwhile = null
    )
    {
        var old = await app.InAsync(running.Region, db => db.Indicators.Select(i => i.Id).SingleAsync());
        var amend = running.At($"/rencana/dokumen/{running.Plan.Rpjmd.Id}/perubahan");
        await (await leader.GetAsync(running.At("/rencana"))).Form(amend).SendAsync();
        var draft = await app.InAsync(running.Region, db => db.Rpjmds.SingleAsync(p => p.OriginId != null));
        var next = await app.InAsync(
            running.Region,
            db => db.Indicators.Where(i => i.Id != old).Select(i => i.Id).SingleAsync()
        );
        if (meanwhile is not null)
            await meanwhile(next);
        await EnactAsync(running, leader, draft.Id, "Perda 2 Tahun 2026");
        return (old, next);
    }

    private static async Task EnactAsync(Running running, Browser leader, Guid plan, string regulation)
    {
        var path = running.At($"/rencana/dokumen/{plan}/tetapkan");
        var answer = await (await leader.GetAsync(path))
            .Form(path)
            .Fill("regulation", regulation)
            .Fill("day", "2026-02-27")
            .SendAsync();
        Assert.True(answer.Status == HttpStatusCode.SeeOther, $"{answer.Status} {answer.Errors}");
    }

    private ComparisonSet Compared(Running running, Guid of) =>
        new()
        {
            RegionId = running.Region.Id,
            IndicatorId = of,
            Kind = ComparisonKind.Regions,
            Edition = 1,
            Frequency = Frequency.Yearly,
            FileName = "bps.csv",
            FileHash = new string('a', 64),
            StoredBy = running.Owner.Membership!.Id,
            StoredAt = app.Clock.GetUtcNow(),
        };

    /// <summary>The last quarters before 2026, more than are moved at once; those of long ago are made up.</summary>
    private static IEnumerable<(DateOnly Until, decimal Value)> Quarters(int count) =>
        Enumerable
            .Range(1, count)
            .Select(q => (new DateOnly(2026, 1, 1).AddMonths(-3 * (count - q)).AddDays(-1), 30 - q / 100m));
}

public sealed class AmendedPlanOnSqliteTests(SqliteApp app) : AmendedPlanTests(app), IClassFixture<SqliteApp>;

public sealed class AmendedPlanOnPostgresTests(PostgresApp app) : AmendedPlanTests(app), IClassFixture<PostgresApp>;
