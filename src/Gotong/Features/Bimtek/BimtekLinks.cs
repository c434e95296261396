using Gotong.Features.Regions;
using Gotong.Platform.Web;

namespace Gotong.Features.Bimtek;

/// <summary>Addresses of the process; the only place with their path strings.</summary>
public static class BimtekLinks
{
    public const string MentorPath = "/mentor";

    public const string BoardPath = "/bimtek";
    public const string StartPath = "/bimtek/mulai";
    public const string StagePath = "/bimtek/{process:int}/tahap/{stage:int}";
    public const string WritePath = StagePath + "/tulis";
    public const string ItemPath = StagePath + "/syarat/{item}";
    public const string MaterialPath = StagePath + "/bahan";
    public const string MaterialFilePath = StagePath + "/bahan/{id:guid}";
    public const string RemoveMaterialPath = StagePath + "/bahan/{id:guid}/hapus";
    public const string MinutesPath = StagePath + "/berita-acara.docx";
    public const string SendPath = StagePath + "/kirim";
    public const string ClearPath = StagePath + "/loloskan";
    public const string ReturnPath = StagePath + "/kembalikan";

    public const string QuickWinsPath = "/bimtek/{process:int}/quick-win";
    public const string QuickWinPath = "/quick-win/{number:int}";
    public const string CloseVotePath = QuickWinsPath + "/tutup";
    public const string ConfirmPath = QuickWinsPath + "/tetapkan/{dimension}";

    public const string SheetsPath = "/bimtek/komitmen";
    public const string NewSheetPath = "/bimtek/komitmen/baru";
    public const string SheetPath = "/bimtek/komitmen/{number:int}";
    public const string WriteSheetPath = SheetPath + "/ubah";
    public const string FixSheetPath = SheetPath + "/tetapkan";
    public const string SignSheetPath = SheetPath + "/tanda-tangan";
    public const string BringSheetPath = SheetPath + "/berkas";
    public const string SheetWordPath = SheetPath + "/lembar.docx";
    public const string SignedFilePath = SheetPath + "/berkas/{signer:guid}";
    public const string PublishSheetPath = SheetPath + "/terbitkan";
    public const string CheckPath = "/periksa/{code}";

    public static string Mentor => Href.To(MentorPath);

    public static string Board(Region region) => Href.To($"/{region.Code}{BoardPath}");

    public static string Start(Region region) => Href.To($"/{region.Code}{StartPath}");

    public static string Stage(Region region, ProcessStage stage) => Href.To(StageFrom(region, stage));

    /// <summary>Without a language.</summary>
    public static string StageFrom(Region region, ProcessStage stage) =>
        $"/{region.Code}/bimtek/{stage.Process.Number}/tahap/{stage.Order}";

    public static string First(Region region, DraftingProcess process) =>
        Href.To($"/{region.Code}/bimtek/{process.Number}/tahap/1");

    public static string Write(Region region, ProcessStage stage) => Stage(region, stage) + "/tulis";

    public static string Item(Region region, ProcessStage stage, string item) =>
        Stage(region, stage) + "/syarat/" + item;

    public static string Material(Region region, ProcessStage stage) => Stage(region, stage) + "/bahan";

    public static string MaterialFile(Region region, ProcessStage stage, Guid id) =>
        Stage(region, stage) + $"/bahan/{id}";

    public static string RemoveMaterial(Region region, ProcessStage stage, Guid id) =>
        Stage(region, stage) + $"/bahan/{id}/hapus";

    public static string Minutes(Region region, ProcessStage stage) => Stage(region, stage) + "/berita-acara.docx";

    public static string Send(Region region, ProcessStage stage) => Stage(region, stage) + "/kirim";

    public static string Clear(Region region, ProcessStage stage) => Stage(region, stage) + "/loloskan";

    public static string Return(Region region, ProcessStage stage) => Stage(region, stage) + "/kembalikan";

    public static string QuickWins(Region region, int process) => Href.To($"/{region.Code}/bimtek/{process}/quick-win");

    /// <summary>The sheet of one initiative.</summary>
    public static string QuickWin(Region region, int initiative) => Href.To($"/{region.Code}/quick-win/{initiative}");

    public static string CloseVote(Region region, int process) => QuickWins(region, process) + "/tutup";

    public static string Confirm(Region region, int process, string dimension) =>
        QuickWins(region, process) + "/tetapkan/" + Uri.EscapeDataString(dimension);

    public static string Sheets(Region region) => Href.To($"/{region.Code}{SheetsPath}");

    public static string NewSheet(Region region) => Href.To($"/{region.Code}{NewSheetPath}");

    public static string Sheet(Region region, int number) => Href.To($"/{region.Code}/bimtek/komitmen/{number}");

    public static string WriteSheet(Region region, int number) => Sheet(region, number) + "/ubah";

    public static string FixSheet(Region region, int number) => Sheet(region, number) + "/tetapkan";

    public static string SignSheet(Region region, int number) => Sheet(region, number) + "/tanda-tangan";

    public static string BringSheet(Region region, int number) => Sheet(region, number) + "/berkas";

    public static string SheetWord(Region region, int number) => Sheet(region, number) + "/lembar.docx";

    public static string SignedFile(Region region, int number, Guid signer) =>
        Sheet(region, number) + $"/berkas/{signer}";

    public static string PublishSheet(Region region, int number) => Sheet(region, number) + "/terbitkan";

    /// <summary>Without a language: whoever reads the code chooses.</summary>
    public static string CheckFrom(Region region, string code) => $"/{region.Code}/periksa/{code}";

    public static string Check(Region region, string code) => Href.To(CheckFrom(region, code));
}
