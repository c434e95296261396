using Gotong.Features.Applications;
using Gotong.Features.Gate;
using Gotong.Features.Initiatives;
using Gotong.Tests.Initiatives;

namespace Gotong.Tests.Gate;

/// <summary>Every rule of the edition both ways; a rule without a case here fails.</summary>
public sealed class RuleCaseTests
{
    public static TheoryData<int, string> Cases()
    {
        var data = new TheoryData<int, string>();
        foreach (var (at, one) in RuleCases.All.Index())
            data.Add(at, one.Rule);
        return data;
    }

    [Fact]
    public void No_rule_is_left_untried() =>
        Assert.Empty(GateEdition.Current.Rules.Select(r => r.Id).Except(RuleCases.All.Select(c => c.Rule)));

    [Theory]
    [MemberData(nameof(Cases))]
    public void Taking_away_one_thing_brings_exactly_its_rule(int at, string rule)
    {
        var one = RuleCases.All[at];
        var initiative = one.Good();
        Assert.Empty(Findings(initiative, GateGround.Bare(Some.Framework)));
        one.Break(initiative);
        var findings = Findings(initiative, one.GroundOf(initiative));
        var finding = Assert.Single(findings, f => f.Rule == rule);
        Assert.Equal(one.Severity, finding.Severity);
        Assert.Equal(one.Severity == Severity.Warn, findings.Passes());
        // A new way that is the usual one is also the usual one in other words, and the effect beyond a path is in its unit.
        if (rule is not ("new-way-differs" or "effect-unit" or "digital-outcome"))
            Assert.Single(findings);
        if (one.Says is not null)
            Assert.Contains(one.Says, finding.Figures, StringComparison.Ordinal);
    }

    [Fact]
    public void A_complete_application_passes_without_a_word()
    {
        Assert.Empty(Findings(Some.Digital(), GateGround.Bare(Some.Framework)));
        Assert.Empty(Findings(Some.Digital(SolutionKind.ExistingApplication), GateGround.Bare(Some.Framework)));
        Assert.Empty(Findings(Some.Watching(), GateGround.Bare(Some.Framework)));
        Assert.Empty(Findings(Some.Alone(), GateGround.Bare(Some.Framework)));
    }

    [Fact]
    public void An_existing_application_is_asked_less_than_a_new_one()
    {
        var bare = Some.Complete();
        bare.Solve(SolutionKind.NewApplication, null);
        var asNew = Findings(bare, GateGround.Bare(Some.Framework));
        bare.Solve(SolutionKind.ExistingApplication, null);
        var asExisting = Findings(bare, GateGround.Bare(Some.Framework));
        Assert.Equal(
            ["digital-process", "digital-unit"],
            asExisting.Where(f => f.Severity == Severity.Refuse).Select(f => f.Rule).Order()
        );
        Assert.True(asNew.Count(f => f.Severity == Severity.Refuse) >= 10);
    }

    [Theory]
    [InlineData("Jumlah fitur aplikasi", true)]
    [InlineData("Aplikasi SIMPADU terbangun (unit)", true)]
    [InlineData("Jumlah unduhan", true)]
    [InlineData("Dashboard kota diluncurkan", true)]
    [InlineData("Number of downloads", true)]
    [InlineData("Waktu tunggu pemohon di aplikasi (menit)", false)]
    [InlineData("Pengguna aktif aplikasi per bulan", false)]
    [InlineData("Prevalensi stunting", false)]
    [InlineData("Bayi tertimbang (%)", false)]
    public void An_effect_that_only_says_something_exists_is_known_by_its_words(string measure, bool onlyExists) =>
        Assert.Equal(onlyExists, ExistenceWords.Current.OnlyExists(measure));

    [Theory]
    [InlineData("Belum ada mitra yang berminat, masih dalam proses.", false)]
    [InlineData("Tidak diperlukan karena sesuai tupoksi dinas.", false)]
    [InlineData("Layanan dokumen negara hanya boleh dijalankan petugas kependudukan.", true)]
    [InlineData("Rekam medis pasien tunduk pada rahasia jabatan dan tidak boleh keluar rumah sakit.", true)]
    public void A_reason_made_of_stock_phrases_says_nothing(string reason, bool speaks) =>
        Assert.Equal(!speaks, StockWords.Current.SaysNothing(reason));

    [Theory]
    [InlineData("Pemasangan CCTV di lima simpang", "cctv")]
    [InlineData("Command-Center kabupaten", "command center")]
    [InlineData("Ruang kendali data daerah", "ruang kendali")]
    [InlineData("Kelas kamera untuk pemuda desa", null)]
    public void Cameras_and_command_centres_are_known_by_their_words(string title, string? word) =>
        Assert.Equal(word, CameraWords.In([null, title]));

    [Fact]
    public void Who_joins_an_application_that_exists_has_answered_what_resembles_it()
    {
        var joins = new ApplicationFacts(3, 1, ["Lain"], ["Lama"], ["Nasional"], ["Antrean Puskesmas"], false);
        var initiative = Some.Digital();
        Assert.Equal(3, Overlaps());
        initiative.Solve(SolutionKind.ExistingApplication, null);
        Assert.Equal(0, Overlaps());

        int Overlaps() =>
            Findings(
                    initiative,
                    GateGround.Bare(Some.Framework) with
                    {
                        Applications = new Dictionary<Guid, ApplicationFacts> { [initiative.Id] = joins },
                    }
                )
                .Count(f => f.Step == GateLinks.SimilarApplications);
    }

    [Fact]
    public void Too_few_to_compare_is_said_and_holds_nothing()
    {
        var initiative = Some.Complete();
        var ground = GateGround.Bare(Some.Framework) with
        {
            Costs = new[]
            {
                new CostPoint(new(initiative.Effects[0].IndicatorId, null, null), Guid.CreateVersion7(), 1m),
            }.ToLookup(p => p.Scale),
        };
        var rule = GateEdition.Current.Rules.Single(r => r.Id == "cost-per-effect");
        var facts = InitiativeFacts.Of(initiative, ground);
        Assert.Null(rule.Judge(facts));
        Assert.Contains("Baru 1 inisiatif lain", rule.FiguresOf(facts), StringComparison.Ordinal);
    }

    [Fact]
    public void Leaving_a_new_application_keeps_what_it_would_have_cost_and_going_back_forgets_it()
    {
        var initiative = Some.Digital();
        var claimed = initiative.ThreeYearCost;
        initiative.Solve(SolutionKind.ExistingApplication, null);
        Assert.Equal(claimed, initiative.ClaimedCost);
        initiative.Costs.Clear();
        Assert.Equal(135_000_000, initiative.ThreeYearCost);
        Assert.Equal(claimed, initiative.ClaimedCost);
        initiative.Solve(SolutionKind.NewApplication, "Perlu.");
        Assert.Null(initiative.ClaimedCost);
    }

    [Fact]
    public void A_reason_that_is_written_anew_waits_for_a_reviewer_anew()
    {
        var initiative = Some.Alone();
        initiative.ReviewReason(Guid.CreateVersion7(), Some.Now);
        initiative.ExplainNoPartner(initiative.NoPartnerReason!);
        Assert.NotNull(initiative.ReasonReviewedAt);
        initiative.ExplainNoPartner("Alasan lain yang sama sekali baru dan lebih panjang.");
        Assert.Null(initiative.ReasonReviewedAt);
    }

    private static IReadOnlyList<Finding> Findings(Initiative initiative, GateGround ground) =>
        Gatekeeper.Evaluate(GateEdition.Current, InitiativeFacts.Of(initiative, ground));
}
