namespace Gotong.Methods.Portfolio.Solving;

/// <summary>What each of a population is worth: the better of two by chance breeds, the worst makes room.</summary>
internal sealed class Standing(int count)
{
    private readonly long[] worth = new long[count];

    public int Worst { get; private set; }
    public long Least => worth[Worst];
    public int Best => Array.IndexOf(worth, Most);
    public long Most => worth.Max();

    public void Set(int one, long value)
    {
        worth[one] = value;
        Worst = Array.IndexOf(worth, worth.Min());
    }

    /// <summary>The better of two by chance.</summary>
    public int Draw(Dice dice)
    {
        var (a, b) = (dice.Below(worth.Length), dice.Below(worth.Length));
        return worth[a] >= worth[b] ? a : b;
    }
}
