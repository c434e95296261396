namespace Gotong.Features.Codes;

/// <summary>
/// One edition of the dimensions that initiatives are sorted by. Data, not an enum: the six dimensions of 2017 are
/// about to be replaced by six aspects, and both must stay readable.
/// </summary>
public sealed record FrameworkEdition(
    string Key,
    Phrase Name,
    Phrase Unit,
    Phrase Status,
    string Source,
    IReadOnlyList<Dimension> Dimensions
)
{
    /// <summary>What a region starts with.</summary>
    public const string Default = "kominfo-2017";

    public static IReadOnlyList<FrameworkEdition> All { get; } =
    [
        EditionFile.Read<FrameworkEdition>("Codes.Frameworks.kominfo-2017"),
        EditionFile.Read<FrameworkEdition>("Codes.Frameworks.aspek-2026"),
    ];

    public bool HasSubDimensions => Dimensions.Any(d => d.SubDimensions.Count > 0);

    /// <summary>The edition a record names. An edition is never deleted, so a key that was stored is found.</summary>
    public static FrameworkEdition Of(string key) =>
        Find(key) ?? throw new ArgumentException($"There is no framework edition {key}.", nameof(key));

    public static FrameworkEdition? Find(string key) => All.FirstOrDefault(e => e.Key == key);

    public Dimension? Dimension(string key) => Dimensions.FirstOrDefault(d => d.Key == key);

    /// <summary>"Tata kelola: pelayanan publik", as a person would say it.</summary>
    public string NameOf(string dimension, string? subDimension)
    {
        var found = Dimension(dimension);
        var sub = found?.SubDimensions.FirstOrDefault(s => s.Key == subDimension);
        return (found, sub) switch
        {
            (null, _) => dimension,
            (_, null) => found.Name.Text,
            _ => $"{found.Name}: {sub.Name}",
        };
    }
}

/// <param name="Verified">False: no source was found for this wording; a region may read it otherwise.</param>
public sealed record Dimension(
    string Key,
    Phrase Name,
    Phrase Goal,
    bool Verified,
    IReadOnlyList<SubDimension> SubDimensions
);

public sealed record SubDimension(string Key, Phrase Name, bool Verified);
