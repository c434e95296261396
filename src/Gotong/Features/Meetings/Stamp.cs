using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Gotong.Features.Meetings;

/// <summary>
/// What stood in a form, as one number. Many hands work on a meeting at once; a form is stale only when the very words
/// it shows were changed, not when another part was.
/// </summary>
public static class Stamp
{
    public static long Of(params ReadOnlySpan<string> texts) =>
        BinaryPrimitives.ReadInt64BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\0', texts))))
        & long.MaxValue;
}
