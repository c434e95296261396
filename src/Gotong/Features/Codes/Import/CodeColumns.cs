using Gotong.Platform.Import;

namespace Gotong.Features.Codes.Import;

/// <summary>
/// Which column of a file is what. Shapes: a column per level with the code glued to the name (or beside it), as
/// SIPD exports the nomenclature; or a list of code and name, a code a row, the code whole or in its parts.
/// </summary>
internal sealed class CodeColumns
{
    private static readonly (string Word, CodeLevel Level)[] LevelWords =
    [
        ("SUBKEGIATAN", CodeLevel.SubKegiatan),
        ("KEGIATAN", CodeLevel.Kegiatan),
        ("PROGRAM", CodeLevel.Program),
        ("BIDANGURUSAN", CodeLevel.Bidang),
        ("BIDANG", CodeLevel.Bidang),
        ("URUSAN", CodeLevel.Urusan),
    ];

    /// <summary>The column that holds a level, glued or by its name; and the one with its code, if apart.</summary>
    public SortedDictionary<CodeLevel, (int Text, int? Code)> Levels { get; } = [];
    public int? Code { get; private set; }
    public int? Name { get; private set; }
    public int? Government { get; private set; }
    public int? Kinerja { get; private set; }
    public int? Indikator { get; private set; }
    public int? Satuan { get; private set; }
    public int? Before { get; private set; }
    public int LastHeaderRow { get; private set; }
    public int FirstHeaderRow { get; private set; }

    public bool IsTree => Levels.ContainsKey(CodeLevel.SubKegiatan);

    /// <summary>A column for each part of the code and one for the name, as the annexes of the regulations print it.</summary>
    public bool IsParts(IEnumerable<Row> rows) =>
        IsTree && Name is not null && rows.All(r => Levels.Values.All(l => !r[l.Text].Text.Any(IsWord)));

    public bool IsList => !IsTree && Code is not null && Name is not null;

    /// <summary>How surely a text is a heading of such a file.</summary>
    public static double Recognises(string text)
    {
        var columns = new CodeColumns();
        columns.Take(0, text);
        return columns.Levels.Count > 0
            || columns._codes.Count > 0
            || (columns.Code ?? columns.Name ?? columns.Government ?? columns.Before) is not null
                ? 1
            : (columns.Kinerja ?? columns.Indikator ?? columns.Satuan) is not null ? 0.7
            : 0;
    }

    public static CodeColumns Of(TableHeader header)
    {
        var columns = new CodeColumns { LastHeaderRow = header.LastRow, FirstHeaderRow = header.FirstRow };
        foreach (var (column, text) in header.Texts.Index())
            columns.Take(column, text);
        foreach (var (level, column) in columns._codes)
            if (columns.Levels.TryGetValue(level, out var found))
                columns.Levels[level] = (found.Text, column);
        // "KODE | NOMENKLATUR URUSAN": a name, and no level of its own.
        if (columns is { IsTree: false, Code: not null, Name: null, Levels.Count: 1 })
            columns.Name = columns.Levels.Values.Single().Text;
        return columns;
    }

    private static bool IsWord(char c) => char.IsLetter(c) && c is not ('X' or 'x');

    private readonly Dictionary<CodeLevel, int> _codes = [];

    private void Take(int column, string heading)
    {
        var text = new string([.. heading.ToUpperInvariant().Where(char.IsAsciiLetter)]);
        if (text.Contains("SEBELUM", StringComparison.Ordinal) || text.EndsWith("LAMA", StringComparison.Ordinal))
            Before ??= column;
        else if (text is "JENISPEMDA" or "PEMDA" or "KEWENANGAN" or "TINGKATPEMERINTAHAN" or "PEMERINTAHDAERAH")
            Government ??= column;
        else if (text is "KINERJA")
            Kinerja ??= column;
        else if (text.StartsWith("INDIKATOR", StringComparison.Ordinal))
            Indikator ??= column;
        else if (text is "SATUAN")
            Satuan ??= column;
        else if (LevelOf(Without(text, "KODE")) is { } coded && text.StartsWith("KODE", StringComparison.Ordinal))
            _codes.TryAdd(coded, column);
        else if (LevelOf(Without(Without(text, "NAMA"), "NOMENKLATUR")) is { } level)
            Levels.TryAdd(level, (column, null));
        else if (text.StartsWith("KODE", StringComparison.Ordinal))
            Code ??= column;
        else if (
            text.StartsWith("NAMA", StringComparison.Ordinal)
            || text.StartsWith("URAIAN", StringComparison.Ordinal)
            || text.StartsWith("NOMENKLATUR", StringComparison.Ordinal)
            || text is "SUMBERDANA" or "SUMBERPENDANAAN" or "AKUN" or "REKENING"
        )
            Name ??= column;
    }

    private static CodeLevel? LevelOf(string text) =>
        LevelWords
            .Where(w => w.Word == text || w.Word + "PEMERINTAHAN" == text)
            .Select(w => (CodeLevel?)w.Level)
            .FirstOrDefault();

    private static string Without(string text, string word) =>
        text.StartsWith(word, StringComparison.Ordinal) ? text[word.Length..] : text;
}
