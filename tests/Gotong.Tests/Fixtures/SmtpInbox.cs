using System.Collections.Concurrent;
using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;

namespace Gotong.Tests.Fixtures;

/// <summary>
/// A mail server on this machine that speaks SMTP with STARTTLS and a password, and keeps what it is handed. No
/// library of one can be had here, so it is the few words of RFC 5321 that a sender needs.
/// </summary>
public sealed class SmtpInbox : IAsyncDisposable
{
    public const string User = "gotong";
    public const string Password = "sandi: surel";

    /// <summary>Nobody here has this address.</summary>
    public const string Unknown = "tiada@uji.example";

    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly X509Certificate2 certificate = MakeCertificate();
    private readonly CancellationTokenSource stop = new();
    private readonly Task serving;

    public SmtpInbox(string folder)
    {
        CertificateFile = Path.Combine(folder, "surel.pem");
        File.WriteAllText(CertificateFile, certificate.ExportCertificatePem());
        listener.Start();
        serving = ServeAsync();
    }

    public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;
    public string CertificateFile { get; }

    /// <summary>Whole messages, headers and all, in the order they came.</summary>
    public ConcurrentQueue<(string To, string Text)> Messages { get; } = new();

    /// <summary>Says that it is too busy, to every mail.</summary>
    public bool IsBusy { get; set; }

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        listener.Stop();
        await serving;
        certificate.Dispose();
        stop.Dispose();
    }

    private async Task ServeAsync()
    {
        while (!stop.IsCancellationRequested)
            try
            {
                _ = ConverseAsync(await listener.AcceptTcpClientAsync(stop.Token));
            }
            catch (Exception error) when (error is OperationCanceledException or SocketException)
            {
                return;
            }
    }

    private async Task ConverseAsync(TcpClient client)
    {
        using var _ = client;
        try
        {
            await using var plain = new Talk(client.GetStream());
            await plain.SayAsync("220 surel.uji.example siap");
            if (!await HearAsync(plain, secure: false))
                return;
            await using var tls = new SslStream(client.GetStream());
            await tls.AuthenticateAsServerAsync(certificate);
            await using var hidden = new Talk(tls);
            await HearAsync(hidden, secure: true);
        }
        catch (Exception error) when (error is IOException or AuthenticationException)
        {
            // The sender hung up, or does not trust the certificate.
        }
    }

    /// <summary>True when the rest of the conversation is to be encrypted.</summary>
    private async Task<bool> HearAsync(Talk talk, bool secure)
    {
        var signedIn = false;
        var to = "";
        while (await talk.HearAsync() is { } line)
        {
            var words = line.Split(' ');
            switch (words[0].ToUpperInvariant())
            {
                case "EHLO":
                    await talk.SayAsync("250-surel.uji.example", secure ? "250 AUTH PLAIN" : "250 STARTTLS");
                    break;
                case "STARTTLS":
                    await talk.SayAsync("220 silakan");
                    return true;
                case "AUTH":
                    signedIn =
                        secure
                        && Encoding.UTF8.GetString(Convert.FromBase64String(words[2])) == $"\0{User}\0{Password}";
                    await talk.SayAsync(signedIn ? "235 selamat datang" : "535 sandi salah");
                    break;
                case "MAIL":
                    await talk.SayAsync(
                        !signedIn ? "530 masuk dulu"
                        : IsBusy ? "451 sedang sibuk"
                        : "250 ya"
                    );
                    break;
                case "RCPT":
                    to = line[(line.IndexOf('<') + 1)..line.IndexOf('>')];
                    await talk.SayAsync(to == Unknown ? "550 tidak ada orang itu di sini" : "250 ya");
                    break;
                case "DATA":
                    await talk.SayAsync("354 akhiri dengan titik");
                    Messages.Enqueue((to, await talk.HearMessageAsync()));
                    await talk.SayAsync("250 diterima");
                    break;
                case "QUIT":
                    await talk.SayAsync("221 sampai jumpa");
                    return false;
                default:
                    await talk.SayAsync("250 ya");
                    break;
            }
        }
        return false;
    }

    private static X509Certificate2 MakeCertificate()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName("localhost");
        request.CertificateExtensions.Add(names.Build());
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, false, 0, true));
        var now = TimeProvider.System.GetUtcNow();
        using var made = request.CreateSelfSigned(now.AddDays(-1), now.AddDays(1));
        return X509CertificateLoader.LoadPkcs12(made.Export(X509ContentType.Pkcs12), null);
    }

    private sealed class Talk(Stream stream) : IAsyncDisposable
    {
        private readonly StreamReader reader = new(stream, Encoding.UTF8, false, 1, leaveOpen: true);

        public async Task SayAsync(params string[] lines) =>
            await stream.WriteAsync(Encoding.UTF8.GetBytes(string.Concat(lines.Select(l => l + "\r\n"))));

        public Task<string?> HearAsync() => reader.ReadLineAsync();

        public async Task<string> HearMessageAsync()
        {
            var text = new StringBuilder();
            while (await reader.ReadLineAsync() is { } line && line != ".")
                text.AppendLine(line);
            return text.ToString();
        }

        public ValueTask DisposeAsync()
        {
            reader.Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
