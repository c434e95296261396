using System.Text;
using System.Text.RegularExpressions;

namespace Gotong.Platform.Import;

/// <summary>
/// Merged ranges stand behind the rows. A search over the bytes finds them many times faster than reading the XML
/// twice would; "&lt;" cannot stand raw in a text, so a cell cannot pretend to be one.
/// </summary>
internal static partial class XlsxMerges
{
    private const int Overlap = 256;

    public static IReadOnlyList<MergedRange> Read(Stream part)
    {
        var merges = new List<MergedRange>();
        var buffer = new byte[128 * 1024];
        int kept = 0;
        long read = 0;
        using (part)
        {
            while (true)
            {
                var count = part.ReadAtLeast(buffer.AsSpan(kept), buffer.Length - kept, throwOnEndOfStream: false);
                read += count;
                if (read > ImportLimits.PartBytes || merges.Count > ImportLimits.Merges)
                {
                    throw ImportRefusal.Bomb();
                }

                var window = buffer.AsSpan(0, kept + count);
                var last = count == 0 || window.Length < buffer.Length;
                var used = Take(window, last, merges);
                if (last)
                {
                    return merges;
                }

                window[used..].CopyTo(buffer);
                kept = window.Length - used;
            }
        }
    }

    /// <summary>Returns how far the window is done; the rest is looked at again with the next bytes.</summary>
    private static int Take(ReadOnlySpan<byte> window, bool last, List<MergedRange> merges)
    {
        var done = 0;
        while (true)
        {
            var at = window[done..].IndexOf("mergeCell "u8);
            var end = last ? window.Length : window.Length - Overlap;
            if (at < 0 || done + at >= end)
            {
                return Math.Max(done, end);
            }

            at += done;
            done = at + 10;
            var tag = Encoding.Latin1.GetString(window[at..Math.Min(at + Overlap, window.Length)]);
            if (at > 0 && window[at - 1] is (byte)'<' or (byte)':' && Range(tag) is { } merge)
            {
                merges.Add(merge);
            }
        }
    }

    private static MergedRange? Range(string tag)
    {
        var match = Reference().Match(tag);
        if (!match.Success)
        {
            return null;
        }

        var from = ColumnLetter.Parse(match.Groups["from"].ValueSpan);
        var to = ColumnLetter.Parse(match.Groups["to"].ValueSpan);
        return
            from.Row > 0
            && to.Row >= from.Row
            && from.Column >= 0
            && from.Column < ImportLimits.Columns
            && to.Column >= from.Column
            ? new MergedRange(from.Row, to.Row, from.Column, Math.Min(to.Column, ImportLimits.Columns - 1))
            : null;
    }

    [GeneratedRegex(
        "^mergeCell [^<>]*?ref=[\"'](?<from>[A-Za-z]{1,3}[0-9]{1,7}):(?<to>[A-Za-z]{1,3}[0-9]{1,7})[\"']",
        RegexOptions.None,
        1000
    )]
    private static partial Regex Reference();
}
