namespace Gotong.Methods.Similarity;

/// <summary>How alike two texts are by themselves, and what a score means.</summary>
public static class TextSimilarity
{
    /// <summary>
    /// From here the two probably are the same thing: ask before both are made. Of 50 labelled pairs that are, 32 lie
    /// above, and with them 10 that are only related and none that has nothing to do with the other.
    /// </summary>
    public const double Duplicate = 0.45;

    /// <summary>From here they probably touch the same work, worth a look: 47 of the 50, 32 of 85 related, 2 of 99 others.</summary>
    public const double Related = 0.3;

    /// <summary>Two texts without any others around them; the first field of each is its title.</summary>
    public static double Of(IReadOnlyList<string> a, IReadOnlyList<string> b)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        return SimilarityIndex.Build([new("a", a), new("b", b)]).Between(0, 1);
    }

    /// <summary>Two texts of one field each.</summary>
    public static double Of(string a, string b) => Of([a], [b]);
}
