using System.Buffers.Binary;
using System.Security.Cryptography;

namespace Gotong.Platform.Data;

/// <summary>
/// Ids in the order of time (version 7), as <see cref="Guid.CreateVersion7()"/> makes them. EF Core makes an object
/// before it fills it, so a new id is paid for every row that is read: here the system is asked for random bytes once
/// for many.
/// </summary>
public static class NewId
{
    private const int Length = 16;

    [ThreadStatic]
    private static byte[]? _random;

    [ThreadStatic]
    private static int _used;

    public static Guid Make()
    {
        var random = _random ??= new byte[256 * Length];
        if (_used == 0)
            RandomNumberGenerator.Fill(random);
        Span<byte> id = stackalloc byte[Length];
        random.AsSpan(_used, Length).CopyTo(id);
        _used = (_used + Length) % random.Length;
        // 48 bits of milliseconds stand before the random ones; then the version and the variant.
        var random16 = BinaryPrimitives.ReadUInt16BigEndian(id[6..]);
        BinaryPrimitives.WriteInt64BigEndian(id, TimeProvider.System.GetUtcNow().ToUnixTimeMilliseconds() << 16);
        BinaryPrimitives.WriteUInt16BigEndian(id[6..], (ushort)(0x7000 | (random16 & 0x0FFF)));
        id[8] = (byte)(0x80 | (id[8] & 0x3F));
        return new(id, bigEndian: true);
    }
}
