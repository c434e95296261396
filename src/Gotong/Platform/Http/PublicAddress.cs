using Gotong.Platform.Hosting;

namespace Gotong.Platform.Http;

/// <summary>Whole addresses for links that leave the product: from the setting, else as the visitor came here.</summary>
public sealed class PublicAddress(
    IConfiguration configuration,
    IHttpContextAccessor accessor,
    Installation installation
)
{
    private readonly string? _set = Read(configuration["Address"]);

    /// <summary>Known without asking the visitor, whose word for it could be forged.</summary>
    public bool IsSet => _set is not null;

    public string Of(string path) =>
        _set is not null ? _set + path
        : accessor.HttpContext?.Request is { } request ? $"{request.Scheme}://{request.Host}{path}"
        : $"http://localhost:{installation.Port}{path}";

    private static string? Read(string? address) =>
        string.IsNullOrWhiteSpace(address) ? null
        : Uri.TryCreate(address.Trim(), UriKind.Absolute, out var uri)
        && uri.Scheme is "http" or "https"
        && uri.PathAndQuery == "/"
            ? uri.GetLeftPart(UriPartial.Authority)
        : throw new UserError(
            $"Setelan Address \"{address}\" bukan alamat situs. Tulis seperti https://gotong.magetankab.go.id, tanpa jalur.",
            $"The setting Address \"{address}\" is not the address of a site. Write it like https://gotong.magetankab.go.id, without a path."
        );
}
