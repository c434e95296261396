using Gotong.Features.Initiatives;
using Gotong.Platform.Data;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Scorecards.Proposing;

/// <summary>
/// A program of the masterplan in one dimension, and whether it runs. It is planned for now when it is in the masterplan
/// and its schedule, where there is one, has begun; it runs when something shows it: a report, a milestone, money spent.
/// </summary>
/// <param name="Why">What shows that it runs; null: nothing does.</param>
public sealed record RunningProgram(int Number, string Title, string Dimension, string? Why)
{
    /// <summary>A report of this many quarters back still says that it runs.</summary>
    public const int ReportCountsFor = 2;

    public bool Runs => Why is not null;

    public static IReadOnlyList<RunningProgram> Of(IEnumerable<ProgramGround> programs, DateOnly today)
    {
        var now = Quarter.Of(today);
        return
        [
            .. programs
                .Where(p => p.Starts is null || p.Starts <= now)
                .SelectMany(p => p.Dimensions.Select(d => new RunningProgram(p.Number, p.Title, d, WhyOf(p, now)))),
        ];
    }

    private static string? WhyOf(ProgramGround program, Quarter now) =>
        program.LastReport is { } report && now - report <= ReportCountsFor
            ? T(
                $"laporan triwulan {report.Number} {report.Year}",
                $"report of quarter {report.Number} of {report.Year}"
            )
        : program.MilestonesReached > 0
            ? T($"{program.MilestonesReached} tonggak tercapai", $"{program.MilestonesReached} milestones reached")
        : program.SpentIn is { } year ? T($"dana {year} terpakai", $"money of {year} spent")
        : null;
}

/// <summary>What is known of a program of the masterplan.</summary>
/// <param name="Starts">Its schedule's first quarter; null: no schedule.</param>
/// <param name="LastReport">Newest quarter it reported on, leaving out what was sent back.</param>
/// <param name="SpentIn">The last year of which realised money stands in the records, not before last year.</param>
public sealed record ProgramGround(
    Guid Id,
    int Number,
    string Title,
    IReadOnlyList<string> Dimensions,
    Horizon? Horizon,
    Quarter? Starts,
    Quarter? LastReport,
    int MilestonesReached,
    int? SpentIn
);
