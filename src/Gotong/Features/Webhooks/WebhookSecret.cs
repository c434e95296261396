using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.DataProtection;

namespace Gotong.Features.Webhooks;

/// <summary>What both sides know, so that the receiver can tell our message from a forged one.</summary>
public sealed class WebhookSecret(IDataProtectionProvider protection)
{
    private readonly IDataProtector _protector = protection.CreateProtector("Gotong.Webhooks");

    public static string Make() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32));

    public string Seal(string secret) => _protector.Protect(secret);

    /// <summary>"t=1772420400,v1=…": HMAC-SHA256 of "t.body" under the secret, as hexadecimal digits.</summary>
    public string Sign(Webhook webhook, byte[] body, DateTimeOffset now) =>
        Sign(_protector.Unprotect(webhook.SealedSecret), body, now);

    public static string Sign(string secret, byte[] body, DateTimeOffset now)
    {
        var seconds = now.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        byte[] signed = [.. Encoding.ASCII.GetBytes(seconds + "."), .. body];
        var mac = HMACSHA256.HashData(Encoding.ASCII.GetBytes(secret), signed);
        return $"t={seconds},v1={Convert.ToHexStringLower(mac)}";
    }
}
