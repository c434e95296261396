namespace Gotong.Methods.Maps;

/// <summary>
/// A grid of whole numbers over longitude and latitude (WGS 84, degrees): number 0 lies at <paramref name="West"/> and
/// <paramref name="South"/>, and the next one <paramref name="Step"/> degrees on.
/// </summary>
public sealed record MapGrid(double West, double South, double Step)
{
    /// <summary>The longitude of a column, in degrees.</summary>
    public double Longitude(int x) => West + x * Step;

    /// <summary>The latitude of a row, in degrees.</summary>
    public double Latitude(int y) => South + y * Step;
}

/// <summary>
/// An area on a grid: its rings, outer and inner alike, each as x, y, x, y … without the first point again at the end.
/// Drawn by the even-odd rule.
/// </summary>
public sealed record GridShape(IReadOnlyList<int[]> Rings)
{
    /// <summary>
    /// The rings as bytes: their number, then of each the number of points and the steps from point to point, as
    /// zigzag numbers of seven bits a byte (the varint of Protocol Buffers). About three bytes a point.
    /// </summary>
    public byte[] ToBytes()
    {
        var bytes = new List<byte>();
        Put(bytes, (uint)Rings.Count);
        foreach (var ring in Rings)
        {
            Put(bytes, (uint)(ring.Length / 2));
            for (var i = 0; i < ring.Length; i++)
            {
                var step = i < 2 ? ring[i] : ring[i] - ring[i - 2];
                Put(bytes, (uint)(step << 1 ^ step >> 31));
            }
        }
        return [.. bytes];
    }

    /// <summary>What <see cref="ToBytes"/> wrote.</summary>
    /// <exception cref="InvalidDataException">The bytes end early or name more points than they hold.</exception>
    public static GridShape FromBytes(ReadOnlySpan<byte> bytes)
    {
        var at = 0;
        var rings = new int[Count(bytes, ref at)][];
        for (var r = 0; r < rings.Length; r++)
        {
            var ring = rings[r] = new int[2 * Count(bytes, ref at)];
            for (var i = 0; i < ring.Length; i++)
            {
                var zigzag = Take(bytes, ref at);
                var step = (int)(zigzag >> 1) ^ -(int)(zigzag & 1);
                ring[i] = i < 2 ? step : ring[i - 2] + step;
            }
        }
        return new(rings);
    }

    private static void Put(List<byte> bytes, uint number)
    {
        for (; number >= 0x80; number >>= 7)
            bytes.Add((byte)(number | 0x80));
        bytes.Add((byte)number);
    }

    private static int Count(ReadOnlySpan<byte> bytes, ref int at)
    {
        var count = Take(bytes, ref at);
        return count <= bytes.Length ? (int)count : throw new InvalidDataException("More points than bytes.");
    }

    private static uint Take(ReadOnlySpan<byte> bytes, ref int at)
    {
        uint number = 0;
        for (var shift = 0; shift < 35; shift += 7)
        {
            if (at >= bytes.Length)
                break;
            var next = bytes[at++];
            number |= (uint)(next & 0x7F) << shift;
            if (next < 0x80)
                return number;
        }
        throw new InvalidDataException("The shape ends early.");
    }
}
