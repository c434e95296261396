using Gotong.Features.Applications;
using Gotong.Features.Gate;
using Gotong.Features.Initiatives;
using Gotong.Features.Organizations;
using Gotong.Tests.Initiatives;

namespace Gotong.Tests.Gate;

/// <summary>One rule both ways: an initiative that passes it, and the one thing that makes it fail.</summary>
public sealed record RuleCase(string Rule, Severity Severity, Func<Initiative> Good, Action<Initiative> Break)
{
    /// <summary>What stands beside it; null: nothing.</summary>
    public Func<Initiative, GateGround>? Ground { get; init; }

    /// <summary>Said with the figures.</summary>
    public string? Says { get; init; }

    public GateGround GroundOf(Initiative initiative) => Ground?.Invoke(initiative) ?? GateGround.Bare(Some.Framework);
}

public static class RuleCases
{
    private const Severity No = Severity.Refuse;
    private const Severity Warn = Severity.Warn;

    public static IReadOnlyList<RuleCase> All { get; } =
    [
        Of("priority", No, i => i.PriorityId = null),
        Of("evidence", No, i => i.ProblemEvidence = "  "),
        Of("problem", No, i => i.Problem = "Macet"),
        Of("usual-way", No, i => i.UsualWay = null),
        Of("new-way", No, i => i.NewWay = null),
        Of("new-way-differs", No, i => i.NewWay = i.UsualWay!.ToUpperInvariant() + "!"),
        Of("not-renamed", No, i => i.NewWay = "Setiap tahun: bantuan bibit dan pelatihan.") with
        {
            Says = "serupa",
        },
        Of("effect", No, i => i.Effects.Clear()),
        Of("lead", No, i => i.Entrust(null, i.Owner, i.Deputy)),
        Of("owner", No, i => i.Entrust(i.LeadOrganization, null, i.Deputy)),
        Of("owner", No, i => i.Owner!.End(Some.Now)),
        Of("cost", No, i => i.Costs.Clear()),
        Of("partner", No, i => i.Partners.Clear()),
        Of("partners-asked", Warn, i => i.Hear(i.Partners[0].OrganizationId, null, Some.Now)),
        Of("part-rejected", Warn, WithOneWhoRejected),
        Of("deputy", Warn, i => i.Deputy!.End(Some.Now)),
        Of("root-cause", Warn, i => i.RootCause = null),
        Of("horizon", Warn, i => i.Horizon = null),
        Of("dimension", Warn, i => i.Dimensions.Clear()),
        Of("sub-dimension", Warn, i => i.PlaceIn("kominfo-2017", "living", null)),
        Of("beneficiaries", Warn, i => i.Beneficiaries = null),
        Of("places", Warn, i => i.Places.Clear()),
        Of("needs", Warn, i => i.Needs.Clear()),
        Of("origin", Warn, i => i.Origin = null),
        Of("title", Warn, i => i.Title = Initiative.TitleFrom(i.Problem!)),
        Of("effect-baseline", Warn, i => Expect(i, null)),
        Of("effect-direction", Warn, i => Expect(i, 120m)),
        Of("effect-of-the-plan", Warn, OwnMeasure),
        // Beside the plan and other initiatives.
        Of("effect-within-path", Warn, _ => { }) with
        {
            Ground = i => Path(i, 104m, 108m),
            Says = "tersisa 4",
        },
        Of("effect-unit", Warn, _ => { }) with
        {
            Ground = i => Path(i, 4_000m, 8_000m),
            Says = "antara 4.000 dan 8.000",
        },
        Of("cost-per-effect", Warn, _ => { }) with
        {
            Ground = i => Costs(i, 1_000, 2_000, 3_000),
            Says = "nilai tengah 3",
        },
        Of("crosscutting", Warn, _ => { }) with
        {
            Ground = Duty,
            Says = "Belum diminta: Dishub",
        },
        // A reason instead of a partner.
        Of(
            "no-partner-reason",
            No,
            i => i.ExplainNoPartner("Belum ada mitra karena sesuai tupoksi dinas kami sendiri"),
            Some.Alone
        ) with
        {
            Says = "kalimat baku",
        },
        Of("no-partner-reason", No, i => i.ExplainNoPartner("Rahasia negara bersama."), Some.Alone) with
        {
            Says = "23 huruf",
        },
        Of("no-partner-reason-copied", Warn, _ => { }, Some.Alone) with
        {
            Ground = Copied,
            Says = "2 inisiatif lain",
        },
        Of("no-partner-reason-reviewed", Warn, Accept, Some.Alone),
        // Applications.
        New("new-application-reason", i => i.Solve(SolutionKind.NewApplication, "Perlu.")),
        New("digital-outcome", OnlyExists) with
        {
            Says = "“Aplikasi panen tersedia di Play Store”",
        },
        New("digital-process", i => i.Digital!.ProcessAfter = i.Digital.ProcessBefore),
        New("digital-unit", i => i.Digital!.UnitId = null),
        New("digital-architecture", i => i.Digital!.Roadmap = null),
        New("digital-running-cost", i => i.RunningCosts.RemoveAll(c => c.Year == 2029)),
        New("digital-users", i => i.Digital!.UsersAsked = "Ditanya."),
        New("digital-retire", i => i.Digital!.RetireMonths = null),
        New("digital-data", i => i.Digital!.DataMetadata = null),
        New("digital-hosting", i => i.Digital!.Hosting = null),
        New("digital-integration", i => i.Digital!.Integration = ""),
        New("application-overlap", _ => { }) with
        {
            Ground = i => Overlap(i, unanswered: "Antrean Puskesmas"),
            Says = "“Antrean Puskesmas”",
        },
        New("application-answers-old", _ => { }) with
        {
            Ground = i => Overlap(i, old: "SIMADE"),
            Says = "“SIMADE”",
        },
        New("shared-application", _ => { }) with
        {
            Ground = i => Overlap(i, shared: "SP4N-LAPOR!"),
            Says = "SP4N-LAPOR!",
        },
        Of("inventory-empty", Warn, _ => { }, () => Some.Digital()) with
        {
            Ground = i => Overlap(i, empty: true),
        },
        Of("existing-running-cost", Warn, i => i.RunningCosts.Clear(), Existing),
        Of("existing-users", Warn, i => i.Digital!.Users = null, Existing),
        Of("existing-data", Warn, i => i.Digital!.DataProduced = null, Existing),
        Of("watch-decision", No, i => i.Digital!.WatchDecision = null, Some.Watching),
        Of("watch-effect", No, i => i.Digital!.WatchEffect = "nanti", Some.Watching) with
        {
            Says = "dinyatakan",
        },
    ];

