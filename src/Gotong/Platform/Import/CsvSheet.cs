using System.Text;
using CsvHelper;

namespace Gotong.Platform.Import;

internal static class CsvSheet
{
    public static TableSheet Open(byte[] text, string fileName)
    {
        // Excel's own way of naming the separator in a first line, which it then does not show.
        var named = text.AsSpan().StartsWith("sep="u8) && text.Length > 5 && text[4] < 128;
        var start = named ? Math.Max(5, text.AsSpan().IndexOf((byte)'\n') + 1) : 0;
        var delimiter = named ? (char)text[4] : CsvDelimiter.Sniff(text);
        RefuseWide(text, (byte)delimiter);
        var texts = new TextPool();
        return new(
            Path.GetFileNameWithoutExtension(fileName),
            hidden: false,
            texts,
            () => new Source(text.AsMemory(start), delimiter, texts),
            () => []
        );
    }

    /// <summary>The parser holds all fields of a record, so a line of a million commas is refused before it starts.</summary>
    private static void RefuseWide(ReadOnlySpan<byte> text, byte delimiter)
    {
        foreach (var line in text.Split((byte)'\n'))
        {
            if (text[line].Count(delimiter) > 50 * ImportLimits.Columns)
            {
                throw TooWide();
            }
        }
    }

    private static ImportRefusal TooWide() =>
        ImportRefusal.TooMuch("lebih dari 1.000 kolom", "more than 1,000 columns");

    private sealed class Source(ReadOnlyMemory<byte> text, char delimiter, TextPool texts) : IRowSource
    {
        private readonly CsvReader _reader = CsvReader.Create(
            text,
            new CsvReaderOptions
            {
                Separator = delimiter,
                HasHeader = false,
                SkipEmptyLines = false,
            }
        );
        private readonly char[] _buffer = new char[ImportLimits.CellCharacters];
        private int _row;

        public Row? Next()
        {
            while (_reader.Read())
            {
                _row++;
                var cells = new Cell[Math.Min(_reader.FieldCount, ImportLimits.Columns)];
                var width = 0;
                for (var i = 0; i < _reader.FieldCount; i++)
                {
                    var value = Text(_reader.GetSpan(i));
                    if (value.Length == 0)
                    {
                        continue;
                    }

                    width = i < cells.Length ? i + 1 : throw TooWide();
                    cells[i] = CellText.Of(value);
                }

                if (width > 0)
                {
                    return new Row(_row, width == cells.Length ? cells : cells[..width]);
                }
            }

            return null;
        }

        private string Text(ReadOnlySpan<byte> field) =>
            Encoding.UTF8.TryGetChars(field, _buffer, out var length)
                ? texts.Get(FormulaGuard.Unguard(_buffer.AsSpan(0, length)))
                : throw new ImportRefusal(
                    "open-quote",
                    $"Sel pada baris {_row} berisi lebih dari 32.767 huruf. Biasanya ada tanda kutip (\") yang tidak ditutup. Perbaiki, lalu unggah lagi.",
                    $"A cell in row {_row} holds more than 32,767 letters. Usually a quotation mark (\") is not closed. Mend it, then upload again."
                );

        public void Dispose() => _reader.Dispose();
    }
}
