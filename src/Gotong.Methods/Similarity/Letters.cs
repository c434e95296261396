namespace Gotong.Methods.Similarity;

/// <summary>
/// The letters of a text, four by four (Damashek 1995): they see what no list of words does, "pascapersalinan" beside "pasca
/// persalinan". Names of products share letters by chance, so only texts of one field, which are sentences, have them.
/// </summary>
internal static class Letters
{
    private const int Length = 4;
    private const int Most = 400;

    /// <summary>Hashes of all runs of four letters, each once, in rising order.</summary>
    public static int[] Of(string plain)
    {
        var padded = $" {(plain.Length > Most ? plain[..Most] : plain)} ";
        var runs = new HashSet<int>();
        for (var at = 0; at + Length <= padded.Length; at++)
        {
            var hash = 0;
            for (var i = at; i < at + Length; i++)
                hash = unchecked((hash * 65_599) + padded[i]);
            runs.Add(hash);
        }
        return [.. runs.Order()];
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
