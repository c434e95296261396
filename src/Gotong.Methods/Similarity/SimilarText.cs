namespace Gotong.Methods.Similarity;

/// <param name="Fields">The first is the title, which weighs more; the others describe.</param>
public sealed record SimilarText(string Id, IReadOnlyList<string> Fields);

/// <summary>One thing that two texts share, in their own words ("antrian = antrean"), and its part of the score.</summary>
public sealed record SharedTerm(string Text, double Weight);

/// <param name="Score">0 to 1; see <see cref="TextSimilarity.Duplicate"/> and <see cref="TextSimilarity.Related"/>.</param>
/// <param name="Why">What is shared, heaviest first.</param>
public sealed record SimilarHit(string Id, double Score, IReadOnlyList<SharedTerm> Why);

/// <summary>Two of the texts; <see cref="A"/> came before <see cref="B"/> in the list.</summary>
public sealed record SimilarPair(string A, string B, double Score, IReadOnlyList<SharedTerm> Why);
