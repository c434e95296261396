using Gotong.Platform.Web;

namespace Gotong.Features.Accounts;

/// <summary>Addresses of this feature; the only place with its path strings.</summary>
public static class AccountLinks
{
    public const string SignInPath = "/masuk";
    public const string SignOutPath = "/keluar";
    public const string MePath = "/saya";
    public const string PasswordPath = "/saya/sandi";
    public const string OutboxPath = "/kotak-keluar";
    public const string MailPattern = OutboxPath + "/{id:guid}";
    public const string SendAgainPattern = MailPattern + "/kirim";
    public const string OperatorPath = "/operator";
    public const string FirstOperatorPattern = "/mulai/{token}";
    public const string ReturnField = "kembali";

    public static string SignIn => Href.To(SignInPath);
    public static string Me => Href.To(MePath);
    public static string Password => Href.To(PasswordPath);
    public static string Outbox => Href.To(OutboxPath);
    public static string Operator => Href.To(OperatorPath);

    public static string SignInAndReturnTo(string href) => $"{SignIn}?{ReturnField}={Uri.EscapeDataString(href)}";

    public static string Mail(Guid id) => Href.To($"{OutboxPath}/{id}");

    public static string SendAgain(Guid id) => Href.To($"{OutboxPath}/{id}/kirim");

    public static string FirstOperator(string token) => Href.To($"/mulai/{token}");
}
