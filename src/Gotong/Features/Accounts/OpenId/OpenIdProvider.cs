using Gotong.Platform.Hosting;

namespace Gotong.Features.Accounts;

/// <summary>The account service people here already have, such as the SSO of the region. Optional.</summary>
public sealed record OpenIdProvider(Uri Authority, string ClientId, string ClientSecret, string Name)
{
    private const string Section = "OpenId";

    /// <summary>Null where none is set; half a setting is told at start.</summary>
    public static OpenIdProvider? Read(IConfiguration configuration)
    {
        var set = configuration.GetSection(Section);
        if (string.IsNullOrWhiteSpace(set["Authority"]))
            return null;
        foreach (var needed in (string[])["ClientId", "ClientSecret", "Name"])
            if (string.IsNullOrWhiteSpace(set[needed]))
                throw new UserError(
                    $"Setelan {Section}:{needed} belum diisi. Masuk lewat OpenID Connect memerlukan Authority, ClientId, ClientSecret, dan Name (nama di tombol).",
                    $"The setting {Section}:{needed} is empty. Signing in by OpenID Connect needs Authority, ClientId, ClientSecret and Name (the words on the button)."
                );
        // Read over plain HTTP, the keys of the service could be anybody's.
        if (
            !Uri.TryCreate(set["Authority"], UriKind.Absolute, out var authority)
            || (
                authority.Scheme != Uri.UriSchemeHttps
                && !(authority.IsLoopback && authority.Scheme == Uri.UriSchemeHttp)
            )
        )
            throw new UserError(
                $"{Section}:Authority \"{set["Authority"]}\" harus alamat https://, misalnya https://sso.magetankab.go.id/realms/asn.",
                $"{Section}:Authority \"{set["Authority"]}\" must be an https:// address, for example https://sso.magetankab.go.id/realms/asn."
            );
        return new(authority, set["ClientId"]!.Trim(), set["ClientSecret"]!, set["Name"]!.Trim());
    }
}

/// <summary>Which account service there is, if any.</summary>
public sealed record OpenIdSettings(OpenIdProvider? Provider);
