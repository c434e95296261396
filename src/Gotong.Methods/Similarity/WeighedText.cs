namespace Gotong.Methods.Similarity;

/// <summary>A text as numbers: its features by rising id, their weight in the whole text and in its title.</summary>
internal sealed class WeighedText
{
    public required int[] Ids { get; init; }
    public required float[] Weights { get; init; }
    public required float[] TitleWeights { get; init; }
    public required ReadText Read { get; init; }
    public float Norm { get; private set; }
    public float Sum { get; private set; }
    public float TitleNorm { get; private set; }
    public float TitleSum { get; private set; }

    public static WeighedText Of(ReadText read, Func<string, (int Id, float Rarity)> find)
    {
        var found = new List<(int Id, float Weight, bool InTitle)>(read.Mentions.Count);
        foreach (var mention in read.Mentions)
        {
            var (id, rarity) = find(mention.Feature);
            found.Add((id, mention.Weight * rarity, mention.InTitle));
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
        for (var i = 0; i < text.Ids.Length; i++)
        {
            var (whole, title) = (text.Weights[i], text.TitleWeights[i]);
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