    private static RuleCase Of(
        string rule,
        Severity severity,
        Action<Initiative> breaks,
        Func<Initiative>? good = null
    ) => new(rule, severity, good ?? Some.Complete, breaks);

    private static RuleCase New(string rule, Action<Initiative> breaks) => new(rule, No, () => Some.Digital(), breaks);

    private static Initiative Existing() => Some.Digital(SolutionKind.ExistingApplication);

    private static void WithOneWhoRejected(Initiative initiative)
    {
        var other = Some.Organization(OrganizationKind.Opd, "Dinas Perhubungan");
        initiative.Ask(other, "Mengangkut panen.", Some.Now);
        initiative.Hear(other.Id, PartnerAnswer.Rejected, Some.Now);
    }

    private static void Expect(Initiative initiative, decimal? baseline)
    {
        var indicator = initiative.Effects[0].Indicator;
        initiative.Effects.Clear();
        initiative.Expect(indicator, null, 112.5m, baseline, 2029);
    }

    private static void OwnMeasure(Initiative initiative)
    {
        initiative.Effects.Clear();
        initiative.Expect(null, "Harga kubis di petani", 3_000m, 900m, 2029);
    }

    private static void OnlyExists(Initiative initiative)
    {
        var indicator = initiative.Effects[0];
        initiative.Effects.Clear();
        initiative.Expect(null, "Aplikasi panen tersedia di Play Store", 1m, 0m, 2027);
        _ = indicator;
    }

    private static void Accept(Initiative initiative)
    {
        initiative.Become(InitiativeState.Submitted, Guid.CreateVersion7(), Some.Now);
        initiative.Become(InitiativeState.Accepted, Guid.CreateVersion7(), Some.Now);
    }

    private static Guid Indicator(Initiative initiative) => initiative.Effects[0].IndicatorId!.Value;

    private static GateGround Path(Initiative initiative, decimal now, decimal target) =>
        GateGround.Bare(Some.Framework) with
        {
            Paths = new Dictionary<Guid, IndicatorPath>
            {
                [Indicator(initiative)] = new("Nilai tukar petani", "indeks", now, 2024, target, 2029, now, target),
            },
        };

    private static GateGround Costs(Initiative initiative, params decimal[] others) =>
        GateGround.Bare(Some.Framework) with
        {
            Costs = others
                .Select(o => new CostPoint(new(Indicator(initiative), null, null), Guid.CreateVersion7(), o))
                .ToLookup(p => p.Scale),
        };

    private static GateGround Duty(Initiative initiative) =>
        GateGround.Bare(Some.Framework) with
        {
            Responsible = new[]
            {
                (Guid.CreateVersion7(), "Dishub"),
                (initiative.LeadOrganizationId!.Value, "Distan"),
            }.ToLookup(_ => initiative.PriorityId!.Value),
        };

    private static GateGround Overlap(
        Initiative initiative,
        string? unanswered = null,
        string? old = null,
        string? shared = null,
        bool empty = false
    ) =>
        GateGround.Bare(Some.Framework) with
        {
            Applications = new Dictionary<Guid, ApplicationFacts>
            {
                [initiative.Id] = new(1, 0, Names(unanswered), Names(old), Names(shared), [], empty),
            },
        };

    private static IReadOnlyList<string> Names(string? name) => name is null ? [] : [name];

    private static GateGround Copied(Initiative initiative) =>
        GateGround.Bare(Some.Framework) with
        {
            Reasons = new[] { initiative.Id, Guid.CreateVersion7(), Guid.CreateVersion7() }.ToLookup(_ =>
                Organization.KeyOf(initiative.NoPartnerReason!)
            ),
        };
}
