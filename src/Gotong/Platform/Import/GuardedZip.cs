using System.Buffers.Binary;
using System.IO.Compression;

namespace Gotong.Platform.Import;

/// <summary>A zip from a stranger: few entries, none that unpacks to a thousand times its size.</summary>
internal sealed class GuardedZip : IDisposable
{
    private readonly ZipArchive _zip;
    private readonly Dictionary<string, ZipArchiveEntry> _entries = new(StringComparer.OrdinalIgnoreCase);

    private GuardedZip(ZipArchive zip)
    {
        _zip = zip;
        foreach (var entry in zip.Entries)
        {
            _entries[entry.FullName.Replace('\\', '/').TrimStart('/')] = entry;
        }

        RefuseBomb();
    }

    public static GuardedZip Open(Stream stream)
    {
        RefuseManyEntries(stream);
        stream.Position = 0;
        var zip = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
        try
        {
            return new GuardedZip(zip);
        }
        catch
        {
            zip.Dispose();
            throw;
        }
    }

    public IEnumerable<string> Names => _entries.Keys;

    public bool Has(string name) => _entries.ContainsKey(name);

    public Stream Part(string name) => _entries[name].Open();

    public void Dispose() => _zip.Dispose();

    /// <summary>The zip library makes an object per entry before anyone can count: look at the count first.</summary>
    private static void RefuseManyEntries(Stream stream)
    {
        var tail = new byte[(int)Math.Min(stream.Length, 66_000)];
        stream.Position = stream.Length - tail.Length;
        stream.ReadExactly(tail);
        var at = tail.AsSpan().LastIndexOf("PK\u0005\u0006"u8);
        if (at < 0 || at + 22 > tail.Length)
        {
            throw ImportRefusal.Broken();
        }

        // 65,535 also stands for "the real count is elsewhere" (zip64), which a table never needs.
        if (BinaryPrimitives.ReadUInt16LittleEndian(tail.AsSpan(at + 10)) > ImportLimits.ZipEntries)
        {
            throw ImportRefusal.Bomb();
        }
    }

    private void RefuseBomb()
    {
        if (_entries.Count > ImportLimits.ZipEntries)
        {
            throw ImportRefusal.Bomb();
        }

        foreach (var entry in _entries.Values)
        {
            var small = entry.Length <= ImportLimits.SmallPartBytes;
            if (!small && entry.Length / Math.Max(1, entry.CompressedLength) > ImportLimits.ZipRatio)
            {
                throw ImportRefusal.Bomb();
            }
        }
    }
}
