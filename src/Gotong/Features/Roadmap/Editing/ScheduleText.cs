using System.Globalization;
using Gotong.Features.Readiness;
using Gotong.Platform.Data;
using Gotong.Platform.Web;

namespace Gotong.Features.Roadmap.Editing;

/// <summary>What stands in the form of a schedule, as text; rows without a name (or without an initiative) are none.</summary>
public sealed record ScheduleText(
    string Starts,
    string Ends,
    IReadOnlyList<NeedText> Needs,
    IReadOnlyList<ActivityText> Activities,
    IReadOnlyList<MilestoneText> Milestones
)
{
    public const string StartsField = "starts";
    public const string EndsField = "ends";
    public const int UsualWeight = 10;

    public static ScheduleText Of(IFormCollection form)
    {
        string At(string kind, int row, string field) => FormText.Of(form[Name(kind, row, field)]);
        List<T> Rows<T>(string kind, string field, Func<int, T> read) =>
            [.. Enumerable.Range(0, Schedule.MostParts + 1).Where(r => At(kind, r, field).Length > 0).Select(read)];
        return new(
            FormText.Of(form[StartsField]),
            FormText.Of(form[EndsField]),
            Rows("n", "needs", r => new NeedText(At("n", r, "needs"), At("n", r, "kind"))),
            Rows(
                "a",
                "name",
                r => new ActivityText(
                    At("a", r, "id"),
                    At("a", r, "name"),
                    At("a", r, "starts"),
                    At("a", r, "ends"),
                    At("a", r, "organization")
                )
            ),
            Rows(
                "m",
                "name",
                r => new MilestoneText(At("m", r, "id"), At("m", r, "name"), At("m", r, "dueOn"), At("m", r, "weight"))
            )
        );
    }

    /// <summary>As it is stored; the proposal where nothing is.</summary>
    public static ScheduleText Of(RoadmapDoor door)
    {
        var (schedule, item) = (door.Schedule, door.Item);
        return new(
            item.Starts.ToString(),
            item.Ends.ToString(),
            [
                .. (schedule?.Dependencies ?? [])
                    .Where(d => door.Known.ContainsKey(d.NeedsId))
                    .Select(d => new NeedText(d.NeedsId.ToString(), d.Kind.ToString())),
            ],
            [
                .. (schedule?.Activities ?? [])
                    .OrderBy(a => a.Order)
                    .Select(a => new ActivityText(
                        a.Id.ToString(),
                        a.Name,
                        a.Starts.ToString(),
                        a.Ends.ToString(),
                        a.OrganizationId?.ToString() ?? ""
                    )),
            ],
            [
                .. (schedule?.Milestones ?? [])
                    .OrderBy(m => m.Order)
                    .Select(m => new MilestoneText(
                        m.Id.ToString(),
                        m.Name,
                        ReadinessPeople.Text(m.DueOn),
                        m.Weight.ToString(CultureInfo.InvariantCulture)
                    )),
            ]
        );
    }

    /// <summary>Name of a field of a row: a0-name.</summary>
    public static string Name(string kind, int row, string field) =>
        string.Create(CultureInfo.InvariantCulture, $"{kind}{row}-{field}");
}

public sealed record NeedText(string Needs, string Kind);

public sealed record ActivityText(string Id, string Name, string Starts, string Ends, string Organization);

public sealed record MilestoneText(string Id, string Name, string DueOn, string Weight);
