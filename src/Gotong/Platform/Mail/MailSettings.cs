using Gotong.Platform.Hosting;
using MailKit.Security;
using MimeKit;

namespace Gotong.Platform.Mail;

/// <summary>Where mail is handed over; no server: mail is passed on by hand.</summary>
public sealed record MailSettings(MailServer? Server)
{
    public static MailSettings Read(IConfiguration configuration)
    {
        var mail = configuration.GetSection("Mail");
        if (string.IsNullOrWhiteSpace(mail["Host"]))
            return new((MailServer?)null);
        if (string.IsNullOrWhiteSpace(configuration["Address"]))
            throw new UserError(
                "Setelan Address belum diisi. Surel memuat tautan, jadi isi alamat Gotong seperti dibuka orang, misalnya https://gotong.magetankab.go.id.",
                "The setting Address is empty. Mails hold links, so give the address of Gotong as people open it, for example https://gotong.magetankab.go.id."
            );
        var port = Number(mail, "Port", 587, 65535);
        var security = SecurityOf(mail, port);
        var user = mail["User"];
        if (security == SecureSocketOptions.None && !string.IsNullOrEmpty(user))
            throw new UserError(
                "Mail:Security None mengirim Mail:User dan kata sandinya tanpa sandi. Pakai StartTls atau Tls.",
                "Mail:Security None would send Mail:User and its password in the clear. Use StartTls or Tls."
            );
        return new(
            new MailServer(
                mail["Host"]!.Trim(),
                port,
                security,
                user,
                mail["Password"],
                FromOf(mail),
                TimeSpan.FromSeconds(Number(mail, "TimeoutSeconds", 20, 600)),
                CertificateOf(mail)
            )
        );
    }

    private static MailboxAddress FromOf(IConfigurationSection mail) =>
        MailboxAddress.TryParse(mail["From"] ?? "", out var from) && from.Domain.Length > 0
            ? new(mail["FromName"] ?? "Gotong", from.Address)
            : throw new UserError(
                $"Mail:From \"{mail["From"]}\" bukan alamat surel. Isi seperti gotong@magetankab.go.id.",
                $"Mail:From \"{mail["From"]}\" is not an e-mail address. Write it like gotong@magetankab.go.id."
            );

    private static SecureSocketOptions SecurityOf(IConfigurationSection mail, int port) =>
        (mail["Security"] ?? (port == 465 ? "Tls" : "StartTls")).ToUpperInvariant() switch
        {
            "STARTTLS" => SecureSocketOptions.StartTls,
            "TLS" => SecureSocketOptions.SslOnConnect,
            "NONE" => SecureSocketOptions.None,
            _ => throw new UserError(
                $"Mail:Security \"{mail["Security"]}\" tidak dikenal. Pilih StartTls, Tls, atau None.",
                $"Mail:Security \"{mail["Security"]}\" is unknown. Choose StartTls, Tls or None."
            ),
        };

    private static string? CertificateOf(IConfigurationSection mail) =>
        mail["Certificate"] is not { Length: > 0 } file ? null
        : File.Exists(file) ? file
        : throw new UserError(
            $"Mail:Certificate {file} tidak ada. Tunjuk berkas PEM penerbit sertifikat server surel.",
            $"Mail:Certificate {file} is not there. Name the PEM file of whoever issued the mail server's certificate."
        );

    private static int Number(IConfigurationSection mail, string key, int usual, int most) =>
        mail[key] is not { Length: > 0 } text ? usual
        : int.TryParse(text, out var number) && number > 0 && number <= most ? number
        : throw new UserError(
            $"Mail:{key} \"{text}\" bukan angka 1 sampai {most}.",
            $"Mail:{key} \"{text}\" is not a number from 1 to {most}."
        );
}

/// <param name="Certificate">PEM file of an issuer to trust beside the machine's own, for servers inside an office.</param>
public sealed record MailServer(
    string Host,
    int Port,
    SecureSocketOptions Security,
    string? User,
    string? Password,
    MailboxAddress From,
    TimeSpan Timeout,
    string? Certificate
);
