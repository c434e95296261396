using Gotong.Features.Delivery;
using Gotong.Features.Initiatives;
using Gotong.Features.Organizations;
using Gotong.Features.Readiness;
using Gotong.Features.Regions;
using Gotong.Methods.Scoring;
using Gotong.Platform.Data;
using Microsoft.EntityFrameworkCore;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Scorecards.Proposing;

/// <summary>What is known of one innovation, as far as IGA asks. Only what is shown by a file.</summary>
/// <param name="Regulations">Forms of regulations in force.</param>
/// <param name="BudgetYears">Years with money in APBD, up to this year.</param>
/// <param name="PlanYears">Years in which it stands in the RKPD, or further.</param>
/// <param name="Kinds">Kinds of the organizations that carry a part, the lead included.</param>
/// <param name="Agencies">How many agencies of the government carry a part.</param>
/// <param name="Benefits">People counted by the leading indicator; null: not counted in people.</param>
public sealed record InnovationFacts(
    int Number,
    DateOnly Today,
    IReadOnlyList<InstrumentKind> Regulations,
    IReadOnlyList<int> BudgetYears,
    IReadOnlyList<int> PlanYears,
    IReadOnlyList<OrganizationKind> Kinds,
    int Agencies,
    decimal? Benefits
);

public static class InnovationProposals
{
    /// <summary>Pure. Nothing known, nothing proposed.</summary>
    public static ProposedAnswer? Of(string? proposal, InnovationFacts facts, Region region) =>
        proposal switch
        {
            "iga-regulation" => Regulation(facts, region),
            "iga-budget" => Budget(facts, region),
            "iga-rkpd" => Rkpd(facts, region),
            "iga-actors" => Actors(facts, region),
            "iga-network" => Network(facts, region),
            "iga-benefit" => Benefit(facts, region),
            _ => null,
        };

    private static ProposedAnswer? Regulation(InnovationFacts facts, Region region)
    {
        var level = facts.Regulations.Select(Level).DefaultIfEmpty().Max();
        return level == 0
            ? null
            : new(
                level,
                T(
                    $"Berlaku, dengan berkas: {Names(facts.Regulations.Select(ReadinessWords.Of))}.",
                    $"In force, with a file: {Names(facts.Regulations.Select(ReadinessWords.Of))}."
                ),
                ReadinessLinks.Proofs(region, facts.Number)
            );

        static int Level(InstrumentKind form) =>
            form switch
            {
                InstrumentKind.Perda => 3,
                InstrumentKind.Perkada => 2,
                InstrumentKind.Sk => 1,
                _ => 0,
            };
    }

    private static ProposedAnswer? Budget(InnovationFacts facts, Region region) =>
        facts.BudgetYears.Count == 0
            ? null
            : new(
                ScoreSteps.Reached(facts.BudgetYears.Count, 1, 2, 3),
                T(
                    $"Di APBD dengan berkas: {Names(facts.BudgetYears)}.",
                    $"In the budget, with a file: {Names(facts.BudgetYears)}."
                ),
                ReadinessLinks.Proofs(region, facts.Number)
            );

    private static ProposedAnswer? Rkpd(InnovationFacts facts, Region region)
    {
        var now = facts.Today.Year;
        var (two, one, same) = (Has(now - 2), Has(now - 1), Has(now));
        var level =
            one && two
                ? same
                    ? 3
                    : 2
                : one || two
                    ? 1
                    : 0;
        return level == 0
            ? null
            : new(
                level,
                T(
                    $"Di RKPD atau APBD dengan berkas: {Names(facts.PlanYears)}.",
                    $"In the yearly plan or budget, with a file: {Names(facts.PlanYears)}."
                ),
                ReadinessLinks.Proofs(region, facts.Number)
            );

        bool Has(int year) => facts.PlanYears.Contains(year);
    }

