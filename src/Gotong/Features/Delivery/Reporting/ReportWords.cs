using Gotong.Platform.Data;
using Gotong.Platform.Web;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Delivery.Reporting;

public static class ReportWords
{
    public static string Of(Quarter quarter) =>
        T($"triwulan {quarter.Number} {quarter.Year}", $"quarter {quarter.Number} of {quarter.Year}");

    /// <summary>For acts and letters, which carry both languages.</summary>
    public static (string Id, string En) Both(Quarter quarter) =>
        ($"triwulan {quarter.Number} {quarter.Year}", $"quarter {quarter.Number} of {quarter.Year}");

    public static string Of(Period period) =>
        (period.To.DayNumber - period.From.DayNumber) switch
        {
            < 32 => Dates.Month(period.To),
            < 100 => Of(Quarter.Of(period.To)),
            < 200 => T(
                $"semester {(period.To.Month + 5) / 6} {period.To.Year}",
                $"half {(period.To.Month + 5) / 6} of {period.To.Year}"
            ),
            _ => period.To.Year.ToString(System.Globalization.CultureInfo.InvariantCulture),
        };

    public static string Of(ReportStanding standing) =>
        standing switch
        {
            ReportStanding.NotDue => T("triwulannya belum selesai", "its quarter runs still"),
            ReportStanding.Owed => T("belum dikirim", "not sent yet"),
            ReportStanding.Late => T("terlambat", "late"),
            ReportStanding.Sent => T("menunggu pemeriksaan", "waits to be verified"),
            ReportStanding.Returned => T("dikembalikan", "sent back"),
            _ => T("terverifikasi", "verified"),
        };

    public static string Of(MeasurementState state) =>
        state switch
        {
            MeasurementState.Reported => T("dilaporkan", "reported"),
            MeasurementState.Provisional => T("sementara", "provisional"),
            MeasurementState.Verified => T("terverifikasi", "verified"),
            _ => T("diganti", "replaced"),
        };

    public static string Of(Frequency frequency) =>
        frequency switch
        {
            Frequency.Monthly => T("bulanan", "monthly"),
            Frequency.Quarterly => T("triwulanan", "quarterly"),
            Frequency.HalfYearly => T("semesteran", "half-yearly"),
            _ => T("tahunan", "yearly"),
        };

    public static string Count(int n) => T($"{n} laporan", n == 1 ? "1 report" : $"{n} reports");
}
