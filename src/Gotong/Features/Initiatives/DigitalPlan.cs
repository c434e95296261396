using Gotong.Features.Organizations;
using Gotong.Features.Priorities;
using Gotong.Platform.Data;

namespace Gotong.Features.Initiatives;

/// <summary>What a way with an application, or with cameras, answers before money is spent on it.</summary>
public sealed class DigitalPlan : InitiativePart
{
    public string? ProcessBefore { get; set; }
    public string? ProcessAfter { get; set; }

    /// <summary>Where it stands in the region's SPBE architecture.</summary>
    public string? Architecture { get; set; }

    /// <summary>Where it stands in the peta rencana SPBE: which year, which programme.</summary>
    public string? Roadmap { get; set; }

    /// <summary>The unit that keeps it running once it is made.</summary>
    public Guid? UnitId { get; set; }
    public Organization? Unit { get; set; }
    public string? Users { get; set; }

    /// <summary>How and when the users were asked.</summary>
    public string? UsersAsked { get; set; }

    /// <summary>Retired when fewer active users than this…</summary>
    public int? RetireBelow { get; set; }

    /// <summary>…for so many months on end.</summary>
    public int? RetireMonths { get; set; }
    public string? DataProduced { get; set; }

    /// <summary>Standard, definition, reference codes and walidata of that data, as Satu Data asks.</summary>
    public string? DataMetadata { get; set; }
    public string? Hosting { get; set; }

    /// <summary>What it is joined to through SPLP, or why nothing.</summary>
    public string? Integration { get; set; }

    /// <summary>Of cameras and command centres: the decision that will be taken differently.</summary>
    public string? WatchDecision { get; set; }

    /// <summary>Of cameras and command centres: how it will be seen that it was.</summary>
    public string? WatchEffect { get; set; }
}

/// <summary>What it costs to keep it running in one year, from which source, and who pays.</summary>
public sealed class RunningCost : InitiativePart
{
    public required int Year { get; init; }

    /// <summary>Key in the list of funding sources.</summary>
    public required string Source { get; init; }
    public required Guid PayerId { get; set; }
    public Organization Payer { get; set; } = null!;
    public required long Amount { get; set; }
}

public sealed partial class Initiative
{
    /// <summary>Years that the cost of keeping it running is counted over.</summary>
    public const int RunningYears = 3;

    public DigitalPlan? Digital { get; private set; }
    public List<RunningCost> RunningCosts { get; init; } = [];

    /// <summary>Somebody said that cameras or a command centre are part of it; words may say so too.</summary>
    public bool HasCameras { get; set; }

    /// <summary>What it would have cost over three years as a new application, before it became a way with an existing one.</summary>
    public long? ClaimedCost { get; private set; }

    /// <summary>The reviewer who read the reason for no partner and took it; null: nobody yet, or it changed since.</summary>
    public Guid? ReasonReviewedBy { get; private set; }
    public DateTimeOffset? ReasonReviewedAt { get; private set; }

    public bool IsDigital => Kind != SolutionKind.NonDigital;

    /// <summary>Cameras or a command centre, by what was declared or by the words.</summary>
    public bool Watches => HasCameras || CameraWords.In([Title, NewWay, .. Needs.Select(n => n.Text)]) is not null;

    /// <summary>Making and running it, over the first three years that cost something.</summary>
    public long ThreeYearCost
    {
        get
        {
            var lines = Costs
                .Select(c => (c.Year, c.Amount))
                .Concat(RunningCosts.Select(c => (c.Year, c.Amount)))
                .ToList();
            if (lines.Count == 0)
                return 0;
            var first = lines.Min(l => l.Year);
            return lines.Where(l => l.Year < first + RunningYears).Sum(l => l.Amount);
        }
    }

    public DigitalPlan PlanDigitally() =>
        Digital ??= new()
        {
            RegionId = RegionId,
            InitiativeId = Id,
            Initiative = this,
        };

    /// <summary>Chooses the kind of way. Who leaves a new application for an existing one keeps what the new one would have cost.</summary>
    public void Solve(SolutionKind kind, string? whyNewApplication)
    {
        if (kind == SolutionKind.NewApplication)
            ClaimedCost = null;
        else if (Kind == SolutionKind.NewApplication && ThreeYearCost is > 0 and var claimed)
            ClaimedCost = claimed;
        Kind = kind;
        WhyNewApplication = kind == SolutionKind.NewApplication ? whyNewApplication : null;
    }

    /// <summary>One amount for a year, source and payer; naming it again changes the amount.</summary>
    public void Run(int year, string source, Organization payer, long amount)
    {
        if (RunningCosts.Find(c => c.Year == year && c.Source == source && c.PayerId == payer.Id) is { } line)
            line.Amount = amount;
        else
            RunningCosts.Add(
                new()
                {
                    RegionId = RegionId,
                    InitiativeId = Id,
                    Initiative = this,
                    Year = year,
                    Source = source,
                    PayerId = payer.Id,
                    Payer = payer,
                    Amount = amount,
                }
            );
    }

    /// <summary>A reason that is written anew waits for a reviewer anew.</summary>
    public void ExplainNoPartner(string text)
    {
        var reason = text.Length == 0 ? null : text;
        if (reason != NoPartnerReason)
            (ReasonReviewedBy, ReasonReviewedAt) = (null, null);
        NoPartnerReason = reason;
    }

    public void ReviewReason(Guid memberId, DateTimeOffset at) => (ReasonReviewedBy, ReasonReviewedAt) = (memberId, at);

    /// <summary>It rests on a reason instead of a partner outside the government.</summary>
    public bool RestsOnReason => NoPartnerReason is not null && !Carriers.Any(p => p.Organization.Kind.IsOutside());

    private void ReplaceInDigital(Guid from, Organization into)
    {
        if (Digital?.UnitId == from)
            (Digital.Unit, Digital.UnitId) = (into, into.Id);
        foreach (var line in RunningCosts.Where(c => c.PayerId == from).ToList())
        {
            RunningCosts.Remove(line);
            var known = RunningCosts.Find(c => c.Year == line.Year && c.Source == line.Source && c.PayerId == into.Id);
            Run(line.Year, line.Source, into, line.Amount + (known?.Amount ?? 0));
        }
    }
}
