using Gotong.Platform.Hosting;

namespace Gotong.Features.Webhooks;

/// <summary>Hosts inside the office ("data.magetankab.go.id:8443") that the operator lets webhooks reach, also without TLS.</summary>
public sealed record WebhookSettings(IReadOnlySet<string> Allowed)
{
    public static WebhookSettings Read(IConfiguration configuration)
    {
        var hosts = (configuration["Webhooks:Allow"] ?? "").Split(
            ',',
            StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries
        );
        foreach (var host in hosts)
            if (
                !Uri.TryCreate($"https://{host}", UriKind.Absolute, out var uri)
                || !uri.Authority.Equals(host, StringComparison.OrdinalIgnoreCase)
            )
                throw new UserError(
                    $"Webhooks:Allow \"{host}\" bukan nama mesin. Tulis seperti data.magetankab.go.id:8443, dipisah koma.",
                    $"Webhooks:Allow \"{host}\" is not a host. Write it like data.magetankab.go.id:8443, with commas between."
                );
        return new(hosts.ToHashSet(StringComparer.OrdinalIgnoreCase));
    }

    public bool Allows(Uri address) => Allowed.Contains(address.Authority);
}
