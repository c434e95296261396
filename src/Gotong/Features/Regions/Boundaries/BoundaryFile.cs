using System.IO.Compression;
using Gotong.Platform.Import;

namespace Gotong.Features.Regions.Boundaries;

/// <summary>A .geojson, .json, or one of them in a .zip.</summary>
internal static class BoundaryFile
{
    /// <exception cref="ImportRefusal">It is none of them, or too large.</exception>
    public static GeoJson Read(Stream content)
    {
        if (content.Length > BoundaryRefusals.MostBytes)
            throw BoundaryRefusals.TooBig(content.Length);
        Span<byte> head = stackalloc byte[4];
        var length = content.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        content.Position = 0;
        if (head[..length].StartsWith("PK"u8))
            return Zipped(content);
        if (head[..length].StartsWith("<"u8))
            throw BoundaryRefusals.NotGeoJson("XML (KML, GML)");
        if (head[..length].StartsWith((ReadOnlySpan<byte>)[0, 0, 0x27, 0x0A]))
            throw BoundaryRefusals.NotGeoJson("shapefile");
        // The mark that some programs put before UTF-8.
        if (head[..length].StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]))
            content.Position = 3;
        return GeoJson.Read(content);
    }

    private static GeoJson Zipped(Stream content)
    {
        try
        {
            using var zip = new ZipArchive(content, ZipArchiveMode.Read, leaveOpen: true);
            var inside = zip.Entries.Where(IsGeoJson).ToList();
            if (inside.Count == 0 && zip.Entries.Any(e => HasEnding(e, ".shp")))
                throw BoundaryRefusals.NotGeoJson("shapefile");
            if (inside.Count != 1)
                throw BoundaryRefusals.Zip(inside.Count);
            if (inside[0].Length > BoundaryRefusals.MostUnpacked)
                throw BoundaryRefusals.Unpacked();
            using var entry = new Bounded(inside[0].Open());
            return GeoJson.Read(entry);
        }
        catch (InvalidDataException broken)
        {
            throw ImportRefusal.Broken(broken);
        }
    }

    /// <summary>macOS adds files of its own kind, named like ours.</summary>
    private static bool IsGeoJson(ZipArchiveEntry entry) =>
        (HasEnding(entry, ".geojson") || HasEnding(entry, ".json"))
        && !entry.FullName.StartsWith("__MACOSX", StringComparison.Ordinal);

    private static bool HasEnding(ZipArchiveEntry entry, string ending) =>
        entry.FullName.EndsWith(ending, StringComparison.OrdinalIgnoreCase);

    /// <summary>A zip may lie about the size of what is in it.</summary>
    private sealed class Bounded(Stream inner) : Stream
    {
        private long _read;

        public override bool CanRead => true;
        public override bool CanSeek => false;
        public override bool CanWrite => false;
        public override long Length => throw new NotSupportedException();
        public override long Position
        {
            get => _read;
            set => throw new NotSupportedException();
        }

        public override int Read(byte[] buffer, int offset, int count)
        {
            var read = inner.Read(buffer, offset, count);
            _read += read;
            return _read > BoundaryRefusals.MostUnpacked ? throw BoundaryRefusals.Unpacked() : read;
        }

        public override void Flush() { }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        protected override void Dispose(bool disposing)
        {
            if (disposing)
                inner.Dispose();
            base.Dispose(disposing);
        }
    }
}
