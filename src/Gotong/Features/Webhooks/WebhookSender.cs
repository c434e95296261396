using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Security.Authentication;

namespace Gotong.Features.Webhooks;

/// <summary>
/// Posts to an address that somebody typed. The name is resolved once and that very address is called, so that it cannot
/// lead elsewhere in between; redirects are not followed, no proxy is asked, what comes back is not kept.
/// </summary>
public sealed class WebhookSender : IDisposable
{
    public const string SignatureHeader = "Gotong-Signature";
    public const string DeliveryHeader = "Gotong-Delivery";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);
    private readonly WebhookSettings _settings;
    private readonly HttpClient _http;

    public WebhookSender(WebhookSettings settings)
    {
        _settings = settings;
        _http = new(
            new SocketsHttpHandler
            {
                AllowAutoRedirect = false,
                UseProxy = false,
                UseCookies = false,
                MaxResponseHeadersLength = 16,
                PooledConnectionLifetime = TimeSpan.FromMinutes(1),
                ConnectCallback = ConnectAsync,
            }
        )
        {
            Timeout = Patience,
        };
        _http.DefaultRequestHeaders.UserAgent.Add(new ProductInfoHeaderValue("Gotong", null));
    }

    /// <summary>The status it answered, or what kept it from answering.</summary>
    public async Task<(int? Status, WebhookTrouble? Trouble)> PostAsync(
        Uri address,
        Guid delivery,
        string signature,
        byte[] body,
        CancellationToken cancel
    )
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, address)
        {
            Content = new ByteArrayContent(body) { Headers = { ContentType = new("application/json") } },
        };
        request.Headers.Add(SignatureHeader, signature);
        request.Headers.Add(DeliveryHeader, delivery.ToString());
        try
        {
            using var answer = await _http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancel);
            return ((int)answer.StatusCode, answer.IsSuccessStatusCode ? null : WebhookTrouble.Refused);
        }
        catch (HttpRequestException error) when (error.InnerException is InsideException)
        {
            return (null, WebhookTrouble.Inside);
        }
        catch (HttpRequestException error) when (error.InnerException is AuthenticationException)
        {
            return (null, WebhookTrouble.Certificate);
        }
        catch (Exception error)
            when (error is HttpRequestException or OperationCanceledException && !cancel.IsCancellationRequested)
        {
            return (null, WebhookTrouble.Unreachable);
        }
    }

    private async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken cancel)
    {
        var address = context.InitialRequestMessage.RequestUri!;
        var found = await Dns.GetHostAddressesAsync(context.DnsEndPoint.Host, cancel);
        var reachable = _settings.Allows(address) ? found : Array.FindAll(found, PublicInternet.Has);
        if (reachable.Length == 0)
            throw new InsideException();
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(reachable, context.DnsEndPoint.Port, cancel);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    public void Dispose() => _http.Dispose();

    private sealed class InsideException() : IOException("The name leads to no public address.");
}
