namespace Gotong.Methods.Similarity;

/// <summary>
/// The letters of a text, four by four (Damashek 1995): they see what no list of words does, "pascapersalinan" beside "pasca
/// persalinan". Names of products share letters by chance, so only texts of one field, which are sentences, have them.
/// </summary>
internal static class Letters
{
    private const int Length = 4;
    private const int Most = 400;

    /// <summary>Hashes of all runs of four letters within words, each once, in rising order: the order of words tells nothing.</summary>
    public static int[] Of(IEnumerable<string> words)
    {
        var runs = new HashSet<int>();
        foreach (var word in words)
        {
            var padded = $" {word} ";
            for (var at = 0; at + Math.Min(Length, padded.Length) <= padded.Length && runs.Count < Most; at++)
                runs.Add(Hash(padded.AsSpan(at, Math.Min(Length, padded.Length))));
        }
        return [.. runs.Order()];
    }

    private static int Hash(ReadOnlySpan<char> letters)
    {
        var hash = 0;
        foreach (var letter in letters)
            hash = unchecked((hash * 65_599) + letter);
        return hash;
    }

    /// <summary>The part that both have (Dice 1945).</summary>
    public static float Shared(ReadText first, ReadText second)
    {
        var (a, b) = (first.Letters, second.Letters);
        if (a.Length == 0 || b.Length == 0)
            return 0;
        var both = 0;
        for (int i = 0, j = 0; i < a.Length && j < b.Length; )
        {
            var order = a[i].CompareTo(b[j]);
            if (order == 0)
                both++;
            if (order <= 0)
                i++;
            if (order >= 0)
                j++;
        }
        return 2f * both / (a.Length + b.Length);
    }
}
