using Gotong.Platform.Files;

namespace Gotong.Features.Priorities;

/// <summary>A workbook to fill in, for who has no table yet. The reader understands every heading of it.</summary>
internal static class ImportTemplate
{
    public static IResult Download(Regions.Visit visit) =>
        Results.File(
            SheetFile.Write("RPJMD", Rows(visit.Region.PeriodStart, visit.Region.PeriodEnd)),
            SheetFile.ContentType,
            "rpjmd.xlsx"
        );

    public static IReadOnlyList<IReadOnlyList<string>> Rows(int firstYear, int lastYear)
    {
        var years = Enumerable.Range(firstYear, lastYear - firstYear + 1).ToList();
        return
        [
            [
                "Visi",
                "Misi",
                "Tujuan",
                "Sasaran",
                "Program",
                "Perangkat Daerah",
                "Indikator Program",
                "Satuan",
                $"Baseline {firstYear - 1}",
                .. years.Select(y => $"Target {y}"),
                .. years.Select(y => $"Pagu {y} (Rp)"),
            ],
        ];
    }
}
