using CsCheck;
using Gotong.Features.Codes;
using Gotong.Features.Gate;
using Gotong.Features.Initiatives;
using Gotong.Features.Initiatives.Steps;
using Gotong.Features.Organizations;
using Gotong.Tests.Initiatives;

namespace Gotong.Tests.Gate;

public sealed class GateEditionTests
{
    private static readonly GateEdition Edition = GateEdition.Current;

    /// <summary>Any initiative at all: each fact there or not, long or short; texts sometimes alike.</summary>
    private static readonly Gen<Dictionary<string, Fact>> AnyFacts = Gen.OneOf(
            default(Fact),
            new Fact("NewApplication", 14),
            new Fact("ExistingApplication", 19),
            new Fact("NonDigital", 10),
            new Fact("sama saja", 9),
            new Fact("sebuah kalimat yang cukup panjang untuk dinilai orang lain", 58),
            new Fact("kalimat lain yang tidak kalah panjang dari yang pertama tadi", 60),
            new Fact("", 1),
            new Fact("", 3)
        )
        .Array[InitiativeFacts.Known.Count]
        .Select(values => InitiativeFacts.Known.Keys.Zip(values).ToDictionary(p => p.First, p => p.Second));

    [Fact]
    public void A_complete_initiative_passes_without_a_word() =>
        Assert.Empty(
            Gatekeeper.Evaluate(Edition, InitiativeFacts.Of(Some.Complete(), GateGround.Bare(Some.Framework)))
        );

    [Fact]
    public void An_empty_draft_is_held_by_what_it_lacks()
    {
        var findings = Gatekeeper.Evaluate(Edition, InitiativeFacts.Of(Some.Draft(), GateGround.Bare(Some.Framework)));
        Assert.False(findings.Passes());
        Assert.Superset(
            new HashSet<string> { "evidence", "new-way", "effect", "owner", "cost", "partner" },
            findings.Where(f => f.Severity == Severity.Refuse).Select(f => f.Rule).ToHashSet()
        );
        Assert.DoesNotContain(findings, f => f.Rule == "priority");
    }

    [Fact]
    public void What_refuses_is_said_before_what_warns()
    {
        var findings = Gatekeeper.Evaluate(Edition, InitiativeFacts.Of(Some.Draft(), GateGround.Bare(Some.Framework)));
        Assert.Equal(findings.OrderBy(f => f.Severity).Select(f => f.Rule), findings.Select(f => f.Rule));
        Assert.Contains(findings, f => f.Severity == Severity.Warn);
    }

    [Fact]
    public void Every_rule_can_fire_and_can_be_satisfied() =>
        Assert.All(
            Edition.Rules,
            rule =>
            {
                var fired = false;
                var quiet = false;
                AnyFacts.Sample(
                    facts =>
                    {
                        var finding = rule.Judge(new(facts));
                        fired |= finding is not null;
                        quiet |= finding is null && rule.When?.Holds(new(facts)) != false;
                    },
                    iter: 3000
                );
                Assert.True(fired, $"{rule.Id} never speaks");
                Assert.True(quiet, $"{rule.Id} is never content");
            }
        );

    [Fact]
    public void Taking_away_what_is_required_never_lets_an_initiative_pass() =>
        Gen.Select(AnyFacts, Gen.OneOf([.. Edition.Rules.SelectMany(r => r.Require.Facts).Distinct()]))
            .Sample(
                (facts, name) =>
                {
                    var before = Gatekeeper.Evaluate(Edition, new(facts)).Passes();
                    var after = Gatekeeper.Evaluate(Edition, new(facts.Where(f => f.Key != name))).Passes();
                    return before || !after;
                },
                iter: 20_000
            );

