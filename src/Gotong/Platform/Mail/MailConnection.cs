using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Gotong.Platform.Mail;

/// <summary>A conversation with the mail server, kept open for several mails.</summary>
internal sealed class MailConnection(MailServer server) : IDisposable
{
    private readonly SmtpClient _client = Client(server);

    /// <summary>Null when the server took it.</summary>
    public async Task<MailFault?> SendAsync(OutboxMail mail, MailLanguage language, CancellationToken cancel)
    {
        try
        {
            if (!_client.IsConnected)
                await ConnectAsync(cancel);
            await _client.SendAsync(MessageOf(mail, language), cancel);
            return null;
        }
        catch (Exception error) when (FaultOf(error) is { } fault && !cancel.IsCancellationRequested)
        {
            // Begin anew with the next one: a conversation that broke is in no known state.
            if (error is not SmtpCommandException)
                await _client.DisconnectAsync(quit: false, CancellationToken.None);
            return fault;
        }
    }

    public void Dispose()
    {
        if (_client.IsConnected)
            _client.Disconnect(quit: true);
        _client.Dispose();
    }

    private async Task ConnectAsync(CancellationToken cancel)
    {
        await _client.ConnectAsync(server.Host, server.Port, server.Security, cancel);
        if (!string.IsNullOrEmpty(server.User))
            await _client.AuthenticateAsync(server.User, server.Password ?? "", cancel);
    }

    private MimeMessage MessageOf(OutboxMail mail, MailLanguage language)
    {
        var message = new MimeMessage
        {
            Subject = mail.SubjectIn(language),
            Date = mail.QueuedAt,
            // The same at each try, so that a mail sent twice is known as one.
            MessageId = $"{mail.Id:N}@{server.From.Domain}",
            Body = new TextPart("plain") { Text = mail.TextIn(language) },
        };
        message.From.Add(server.From);
        message.To.Add(new MailboxAddress("", mail.To));
        message.Headers.Add("Auto-Submitted", "auto-generated");
        return message;
    }

    private static MailFault? FaultOf(Exception error) =>
        error switch
        {
            SslHandshakeException => new(MailTrouble.Certificate, Short(error)),
            AuthenticationException or NotSupportedException => new(MailTrouble.SignIn, Short(error)),
            SmtpCommandException { ErrorCode: SmtpErrorCode.RecipientNotAccepted } refused => new(
                MailTrouble.Refused,
                Short(error),
                ForGood: (int)refused.StatusCode >= 500
            ),
            SmtpCommandException => new(MailTrouble.Refused, Short(error)),
            SmtpProtocolException or SocketException or IOException or TimeoutException or OperationCanceledException =>
                new(MailTrouble.Unreachable, Short(error)),
            FormatException => new(MailTrouble.Refused, Short(error), ForGood: true),
            _ => null,
        };

    private static string Short(Exception error) =>
        error.Message.Length <= 500 ? error.Message.Trim() : error.Message[..500];

    private static SmtpClient Client(MailServer server)
    {
        var client = new SmtpClient { Timeout = (int)server.Timeout.TotalMilliseconds };
        if (server.Certificate is { } file)
            client.ServerCertificateValidationCallback = (_, certificate, _, errors) =>
                errors == SslPolicyErrors.None
                || (
                    errors == SslPolicyErrors.RemoteCertificateChainErrors
                    && certificate is not null
                    && IsIssuedBy(file, certificate)
                );
        return client;
    }

    private static bool IsIssuedBy(string file, X509Certificate certificate)
    {
        using var chain = new X509Chain();
        chain.ChainPolicy.TrustMode = X509ChainTrustMode.CustomRootTrust;
        chain.ChainPolicy.RevocationMode = X509RevocationMode.NoCheck;
        chain.ChainPolicy.CustomTrustStore.ImportFromPemFile(file);
        using var own = X509CertificateLoader.LoadCertificate(certificate.GetRawCertData());
        return chain.Build(own);
    }
}
