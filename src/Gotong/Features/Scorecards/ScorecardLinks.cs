using System.Globalization;
using Gotong.Features.Regions;
using Gotong.Platform.Web;

namespace Gotong.Features.Scorecards;

/// <summary>Addresses of scorecards; the only place with their path strings.</summary>
public static class ScorecardLinks
{
    public const string OverviewPath = "/kartu-nilai";
    public const string ChecklistPath = OverviewPath + "/temuan";
    public const string FindingPath = ChecklistPath + "/{finding}";
    public const string RunningPath = OverviewPath + "/berjalan";
    public const string EvidenceFilePath = OverviewPath + "/bukti/{number:int}/berkas";
    public const string WorkbookPath = OverviewPath + "/{model}/buku-kerja";
    public const string WorkbookCellsPath = WorkbookPath + "/sel";
    public const string SheetPath = OverviewPath + "/{model}/{year:int}";
    public const string PublishPath = SheetPath + "/terbitkan";
    public const string WithdrawPath = SheetPath + "/tarik";
    public const string AnswerPath = SheetPath + "/jawab/{indicator}";
    public const string AttachPath = AnswerPath + "/bukti";
    public const string DetachPath = AttachPath + "/{claim:guid}/lepas";
    public const string DossierPath = SheetPath + "/berkas.zip";
    public const string PdfPath = SheetPath + "/berkas.pdf";
    public const string FilledPath = SheetPath + "/terisi.xlsx";
    public const string SmartsPath = "/tiga-kecerdasan";
    public const string SmartPath = SmartsPath + "/{figure}";

    /// <summary>Names the initiative a sheet is about.</summary>
    public const string Innovation = "inovasi";

    public static string Overview(Region region) => Href.To(OverviewFrom(region));

    /// <summary>Without a language.</summary>
    public static string OverviewFrom(Region region) => $"/{region.Code}{OverviewPath}";

    public static string Checklist(Region region) => Href.To(ChecklistFrom(region));

    /// <summary>Without a language.</summary>
    public static string ChecklistFrom(Region region) => $"/{region.Code}{ChecklistPath}";

    public static string Finding(Region region, string finding) => Checklist(region) + $"/{finding}";

    public static string Running(Region region) => Href.To($"/{region.Code}{RunningPath}");

    public static string EvidenceFile(Region region, int number) => Overview(region) + $"/bukti/{number}/berkas";

    public static string Workbook(Region region, ScoringModel model) => Overview(region) + $"/{model.Key}/buku-kerja";

    public static string WorkbookCells(Region region, ScoringModel model) => Workbook(region, model) + "/sel";

    public static string Sheet(Region region, string model, int year, int innovation = 0) =>
        Under(region, model, year, innovation, "");

    /// <summary>Without a language.</summary>
    public static string SheetFrom(Region region, string model, int year, int innovation = 0) =>
        $"/{region.Code}{OverviewPath}/{model}/{Text(year)}{Of(innovation)}";

    public static string Publish(Region region, string model, int year, int innovation) =>
        Under(region, model, year, innovation, "/terbitkan");

    public static string Withdraw(Region region, string model, int year, int innovation) =>
        Under(region, model, year, innovation, "/tarik");

    public static string Answer(Region region, string model, int year, int innovation, string indicator) =>
        Under(region, model, year, innovation, $"/jawab/{indicator}");

    public static string Attach(Region region, string model, int year, int innovation, string indicator) =>
        Under(region, model, year, innovation, $"/jawab/{indicator}/bukti");

    public static string Detach(Region region, string model, int year, int innovation, string indicator, Guid claim) =>
        Under(region, model, year, innovation, $"/jawab/{indicator}/bukti/{claim}/lepas");

    public static string Dossier(Region region, string model, int year, int innovation) =>
        Under(region, model, year, innovation, "/berkas.zip");

    public static string Pdf(Region region, string model, int year, int innovation) =>
        Under(region, model, year, innovation, "/berkas.pdf");

    public static string Filled(Region region, string model, int year, int innovation) =>
        Under(region, model, year, innovation, "/terisi.xlsx");

    public static string Smarts(Region region) => Href.To($"/{region.Code}{SmartsPath}");

    public static string Smart(Region region, string figure) => Smarts(region) + $"/{figure}";

    private static string Under(Region region, string model, int year, int innovation, string rest) =>
        Href.To($"/{region.Code}{OverviewPath}/{model}/{Text(year)}{rest}{Of(innovation)}");

    private static string Of(int innovation) => innovation == 0 ? "" : $"?{Innovation}={Text(innovation)}";

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
