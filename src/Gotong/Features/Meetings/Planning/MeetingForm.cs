using System.Globalization;
using Gotong.Features.Regions;
using Gotong.Platform.Web;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Meetings.Planning;

/// <summary>When, where and about what, as it stands in the form; times are the region's own.</summary>
public sealed record MeetingForm(string Body, string Title, string Day, string From, string Until, string Place)
{
    private static readonly string[] Clocks = ["HH:mm", "HH.mm", "H:mm", "H.mm"];

    public long Stamp => Meetings.Stamp.Of(Title, Day, From, Until, Place);

    public static MeetingForm Of(IFormCollection form)
    {
        return new(Line("body"), Line("title"), Line("day"), Line("from"), Line("until"), Line("place"));
        string Line(string name) => FormText.Of(form[name]).Replace('\n', ' ');
    }

    public static MeetingForm Of(Meeting meeting, Region region)
    {
        var zone = region.Zone;
        var start = TimeZoneInfo.ConvertTime(meeting.StartsAt, zone);
        return new(
            meeting.Body.ToString(),
            meeting.Title,
            start.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            Clock(start),
            meeting.EndsAt is { } end ? Clock(TimeZoneInfo.ConvertTime(end, zone)) : "",
            meeting.Place
        );
    }

    /// <summary>What is to be planned, and what is wrong with it.</summary>
    public (DateTimeOffset StartsAt, DateTimeOffset? EndsAt, FormErrors Errors) Read(Visit visit)
    {
        var errors = new FormErrors();
        FormText.Require(errors, "title", Title, T("Judul", "Title"), Meeting.LongestTitle);
        // Minutes of an older meeting may be brought in as well.
        var day = FormText.Day(
            errors,
            "day",
            Day,
            T("Tanggal", "Day"),
            visit.Today.AddYears(-5),
            visit.Today.AddYears(2)
        );
        var from = Time(errors, "from", From, T("Mulai", "Begins"));
        TimeOnly? until = Until.Length == 0 ? null : Time(errors, "until", Until, T("Selesai", "Ends"));
        if (until <= from && !errors.Any)
            errors.Add("until", T("Selesai: pilih jam setelah mulai.", "Ends: choose a time after it begins."));
        FormText.Limit(errors, "place", Place, T("Tempat", "Place"), Meeting.LongestPlace);
        if (errors.Any)
            return (default, null, errors);
        return (At(from), until is { } end ? At(end) : null, errors);

        DateTimeOffset At(TimeOnly time) =>
            new(TimeZoneInfo.ConvertTimeToUtc(day.ToDateTime(time), visit.Region.Zone), TimeSpan.Zero);
    }

    private static TimeOnly Time(FormErrors errors, string field, string text, string name)
    {
        if (!TimeOnly.TryParseExact(text, Clocks, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time))
            errors.Add(field, T($"{name}: tulis jamnya, misalnya 09.00.", $"{name}: write the time, such as 09:00."));
        return time;
    }

    private static string Clock(DateTimeOffset local) => local.ToString("HH':'mm", CultureInfo.InvariantCulture);
}
