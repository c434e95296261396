using Gotong.Features.Initiatives;
using Gotong.Features.Priorities;
using Gotong.Features.Regions;
using Gotong.Platform.Data;

namespace Gotong.Features.Portfolio;

public abstract class ScenarioPart : RegionalPart
{
    public required Guid ScenarioId { get; init; }
    public Scenario Scenario { get; init; } = null!;
    public override Record Whole => Scenario;
}

/// <summary>What one source gives in one year; null: said to be without limit.</summary>
public sealed class ScenarioLimit : ScenarioPart
{
    /// <summary>Key in the list of funding sources.</summary>
    public required string Source { get; init; }
    public required int Year { get; init; }
    public long? Amount { get; init; }
}

/// <summary>How many of a group at least and at most.</summary>
public sealed class ScenarioRule : ScenarioPart
{
    /// <summary>As problems name it: <c>dimensi:living</c>.</summary>
    public required string Group { get; init; }
    public int? Min { get; init; }
    public int? Max { get; init; }
}

/// <summary>How many points closing all gaps of a priority is worth; all priorities together about a hundred.</summary>
public sealed class ScenarioWeight : ScenarioPart
{
    public required Guid PriorityId { get; set; }
    public Priority Priority { get; init; } = null!;

    /// <summary>What the gaps to target say.</summary>
    public decimal Derived { get; private set; }

    /// <summary>What counts.</summary>
    public decimal Points { get; private set; }

    public void Say(decimal derived, decimal points) => (Derived, Points) = (derived, points);
}

/// <summary>A choice made by people against or before the computation, with its reason.</summary>
public sealed class ScenarioPin : ScenarioPart
{
    public const int LongestReason = 1000;

    public required Guid InitiativeId { get; init; }
    public Initiative Initiative { get; init; } = null!;
    public required PinKind Kind { get; init; }
    public int? Year { get; init; }
    public required string Reason { get; init; }
    public required Guid MemberId { get; init; }
    public Membership Member { get; init; } = null!;
    public required DateTimeOffset At { get; init; }
}

public enum PinKind
{
    /// <summary>Chosen, in whichever year.</summary>
    In,

    /// <summary>Not chosen.</summary>
    Out,

    /// <summary>Chosen, and begun in this very year.</summary>
    Year,
}

/// <summary>
/// What was computed from what, as texts that anyone can check again; never changed. The hash is over the list of their
/// digests, as it lies in the package.
/// </summary>
public sealed class ScenarioResult : ScenarioPart
{
    public required DateTimeOffset At { get; init; }

    /// <summary>The problem and the result, as <c>gotong portfolio</c> reads them.</summary>
    public required string Problem { get; init; }
    public required string Result { get; init; }

    /// <summary>Where the problem comes from: weights, pins, and each initiative's value in words.</summary>
    public required string Inputs { get; init; }

    /// <summary>Prices of pins, what stands against those left out, effect against money.</summary>
    public required string Analysis { get; init; }
    public required string Hash { get; init; }
    public required string Solver { get; init; }
}
