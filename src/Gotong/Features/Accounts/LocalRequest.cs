using System.Net;

namespace Gotong.Features.Accounts;

/// <summary>
/// Does the request come from this very machine? A proxy on it also connects from 127.0.0.1, so its traces count too.
/// </summary>
public static class LocalRequest
{
    public static bool IsTrulyLocal(HttpContext http) =>
        IsLoopback(http.Connection.RemoteIpAddress)
        && http.Request.Host.Host is "localhost" or "127.0.0.1" or "[::1]"
        && !http.Request.Headers.Keys.Any(IsForwarding)
        // What nginx speaks to the server behind it when nobody told it otherwise; no browser does.
        && http.Request.Protocol != "HTTP/1.0";

    private static bool IsLoopback(IPAddress? address) =>
        address is not null && IPAddress.IsLoopback(address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address);

    private static bool IsForwarding(string header) =>
        header.StartsWith("X-Forwarded-", StringComparison.OrdinalIgnoreCase)
        // What is left of them when a trusted proxy was believed.
        || header.StartsWith("X-Original-", StringComparison.OrdinalIgnoreCase)
        || Forwarding.Contains(header);

    private static readonly HashSet<string> Forwarding = new(StringComparer.OrdinalIgnoreCase)
    {
        "Forwarded",
        "Via",
        "X-Real-IP",
        "X-Client-IP",
        "True-Client-IP",
        "CF-Connecting-IP",
    };
}
