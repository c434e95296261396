namespace Gotong.Methods.Decisions;

/// <summary>
/// A part of a whole that must be reached, as a fraction: more than 1/2, at least 2/3. Compared by multiplication of whole
/// numbers, so that no rounding decides anything. Shares below one half are refused: under them two answers that exclude
/// each other could both be carried.
/// </summary>
public sealed record NeededShare
{
    /// <param name="numerator">Above the line, 1 to <paramref name="denominator"/>.</param>
    /// <param name="denominator">Below the line, at most 1,000.</param>
    /// <param name="moreThan">The part must lie above the share; else reaching it is enough.</param>
    /// <exception cref="ArgumentOutOfRangeException">The share is below one half, exactly one half with "at least", or above all.</exception>
    public NeededShare(int numerator, int denominator, bool moreThan)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(denominator, 1_000);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(numerator, denominator);
        var (least, most) = moreThan ? (denominator, denominator * 2 - 1) : (denominator + 1, denominator * 2);
        if (numerator * 2 < least || numerator * 2 > most)
            throw new ArgumentOutOfRangeException(nameof(numerator), "The share is not between one half and all.");
        (Numerator, Denominator, MoreThan) = (numerator, denominator, moreThan);
    }

    /// <summary>More than half of the votes.</summary>
    public static readonly NeededShare Half = new(1, 2, moreThan: true);

    /// <summary>At least two of three votes.</summary>
    public static readonly NeededShare TwoThirds = new(2, 3, moreThan: false);

    /// <summary>At least three of four votes.</summary>
    public static readonly NeededShare ThreeQuarters = new(3, 4, moreThan: false);

    /// <summary>Every vote.</summary>
    public static readonly NeededShare All = new(1, 1, moreThan: false);

    /// <summary>Above the line.</summary>
    public int Numerator { get; }

    /// <summary>Below the line.</summary>
    public int Denominator { get; }

    /// <summary>The part must lie above the share.</summary>
    public bool MoreThan { get; }

    /// <param name="part">Votes for it.</param>
    /// <param name="whole">Votes that count; of none, no share is reached.</param>
    public bool IsReachedBy(int part, int whole)
    {
        Counts.Check(part, whole);
        var (reached, needed) = ((long)part * Denominator, (long)whole * Numerator);
        return whole > 0 && (MoreThan ? reached > needed : reached >= needed);
    }

    /// <summary>The fewest votes that reach it, of so many that count; one of none.</summary>
    public int Fewest(int whole)
    {
        Counts.Check(0, whole);
        var needed = (long)whole * Numerator;
        return (int)(MoreThan || whole == 0 ? needed / Denominator + 1 : (needed + Denominator - 1) / Denominator);
    }
}

/// <summary>How many of those entitled must take part, in whole percent: 0 asks for nobody in particular, 100 for all.</summary>
public sealed record Quorum
{
    /// <param name="percent">Of those entitled, 0 to 100.</param>
    /// <exception cref="ArgumentOutOfRangeException">Not 0 to 100.</exception>
    public Quorum(int percent)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(percent);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(percent, 100);
        Percent = percent;
    }

    /// <summary>Of those entitled, 0 to 100.</summary>
    public int Percent { get; }

    /// <param name="tookPart">Voters whose vote was cast, by themselves or a proxy; an abstention takes part.</param>
    /// <param name="entitled">Voters who may vote.</param>
    public bool IsReachedBy(int tookPart, int entitled)
    {
        Counts.Check(tookPart, entitled);
        return (long)tookPart * 100 >= (long)entitled * Percent;
    }

    /// <summary>The fewest voters that reach it, of so many.</summary>
    public int Fewest(int entitled)
    {
        Counts.Check(0, entitled);
        return (int)(((long)entitled * Percent + 99) / 100);
    }
}

internal static class Counts
{
    public static void Check(int part, int whole)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(part);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(part, whole);
    }
}
