using System.Text;
using System.Text.Unicode;

namespace Gotong.Platform.Import;

/// <summary>Plain text: cells between separators, or columns that only spaces keep apart.</summary>
internal static class TextSheet
{
    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    public static TableSheet Open(Stream stream, string fileName)
    {
        var text = Utf8Of(stream);
        if (text.AsSpan().Contains((byte)0))
        {
            throw FileKind.NotTable(fileName);
        }

        return SpacedColumns.Are(text)
            ? SpacedColumns.Read(Encoding.UTF8.GetString(text), fileName)
            : CsvSheet.Open(text, fileName);
    }

    /// <summary>Marked Unicode, else UTF-8 if it is valid, else what an older Excel on Windows writes.</summary>
    internal static byte[] Utf8Of(Stream stream)
    {
        var bytes = new byte[stream.Length];
        stream.Position = 0;
        stream.ReadExactly(bytes);
        return bytes switch
        {
            [0xFF, 0xFE, ..] => Encoding.Convert(Encoding.Unicode, Encoding.UTF8, bytes, 2, bytes.Length - 2),
            [0xFE, 0xFF, ..] => Encoding.Convert(Encoding.BigEndianUnicode, Encoding.UTF8, bytes, 2, bytes.Length - 2),
            [0xEF, 0xBB, 0xBF, ..] => bytes[3..],
            _ => Utf8.IsValid(bytes) ? bytes : Encoding.Convert(Windows1252, Encoding.UTF8, bytes),
        };
    }
}
