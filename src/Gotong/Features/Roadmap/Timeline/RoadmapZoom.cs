using System.Globalization;
using Gotong.Features.Regions;
using Gotong.Platform.Data;

namespace Gotong.Features.Roadmap.Timeline;

/// <summary>Which years are seen, and how finely; stands in the address.</summary>
public sealed record RoadmapZoom(int From, int Years, bool ByQuarter)
{
    public const string FromKey = "dari";
    public const string YearsKey = "rentang";
    public const string UnitKey = "satuan";
    public const string Quarters = "triwulan";
    public const string WholeYears = "tahun";
    private const int Usual = 5;

    public static readonly IReadOnlyList<int> Ranges = [1, Usual, 10];

    public Quarter First => Quarter.Of(From, 1);
    public Quarter Last => Quarter.Of(From + Years - 1, 4);

    public static RoadmapZoom Of(IQueryCollection query, Region region, int thisYear)
    {
        var years =
            int.TryParse(query[YearsKey], NumberStyles.None, CultureInfo.InvariantCulture, out var asked)
            && Ranges.Contains(asked)
                ? asked
                : Usual;
        var from =
            int.TryParse(query[FromKey], NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            && year is >= 1990 and <= 2100
                ? year
                : Math.Clamp(thisYear, region.PeriodStart, region.PeriodEnd);
        return new(
            from,
            years,
            query[UnitKey].ToString() switch
            {
                Quarters => true,
                WholeYears => false,
                _ => years == 1,
            }
        );
    }

    public bool Shows(RoadmapItem item) => item.Starts <= Last && item.Ends >= First;

    /// <summary>An address of the roadmap: the filters, and these years.</summary>
    public string Of(string filters) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{filters}{(filters.Length == 0 ? '?' : '&')}{FromKey}={From}&{YearsKey}={Years}&{UnitKey}={(ByQuarter ? Quarters : WholeYears)}"
        );
}
