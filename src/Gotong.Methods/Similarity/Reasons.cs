namespace Gotong.Methods.Similarity;

/// <summary>What two texts share, in the words of both, with the part each has in the score.</summary>
internal static class Reasons
{
    private const int Most = 8;
    private const double Least = 0.02;

    public static IReadOnlyList<SharedTerm> Of(ReadText a, ReadText b, float score)
    {
        var said = new Dictionary<string, float>(StringComparer.Ordinal);
        var others = b.Mentions.ToDictionary(m => m.Feature, StringComparer.Ordinal);
        var all = 0f;
        foreach (var mine in a.Mentions)
        {
            if (!others.TryGetValue(mine.Feature, out var its))
                continue;
            if (mine.Kind == MentionKind.Guess && its.Kind == MentionKind.Guess)
                continue;
            var weight = mine.Weight * its.Weight;
            all += weight;
            var words = mine.Surface == its.Surface ? mine.Surface : $"{mine.Surface} = {its.Surface}";
            said[words] = said.GetValueOrDefault(words) + weight;
        }
        return all <= 0
            ? []
            :
            [
                .. said.Select(s => new SharedTerm(s.Key, Math.Round(score * s.Value / all, 3)))
                    .Where(t => t.Weight >= Least)
                    .OrderByDescending(t => t.Weight)
                    .ThenBy(t => t.Text, StringComparer.Ordinal)
                    .Take(Most),
            ];
    }
}
