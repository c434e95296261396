using System.Xml;

namespace Gotong.Platform.Import;

/// <summary>XML from a stranger: no DTD, no outside reference, bounded in bytes, names, tag length and depth.</summary>
internal static class GuardedXml
{
    public const int MaxDepth = 64;

    public static XmlReader Open(Stream part, long maxBytes) =>
        XmlReader.Create(
            new GuardedStream(part, maxBytes),
            new XmlReaderSettings
            {
                DtdProcessing = DtdProcessing.Prohibit,
                XmlResolver = null,
                IgnoreComments = true,
                IgnoreProcessingInstructions = true,
                IgnoreWhitespace = false,
                CloseInput = true,
                NameTable = new CappedNames(),
            }
        );

    /// <summary>A million different tag names would fill the table of names.</summary>
    private sealed class CappedNames : NameTable
    {
        private int _count;

        public override string Add(char[] key, int start, int len) =>
            Get(key, start, len) ?? Counted(base.Add(key, start, len));

        public override string Add(string key) => Get(key) ?? Counted(base.Add(key));

        private string Counted(string name) => ++_count > 10_000 ? throw ImportRefusal.Broken() : name;
    }

    /// <summary>
    /// Counts what is really unpacked (a header may lie), and refuses more than 1 MB between two "&lt;": a reader
    /// would hold such a tag or attribute in memory as a whole.
    /// </summary>
    private sealed class GuardedStream(Stream inner, long maxBytes) : Stream
    {
        private const int MaxRun = 1024 * 1024;
        private long _read;
        private long _lastOpen;

        public override int Read(Span<byte> buffer)
        {
            var count = inner.Read(buffer);
            var last = buffer[..count].LastIndexOf((byte)'<');
            _lastOpen = last >= 0 ? _read + last : _lastOpen;
            _read += count;
            return _read > maxBytes || _read - _lastOpen > MaxRun ? throw ImportRefusal.Bomb() : count;
        }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        protected override void Dispose(bool disposing)
        {
            inner.Dispose();
            base.Dispose(disposing);
        }

        public override bool CanRead => true;
        public override bool CanSeek => false;
        public override bool CanWrite => false;
        public override long Length => throw new NotSupportedException();
        public override long Position
        {
            get => _read;
            set => throw new NotSupportedException();
        }

        public override void Flush() { }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
