using System.Net;
using Gotong.Platform.Hosting;
using Microsoft.AspNetCore.HttpOverrides;

namespace Gotong.Platform.Http;

/// <summary>
/// Who may say for whom a request comes and that it came by HTTPS: a proxy on this machine, and those named in the
/// setting Proxies. From anybody else these headers are only text.
/// </summary>
public static class Proxies
{
    public static ForwardedHeadersOptions Options(IConfiguration configuration)
    {
        var options = new ForwardedHeadersOptions
        {
            ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto,
        };
        var named = (configuration["Proxies"] ?? "").Split(
            ',',
            StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries
        );
        foreach (var text in named)
            options.KnownProxies.Add(
                IPAddress.TryParse(text, out var address)
                    ? address
                    : throw new UserError(
                        $"Proxies \"{text}\" bukan alamat IP. Tulis seperti 10.1.2.3, dipisah koma.",
                        $"Proxies \"{text}\" is not an IP address. Write it like 10.1.2.3, separated by commas."
                    )
            );
        return options;
    }
}
