namespace Gotong.Methods.Similarity;

/// <summary>A text to be compared: its name among the others, and what it says.</summary>
/// <param name="Id">Comes back in hits and pairs.</param>
/// <param name="Fields">The first is the title, which weighs more; the others describe.</param>
public sealed record SimilarText(string Id, IReadOnlyList<string> Fields);

/// <summary>One thing that two texts share, in their own words ("antrian = antrean"), and its part of the score.</summary>
public sealed record SharedTerm(string Text, double Weight);

/// <summary>A text that is like the one asked about.</summary>
/// <param name="Id">Of the text that was found.</param>
/// <param name="Score">0 to 1; see <see cref="TextSimilarity.Duplicate"/> and <see cref="TextSimilarity.Related"/>.</param>
/// <param name="Why">What is shared, heaviest first.</param>
public sealed record SimilarHit(string Id, double Score, IReadOnlyList<SharedTerm> Why);

/// <summary>Two of the texts; <see cref="A"/> came before <see cref="B"/> in the list.</summary>
public sealed record SimilarPair(string A, string B, double Score, IReadOnlyList<SharedTerm> Why);
