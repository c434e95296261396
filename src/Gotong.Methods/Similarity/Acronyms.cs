namespace Gotong.Methods.Similarity;

/// <summary>
/// What a long name would be called: "Sistem Informasi Gaji dan Pegawai" is SIGP, SIGAPE or SIGAJPEG to its makers. So a text
/// that has only the short name meets the long one, though no list knows either.
/// </summary>
internal static class Acronyms
{
    private const int FewestWords = 3;
    private const int MostWords = 7;
    private const int ShortestName = 3;
    private const int LongestHead = 3;
    private static readonly (string[] Words, string Front)[] Fronts =
    [
        (["sistem", "informasi", "manajemen"], "sim"),
        (["sistem", "informasi"], "si"),
        (["sistem"], "si"),
    ];

    /// <param name="words">Of a name, in their order and without particles.</param>
    public static IEnumerable<string> Of(IReadOnlyList<string> words)
    {
        if (words.Count is < FewestWords or > MostWords)
            return [];
        var names = new HashSet<string>(StringComparer.Ordinal) { Heads(words, 1), Heads(words, 2) };
        var (front, letters) = Array.Find(Fronts, f => f.Words.SequenceEqual(words.Take(f.Words.Length)));
        if (front is not null && words.Count > front.Length)
            for (var length = 1; length <= LongestHead; length++)
                names.Add(letters + Heads([.. words.Skip(front.Length)], length));
        return names.Where(n => n.Length >= ShortestName);
    }

    private static string Heads(IReadOnlyList<string> words, int length) =>
        string.Concat(words.Select(w => w[..Math.Min(length, w.Length)]));
}
