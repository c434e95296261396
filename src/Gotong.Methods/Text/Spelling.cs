namespace Gotong.Methods.Text;

/// <summary>
/// How many letters apart two words are: letters put in, left out, changed, or two neighbours exchanged, each part of
/// the word touched once (Damerau 1964; the restricted distance of Boytsov 2011, "optimal string alignment").
/// </summary>
public static class Spelling
{
    private const int Longest = 64;

    /// <summary>The distance when it is at most <paramref name="most"/>, else null. Words longer than 64 letters are never near.</summary>
    public static int? Distance(string first, string second, int most)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        if (Math.Abs(first.Length - second.Length) > most || first.Length > Longest || second.Length > Longest)
            return null;
        Span<int> before = stackalloc int[second.Length + 1];
        Span<int> last = stackalloc int[second.Length + 1];
        Span<int> row = stackalloc int[second.Length + 1];
        for (var j = 0; j <= second.Length; j++)
            last[j] = j;
        for (var i = 1; i <= first.Length; i++)
        {
            row[0] = i;
            var least = i;
            for (var j = 1; j <= second.Length; j++)
            {
                var change = first[i - 1] == second[j - 1] ? 0 : 1;
                var best = Math.Min(Math.Min(last[j] + 1, row[j - 1] + 1), last[j - 1] + change);
                if (i > 1 && j > 1 && first[i - 1] == second[j - 2] && first[i - 2] == second[j - 1])
                    best = Math.Min(best, before[j - 2] + 1);
                row[j] = best;
                least = Math.Min(least, best);
            }
            // An exchange may lead on from the row before: only two rows beyond the limit end it.
            if (least > most + 1)
                return null;
            var free = before;
            before = last;
            last = row;
            row = free;
        }
        return last[second.Length] <= most ? last[second.Length] : null;
    }
}
