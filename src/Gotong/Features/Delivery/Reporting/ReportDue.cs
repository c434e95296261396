using Gotong.Features.Initiatives;
using Gotong.Platform.Data;

namespace Gotong.Features.Delivery.Reporting;

/// <summary>When an initiative owes a report. Pure; days are the region's own.</summary>
public static class ReportDue
{
    /// <summary>Days after the end of the quarter.</summary>
    public const int Days = 15;

    /// <summary>The last day on which a report is in time.</summary>
    public static DateOnly DayOf(Quarter quarter) => quarter.LastDay.AddDays(Days);

    public static bool HasEnded(Quarter quarter, DateOnly today) => today > quarter.LastDay;

    /// <summary>The newest quarter that can be reported.</summary>
    public static Quarter LastEnded(DateOnly today) => Quarter.Of(today).Previous;

    /// <summary>While it runs by its schedule; without one, from the quarter in which it came into the masterplan.</summary>
    public static bool Owes(
        InitiativeState state,
        Quarter since,
        (Quarter Starts, Quarter Ends)? runs,
        Quarter quarter
    ) =>
        state == InitiativeState.InMasterplan
        && (runs is { } run ? run.Starts <= quarter && quarter <= run.Ends : since <= quarter);

    public static ReportStanding Of(ReportState? state, Quarter quarter, DateOnly today) =>
        state switch
        {
            ReportState.Verified => ReportStanding.Verified,
            ReportState.Sent => ReportStanding.Sent,
            ReportState.Returned => ReportStanding.Returned,
            _ when today > DayOf(quarter) => ReportStanding.Late,
            _ => HasEnded(quarter, today) ? ReportStanding.Owed : ReportStanding.NotDue,
        };

    /// <summary>It came, or has not come, after its day.</summary>
    public static bool IsLate(DateOnly? firstSentOn, Quarter quarter, DateOnly today) =>
        (firstSentOn ?? today) > DayOf(quarter);
}

/// <summary>How the report of one initiative and quarter stands.</summary>
public enum ReportStanding
{
    /// <summary>The quarter runs still.</summary>
    NotDue,

    /// <summary>The quarter has ended, the day is not past.</summary>
    Owed,

    /// <summary>Not sent, and its day is past.</summary>
    Late,
    Sent,
    Returned,
    Verified,
}
