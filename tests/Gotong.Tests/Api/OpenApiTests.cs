using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Gotong.Tests.Fixtures;

namespace Gotong.Tests.Api;

public sealed class OpenApiTests(SqliteApp app) : IClassFixture<SqliteApp>
{
    private static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    [Fact]
    public async Task The_public_contract_is_the_one_that_was_agreed()
    {
        var json = JsonNode.Parse(await app.Anonymous().Http.GetStringAsync("/openapi/v1.json"))!.AsObject();
        json.Remove("servers"); // where it runs is not part of the contract
        Snapshot.Match("docs/openapi/v1.json", json.ToJsonString(Readable));
    }
}
