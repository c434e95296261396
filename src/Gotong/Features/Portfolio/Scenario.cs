using Gotong.Features.Decisions;
using Gotong.Features.Priorities;
using Gotong.Features.Regions;
using Gotong.Platform.Data;

namespace Gotong.Features.Portfolio;

/// <summary>
/// One way of choosing under a budget: limits, rules, weights and pins, with a name and a reason. What comes out of it
/// is computed; whoever overrules the computation says why and sees the price. The council adopts one.
/// </summary>
public sealed class Scenario : RegionalRecord
{
    public const int LongestName = 160;
    public const int LongestReason = 2000;
    public const int MostSeconds = 120;
    public const int MostYears = 10;

    public required int Number { get; init; }
    public required Guid MakerId { get; init; }
    public Membership Maker { get; init; } = null!;
    public string Name { get; private set; } = "";
    public string Reason { get; private set; } = "";
    public int FirstYear { get; private set; }
    public int LastYear { get; private set; }

    /// <summary>What a year of waiting takes from an effect: 0.03 is three of a hundred.</summary>
    public decimal Discount { get; private set; }

    /// <summary>How long the search for the best plan may take.</summary>
    public int Seconds { get; private set; }
    public ScenarioState State { get; private set; }

    /// <summary>Set on every change, so that a changed part raises the version.</summary>
    public DateTimeOffset ChangedAt { get; private set; }

    /// <summary>The decision by which the council is asked to adopt it; null: not asked.</summary>
    public Guid? DecisionId { get; private set; }
    public Decision? Decision { get; private set; }
    public DateTimeOffset? AdoptedAt { get; private set; }
    public string? WithdrawnReason { get; private set; }
    public List<ScenarioLimit> Limits { get; init; } = [];
    public List<ScenarioRule> Rules { get; init; } = [];
    public List<ScenarioWeight> Weights { get; init; } = [];
    public List<ScenarioPin> Pins { get; init; } = [];
    public List<ScenarioResult> Results { get; init; } = [];

    public bool IsAdopted => State == ScenarioState.Adopted;
    public IReadOnlyList<int> Years => [.. Enumerable.Range(FirstYear, LastYear - FirstYear + 1)];

    public void Write(ScenarioText text, DateTimeOffset at)
    {
        (Name, Reason, FirstYear, LastYear) = (text.Name, text.Reason, text.FirstYear, text.LastYear);
        (Discount, Seconds) = (text.Discount, text.Seconds);
        Limits.Clear();
        Limits.AddRange(
            text.Limits.Select(l => new ScenarioLimit
            {
                RegionId = RegionId,
                ScenarioId = Id,
                Scenario = this,
                Source = l.Source,
                Year = l.Year,
                Amount = l.Amount,
            })
        );
        Rules.Clear();
        Rules.AddRange(
            text.Rules.Select(r => new ScenarioRule
            {
                RegionId = RegionId,
                ScenarioId = Id,
                Scenario = this,
                Group = r.Group,
                Min = r.Min,
                Max = r.Max,
            })
        );
        Change(at);
    }

    /// <param name="derived">What the gaps to target say, by priority.</param>
    /// <param name="points">What counts; where it differs, somebody decided so.</param>
    public void Weigh(
        IReadOnlyDictionary<Guid, decimal> derived,
        IReadOnlyDictionary<Guid, decimal> points,
        DateTimeOffset at
    )
    {
        Weights.RemoveAll(w => !points.ContainsKey(w.PriorityId));
        foreach (var (priority, own) in points)
        {
            if (Weights.Find(w => w.PriorityId == priority) is not { } weight)
                Weights.Add(
                    weight = new()
                    {
                        RegionId = RegionId,
                        ScenarioId = Id,
                        Scenario = this,
                        PriorityId = priority,
                    }
                );
            weight.Say(derived.GetValueOrDefault(priority), own);
        }
        Change(at);
    }

    /// <summary>Another edition of the plan took over: its targets are others, so what was computed no longer holds.</summary>
    public void Follow(PlanSuccession succession, DateTimeOffset at)
    {
        foreach (var weight in Weights)
            weight.PriorityId = succession.Of(weight.PriorityId) ?? weight.PriorityId;
        Change(at);
    }

    /// <summary>One pin for an initiative: a second one takes the place of the first.</summary>
    public void Pin(Guid initiativeId, PinKind kind, int? year, string reason, Guid memberId, DateTimeOffset at)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        Pins.RemoveAll(p => p.InitiativeId == initiativeId);
        Pins.Add(
            new()
            {
                RegionId = RegionId,
                ScenarioId = Id,
                Scenario = this,
                InitiativeId = initiativeId,
                Kind = kind,
                Year = kind == PinKind.Year ? year : null,
                Reason = reason,
                MemberId = memberId,
                At = at,
            }
        );
        Change(at);
    }

    public void Unpin(Guid initiativeId, DateTimeOffset at)
    {
        Pins.RemoveAll(p => p.InitiativeId == initiativeId);
        Change(at);
    }

    public void Solve(ScenarioResult result)
    {
        Must(State is ScenarioState.Draft or ScenarioState.Solved, "What is decided is not computed anew.");
        Results.Add(result);
        (State, ChangedAt) = (ScenarioState.Solved, result.At);
    }

    public void Propose(Guid decisionId, DateTimeOffset at)
    {
        Must(State == ScenarioState.Solved, "Only a computed scenario is put to the council.");
        (DecisionId, ChangedAt) = (decisionId, at);
    }

    public void Adopt(DateTimeOffset at)
    {
        Must(State == ScenarioState.Solved && DecisionId is not null, "It is adopted by a decision, once.");
        (State, AdoptedAt, ChangedAt) = (ScenarioState.Adopted, at, at);
    }

    public void Withdraw(string reason, DateTimeOffset at)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        Must(State is ScenarioState.Draft or ScenarioState.Solved, "What the council adopted is not taken back.");
        (State, WithdrawnReason, ChangedAt) = (ScenarioState.Withdrawn, reason, at);
    }

    /// <summary>What was computed no longer speaks of what is written.</summary>
    private void Change(DateTimeOffset at)
    {
        Must(State is ScenarioState.Draft or ScenarioState.Solved, "What is decided is not changed: copy it.");
        (State, ChangedAt) = (ScenarioState.Draft, at);
    }

    private static void Must(bool holds, string rule)
    {
        if (!holds)
            throw new InvalidOperationException(rule);
    }
}

public enum ScenarioState
{
    /// <summary>Written, and not computed since it changed.</summary>
    Draft,

    /// <summary>Its result is of what is written now.</summary>
    Solved,

    /// <summary>The council adopted it; open to all, and unchanged from now on.</summary>
    Adopted,
    Withdrawn,
}

/// <summary>What is written in the form of a scenario.</summary>
public sealed record ScenarioText(
    string Name,
    string Reason,
    int FirstYear,
    int LastYear,
    decimal Discount,
    int Seconds,
    IReadOnlyList<(string Source, int Year, long? Amount)> Limits,
    IReadOnlyList<(string Group, int? Min, int? Max)> Rules
);
