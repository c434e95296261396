using Gotong.Features.Accounts;
using Gotong.Features.Regions;
using Gotong.Platform.Web;

namespace Gotong.Features.Applications;

/// <summary>Addresses of applications; the only place with their path strings.</summary>
public static class ApplicationLinks
{
    public const string ListPath = "/aplikasi";
    public const string SheetPath = ListPath + ".xlsx";
    public const string CsvPath = ListPath + ".csv";
    public const string HealthPath = "/aplikasi/kesehatan";
    public const string SharedPath = "/aplikasi/umum";
    public const string AddPath = "/aplikasi/baru";
    public const string PublishPath = "/aplikasi/terbitkan";
    public const string PagePath = "/aplikasi/{id:guid}";
    public const string EditPath = "/aplikasi/{id:guid}/ubah";
    public const string EndPath = "/aplikasi/{id:guid}/akhiri";
    public const string TakeBackPath = "/aplikasi/{id:guid}/aktifkan";
    public const string ImportPath = "/aplikasi/impor";
    public const string ImportExamplePath = "/aplikasi/impor/contoh.xlsx";
    public const string ImportFilePath = "/aplikasi/impor/{hash:length(64)}";
    public const string ImportMeaningPath = "/aplikasi/impor/{hash:length(64)}/arti";
    public const string ReviewPath = "/inisiatif/{number:int}/aplikasi-serupa";
    public const string AnswerPath = "/inisiatif/{number:int}/aplikasi-serupa/{subject}";
    public const string JoinPath = "/inisiatif/{number:int}/aplikasi-serupa/{subject}/ikut";
    public const string OperatorPath = AccountLinks.OperatorPath + "/aplikasi-umum";
    public const string OperatorAddPath = OperatorPath + "/baru";
    public const string OperatorEditPath = OperatorPath + "/{key}";

    public static string List(Region region, string query = "") => Href.To($"/{region.Code}{ListPath}{query}");

    public static string Sheet(Region region, string query) => Href.To($"/{region.Code}{SheetPath}{query}");

    public static string Csv(Region region, string query) => Href.To($"/{region.Code}{CsvPath}{query}");

    public static string Health(Region region) => Href.To($"/{region.Code}{HealthPath}");

    public static string Shared(Region region) => Href.To($"/{region.Code}{SharedPath}");

    public static string Add(Region region) => Href.To($"/{region.Code}{AddPath}");

    public static string Publish(Region region) => Href.To($"/{region.Code}{PublishPath}");

    public static string Page(Region region, Guid id) => Href.To($"/{region.Code}/aplikasi/{id}");

    public static string Edit(Region region, Guid id) => Href.To($"/{region.Code}/aplikasi/{id}/ubah");

    public static string End(Region region, Guid id) => Href.To($"/{region.Code}/aplikasi/{id}/akhiri");

    public static string TakeBack(Region region, Guid id) => Href.To($"/{region.Code}/aplikasi/{id}/aktifkan");

    public static string Import(Region region) => Href.To($"/{region.Code}{ImportPath}");

    public static string ImportExample(Region region) => Href.To($"/{region.Code}{ImportExamplePath}");

    public static string ImportFile(Region region, string hash, string query = "") =>
        Href.To($"/{region.Code}{ImportPath}/{hash}{query}");

    public static string ImportMeaning(Region region, string hash) => Href.To($"/{region.Code}{ImportPath}/{hash}/arti");

    public static string Review(Region region, int number) =>
        Href.To($"/{region.Code}/inisiatif/{number}/aplikasi-serupa");

    public static string Answer(Region region, int number, string subject) =>
        Href.To($"/{region.Code}/inisiatif/{number}/aplikasi-serupa/{subject}");

    public static string Join(Region region, int number, string subject) =>
        Href.To($"/{region.Code}/inisiatif/{number}/aplikasi-serupa/{subject}/ikut");

    public static string Operator => Href.To(OperatorPath);

    public static string OperatorAdd => Href.To(OperatorAddPath);

    public static string OperatorEdit(string key) => Href.To($"{OperatorPath}/{key}");
}
