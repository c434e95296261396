using Gotong.Platform.Web;

namespace Gotong.Features.Accounts;

/// <summary>Addresses of this feature; the only place with its path strings.</summary>
public static class AccountLinks
{
    public const string SignInPath = "/masuk";
    public const string SignOutPath = "/keluar";
    public const string MePath = "/saya";

    public static string SignIn => Href.To(SignInPath);
    public static string Me => Href.To(MePath);
}