    /// <summary>The heart of it: whatever is written, and whatever the council lifted, what refuses and is not lifted holds.</summary>
    [Fact]
    public void A_gate_never_passes_while_a_hard_rule_fails_that_the_council_has_not_lifted() =>
        Gen.Select(AnyFacts, Gen.OneOf([.. Edition.Rules.Select(r => r.Id)]).List[0, 6], Gen.Int[-2, 2])
            .Sample(
                (facts, lifted, days) =>
                {
                    var initiative = Some.Draft();
                    var day = new DateOnly(2026, 3, 2);
                    var lift = new GateOverride
                    {
                        RegionId = initiative.RegionId,
                        InitiativeId = initiative.Id,
                        Rules = string.Join(' ', lifted),
                        Reason = "alasan",
                        DecisionNumber = 1,
                        GrantedAt = Some.Now,
                        ExpiresOn = day.AddDays(days),
                    };
                    var review = Gatekeeper.Review(Edition, initiative, new(facts), [lift], day);
                    var failing = Gatekeeper
                        .Evaluate(Edition, new(facts))
                        .Where(f => f.Severity == Severity.Refuse)
                        .Select(f => f.Rule);
                    var held = failing.Where(r => days < 0 || !lifted.Contains(r)).ToList();
                    return review.Passes == (held.Count == 0)
                        && review.Findings.Passes() == review.Passes
                        && held.ToHashSet()
                            .SetEquals(review.Findings.Where(f => f.Severity == Severity.Refuse).Select(f => f.Rule));
                },
                iter: 5000
            );

    [Fact]
    public void The_order_of_the_rules_does_not_matter() =>
        Gen.Select(AnyFacts, Gen.Shuffle(Edition.Rules.ToArray()))
            .Sample(
                (facts, rules) =>
                    Gatekeeper
                        .Evaluate(Edition, new(facts))
                        .Select(f => f.Rule)
                        .ToHashSet()
                        .SetEquals(Gatekeeper.Evaluate(Edition with { Rules = rules }, new(facts)).Select(f => f.Rule))
            );

    [Fact]
    public void Every_text_of_every_rule_is_written_in_both_languages_and_leads_to_a_question() =>
        Assert.All(
            Edition.Rules,
            rule =>
            {
                foreach (var phrase in (Phrase[])[rule.What, rule.Why, rule.Mend, rule.Ground])
                {
                    Assert.True(phrase.Id.Length >= 8, $"{rule.Id}: {phrase.Id}");
                    Assert.True(phrase.En.Length >= 8, $"{rule.Id}: {phrase.En}");
                }
                Assert.True(
                    AllSteps.Find(rule.Step) is not null || rule.Step == GateLinks.SimilarApplications,
                    rule.Step
                );
            }
        );

    [Fact]
    public void Every_question_is_asked_by_a_rule() =>
        Assert.Empty(AllSteps.All.Select(s => s.Key).Except(Edition.Rules.Select(r => r.Step)));

    [Fact]
    public void A_rule_over_an_unknown_fact_is_refused_when_the_edition_is_read()
    {
        var rule = Edition.Rules[0] with { Id = "x", Require = new(Has: "nothing") };
        Assert.Throws<InvalidOperationException>(() => (Edition with { Rules = [rule] }).Checked());
        Assert.Throws<InvalidOperationException>(() =>
            (Edition with { Rules = [Edition.Rules[0], Edition.Rules[0]] }).Checked()
        );
    }

    [Fact]
    public void A_partner_in_the_government_is_not_enough_but_a_reason_is()
    {
        var initiative = Some.Complete();
        initiative.Partners.Clear();
        initiative.Join(Some.Organization(Features.Organizations.OrganizationKind.OtherGovernment, "BPS"), "Data");
        Assert.False(
            Gatekeeper.Evaluate(Edition, InitiativeFacts.Of(initiative, GateGround.Bare(Some.Framework))).Passes()
        );
        initiative.ExplainNoPartner("Data kependudukan hanya boleh diolah instansi pemerintah.");
        Assert.True(
            Gatekeeper.Evaluate(Edition, InitiativeFacts.Of(initiative, GateGround.Bare(Some.Framework))).Passes()
        );
    }
}
