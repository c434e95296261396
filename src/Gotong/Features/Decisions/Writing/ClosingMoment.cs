using System.Globalization;
using Gotong.Features.Regions;
using Gotong.Platform.Web;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Decisions.Writing;

/// <summary>A deadline as a day and a time where the region is.</summary>
public static class ClosingMoment
{
    private const int LongestDays = 365;

    public static string Day(Region region, DateTimeOffset at) =>
        Local(region, at).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string Time(Region region, DateTimeOffset at) =>
        Local(region, at).ToString("HH:mm", CultureInfo.InvariantCulture);

    public static DateTimeOffset Read(FormErrors errors, string day, string time, Visit visit)
    {
        var before = errors.All.Count;
        var name = T("Hari terakhir", "Last day");
        var on = FormText.Day(errors, "day", day, name, visit.Today, visit.Today.AddDays(LongestDays));
        if (
            !TimeOnly.TryParseExact(
                time.Replace('.', ':'),
                "HH:mm",
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out var clock
            )
        )
            errors.Add("time", T("Jam: tulis seperti 16.00.", "Time: write it as 16:00."));
        if (errors.All.Count > before)
            return default;
        var local = on.ToDateTime(clock);
        var at = new DateTimeOffset(local, visit.Region.Zone.GetUtcOffset(local)).ToUniversalTime();
        if (at <= visit.Now)
            errors.Add(
                "time",
                T("Jam: sudah lewat. Pilih waktu yang akan datang.", "Time: it has passed. Choose one to come.")
            );
        return at;
    }

    private static DateTimeOffset Local(Region region, DateTimeOffset at) => TimeZoneInfo.ConvertTime(at, region.Zone);
}
