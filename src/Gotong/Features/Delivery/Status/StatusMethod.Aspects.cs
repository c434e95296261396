using Gotong.Features.Collaboration;
using Gotong.Features.Readiness;

namespace Gotong.Features.Delivery.Status;

public static partial class StatusMethod
{
    private static AspectStatus Freshness(StatusFacts facts, DateOnly today)
    {
        if (facts.Starts is not { } starts)
            return new(
                StatusAspect.Freshness,
                StatusLevel.Grey,
                StatusCause.NoSchedule,
                AsOf: facts.Report?.Quarter.LastDay
            );
        // Told, or the page would deny a report that stands beside it: a schedule may be moved to a later start.
        var before = facts.Report?.Quarter is { } told && told < starts ? told.LastDay : (DateOnly?)null;
        if (starts.FirstDay > today)
            return new(StatusAspect.Freshness, StatusLevel.Grey, StatusCause.NotStarted, Counts: false)
            {
                ReportedBefore = before,
            };
        // A quarter that has not ended cannot be told of yet.
        var report = facts.Report is { } last && last.Quarter.LastDay < today && last.Quarter >= starts ? last : null;
        var due = report is null ? DueOn(starts) : FreshUntil(report.Quarter);
        var late = today.DayNumber - due.DayNumber;
        var (level, cause) =
            late <= 0
                ? report is null
                    ? (StatusLevel.Grey, StatusCause.ReportNotDue)
                    : (StatusLevel.Green, StatusCause.Fresh)
                : report is not null && facts.Ends is { } ends && report.Quarter >= ends
                    ? (StatusLevel.Grey, StatusCause.Finished)
                    : late > LongDays
                        ? (StatusLevel.Red, StatusCause.ReportLongLate)
                        : (StatusLevel.Amber, StatusCause.ReportLate);
        return new(
            StatusAspect.Freshness,
            level,
            cause,
            AsOf: report?.Quarter.LastDay,
            FreshUntil: due,
            Days: Math.Max(0, late)
        )
        {
            ReportedBefore = before,
        };
    }

    /// <summary>What rests on the report: grey where there is none, or none that is fresh.</summary>
    private static AspectStatus? WithoutReport(StatusAspect aspect, AspectStatus fresh)
    {
        if (fresh.Level == StatusLevel.Green)
            return null;
        var cause = fresh.Cause switch
        {
            StatusCause.NoSchedule or StatusCause.NotStarted or StatusCause.Finished => fresh.Cause,
            _ when fresh.ReportedBefore is not null => StatusCause.ReportedBefore,
            _ when fresh.AsOf is null => StatusCause.NoReport,
            _ => StatusCause.Stale,
        };
        return new(aspect, StatusLevel.Grey, cause, fresh.Counts, fresh.AsOf, fresh.FreshUntil);
    }

    private static AspectStatus Schedule(StatusFacts facts, AspectStatus fresh, DateOnly today)
    {
        if (WithoutReport(StatusAspect.Schedule, fresh) is { } unknown)
            return unknown;
        var whole = facts.Milestones.Sum(m => m.Weight);
        if (whole <= 0)
            return new(StatusAspect.Schedule, StatusLevel.Grey, StatusCause.NoMilestones, AsOf: fresh.AsOf);
        // As of the end of the reported quarter: what fell due since is told by the next report.
        var asOf = fresh.AsOf!.Value;
        var late = facts.Milestones.Where(m => m.DueOn <= asOf && m.ReachedOn is null).MinBy(m => m.DueOn);
        var slips = facts.Milestones.FirstOrDefault(m => m.ReachedOn is null && m.ExpectedOn > m.DueOn);
        var reached = 100m * facts.Milestones.Where(m => m.ReachedOn <= today).Sum(m => m.Weight) / whole;
        var planned = 100m * facts.Milestones.Where(m => m.DueOn <= asOf).Sum(m => m.Weight) / whole;
        var days = late is null ? 0 : today.DayNumber - late.DueOn.DayNumber;
        var (level, cause) =
            days > LongDays ? (StatusLevel.Red, StatusCause.MilestoneLongLate)
            : planned - reached >= FarBehindPoints ? (StatusLevel.Red, StatusCause.FarBehind)
            : late is not null ? (StatusLevel.Amber, StatusCause.MilestoneLate)
            : slips is not null ? (StatusLevel.Amber, StatusCause.ExpectedLate)
            : (StatusLevel.Green, StatusCause.OnSchedule);
        return new(
            StatusAspect.Schedule,
            level,
            cause,
            true,
            asOf,
            fresh.FreshUntil,
            reached,
            planned,
            days,
            (late ?? slips)?.Name
        );
    }

    private static AspectStatus Money(StatusFacts facts, AspectStatus fresh, DateOnly today)
    {
        if (WithoutReport(StatusAspect.Money, fresh) is { } unknown)
            return unknown;
        if (facts.Money is not { Planned: > 0 } money)
            return new(StatusAspect.Money, StatusLevel.Grey, StatusCause.NoMoney, Counts: false);
        var usual = money.Planned * UsualSpending[facts.Report!.Quarter.Number - 1];
        var (level, cause) = (decimal)money.Spent switch
        {
            var s when s > money.Planned * MostSpent => (StatusLevel.Red, StatusCause.Overspent),
            var s when s > money.Planned => (StatusLevel.Amber, StatusCause.Overspent),
            var s when s < usual * FarLeastSpent => (StatusLevel.Red, StatusCause.FarUnderspent),
            var s when s < usual * LeastSpent => (StatusLevel.Amber, StatusCause.Underspent),
            _ => (StatusLevel.Green, StatusCause.OnBudget),
        };
        return new(
            StatusAspect.Money,
            level,
            cause,
            true,
            fresh.AsOf,
            fresh.FreshUntil,
            money.Spent,
            cause == StatusCause.Overspent ? money.Planned : usual
        );
    }

