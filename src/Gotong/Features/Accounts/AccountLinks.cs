using System.Buffers.Text;
using Gotong.Platform.Mail;
using Gotong.Platform.Web;

namespace Gotong.Features.Accounts;

/// <summary>Addresses of this feature; the only place with its path strings.</summary>
public static class AccountLinks
{
    public const string SignInPath = "/masuk";
    public const string SignOutPath = "/keluar";
    public const string MePath = "/saya";
    public const string PasswordPath = "/saya/sandi";
    public const string CodePath = SignInPath + "/kode";
    public const string SignInPasskeyPath = SignInPath + "/passkey";
    public const string SignInPasskeyOptionsPath = SignInPasskeyPath + "/opsi";
    public const string OpenIdPath = SignInPath + "/luar";
    public const string OpenIdBackPath = OpenIdPath + "/balik";
    public const string OpenIdDonePath = OpenIdPath + "/selesai";
    public const string OpenIdField = "luar";
    public const string ForgottenPath = "/lupa-sandi";
    public const string NewPasswordRoot = "/sandi-baru/";
    public const string NewPasswordPattern = NewPasswordRoot + "{token}";
    public const string NewPasswordField = "sandi-baru";
    public const string SecurityPath = "/saya/keamanan";
    public const string SecondStepPath = SecurityPath + "/langkah-kedua";
    public const string SecondStepOffPath = SecondStepPath + "/matikan";
    public const string PasskeyPath = SecurityPath + "/passkey";
    public const string PasskeyOptionsPath = PasskeyPath + "/opsi";
    public const string RemovePasskeyPattern = PasskeyPath + "/{id}/hapus";
    public const string ProofOptionsPath = PasskeyPath + "/tanda-tangan/opsi";
    public const string LinkOpenIdPath = SecurityPath + "/luar";
    public const string OpenIdLinkedPath = LinkOpenIdPath + "/selesai";
    public const string UnlinkOpenIdPath = LinkOpenIdPath + "/lepas";
    public const string CloseSessionPattern = SecurityPath + "/sesi/{id:guid}/keluar";
    public const string CloseOthersPath = SecurityPath + "/sesi/keluar";
    public const string RhythmPath = MailHours.RhythmPath;
    public const string OutboxPath = "/kotak-keluar";
    public const string MailPattern = OutboxPath + "/{id:guid}";
    public const string SendAgainPattern = MailPattern + "/kirim";
    public const string OperatorPath = "/operator";
    public const string FirstOperatorPattern = "/mulai/{token}";
    public const string ReturnField = "kembali";

    public static string SignIn => Href.To(SignInPath);
    public static string Me => Href.To(MePath);
    public static string Password => Href.To(PasswordPath);
    public static string Security => Href.To(SecurityPath);
    public static string Forgotten => Href.To(ForgottenPath);
    public static string Rhythm => Href.To(RhythmPath);
    public static string Outbox => Href.To(OutboxPath);
    public static string Operator => Href.To(OperatorPath);

    public static string SignInAndReturnTo(string href) => $"{SignIn}?{ReturnField}={Uri.EscapeDataString(href)}";

    public static string CodeAndReturnTo(string? href) =>
        Href.To(CodePath) + (href is null ? "" : $"?{ReturnField}={Uri.EscapeDataString(href)}");

    public static string OpenIdDoneAndReturnTo(string? href) =>
        Href.To(OpenIdDonePath) + (href is null ? "" : $"?{ReturnField}={Uri.EscapeDataString(href)}");

    public static string SignInAfterOpenId(OpenIdOutcome outcome) => $"{SignIn}?{OpenIdField}={outcome}";

    public static string NewPassword(string token) => Href.To(NewPasswordRoot + token);

    public static string RemovePasskey(byte[] id) => Href.To($"{PasskeyPath}/{Base64Url.EncodeToString(id)}/hapus");

    public static string CloseSession(Guid id) => Href.To($"{SecurityPath}/sesi/{id}/keluar");

    public static string Mail(Guid id) => Href.To($"{OutboxPath}/{id}");

    public static string SendAgain(Guid id) => Href.To($"{OutboxPath}/{id}/kirim");

    public static string FirstOperator(string token) => Href.To($"/mulai/{token}");
}
