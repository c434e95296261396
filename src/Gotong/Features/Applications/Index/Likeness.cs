using Gotong.Methods.Similarity;

namespace Gotong.Features.Applications.Index;

/// <summary>One that resembles: its place in what was compared, how much from 0 to 1, and by which words.</summary>
public sealed record Alike(int At, double Score, IReadOnlyList<string> Why);

/// <summary>Two that resemble each other, by their places.</summary>
public sealed record AlikePair(int First, int Second, double Score, IReadOnlyList<string> Why);

/// <summary>What is compared: a name, and the words of what it does.</summary>
public sealed record LikenessText(string Name, string Words);

/// <summary>How alike applications and proposals are, as far as a page tells it.</summary>
public sealed class Likeness(IReadOnlyList<LikenessText> texts)
{
    private const int MostWords = 5;
    private readonly SimilarityIndex _index = SimilarityIndex.Build([
        .. texts.Select((t, at) => new SimilarText(Number(at), Fields(t))),
    ]);

    /// <summary>Those worth a look, most alike first.</summary>
    public IReadOnlyList<Alike> Find(LikenessText text, int most) =>
        [
            .. _index
                .Find(Fields(text), most, TextSimilarity.Related)
                .Select(h => new Alike(Number(h.Id), h.Score, Words(h.Why))),
        ];

    /// <summary>All that seem to be the same thing, most alike first.</summary>
    public IReadOnlyList<AlikePair> Pairs(int most) =>
        [
            .. _index
                .Pairs(TextSimilarity.Duplicate, most)
                .Select(p => new AlikePair(Number(p.A), Number(p.B), p.Score, Words(p.Why))),
        ];

    private static string[] Fields(LikenessText t) => [t.Name, t.Words];

    private static List<string> Words(IReadOnlyList<SharedTerm> why) => [.. why.Take(MostWords).Select(w => w.Text)];

    private static string Number(int at) => at.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static int Number(string id) => int.Parse(id, System.Globalization.CultureInfo.InvariantCulture);
}
