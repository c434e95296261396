namespace Gotong.Features.Codes;

/// <summary>Where money comes from.</summary>
/// <param name="InApbd">Passes through the region's own budget (APBD).</param>
/// <param name="Free">Says that no extra money is needed; its amount is zero.</param>
public sealed record FundingSource(string Key, Phrase Name, Phrase Hint, bool InApbd, bool Free = false)
{
    /// <summary>The region's own budget: what a ceiling in an RPJMD speaks of.</summary>
    public const string Apbd = "apbd";

    /// <summary>"No extra money": a claim someone makes and others can check, never a forgotten field.</summary>
    public const string None = "tanpa-biaya";

    public static IReadOnlyList<FundingSource> All { get; } =
        EditionFile.Read<List<FundingSource>>("Codes.Funding.sumber-dana-2026");

    public static FundingSource? Find(string key) => All.FirstOrDefault(s => s.Key == key);

    public static string NameOf(string key) => Find(key)?.Name.Text ?? key;
}
