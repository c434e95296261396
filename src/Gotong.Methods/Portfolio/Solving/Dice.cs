namespace Gotong.Methods.Portfolio.Solving;

/// <summary>Chance that falls the same on each run and each machine (xorshift64*).</summary>
internal sealed class Dice(ulong seed)
{
    private ulong state = (seed * 0x9E3779B97F4A7C15) | 1;

    public ulong Bits()
    {
        state ^= state >> 12;
        state ^= state << 25;
        state ^= state >> 27;
        return state * 0x2545F4914F6CDD1D;
    }

    public int Below(int most) => (int)((Bits() >> 33) % (ulong)most);

    public double Part() => Below(1 << 30) / (double)(1 << 30);
}
