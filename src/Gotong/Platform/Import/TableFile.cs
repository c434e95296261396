using System.Globalization;

namespace Gotong.Platform.Import;

/// <summary>A file with tables that somebody has: XLSX, ODS, DOCX, HTML, CSV or plain text. Rows come out, all alike.</summary>
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
    public static TableFile Open(Stream stream, string fileName) => Open(stream, fileName, ImportLimits.FileBytes);

    /// <summary>For a command on one's own machine: files and tables far larger than anybody may send to a server.</summary>
    public static TableFile OpenOwn(Stream stream, string fileName)
    {
        var file = Open(stream, fileName, ImportLimits.OwnFileBytes);
        foreach (var sheet in file.Sheets)
            sheet.MostRows = ImportLimits.OwnRows;
        return file;
    }

    private static TableFile Open(Stream stream, string fileName, long mostBytes)
    {
        stream = Seekable(stream);
        if (stream.Length > mostBytes)
        {
            throw ImportRefusal.TooBig(mostBytes);
        }

        return Safely.Do(() =>
        {
            switch (FileKind.Of(stream, fileName))
            {
                case FileKind.Kind.Zip:
                    return OfZip(stream);
                case FileKind.Kind.Html:
                    return new TableFile(HtmlTables.Read(stream), null);
                default:
                    return new TableFile([TextSheet.Open(stream, fileName)], null);
            }
        });
    }

    /// <summary>The first visible sheet that holds anything.</summary>
    public TableSheet FirstWithData() =>
        Sheets.FirstOrDefault(sheet => !sheet.Hidden && sheet.Rows().Any()) ?? throw ImportRefusal.Empty();

    public void Dispose() => _owned?.Dispose();

    private static TableFile OfZip(Stream stream)
    {
        var zip = GuardedZip.Open(stream);
        try
        {
            if (zip.Has("word/document.xml"))
            {
                return new TableFile(DocxTables.Read(zip), zip);
            }

            return zip.Has("content.xml") && !zip.Has("xl/workbook.xml")
                ? new TableFile(OdsBook.Sheets(zip), zip)
                : new TableFile(new XlsxBook(zip).Sheets, zip);
        }
        catch
        {
            zip.Dispose();
            throw;
        }
    }

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
    private static readonly CultureInfo Indonesian = CultureInfo.GetCultureInfo("id-ID");
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
    internal int MostRows { get; set; } = ImportLimits.Rows;

    /// <summary>The columns were found by the spaces between words, which is never sure.</summary>
    public bool BySpaces { get; init; }
    public IReadOnlyList<MergedRange> Merges => _merges.Value;

    public IEnumerable<Row> Rows()
    {
        var fill = new MergeFill(Merges);
        using var source = Safely.Do(_open);
        var count = 0;
        while (Safely.Do(source.Next) is { } row)
        {
            if (++count > MostRows)
            {
                throw ImportRefusal.TooMuch(
                    string.Create(Indonesian, $"lebih dari {MostRows:N0} baris berisi"),
                    string.Create(CultureInfo.InvariantCulture, $"more than {MostRows:N0} filled rows")
                );
            }

            yield return fill.Apply(row);
        }
    }
}

internal interface IRowSource : IDisposable
{
    Row? Next();
}
