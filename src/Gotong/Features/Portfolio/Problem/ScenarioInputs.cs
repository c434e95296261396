using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Gotong.Methods.Portfolio;

namespace Gotong.Features.Portfolio.Problem;

/// <summary>Where the figures of a problem come from, kept with its result: what counted, and each value in words.</summary>
public sealed record ScenarioInputs(
    int Number,
    string Rules,
    IReadOnlyList<InputWeight> Weights,
    IReadOnlyList<InputPin> Pins,
    IReadOnlyList<InputInitiative> Initiatives,
    IReadOnlyList<InputAside> Aside
)
{
    /// <summary>How problems are made from the plan. Another way of making them has another name.</summary>
    public const string CurrentRules = "gotong-skenario-2";

    /// <summary>For texts of our own that are kept: letters as they are.</summary>
    public static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter() },
        WriteIndented = true,
    };
}

public sealed record InputWeight(string Priority, string Misi, decimal Derived, decimal Points, Words Says);

/// <param name="Key">Of the initiative.</param>
public sealed record InputPin(string Key, PinKind Kind, int? Year, string Reason);

/// <param name="WholeRegion">It names no kecamatan: it works everywhere.</param>
public sealed record InputInitiative(
    string Key,
    int Number,
    string? MisiKey,
    string? Misi,
    IReadOnlyList<string> Dimensions,
    IReadOnlyList<string> Kecamatan,
    double Value,
    IReadOnlyList<Words> Says,
    long Cost,
    int Years
)
{
    public bool WholeRegion => Kecamatan.Count == 0;
}

/// <summary>An initiative that could not take part in the choice, and why.</summary>
public sealed record InputAside(string Key, int Number, Words Reason);
