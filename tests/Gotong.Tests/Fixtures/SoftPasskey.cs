using System.Buffers.Binary;
using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text.Json;
using Gotong.Features.Accounts;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace Gotong.Tests.Fixtures;

/// <summary>A passkey in software (WebAuthn, ES256): it answers what it is asked, as a phone would.</summary>
public sealed class SoftPasskey : IDisposable
{
    private const byte UserIsThereAndVerified = 0x05;
    private readonly ECDsa key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
    private readonly byte[] id = RandomNumberGenerator.GetBytes(32);
    private uint count;

    /// <summary>Known to the product as a key of this person.</summary>
    public static async Task<SoftPasskey> AddAsync(TestApp app, Guid accountId)
    {
        var passkey = new SoftPasskey();
        await app.WithAsync(
            null,
            async (_, services) =>
            {
                var users = services.GetRequiredService<UserManager<Account>>();
                var account = (await users.FindByIdAsync(accountId.ToString()))!;
                return await users.AddOrUpdatePasskeyAsync(
                    account,
                    new(passkey.id, passkey.Cose(), DateTimeOffset.UnixEpoch, 0, null, true, false, false, [], [])
                    {
                        Name = "ponsel",
                    }
                );
            }
        );
        return passkey;
    }

    /// <summary>Answers the question of these options for http://localhost.</summary>
    public string Answer(string options)
    {
        using var read = JsonDocument.Parse(options);
        var client = JsonSerializer.SerializeToUtf8Bytes(
            new
            {
                type = "webauthn.get",
                challenge = read.RootElement.GetProperty("challenge").GetString(),
                origin = "http://localhost",
                crossOrigin = false,
            }
        );
        var data = new byte[37];
        SHA256.HashData("localhost"u8, data);
        data[32] = UserIsThereAndVerified;
        BinaryPrimitives.WriteUInt32BigEndian(data.AsSpan(33), ++count);
        var signature = key.SignData(
            [.. data, .. SHA256.HashData(client)],
            HashAlgorithmName.SHA256,
            DSASignatureFormat.Rfc3279DerSequence
        );
        return JsonSerializer.Serialize(
            new
            {
                id = Base64Url.EncodeToString(id),
                rawId = Base64Url.EncodeToString(id),
                type = "public-key",
                clientExtensionResults = new { },
                response = new
                {
                    authenticatorData = Base64Url.EncodeToString(data),
                    clientDataJSON = Base64Url.EncodeToString(client),
                    signature = Base64Url.EncodeToString(signature),
                },
            }
        );
    }

    public void Dispose() => key.Dispose();

    /// <summary>The public key as WebAuthn writes it: a CBOR map of kty EC2, alg ES256, P-256, x and y.</summary>
    private byte[] Cose()
    {
        var point = key.ExportParameters(false).Q;
        return
        [
            .. Convert.FromHexString("A5010203262001215820"),
            .. point.X!,
            .. Convert.FromHexString("225820"),
            .. point.Y!,
        ];
    }
}