    private static ProposedAnswer? Actors(InnovationFacts facts, Region region)
    {
        var actors = facts.Kinds.Select(Actor).Distinct().Order(StringComparer.Ordinal).ToList();
        var level = ScoreSteps.Reached(actors.Count, 3, 4, 5);
        return level == 0
            ? null
            : new(
                level,
                T($"Ikut memikul: {Names(actors)}.", $"They carry a part: {Names(actors)}."),
                InitiativeLinks.Record(region, facts.Number)
            );

        static string Actor(OrganizationKind kind) =>
            kind switch
            {
                OrganizationKind.University => T("akademisi", "university"),
                OrganizationKind.Community => T("komunitas", "community"),
                OrganizationKind.Media => T("media", "media"),
                OrganizationKind.Opd or OrganizationKind.OtherGovernment or OrganizationKind.Desa => T(
                    "pemerintah",
                    "government"
                ),
                _ => T("bisnis", "business"),
            };
    }

    private static ProposedAnswer? Network(InnovationFacts facts, Region region) =>
        ScoreSteps.Reached(facts.Agencies, 2, 3, 5) is > 0 and var level
            ? new(
                level,
                T($"{facts.Agencies} perangkat daerah ikut memikul.", $"{facts.Agencies} agencies carry a part."),
                InitiativeLinks.Record(region, facts.Number)
            )
            : null;

    private static ProposedAnswer? Benefit(InnovationFacts facts, Region region) =>
        facts.Benefits is { } people && ScoreSteps.Reached(people, 1, 201, 501) is > 0 and var level
            ? new(
                level,
                T(
                    $"{ScorecardWords.Number(people)} orang menurut hitungan terakhirnya.",
                    $"{ScorecardWords.Number(people)} people by its last count."
                ),
                InitiativeLinks.Record(region, facts.Number)
            )
            : null;

    private static string Names<TName>(IEnumerable<TName> names) => string.Join(", ", names.Distinct());

    public static async Task<InnovationFacts> ReadAsync(
        GotongDb db,
        Initiative initiative,
        DateOnly today,
        CancellationToken cancel
    )
    {
        var proofs = await db
            .Proofs.AsNoTracking()
            .Where(p => p.InitiativeId == initiative.Id && p.Evidence.Count > 0)
            .ToListAsync(cancel);
        var partners = await db.Set<InitiativePartner>()
            .Where(p => p.InitiativeId == initiative.Id)
            .Where(p => p.Answer == PartnerAnswer.Accepted || p.Answer == PartnerAnswer.InPart)
            .Select(p => new { p.OrganizationId, p.Organization.Kind })
            .ToListAsync(cancel);
        var lead = await db
            .Organizations.Where(o => o.Id == initiative.LeadOrganizationId)
            .Select(o => new { OrganizationId = o.Id, o.Kind })
            .ToListAsync(cancel);
        var all = partners.Concat(lead).Distinct().ToList();
        var counts = await db
            .Measurements.Where(m =>
                m.LeadingIndicator!.InitiativeId == initiative.Id && m.State != MeasurementState.Replaced
            )
            .Where(m => m.Disaggregation == "" && m.LeadingIndicator!.Unit == "orang")
            .Select(m => new { m.To, m.Value })
            .ToListAsync(cancel);
        var money = proofs.OfType<BudgetProof>().Where(b => b.Year <= today.Year).ToList();
        return new(
            initiative.Number,
            today,
            [.. proofs.OfType<Instrument>().Where(i => i.Stage == InstrumentStage.Enacted).Select(i => i.Form)],
            Years(BudgetStage.InApbd),
            Years(BudgetStage.InRkpd),
            [.. all.Select(o => o.Kind)],
            all.Count(o => o.Kind == OrganizationKind.Opd),
            counts.MaxBy(c => c.To)?.Value
        );

        List<int> Years(BudgetStage least) =>
            [.. money.Where(b => b.Stage >= least).Select(b => b.Year).Distinct().Order()];
    }
}
