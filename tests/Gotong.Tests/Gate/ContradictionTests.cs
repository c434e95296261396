using Gotong.Features.Codes;
using Gotong.Features.Gate;
using Gotong.Features.Regions;
using Gotong.Tests.Initiatives;

namespace Gotong.Tests.Gate;

/// <summary>A set of rules that contradicts itself is refused, with the place named.</summary>
public sealed class ContradictionTests
{
    private static readonly Region Here = new()
    {
        Code = "35.20",
        Name = "Kabupaten Magetan",
        TimeZone = "Asia/Jakarta",
        PeriodStart = 2025,
        PeriodEnd = 2029,
        Framework = "kominfo-2017",
    };

    private static RuleSet Set() =>
        new()
        {
            RegionId = Here.Id,
            Number = 1,
            MadeById = Guid.CreateVersion7(),
            MadeAt = Some.Now,
        };

    private static string Rule(
        string id,
        Condition require,
        Condition? when = null,
        Severity severity = Severity.Refuse
    ) =>
        EditionFile.Write(
            GateEdition.Current.Rules[0] with
            {
                Id = id,
                Require = require,
                When = when,
                Severity = severity,
            }
        );

    private static RuleSet Adding(params (string Id, Condition Require, Condition? When)[] rules)
    {
        var set = Set();
        foreach (var (id, require, when) in rules)
            set.Change(RuleChangeKind.Add, id, "alasan", Rule(id, require, when));
        return set;
    }

    private static void Refused(RuleSet set, string place, string problem)
    {
        var found = RegionalEdition.Check(set, Here);
        Assert.Contains(found, c => c.Place == place && c.Problem.Contains(problem, StringComparison.Ordinal));
    }

    [Fact]
    public void What_only_a_digital_way_answers_is_asked_of_a_digital_way_only()
    {
        var set = Adding(
            ("kamera-daerah", new(Has: "watchDecision"), null),
            ("pengguna-daerah", new(All: [new(Has: "problem"), new(Has: "usersAsked")]), new(Has: "partners")),
            ("salah-satu", new(Any: [new(Has: "problem"), new(Has: "usersAsked")]), null)
        );
        var rules = RegionalEdition.Of(set, Here).Rules.ToDictionary(r => r.Id);
        Assert.Equal("watches", rules["kamera-daerah"].When?.Has);
        Assert.Equal(["partners", "digital"], rules["pengguna-daerah"].When!.Facts);
        Assert.Null(rules["salah-satu"].When);
    }

    [Fact]
    public void The_defaults_do_not_contradict_themselves() => Assert.Empty(Contradictions.Of(GateEdition.Current));

    [Fact]
    public void A_rule_of_the_region_that_can_be_met_is_taken()
    {
        var set = Adding(("desa", new(Has: "places", AtLeast: 3), new(Has: "horizon", Is: "Short")));
        Assert.Empty(RegionalEdition.Check(set, Here));
        var edition = RegionalEdition.Of(set, Here);
        Assert.Equal("gotong-2026-2/35.20-1", edition.Key);
        Assert.Equal(GateGroup.Regional, edition.Rules.Single(r => r.Id == "desa").Group);
    }

    [Fact]
    public void A_name_used_twice_is_refused()
    {
        Refused(Adding(("cost", new(Has: "costs"), null)), "cost", "sudah dipakai");
        Refused(Adding(("dua", new(Has: "costs"), null), ("dua", new(Has: "needs"), null)), "dua", "sudah dipakai");
    }

    [Fact]
    public void A_fact_nobody_gathers_is_refused() =>
        Refused(Adding(("cuaca", new(Has: "weather"), null)), "cuaca", "“weather”");

    [Fact]
    public void A_choice_that_is_none_is_refused() =>
        Refused(Adding(("jenis", new(Has: "kind", Is: "Blockchain"), null)), "jenis", "“Blockchain”");

