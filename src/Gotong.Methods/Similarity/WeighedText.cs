namespace Gotong.Methods.Similarity;

/// <summary>A text as numbers: its features by rising id, their weight in the whole text and in its title.</summary>
internal sealed class WeighedText
{
    /// <summary>A name that no other text has can only thin what is shared: it counts for less of the whole.</summary>
    private const float NameAlone = 0.4f;

    public required int[] Ids { get; init; }
    public required float[] Weights { get; init; }
    public required float[] TitleWeights { get; init; }
    public required ReadText Read { get; init; }

    /// <summary>The words themselves are read again when a reason is asked for: they are most of the memory.</summary>
    public void Forget() => Read.Mentions = [];

    public float Norm { get; private set; }
    public float Sum { get; private set; }
    public float TitleNorm { get; private set; }
    public float TitleSum { get; private set; }

    public static WeighedText Of(ReadText read, Func<string, (int Id, float Rarity)> find)
    {
        var found = new List<(int Id, float Weight, float Counted, bool InTitle)>(read.Mentions.Count);
        foreach (var mention in read.Mentions)
        {
            var (id, rarity) = find(mention.Feature);
            var alone = rarity >= 1 && mention.Feature[0] == Mention.Unknown;
            found.Add(
                (id, mention.Weight * rarity, mention.Weight * rarity * (alone ? NameAlone : 1), mention.InTitle)
            );
        }
        found.Sort((a, b) => a.Id.CompareTo(b.Id));
        var text = new WeighedText
        {
            Ids = [.. found.Select(f => f.Id)],
            Weights = [.. found.Select(f => f.Weight)],
            TitleWeights = [.. found.Select(f => f.InTitle ? f.Weight : 0)],
            Read = read,
        };
        float squares = 0,
            titleSquares = 0;
        foreach (var (_, _, whole, inTitle) in found)
        {
            var title = inTitle ? whole : 0;
            squares += whole * whole;
            titleSquares += title * title;
            text.Sum += whole;
            text.TitleSum += title;
        }
        text.Norm = MathF.Sqrt(squares);
        text.TitleNorm = MathF.Sqrt(titleSquares);
        return text;
    }
}
