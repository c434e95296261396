namespace Gotong.Methods.Similarity;

/// <summary>A text as numbers: its features by rising id, with their weight, kind, and whether the title has them.</summary>
internal sealed class WeighedText
{
    /// <summary>A name that no other text has can only thin what is shared: it counts for less of the whole.</summary>
    private const float NameAlone = 0.4f;

    /// <summary>So do two words side by side: shared they are a sign, not shared they say no more than the words did.</summary>
    private const float BesideAlone = 0.4f;

    public required int[] Ids { get; init; }
    public required float[] Weights { get; init; }
    public required MentionKind[] Kinds { get; init; }
    public required bool[] InTitle { get; init; }
    public required ReadText Read { get; init; }

    /// <summary>The words themselves are read again when a reason is asked for: they are most of the memory.</summary>
    public void Forget() => Read.Mentions = [];

    public float Norm { get; private set; }
    public float Sum { get; private set; }
    public float TitleNorm { get; private set; }
    public float TitleSum { get; private set; }

    public static WeighedText Of(ReadText read, Func<string, (int Id, float Rarity)> find)
    {
        var found = new List<(int Id, float Weight, float Counted, Mention Mention)>(read.Mentions.Count);
        foreach (var mention in read.Mentions)
        {
            var (id, rarity) = find(mention.Feature);
            var weight = mention.Weight * rarity;
            found.Add((id, weight, weight * Counts(mention, rarity), mention));
        }
        found.Sort((a, b) => a.Id.CompareTo(b.Id));
        var text = new WeighedText
        {
            Ids = [.. found.Select(f => f.Id)],
            Weights = [.. found.Select(f => f.Weight)],
            Kinds = [.. found.Select(f => f.Mention.Kind)],
            InTitle = [.. found.Select(f => f.Mention.InTitle)],
            Read = read,
        };
        float squares = 0,
            titleSquares = 0;
        foreach (var (_, _, whole, mention) in found)
        {
            var title = mention.InTitle ? whole : 0;
            squares += whole * whole;
            titleSquares += title * title;
            text.Sum += whole;
            text.TitleSum += title;
        }
        text.Norm = MathF.Sqrt(squares);
        text.TitleNorm = MathF.Sqrt(titleSquares);
        return text;
    }

    private static float Counts(Mention mention, float rarity) =>
        mention.Kind == MentionKind.Guess ? 0
        : mention.Feature.Contains(Mention.Beside, StringComparison.Ordinal) ? BesideAlone
        : rarity >= 1 && mention.Kind == MentionKind.Name ? NameAlone
        : 1;
}
