namespace Gotong.Documents;

/// <summary>Counts headings the way Word's multilevel list does: BAB I, 1.1, 1.1.1.</summary>
internal sealed class HeadingNumbers(Words words)
{
    private readonly int[] counters = new int[5];
    private int last;
    private int silentLevel = int.MaxValue;

    /// <summary>The level as shown and its number; an empty number is not counted.</summary>
    public (int Level, string Number) Next(Heading heading)
    {
        // A skipped level would be counted differently by Word and by screen readers.
        var level = Math.Clamp(heading.Level, 1, Math.Min(4, last + 1));
        last = level;
        if (level <= silentLevel)
            silentLevel = heading.Numbered ? int.MaxValue : level;
        if (silentLevel != int.MaxValue)
            return (level, "");
        counters[level]++;
        Array.Clear(counters, level + 1, counters.Length - level - 1);
        return (
            level,
            level == 1 ? $"{words.Chapter} {Roman(counters[1])}" : string.Join('.', counters[1..(level + 1)])
        );
    }

    private static string Roman(int number)
    {
        (int Value, string Sign)[] signs =
        [
            (1000, "M"),
            (900, "CM"),
            (500, "D"),
            (400, "CD"),
            (100, "C"),
            (90, "XC"),
            (50, "L"),
            (40, "XL"),
            (10, "X"),
            (9, "IX"),
            (5, "V"),
            (4, "IV"),
            (1, "I"),
        ];
        var roman = "";
        foreach (var (value, sign) in signs)
        {
            for (; number >= value; number -= value)
                roman += sign;
        }
        return roman;
    }
}