    private static AspectStatus Effect(StatusFacts facts, DateOnly today) =>
        facts.Effects.Select(e => EffectOf(facts, e, today)).MinBy(a => a.Counts ? Rank(a.Level) : 4)
        ?? new(StatusAspect.Effect, StatusLevel.Grey, StatusCause.NoEffect);

    /// <summary>One indicator against the straight way from its baseline at the start to what was promised.</summary>
    public static AspectStatus EffectOf(StatusFacts facts, EffectFact effect, DateOnly today)
    {
        if (!effect.IsMeasured)
            return Unknown(StatusCause.NotMeasured);
        if (facts.Starts is not { } starts)
            return Unknown(StatusCause.NoSchedule);
        if (starts.FirstDay > today)
            return Unknown(StatusCause.NotStarted, counts: false);
        if (effect.Baseline is not { } from || from == effect.Expected)
            return Unknown(StatusCause.NoBaseline);
        var start = starts.FirstDay;
        if (
            effect is not { Value: { } value, Until: { } until }
            || until >= today
            || effect.Frequency.Middle(until) < start
        )
            return FirstDue(effect, start) is var due && today <= due
                ? Unknown(StatusCause.TooEarly, counts: false, until: due)
                : Unknown(StatusCause.ValueMissing, until: due, days: today.DayNumber - due.DayNumber);
        var fresh = effect.Frequency.FreshUntil(until, effect.LagDays);
        if (today > fresh)
            return Unknown(StatusCause.ValueStale, until: fresh, days: today.DayNumber - fresh.DayNumber);
        var passed = Passed(effect, start);
        if (passed < Patience)
            return Unknown(StatusCause.TooEarly, counts: false, until: fresh);
        var gone = (value - from) / (effect.Expected - from);
        var (level, cause) =
            gone >= passed * LeastWay ? (StatusLevel.Green, StatusCause.OnPath)
            : gone >= passed * FarLeastWay ? (StatusLevel.Amber, StatusCause.OffPath)
            : (StatusLevel.Red, StatusCause.FarOffPath);
        return Unknown(cause, until: fresh) with
        {
            Level = level,
            Is = value,
            Should = from + (effect.Expected - from) * passed,
        };

        AspectStatus Unknown(StatusCause cause, bool counts = true, DateOnly? until = null, int days = 0) =>
            new(
                StatusAspect.Effect,
                StatusLevel.Grey,
                cause,
                counts,
                effect.Until,
                until,
                Days: days,
                About: effect.Name,
                Source: effect.Source
            );
    }

    /// <summary>
    /// How much of its time had passed, 0 to 1, when the last value was so: a value stands for the middle of its period,
    /// the target for the middle of the last one.
    /// </summary>
    public static decimal Passed(EffectFact effect, DateOnly start)
    {
        var span = effect.Frequency.Middle(new(effect.ByYear, 12, 31)).DayNumber - start.DayNumber;
        var gone = effect.Until is { } until ? effect.Frequency.Middle(until).DayNumber - start.DayNumber : 0;
        return span <= 0 ? 1 : Math.Clamp((decimal)gone / span, 0, 1);
    }

    /// <summary>When the first value whose middle lies after the start is published.</summary>
    private static DateOnly FirstDue(EffectFact effect, DateOnly start)
    {
        var end = effect.Frequency.EndOf(start);
        if (effect.Frequency.Middle(end) < start)
            end = effect.Frequency.NextEnd(end);
        return end.AddDays(effect.LagDays);
    }

    /// <summary>By the three proofs as they are today. What must be there before the start is missed more after it.</summary>
    private static AspectStatus Readiness(StatusFacts facts, DateOnly today) =>
        facts.Readiness == ConfidenceLevel.NotOnCourse
            ? new(
                StatusAspect.Readiness,
                facts.Starts?.FirstDay <= today ? StatusLevel.Red : StatusLevel.Amber,
                StatusCause.NotReady,
                AsOf: today
            )
            : new(StatusAspect.Readiness, StatusLevel.Green, StatusCause.Ready, AsOf: today);

    private static AspectStatus Commitments(StatusFacts facts, DateOnly today)
    {
        var promises = facts
            .Promises.Where(p => p.Standing is not (CommitmentStanding.Offered or CommitmentStanding.Withdrawn))
            .ToList();
        if (promises.Count == 0)
            return new(StatusAspect.Commitments, StatusLevel.Grey, StatusCause.NoPromises, Counts: false);
        var broken = promises.Find(p => p.Standing == CommitmentStanding.Broken);
        var late = promises.Where(p => p.Standing == CommitmentStanding.Late).MinBy(p => p.DueOn);
        var days = late is null ? 0 : today.DayNumber - late.DueOn.DayNumber;
        var (level, cause) =
            broken is not null ? (StatusLevel.Red, StatusCause.PromiseBroken)
            : days > PromiseDays ? (StatusLevel.Red, StatusCause.PromiseLongLate)
            : late is not null ? (StatusLevel.Amber, StatusCause.PromiseLate)
            : (StatusLevel.Green, StatusCause.PromisesRun);
        return new(
            StatusAspect.Commitments,
            level,
            cause,
            AsOf: today,
            Days: broken is null ? days : 0,
            About: (broken ?? late)?.Giver,
            Is: promises.Count
        );
    }
}
