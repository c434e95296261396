using System.Text.Json;
using Gotong.Features.Regions;
using Gotong.Platform.Ledger;

namespace Gotong.Features.Webhooks;

/// <summary>An entry of the ledger as it is sent: what happened, to which records, and the entry's hash to check it by.</summary>
public static class WebhookMessage
{
    /// <summary>Null: what the entry said was erased since.</summary>
    public static byte[]? Of(LedgerEntry entry, Region region, Guid delivery)
    {
        if (entry.Payload is not { } payload)
            return null;
        using var said = JsonDocument.Parse(payload.Json);
        return JsonSerializer.SerializeToUtf8Bytes(
            new
            {
                delivery,
                region = region.Code,
                position = entry.Position,
                at = entry.At,
                act = entry.Name,
                visibility = entry.Visibility,
                text = new
                {
                    id = said.RootElement.GetProperty("id").GetString(),
                    en = said.RootElement.GetProperty("en").GetString(),
                },
                records = entry.Touches.Select(t => new
                {
                    type = t.RecordType,
                    id = t.RecordId,
                    version = t.RecordVersion,
                }),
                hash = entry.Hash,
            },
            Options
        );
    }

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Converters = { new System.Text.Json.Serialization.JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };
}
