namespace Gotong.Features.Delivery.Status;

/// <summary>Where something stands. Computed; a hand may set it beside that, with a reason and until a day.</summary>
public enum StatusLevel
{
    /// <summary>On course, by data that are fresh.</summary>
    Green,

    /// <summary>Needs attention.</summary>
    Amber,

    /// <summary>Off course.</summary>
    Red,

    /// <summary>Unknown: no data, stale data, or nobody who answers for it.</summary>
    Grey,
}

/// <summary>The six sides a status is computed from.</summary>
public enum StatusAspect
{
    Schedule,
    Money,
    Effect,
    Readiness,
    Commitments,
    Freshness,
}

/// <summary>Why a side stands as it stands. Each has its rule on the published page and its words in <see cref="CauseWords"/>.</summary>
public enum StatusCause
{
    NoSchedule,
    NotStarted,
    NoReport,
    ReportedBefore,
    Stale,
    Finished,
    NoMilestones,
    MilestoneLongLate,
    FarBehind,
    MilestoneLate,
    ExpectedLate,
    OnSchedule,
    NoMoney,
    Overspent,
    FarUnderspent,
    Underspent,
    OnBudget,
    NoEffect,
    NotMeasured,
    NoBaseline,
    TooEarly,
    ValueMissing,
    ValueStale,
    FarOffPath,
    OffPath,
    OnPath,
    NotReady,
    Ready,
    NoPromises,
    PromiseBroken,
    PromiseLongLate,
    PromiseLate,
    PromisesRun,
    ReportNotDue,
    ReportLate,
    ReportLongLate,
    Fresh,
}

/// <summary>One side with its reason.</summary>
/// <param name="Counts">False: it says nothing for or against the whole, as where no money is planned.</param>
/// <param name="AsOf">The day its data speak of.</param>
/// <param name="FreshUntil">The last day these data may make it green.</param>
/// <param name="Is">What is so: a share, or a value.</param>
/// <param name="Should">What should be so by then.</param>
/// <param name="Days">How many days late, where something is.</param>
/// <param name="About">The milestone, indicator or giver it is about.</param>
public sealed record AspectStatus(
    StatusAspect Aspect,
    StatusLevel Level,
    StatusCause Cause,
    bool Counts = true,
    DateOnly? AsOf = null,
    DateOnly? FreshUntil = null,
    decimal? Is = null,
    decimal? Should = null,
    int Days = 0,
    string? About = null,
    string? Source = null
)
{
    /// <summary>The last day of the last report, where that is of before the start and so says nothing.</summary>
    public DateOnly? ReportedBefore { get; init; }
}

/// <summary>The whole of an initiative.</summary>
/// <param name="Level">What pages show: the computed one, or the one set by hand where that may stand.</param>
/// <param name="Computed">By the method alone.</param>
/// <param name="Because">The side it hangs on; null: all sides are well, or nobody answers for it.</param>
/// <param name="HasOwner">Somebody answers for it. Without, it is grey whatever the sides say.</param>
/// <param name="Hand">Set by hand and not yet past; shown beside the computed one.</param>
public sealed record InitiativeStatus(
    StatusLevel Level,
    StatusLevel Computed,
    AspectStatus? Because,
    IReadOnlyList<AspectStatus> Aspects,
    bool HasOwner,
    HandFact? Hand
)
{
    /// <summary>A hand said green, but data or owner do not carry it: it does not count.</summary>
    public bool HandIsVoid => Hand is not null && Level != Hand.Level;

    /// <summary>A hand may set it green: data are fresh, known on all sides that count, and somebody answers for it.</summary>
    public bool MayBeGreen =>
        HasOwner
        && Of(StatusAspect.Freshness).Level == StatusLevel.Green
        && Aspects.All(a => !a.Counts || a.Level != StatusLevel.Grey);

    public AspectStatus Of(StatusAspect aspect) => Aspects[(int)aspect];

    public DateOnly? AsOf => Of(StatusAspect.Freshness).AsOf;
}
