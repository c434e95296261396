using System.Globalization;
using Gotong.Features.Initiatives.Steps;
using Gotong.Platform.Web;

namespace Gotong.Features.Delivery.Reporting;

/// <summary>What stands in the form before anybody typed: what was sent, else what last quarter's report can lend.</summary>
public static class ReportText
{
    public static Answers Of(ReportDesk desk)
    {
        var (report, before) = (desk.Report, desk.Before);
        var answers = new Answers
        {
            [Asked.Obstacles] = (report ?? before)?.Obstacles ?? "",
            [Asked.Needs] = (report ?? before)?.Needs ?? "",
            [Asked.NextSteps] = (report ?? before)?.NextSteps ?? "",
        };
        foreach (var asked in desk.Asked.Milestones)
        {
            var said = report?.Milestones.Find(p => p.MilestoneId == asked.Milestone.Id);
            var reached = said?.ReachedOn ?? (report is null ? asked.Milestone.ReachedOn : null);
            if (reached is not null)
                answers.With(asked.Key, ["1"]).With(asked.On, [Day(reached)]);
            var expected = (said ?? before?.Milestones.Find(p => p.MilestoneId == asked.Milestone.Id))?.ExpectedOn;
            if (expected is not null && expected > desk.Quarter.LastDay)
                answers.With(asked.Expected, [Day(expected)]);
        }
        foreach (var asked in desk.Asked.Money)
            if (report?.Spending.Find(s => s.Source == asked.Source && s.Code == asked.Code) is { } spent)
                answers.With(asked.Key, [spent.Amount.ToString("N0", Numbers.Indonesian)]);
        foreach (var asked in desk.Asked.Values)
        {
            answers.With(asked.Source, [asked.Last?.Source ?? asked.UsualSource ?? ""]);
            answers.With(asked.On, [Day(asked.Last?.SourceOn ?? Earliest(asked.Period.To, desk.Visit.Today))]);
            foreach (var part in asked.Parts)
                if (part.Last is { } told)
                    answers.With(part.Key, [Typed.Text(told.Value)]);
            if (asked.Last is null)
                continue;
            answers.With(asked.Key, [Typed.Text(asked.Last.Value)]);
            if (asked.Last.State == MeasurementState.Provisional)
                answers.With(asked.Provisional, ["1"]);
        }
        answers.With(
            Asked.Pick,
            desk.Evidence.Where(e => e.Claims.Exists(c => c.SubjectId == report?.Id)).Select(e => e.Id.ToString())
        );
        return answers;
    }

    public static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

    private static DateOnly Earliest(DateOnly a, DateOnly b) => a < b ? a : b;
}
