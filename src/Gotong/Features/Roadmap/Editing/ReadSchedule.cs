using System.Globalization;
using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Web;
using static Gotong.Features.Roadmap.Editing.ScheduleText;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Roadmap.Editing;

/// <summary>From the text of the form to a schedule; says of every field what is wrong with it.</summary>
public sealed class ReadSchedule(
    ScheduleText text,
    Region region,
    IReadOnlyDictionary<Guid, RoadmapItem> known,
    IReadOnlySet<Guid> organizations,
    FormErrors errors
)
{
    public Quarter Starts { get; private set; }
    public Quarter Ends { get; private set; }
    public Dictionary<Guid, DependencyKind> Needs { get; } = [];
    public List<PlannedActivity> Activities { get; } = [];
    public List<PlannedMilestone> Milestones { get; } = [];

    public void Read(Guid own)
    {
        Starts = At(StartsField, text.Starts, T("Mulai", "Begins"));
        Ends = At(EndsField, text.Ends, T("Selesai", "Ends"));
        if (!errors.Any && Ends < Starts)
            errors.Add(
                EndsField,
                T(
                    $"Selesai: {RoadmapWords.Of(Ends)} mendahului mulainya, {RoadmapWords.Of(Starts)}. Pilih yang sama atau sesudahnya.",
                    $"Ends: {RoadmapWords.Of(Ends)} is before it begins, {RoadmapWords.Of(Starts)}. Choose the same or a later one."
                )
            );
        var within = !errors.Any;
        foreach (var (row, need) in text.Needs.Index())
            Need(row, need, own);
        foreach (var (row, activity) in text.Activities.Index())
            Activity(row, activity, within);
        foreach (var (row, milestone) in text.Milestones.Index())
            Milestone(row, milestone, within);
        foreach (
            var (kind, count) in new[]
            {
                ("n", text.Needs.Count),
                ("a", text.Activities.Count),
                ("m", text.Milestones.Count),
            }
        )
            if (count > Schedule.MostParts)
                errors.Add(
                    Name(kind, count - 1, kind == "n" ? "needs" : "name"),
                    T(
                        $"Paling banyak {Schedule.MostParts} baris. Gabungkan beberapa.",
                        $"At most {Schedule.MostParts} rows. Put some together."
                    )
                );
    }

    /// <summary>The quarters one may choose from.</summary>
    public static IReadOnlyList<Option> Choices(Region region) =>
        [
            .. Enumerable
                .Range(0, Last(region) - First(region) + 1)
                .Select(i => First(region) + i)
                .Select(q => new Option(q.ToString(), RoadmapWords.Short(q))),
        ];

    public static bool IsWithin(Region region, Quarter quarter) => quarter >= First(region) && quarter <= Last(region);

    public static string OutOfReach(Region region, string name) =>
        T(
            $"{name}: pilih sebuah triwulan antara {RoadmapWords.Short(First(region))} dan {RoadmapWords.Short(Last(region))}.",
            $"{name}: choose a quarter between {RoadmapWords.Short(First(region))} and {RoadmapWords.Short(Last(region))}."
        );

    private static Quarter First(Region region) => Quarter.Of(region.PeriodStart - 2, 1);

    private static Quarter Last(Region region) => Quarter.Of(region.PeriodEnd + 10, 4);

    private Quarter At(string field, string given, string name)
    {
        if (Quarter.TryParse(given, out var quarter) && IsWithin(region, quarter))
            return quarter;
        errors.Add(field, OutOfReach(region, name));
        return default;
    }

    private void Need(int row, NeedText need, Guid own)
    {
        var field = Name("n", row, "needs");
        if (!Guid.TryParse(need.Needs, out var id) || !known.ContainsKey(id))
            errors.Add(
                field,
                T("Menunggu: pilih sebuah inisiatif dari daftar.", "Waits for: choose an initiative of the list.")
            );
        else if (id == own)
            errors.Add(
                field,
                T(
                    "Menunggu: inisiatif ini tidak dapat menunggu dirinya sendiri.",
                    "Waits for: it cannot wait for itself."
                )
            );
        else if (
            Enum.IsDefined(typeof(DependencyKind), need.Kind) && Enum.TryParse<DependencyKind>(need.Kind, out var kind)
        )
            // Named twice: ended is the harder of the two.
            Needs[id] = Needs.GetValueOrDefault(id) == DependencyKind.Finished ? DependencyKind.Finished : kind;
        else
            errors.Add(
                Name("n", row, "kind"),
                T("Pilih: sudah mulai atau sudah selesai.", "Choose: has begun or has ended.")
            );
    }

    private void Activity(int row, ActivityText activity, bool within)
    {
        var name = T($"Kegiatan {row + 1}", $"Activity {row + 1}");
        FormText.Limit(errors, Name("a", row, "name"), activity.Name, name, Roadmap.Activity.LongestName);
        var before = errors.All.Count;
        var starts = At(Name("a", row, "starts"), activity.Starts, name);
        var ends = At(Name("a", row, "ends"), activity.Ends, name);
        if (errors.All.Count == before && ends < starts)
            errors.Add(
                Name("a", row, "ends"),
                T($"{name}: selesainya mendahului mulainya.", $"{name}: it ends before it begins.")
            );
        else if (errors.All.Count == before && within && (starts < Starts || ends > Ends))
            errors.Add(
                Name("a", row, "starts"),
                T(
                    $"{name}: di luar masa inisiatif, {RoadmapWords.Span(Starts, Ends)}. Ubah salah satunya.",
                    $"{name}: outside the time of the initiative, {RoadmapWords.Span(Starts, Ends)}. Change one of them."
                )
            );
        Guid? organization = null;
        if (activity.Organization.Length > 0)
        {
            if (Guid.TryParse(activity.Organization, out var id) && organizations.Contains(id))
                organization = id;
            else
                errors.Add(
                    Name("a", row, "organization"),
                    T($"{name}: pilih sebuah lembaga, atau kosongkan.", $"{name}: choose an organization, or none.")
                );
        }
        Activities.Add(new(IdOf(activity.Id), activity.Name, starts, ends, organization));
    }

    private void Milestone(int row, MilestoneText milestone, bool within)
    {
        var name = T($"Tonggak {row + 1}", $"Milestone {row + 1}");
        FormText.Limit(errors, Name("m", row, "name"), milestone.Name, name, Roadmap.Milestone.LongestName);
        var from = within ? Starts.FirstDay : new DateOnly(1990, 1, 1);
        var to = within ? Ends.LastDay : new DateOnly(2100, 12, 31);
        var due = FormText.Day(errors, Name("m", row, "dueOn"), milestone.DueOn, name, from, to);
        if (
            !int.TryParse(milestone.Weight, NumberStyles.None, CultureInfo.InvariantCulture, out var weight)
            || weight is < 1 or > Roadmap.Milestone.MostWeight
        )
            errors.Add(
                Name("m", row, "weight"),
                T(
                    $"{name}: bobotnya bilangan bulat 1 sampai {Roadmap.Milestone.MostWeight}.",
                    $"{name}: its weight is a whole number from 1 to {Roadmap.Milestone.MostWeight}."
                )
            );
        Milestones.Add(new(IdOf(milestone.Id), milestone.Name, due, weight));
    }

    private static Guid? IdOf(string text) => Guid.TryParse(text, out var id) ? id : null;
}
