using Gotong.Features.Initiatives;
using Gotong.Features.Organizations;
using Gotong.Features.Priorities;
using Gotong.Features.Regions;

namespace Gotong.Features.Example;

/// <summary>Makes the example's initiatives, each walked through its states as people would.</summary>
public sealed class InitiativeSeed(
    Region region,
    IReadOnlyDictionary<string, Organization> organizations,
    PlanSeed plan,
    ExamplePeople people,
    string gateEdition,
    DateTimeOffset now
)
{
    public Initiative Make(int number, ExampleInitiative example)
    {
        var lead = organizations[example.Lead];
        var owner = people.OwnerOf(lead.Id);
        var started = now.AddDays(-150 + number);
        var initiative = new Initiative
        {
            RegionId = region.Id,
            Number = number,
            Title = example.Title,
            StartedBy = owner,
            StartedAt = started,
            PriorityId = plan.Sasaran[example.Sasaran].Id,
            Problem = example.Problem,
            ProblemEvidence = example.Evidence,
            RootCause = example.RootCause,
            UsualWay = example.UsualWay,
            NewWay = example.NewWay,
            Kind = example.Kind,
            WhyNewApplication = example.Kind == SolutionKind.NewApplication ? example.WhyNewApplication : null,
            Horizon = example.Horizon,
            Beneficiaries = example.Beneficiaries,
            LeadOrganizationId = lead.Id,
            OwnerId = example.HasOwner ? owner : null,
            DeputyId = example.HasOwner ? people.DeputyOf(lead.Id) : null,
            NoPartnerReason = example.NoPartnerReason,
            Origin = example.Origin,
        };
        if (example.Digital is { } digital)
            AddDigital(initiative, example.Kind, digital);
        AddParts(initiative, example);
        Walk(initiative, example, owner, started);
        return initiative;
    }

    private void AddDigital(Initiative initiative, SolutionKind kind, ExampleDigital digital)
    {
        var answers = initiative.PlanDigitally();
        (answers.ProcessBefore, answers.ProcessAfter) = (digital.Before, digital.After);
        (answers.Architecture, answers.Roadmap) = (digital.Architecture, digital.Roadmap);
        answers.UnitId = digital.Unit is { } unit ? organizations[unit].Id : null;
        (answers.Users, answers.UsersAsked) = (digital.Users, digital.Asked);
        (answers.RetireBelow, answers.RetireMonths) = (digital.RetireBelow, digital.RetireMonths);
        (answers.DataProduced, answers.DataMetadata) = (digital.Data, digital.Metadata);
        (answers.Hosting, answers.Integration) = (digital.Hosting, digital.Integration);
        (answers.WatchDecision, answers.WatchEffect) = (digital.WatchDecision, digital.WatchEffect);
        if (digital.Claimed is { } claimed)
        {
            // As it was first written: an application of its own.
            initiative.Solve(SolutionKind.NewApplication, "Belum ada aplikasi yang cocok, menurut usul pertama.");
            initiative.Cost(2026, "apbd", MoneyStage.Indicative, claimed);
            initiative.Solve(kind, null);
            initiative.Costs.Clear();
        }
        foreach (var line in digital.Running ?? [])
            initiative.Run(line.Year, line.Source, organizations[line.Payer], line.Amount);
    }

    private void AddParts(Initiative initiative, ExampleInitiative example)
    {
        if (example.Effect is { } effect)
            initiative.Effects.Add(
                new()
                {
                    RegionId = region.Id,
                    InitiativeId = initiative.Id,
                    IndicatorId = plan.Indicators[effect.Indicator].Id,
                    Expected = PlanSeed.Number(effect.Expected)!.Value,
                    Baseline = plan.Indicators[effect.Indicator]
                        .Values.Find(v => v.Kind == IndicatorValueKind.Baseline)
                        ?.Value,
                    ByYear = effect.ByYear,
                }
            );
        if (example.Dimension?.Split('/') is [var dimension, var sub])
            initiative.Dimensions.Add(
                new()
                {
                    RegionId = region.Id,
                    InitiativeId = initiative.Id,
                    Framework = region.Framework,
                    Dimension = dimension,
                    SubDimension = sub,
                }
            );
        initiative.Reach(example.Places, []);
        foreach (var partner in example.Partners)
            initiative.Partners.Add(
                new()
                {
                    RegionId = region.Id,
                    InitiativeId = initiative.Id,
                    OrganizationId = organizations[partner.Org].Id,
                    Part = partner.Part,
                    // What was accepted was agreed with its partners first.
                    Answer = example.State is InitiativeState.Accepted or InitiativeState.InMasterplan
                        ? PartnerAnswer.Accepted
                        : null,
                }
            );
        foreach (var cost in example.Costs)
            initiative.Costs.Add(
                new()
                {
                    RegionId = region.Id,
                    InitiativeId = initiative.Id,
                    Year = cost.Year,
                    Source = cost.Source,
                    Stage = MoneyStage.Indicative,
                    Amount = cost.Amount,
                }
            );
        foreach (var need in example.Needs)
            initiative.Needs.Add(
                new()
                {
                    RegionId = region.Id,
                    InitiativeId = initiative.Id,
                    Kind = need.Kind,
                    Text = need.Text,
                }
            );
    }

    private void Walk(Initiative initiative, ExampleInitiative example, Guid owner, DateTimeOffset started)
    {
        InitiativeState[] path = example.State switch
        {
            InitiativeState.Draft => [],
            InitiativeState.Submitted => [InitiativeState.Submitted],
            InitiativeState.InMasterplan =>
            [
                InitiativeState.Submitted,
                InitiativeState.Accepted,
                InitiativeState.InMasterplan,
            ],
            var end => [InitiativeState.Submitted, end],
        };
        var at = started;
        foreach (var next in path)
        {
            at = at.AddDays(7);
            var by = next == InitiativeState.Submitted ? owner : people.Coordinator;
            initiative.Become(next, by, at, next == example.State ? example.Reason : null, gateEdition);
        }
        // A few accepted ones wait for "Terbitkan", so that the difference can be seen.
        if (initiative.CanPublish && initiative.Number % 5 != 0)
            initiative.Publish(at.AddDays(1));
    }
}
