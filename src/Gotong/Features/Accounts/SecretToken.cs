using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Gotong.Features.Accounts;

/// <summary>The secret in a link. The link alone holds it; the database keeps its hash.</summary>
public static class SecretToken
{
    public static string Create() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));

    public static string HashOf(string token) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(token)));
}
