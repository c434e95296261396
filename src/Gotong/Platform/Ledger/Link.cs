using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Gotong.Platform.Ledger;

/// <summary>The text of one link and its hash. Everything a verifier needs is in the text; no column is re-read.</summary>
public sealed record Link(
    Guid RegionId,
    long Position,
    DateTimeOffset At,
    Guid ActorId,
    Visibility Visibility,
    string PayloadHash,
    string PreviousHash
)
{
    public const string Start = "0000000000000000000000000000000000000000000000000000000000000000";

    public string Text =>
        string.Join(
            '\n',
            "gotong-ledger-1",
            RegionId.ToString(),
            Position.ToString(CultureInfo.InvariantCulture),
            At.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss.fffZ", CultureInfo.InvariantCulture),
            ActorId.ToString(),
            Visibility == Visibility.Public ? "public" : "region",
            PayloadHash,
            PreviousHash
        );

    /// <summary>Reads a stored text back; null when it is not one.</summary>
    public static Link? Parse(string text)
    {
        var parts = text.Split('\n');
        if (
            parts
            is not [
                "gotong-ledger-1",
                var region,
                var position,
                var at,
                var actor,
                var visibility,
                var payload,
                var previous,
            ]
        )
            return null;
        return
            Guid.TryParse(region, out var regionId)
            && long.TryParse(position, CultureInfo.InvariantCulture, out var number)
            && DateTimeOffset.TryParse(
                at,
                CultureInfo.InvariantCulture,
                DateTimeStyles.AssumeUniversal,
                out var instant
            )
            && Guid.TryParse(actor, out var actorId)
            ? new(
                regionId,
                number,
                instant,
                actorId,
                visibility == "public" ? Visibility.Public : Visibility.Region,
                payload,
                previous
            )
            : null;
    }

    public static string Sha256(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
