using System.Security.Cryptography;
using System.Text.Json;
using Gotong.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Platform.Ledger;

/// <summary>Appends an act to the chain of the region that is entered. Called by SaveActAsync only.</summary>
internal static class LedgerWriter
{
    public static async Task<long> AppendAsync(GotongDb db, Act act, List<Touch> touches, CancellationToken cancel)
    {
        var salt = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
        var json = JsonSerializer.Serialize(
            new
            {
                act = act.Name,
                agent = act.Agent,
                id = act.Indonesian,
                en = act.English,
                detail = act.Detail,
                records = touches,
            },
            Json
        );
        var now = db.Clock.GetUtcNow();
        now = now.AddTicks(-(now.Ticks % TimeSpan.TicksPerMillisecond));

        var head = await db.LockHeadAsync(cancel);
        var position = head.Position + 1;
        var link = new Link(
            db.RegionId,
            position,
            now,
            db.AccountId,
            act.Visibility,
            Link.Sha256(salt + json),
            head.Hash
        );
        var text = link.Text;
        var hash = Link.Sha256(text);
        db.Add(
            new LedgerEntry
            {
                RegionId = db.RegionId,
                Position = position,
                At = now,
                ActorId = db.AccountId,
                Name = act.Name,
                Visibility = act.Visibility,
                Text = text,
                Hash = hash,
                Payload = new()
                {
                    RegionId = db.RegionId,
                    Position = position,
                    Salt = salt,
                    Json = json,
                },
                Touches =
                [
                    .. touches.Select(t => new LedgerTouch
                    {
                        RegionId = db.RegionId,
                        Position = position,
                        RecordType = t.Type,
                        RecordId = t.Id,
                        RecordVersion = t.Version,
                    }),
                ],
            }
        );
        head.Position = position;
        head.Hash = hash;
        if (act.Visibility == Visibility.Public)
            head.PublicPosition = position;
        await db.SaveChangesAsync(cancel);
        return position;
    }

    internal static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new System.Text.Json.Serialization.JsonStringEnumConverter() },
    };
}
