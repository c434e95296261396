namespace Gotong.Platform.Import;

/// <summary>A file with tables that somebody has: XLSX or CSV. Streams in, rows out; nothing is kept.</summary>
public sealed class TableFile : IDisposable
{
    private readonly IDisposable? _owned;

    private TableFile(IReadOnlyList<TableSheet> sheets, IDisposable? owned)
    {
        Sheets = sheets;
        _owned = owned;
    }

    public IReadOnlyList<TableSheet> Sheets { get; }

    /// <summary>Reads what it needs of the stream, which must stay open as long as rows are read.</summary>
    public static TableFile Open(Stream stream, string fileName)
    {
        stream = Seekable(stream);
        if (stream.Length > ImportLimits.FileBytes)
        {
            throw ImportRefusal.TooBig();
        }

        return Safely.Do(() =>
        {
            switch (FileKind.Of(stream, fileName))
            {
                case FileKind.Kind.Xlsx:
                    var book = XlsxBook.Open(stream);
                    return new TableFile(book.Sheets, book);
                default:
                    return new TableFile([CsvSheet.Open(stream, fileName)], null);
            }
        });
    }

    /// <summary>The first visible sheet that holds anything.</summary>
    public TableSheet FirstWithData() =>
        Sheets.FirstOrDefault(sheet => !sheet.Hidden && sheet.Rows().Any()) ?? throw ImportRefusal.Empty();

    public void Dispose() => _owned?.Dispose();

    private static Stream Seekable(Stream stream)
    {
        if (stream.CanSeek)
        {
            return stream;
        }

        var copy = new MemoryStream();
        var buffer = new byte[81920];
        for (int count; (count = stream.Read(buffer)) > 0; )
        {
            copy.Write(buffer, 0, count);
            if (copy.Length > ImportLimits.FileBytes)
            {
                throw ImportRefusal.TooBig();
            }
        }

        return copy;
    }
}

/// <summary>Rows() may be walked again and again; each walk streams from the file.</summary>
public sealed class TableSheet
{
    private readonly Func<IRowSource> _open;
    private readonly Lazy<IReadOnlyList<MergedRange>> _merges;

    internal TableSheet(
        string name,
        bool hidden,
        TextPool texts,
        Func<IRowSource> open,
        Func<IReadOnlyList<MergedRange>> merges
    )
    {
        Texts = texts;
        Name = name;
        Hidden = hidden;
        _open = open;
        _merges = new(() => Safely.Do(merges));
    }

    public string Name { get; }
    public bool Hidden { get; }
    internal TextPool Texts { get; }
    public IReadOnlyList<MergedRange> Merges => _merges.Value;

    public IEnumerable<Row> Rows()
    {
        var fill = new MergeFill(Merges);
        using var source = Safely.Do(_open);
        var count = 0;
        while (Safely.Do(source.Next) is { } row)
        {
            if (++count > ImportLimits.Rows)
            {
                throw ImportRefusal.TooMuch("lebih dari 100.000 baris berisi", "more than 100,000 filled rows");
            }

            yield return fill.Apply(row);
        }
    }
}

internal interface IRowSource : IDisposable
{
    Row? Next();
}
