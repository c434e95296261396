using Gotong.Features.Priorities;

namespace Gotong.Features.Initiatives;

/// <summary>What an initiative rests on may be removed or replaced by another edition of the plan.</summary>
public sealed partial class Initiative
{
    /// <summary>A person gave it a place in the plan in force.</summary>
    public void RestOn(Guid priorityId, DateTimeOffset at)
    {
        (Priority, PriorityId) = (null, priorityId);
        Touch(at);
    }

    /// <summary>Another edition of the plan took over; false when its priority has no place there.</summary>
    public bool Follow(PlanSuccession succession, DateTimeOffset at)
    {
        foreach (var effect in Effects)
            if (succession.OfIndicator(effect.IndicatorId) is { } indicator)
            {
                (effect.Indicator, effect.IndicatorId) = (null, indicator);
                Touch(at);
            }
        if (succession.Of(PriorityId) is not { } priority)
            return PriorityId is null || !succession.Before.Contains(PriorityId.Value);
        RestOn(priority, at);
        return true;
    }

    /// <summary>Where its priority goes it waits to be linked anew; where an indicator goes, its effect keeps the measure in words.</summary>
    public void LoseGround(
        IReadOnlySet<Guid?> priorities,
        IReadOnlyDictionary<Guid, Indicator> indicators,
        DateTimeOffset at
    )
    {
        if (PriorityId is { } id && priorities.Contains(id))
        {
            (Priority, PriorityId) = (null, null);
            Touch(at);
        }
        foreach (var effect in Effects.Where(e => e.IndicatorId is { } i && indicators.ContainsKey(i)).ToList())
        {
            var indicator = indicators[effect.IndicatorId!.Value];
            Effects.Remove(effect);
            Effects.Add(
                new()
                {
                    RegionId = RegionId,
                    InitiativeId = Id,
                    Initiative = this,
                    Measure = indicator.Name,
                    Unit = indicator.Unit,
                    Expected = effect.Expected,
                    Baseline = effect.Baseline,
                    ByYear = effect.ByYear,
                }
            );
            Touch(at);
        }
    }
}
