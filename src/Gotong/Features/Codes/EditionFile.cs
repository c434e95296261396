using System.Text.Json;
using System.Text.Json.Serialization;

namespace Gotong.Features.Codes;

/// <summary>
/// Reads an edition (a framework, a rule set, a list of codes) from the JSON beside its feature, embedded in the
/// binary. A misspelt or missing name stops the start, not a visitor.
/// </summary>
public static class EditionFile
{
    /// <param name="path">Below Features, with dots: <c>Codes.Frameworks.kominfo-2017</c>.</param>
    public static T Read<T>(string path)
    {
        using var stream =
            typeof(EditionFile).Assembly.GetManifestResourceStream($"Gotong.Features.{path}.json")
            ?? throw new InvalidOperationException($"The edition {path} is not in the binary.");
        return Read<T>(stream);
    }

    public static T Read<T>(Stream json) =>
        JsonSerializer.Deserialize<T>(json, Options) ?? throw new JsonException("The edition is empty.");

    /// <summary>As it would stand in an edition.</summary>
    public static string Write<T>(T part) => JsonSerializer.Serialize(part, Options);

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        ReadCommentHandling = JsonCommentHandling.Skip,
    };
}
