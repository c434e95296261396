using Gotong.Features.Accounts;
using Gotong.Platform.Web;

namespace Gotong.Features.Codes;

/// <summary>Addresses of this feature; the only place with its path strings.</summary>
public static class CodeLinks
{
    public const string ListPath = "/kode";
    public const string SetPath = "/kode/{set}";
    public const string CodePath = "/kode/{set}/{government}/{code}";
    public const string KeepPath = AccountLinks.OperatorPath + "/kode";
    public const string PreviewPath = KeepPath + "/{hash:length(64)}";
    public const string ApiSetsPath = "/api/v1/code-sets";
    public const string ApiCodesPath = "/api/v1/codes";
    public const string Query = "q";
    public const string Government = "pemda";

    public static string List => Href.To(ListPath);

    public static string Keep => Href.To(KeepPath);

    public static string Preview(string hash, CodeSetKind? kind = null) =>
        Href.To($"{KeepPath}/{hash}") + (kind is { } k ? $"?jenis={CodeWords.Key(k)}" : "");

    public static string Set(CodeSet set, CodeGovernment? government = null) =>
        Href.To($"{ListPath}/{set.Key}") + (government is { } g ? $"?{Government}={CodeWords.Key(g)}" : "");

    public static string Code(OfficialCode code) => Code(code.SetKey, code.Government, code.Code);

    public static string Code(string set, CodeGovernment government, string code) =>
        Href.To($"{ListPath}/{set}/{CodeWords.Key(government)}/{code}");
}
