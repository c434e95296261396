using Gotong.Features.Delivery.Status;
using Gotong.Features.Readiness;
using Gotong.Platform.Data;

namespace Gotong.Tests.Delivery;

/// <summary>What a status says of the age of its data.</summary>
public sealed class StatusWordsTests
{
    private static readonly DateOnly Today = new(2026, 3, 2);

    /// <summary>Reported for quarter 3 of 2025; then its schedule was moved to 2026.</summary>
    private static readonly StatusFacts Moved = new(
        Quarter.Of(2026, 1),
        Quarter.Of(2028, 4),
        true,
        [new("Dapur berjalan", new(2026, 6, 30), 100, null)],
        new(Quarter.Of(2025, 3), true),
        null,
        [],
        ConfidenceLevel.OnCourse,
        []
    );

    [Fact]
    public void A_report_from_before_the_start_says_nothing_and_is_still_told()
    {
        var status = StatusMethod.Of(Moved, Today);
        Assert.Equal(StatusCause.ReportNotDue, status.Of(StatusAspect.Freshness).Cause);
        Assert.Equal(StatusCause.ReportedBefore, status.Of(StatusAspect.Schedule).Cause);
        Assert.StartsWith(
            "Laporan terakhir per 30 September 2025, dari sebelum jadwalnya mulai",
            StatusWords.Age(status, Today),
            StringComparison.Ordinal
        );
        var later = StatusMethod.Of(Moved with { Starts = Quarter.Of(2027, 1) }, Today);
        Assert.StartsWith(
            "Laporan terakhir per 30 September 2025",
            StatusWords.Age(later, Today),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Without_a_schedule_the_age_of_the_report_is_told_and_without_a_report_that_there_is_none()
    {
        var without = StatusMethod.Of(Moved with { Starts = null }, Today);
        Assert.StartsWith(
            "Data laporan per 30 September 2025",
            StatusWords.Age(without, Today),
            StringComparison.Ordinal
        );
        Assert.Equal(StatusLevel.Grey, without.Of(StatusAspect.Freshness).Level);
        Assert.Equal(
            "Belum ada data laporan.",
            StatusWords.Age(StatusMethod.Of(Moved with { Report = null }, Today), Today)
        );
    }
}
