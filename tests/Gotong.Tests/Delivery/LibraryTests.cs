using System.Net;
using Gotong.Features.Delivery;
using Gotong.Features.Delivery.Library;
using Gotong.Features.Priorities;
using Gotong.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Tests.Delivery;

/// <summary>What one must know of an indicator; and formulas that cannot be meant.</summary>
public sealed class LibraryTests(SqliteApp app) : IClassFixture<SqliteApp>
{
    [Fact]
    public async Task A_profile_is_written_and_its_bounds_question_a_report()
    {
        var works = await Works.OpenAsync(app, "67.01");
        var saved = await (await FormAsync(works, works.Indicator))
            .Fill("simbol", "stunting")
            .Fill("definisi", "Balita pendek dibagi balita yang diukur.")
            .Fill("bawah", "5")
            .Fill("atas", "30,5")
            .Fill("tpb", "2.2.1, 3.b.1")
            .Fill("standar", "sni-37122|10.2")
            .SubmitAsync();
        Assert.Contains("SNI ISO 37122", saved.Text, StringComparison.Ordinal);
        Assert.Contains("belum dipastikan", saved.Text, StringComparison.Ordinal);
        var profile = await app.InAsync(
            works.Region,
            db => db.IndicatorProfiles.Include(p => p.Standards).SingleAsync()
        );
        Assert.Equal((5, 30.5m), (profile.PlausibleLow, profile.PlausibleHigh));
        Assert.Equal(3, profile.Standards.Count);
        var questioned = await (await works.FilledAsync())
            .Fill(works.Value(works.Indicator, "20251231"), "45")
            .SendAsync();
        Assert.Contains("di luar batas wajar 5–30,5", questioned.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Formulas_that_go_in_circles_or_cannot_be_read_are_refused_with_the_place()
    {
        var works = await Works.OpenAsync(app, "67.02");
        var second = await AddIndicatorAsync(works, "Kedua");
        await (await FormAsync(works, works.Indicator)).Fill("simbol", "a").SubmitAsync();
        await (await FormAsync(works, second)).Fill("simbol", "b").Fill("rumus", "a / 2").SubmitAsync();
        var circle = await (await FormAsync(works, works.Indicator)).Fill("rumus", "b * 2").SendAsync();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, circle.Status);
        Assert.Contains("Rumus berputar: a → b → a", circle.Errors, StringComparison.Ordinal);
        foreach (
            var (formula, says) in new[]
            {
                ("a +", "Tanda ke-4"),
                ("tak_ada * 2", "Simbol tidak dikenal: tak_ada"),
                ("System.IO", "Tanda ke-7"),
                ("1.000.000", "bilangan ini tidak terbaca"),
            }
        )
        {
            var refused = await (await FormAsync(works, second)).Fill("rumus", formula).SendAsync();
            Assert.Contains(says, refused.Errors, StringComparison.Ordinal);
        }
        var renamed = await (await FormAsync(works, works.Indicator)).Fill("simbol", "c").SendAsync();
        Assert.Contains("memakai a", renamed.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_formula_is_computed_each_year_and_division_by_zero_says_why_there_is_no_value()
    {
        var works = await Works.OpenAsync(app, "67.03");
        var second = await AddIndicatorAsync(works, "Kedua");
        await (await FormAsync(works, works.Indicator)).Fill("simbol", "a").SubmitAsync();
        var page = await (await FormAsync(works, second)).Fill("simbol", "b").Fill("rumus", "a * 2").SubmitAsync();
        Assert.Contains("35,26", page.Text, StringComparison.Ordinal);
        page = await (await FormAsync(works, second)).Fill("rumus", "1 / (a - a)").SubmitAsync();
        Assert.Contains("pembagian dengan nol", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Strangers_read_the_library_of_a_published_plan_only()
    {
        var works = await Works.OpenAsync(app, "67.04");
        Assert.Equal(
            HttpStatusCode.NotFound,
            (await app.Anonymous().GetAsync(works.At($"/indikator/profil/{works.Indicator}"))).Status
        );
        Assert.Equal(
            HttpStatusCode.OK,
            (await works.OwnerBrowser.GetAsync(works.At($"/indikator/profil/{works.Indicator}"))).Status
        );
    }

    [Fact]
    public void The_list_of_standards_names_each_number_once_in_our_own_words()
    {
        Assert.Equal(StandardIndicator.All.Count, StandardIndicator.All.DistinctBy(s => s.Key).Count());
        Assert.All(StandardIndicator.All, s => Assert.InRange(s.Number.Length, 1, 40));
        Assert.All(
            StandardIndicator.All.Where(s => s.Standard is "sni-37122" or "sni-37123"),
            s => Assert.False(s.IsVerified)
        );
        Assert.True(StandardIndicator.IsSdgNumber("1.2.1") && StandardIndicator.IsSdgNumber("3.b.1*"));
        Assert.False(StandardIndicator.IsSdgNumber("18.1") || StandardIndicator.IsSdgNumber("1"));
    }

    private static async Task<PageForm> FormAsync(Works works, Guid indicator)
    {
        var path = works.At($"/indikator/profil/{indicator}/ubah");
        return (await works.PlannerBrowser.GetAsync(path)).Form(path);
    }

    private Task<Guid> AddIndicatorAsync(Works works, string name) =>
        app.InAsync(
            works.Region,
            async db =>
            {
                var priority = await db.Priorities.SingleAsync(p => p.Id == works.Plan.Sasaran.Id);
                var indicator = new Indicator
                {
                    RegionId = works.Region.Id,
                    PriorityId = priority.Id,
                    Priority = priority,
                    Name = name,
                    Key = name,
                    Scale = IndicatorScale.Numeric,
                    Direction = IndicatorDirection.Up,
                    Order = 2,
                };
                db.Add(indicator);
                await db.SaveActAsync(new("tests.indicator", default, "tambah", "added") { Agent = "tests" });
                return indicator.Id;
            }
        );
}
