namespace Gotong.Platform.Web;

/// <summary>Days and moments, told in the region's own time.</summary>
public static class Dates
{
    public static TimeZoneInfo Wib { get; } = TimeZoneInfo.FindSystemTimeZoneById("Asia/Jakarta");
    public static TimeZoneInfo Wita { get; } = TimeZoneInfo.FindSystemTimeZoneById("Asia/Makassar");
    public static TimeZoneInfo Wit { get; } = TimeZoneInfo.FindSystemTimeZoneById("Asia/Jayapura");

    public static DateOnly DayOf(DateTimeOffset moment, TimeZoneInfo zone) =>
        DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(moment, zone).DateTime);

    public static string Day(DateOnly day) => day.ToString("d MMMM yyyy", Numbers.Culture);

    public static string Month(DateOnly day) => day.ToString("MMMM yyyy", Numbers.Culture);

    public static string Moment(DateTimeOffset moment, TimeZoneInfo zone)
    {
        var local = TimeZoneInfo.ConvertTime(moment, zone);
        var clock = local.ToString(Words.English ? "HH':'mm" : "HH'.'mm", Numbers.Culture);
        return $"{local.ToString("d MMMM yyyy", Numbers.Culture)}, {clock} {ZoneName(local.Offset)}";
    }

    private static string ZoneName(TimeSpan offset) =>
        offset.TotalHours switch
        {
            7 => "WIB",
            8 => "WITA",
            9 => "WIT",
            _ => "UTC" + offset.ToString(@"\+hh\:mm", System.Globalization.CultureInfo.InvariantCulture),
        };
}