    [Fact]
    public void Making_harder_what_is_off_and_what_refuses_already_is_refused()
    {
        var set = Set();
        set.Changes.AddRange([Change(RuleChangeKind.Off, "horizon"), Change(RuleChangeKind.Harden, "horizon")]);
        Refused(set, "horizon", "dimatikan");
        var hard = Set();
        hard.Change(RuleChangeKind.Harden, "cost", "alasan");
        Refused(hard, "cost", "sudah menolak");
        var unknown = Set();
        unknown.Change(RuleChangeKind.Off, "tidak-ada", "alasan");
        Refused(unknown, "tidak-ada", "tidak ada aturan bawaan");

        RuleChange Change(RuleChangeKind kind, string rule) =>
            new()
            {
                RegionId = Here.Id,
                RuleSetId = set.Id,
                RuleSet = set,
                Kind = kind,
                RuleId = rule,
                Reason = "alasan",
            };
    }

    [Fact]
    public void A_rule_that_asks_for_two_kinds_at_once_is_refused() =>
        Refused(
            Adding(
                (
                    "dua-jenis",
                    new(All: [new(Has: "kind", Is: "NewApplication"), new(Has: "kind", Is: "NonDigital")]),
                    null
                )
            ),
            "dua-jenis",
            "tidak ada inisiatif yang dapat lolos"
        );

    [Fact]
    public void Two_rules_that_cannot_be_met_together_are_refused_and_name_each_other()
    {
        var set = Adding(
            ("harus-baru", new(Has: "kind", Is: "NewApplication"), null),
            ("tanpa-aplikasi", new(Has: "kind", Is: "NonDigital"), null)
        );
        Refused(set, "harus-baru", "tanpa-aplikasi");
        Refused(set, "tanpa-aplikasi", "harus-baru");
    }

    [Fact]
    public void A_rule_required_of_those_for_whom_it_is_impossible_is_refused() =>
        Refused(
            Adding(("larang", new(Has: "kind", Is: "NonDigital"), new(Has: "kind", Is: "NewApplication"))),
            "larang",
            "tidak ada inisiatif yang dapat lolos"
        );

    [Fact]
    public void A_rule_that_never_applies_and_a_count_of_what_can_only_be_so_are_refused()
    {
        Refused(
            Adding(
                (
                    "tak-pernah",
                    new(Has: "costs"),
                    new(All: [new(Has: "horizon", Is: "Short"), new(Has: "horizon", Is: "Long")])
                )
            ),
            "tak-pernah",
            "tidak akan pernah berlaku"
        );
        Refused(Adding(("dua-pemilik", new(Has: "owner", AtLeast: 2), null)), "dua-pemilik", "tidak ada inisiatif");
        Refused(Adding(("beda", new(Differ: ["problem", "problem"]), null)), "beda", "dua fakta");
        Refused(Adding(("kosong", new(All: []), null)), "kosong", "kosong");
    }

    [Fact]
    public void Reminders_may_disagree_with_each_other()
    {
        var set = Set();
        set.Change(
            RuleChangeKind.Add,
            "baru",
            "alasan",
            Rule("baru", new(Has: "kind", Is: "NewApplication"), null, Severity.Warn)
        );
        set.Change(
            RuleChangeKind.Add,
            "lama",
            "alasan",
            Rule("lama", new(Has: "kind", Is: "NonDigital"), null, Severity.Warn)
        );
        Assert.Empty(RegionalEdition.Check(set, Here));
    }

    [Fact]
    public void The_last_edition_switched_on_counts_from_its_day()
    {
        var (first, second) = (
            Set(),
            new RuleSet
            {
                RegionId = Here.Id,
                Number = 2,
                MadeById = Guid.CreateVersion7(),
                MadeAt = Some.Now,
            }
        );
        first.SwitchOn(new(2026, 3, 1), Some.Now);
        second.SwitchOn(new(2026, 4, 1), Some.Now);
        Assert.Null(RuleSet.On([first, second], new(2026, 2, 28)));
        Assert.Equal(1, RuleSet.On([first, second], new(2026, 3, 31))!.Number);
        Assert.Equal(2, RuleSet.On([first, second], new(2026, 4, 1))!.Number);
        Assert.Throws<InvalidOperationException>(() => first.Change(RuleChangeKind.Off, "cost", "alasan"));
    }
}
