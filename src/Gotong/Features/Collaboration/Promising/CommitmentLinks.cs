using Gotong.Features.Regions;
using Gotong.Platform.Web;

namespace Gotong.Features.Collaboration;

/// <summary>Addresses of promises; the only place with their path strings.</summary>
public static class CommitmentLinks
{
    public const string ListPath = "/janji";
    public const string SheetPath = ListPath + ".xlsx";
    public const string CsvPath = ListPath + ".csv";
    public const string OfferPath = "/janji/baru";
    public const string MatchPath = "/janji/jodoh";
    public const string RecordPath = "/janji/{number:int}";
    public const string TermsPath = "/janji/{number:int}/isi";
    public const string SignPath = "/janji/{number:int}/tanda-tangan";
    public const string PaperPath = "/janji/{number:int}/kertas";
    public const string ReportPath = "/janji/{number:int}/lapor";
    public const string EvidencePath = "/janji/{number:int}/bukti/{hash:length(64)}";
    public const string PrintPath = "/janji/{number:int}/lembar";
    public const string WordPath = "/janji/{number:int}/lembar.docx";
    public const string HomePath = "/janji/{number:int}/rumah";
    public const string ActPath = "/janji/{number:int}/{act}";
    public const string ProposalPath = "/inisiatif/{number:int}/proposal";

    public static string List(Region region, string query = "") => Href.To($"/{region.Code}{ListPath}{query}");

    public static string Sheet(Region region, string query) => Href.To($"/{region.Code}{SheetPath}{query}");

    public static string Csv(Region region, string query) => Href.To($"/{region.Code}{CsvPath}{query}");

    public static string Match(Region region) => Href.To($"/{region.Code}{MatchPath}");

    /// <param name="initiative">Number of the initiative it is for.</param>
    /// <param name="counterOf">Number of the promise it answers.</param>
    public static string Offer(Region region, int? initiative = null, int? counterOf = null) =>
        Href.To(
            $"/{region.Code}{OfferPath}{(initiative, counterOf) switch { ({ } i, _) => $"?inisiatif={i}", (_, { } c) => $"?balasan={c}", _ => "" }}"
        );

    public static string Record(Region region, int number) => Href.To(RecordFrom(region, number));

    /// <summary>Without a language, for letters.</summary>
    public static string RecordFrom(Region region, int number) => $"/{region.Code}/janji/{number}";

    public static string Terms(Region region, int number) => Act(region, number, "isi");

    public static string Sign(Region region, int number) => Act(region, number, "tanda-tangan");

    /// <summary>Where the team brings the sheet that was signed on paper.</summary>
    public static string Paper(Region region, int number) => Act(region, number, "kertas");

    public static string Report(Region region, int number) => Act(region, number, "lapor");

    public static string Evidence(Region region, int number, string hash) => Act(region, number, $"bukti/{hash}");

    public static string Print(Region region, int number) => Act(region, number, "lembar");

    public static string Word(Region region, int number) => Act(region, number, "lembar.docx");

    public static string Home(Region region, int number) => Act(region, number, "rumah");

    public static string Act(Region region, int number, string act) => Href.To($"/{region.Code}/janji/{number}/{act}");

    public static string Proposal(Region region, int initiative) =>
        Href.To($"/{region.Code}/inisiatif/{initiative}/proposal");
}
