using Gotong.Platform.Ledger;
using Gotong.Platform.Web;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Webhooks;

/// <summary>A new webhook as it was typed.</summary>
public sealed record WebhookForm(string Name, string Url, string Reach)
{
    public static WebhookForm Empty { get; } = new("", "", nameof(Visibility.Public));

    public static WebhookForm Of(IFormCollection form) =>
        new(FormText.Of(form["name"]), form["url"].ToString().Trim(), form["reach"].ToString());

    /// <summary>Null when something is wrong: then <paramref name="errors"/> says what.</summary>
    public (Uri Address, Visibility Reach)? Read(WebhookSettings settings, FormErrors errors)
    {
        FormText.Require(errors, "name", Name, T("Nama", "Name"), Webhook.LongestName);
        var address = ReadAddress(settings, errors);
        if (!Enum.TryParse<Visibility>(Reach, out var reach) || !Enum.IsDefined(reach))
            errors.Add("reach", T("Pilih kabar mana yang dikirim.", "Choose which news is sent."));
        return errors.Any || address is null ? null : (address, reach);
    }

    private Uri? ReadAddress(WebhookSettings settings, FormErrors errors)
    {
        if (
            Url.Length > Webhook.LongestUrl
            || !Uri.TryCreate(Url, UriKind.Absolute, out var address)
            || address.Scheme is not ("http" or "https")
            || address.UserInfo.Length > 0
            || address.Fragment.Length > 0
        )
        {
            errors.Add(
                "url",
                T(
                    $"Alamat ini tidak terbaca. Tulis lengkap, paling panjang {Webhook.LongestUrl} huruf, tanpa nama pengguna: https://data.contoh.go.id/gotong.",
                    $"This address cannot be read. Write it whole, at most {Webhook.LongestUrl} characters, without a user name: https://data.contoh.go.id/gotong."
                )
            );
            return null;
        }
        if (settings.Allows(address) || (address.Scheme == "https" && !IsInside(address)))
            return address;
        errors.Add(
            "url",
            T(
                "Hanya alamat https di internet umum yang dapat dikirimi. Mesin di dalam kantor harus lebih dulu diizinkan operator di setelan Webhooks:Allow.",
                "Only https addresses on the public internet can be sent to. A machine inside the office must first be allowed by the operator in the setting Webhooks:Allow."
            )
        );
        return null;
    }

    /// <summary>Said at once where the address shows it; a name is asked again whenever something is sent.</summary>
    private static bool IsInside(Uri address) =>
        address.IsLoopback
        || (System.Net.IPAddress.TryParse(address.DnsSafeHost, out var ip) && !PublicInternet.Has(ip));
}
