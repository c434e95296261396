using Gotong.Platform.Import;

namespace Gotong.Features.Codes.Import;

/// <summary>Reads a file of codes, row by row, and tells everything that is wrong with it. Nothing is kept here.</summary>
public static class CodeReader
{
    private const int MostSheets = 60;
    private const int Sample = 200;

    /// <param name="kind">What a person says it is; null: the file says so itself.</param>
    public static CodeDraft Read(Stream stream, string fileName, CodeSetKind? kind = null)
    {
        using var file = TableFile.Open(stream, fileName);
        var seen = new List<string>();
        var empty = true;
        foreach (var sheet in file.Sheets.Where(s => !s.Hidden).Take(MostSheets))
        {
            if (!sheet.Rows().Any())
                continue;
            empty = false;
            if (HeaderFinder.Find(sheet.Rows(), CodeColumns.Recognises, sheet.Merges) is not { } header)
                continue;
            var columns = CodeColumns.Of(header);
            if (columns.IsParts(sheet.Rows().Where(r => r.Number > columns.LastHeaderRow).Take(Sample)))
                return Rows(sheet, columns, CodeSetKind.Nomenclature, ListRows.TakeParts);
            if (columns.IsTree)
                return Rows(sheet, columns, CodeSetKind.Nomenclature, TreeRows.Take);
            if (columns.IsList)
                return Rows(sheet, columns, kind ?? KindOf(sheet, columns, header, fileName), ListRows.Take);
            seen.AddRange(header.Texts);
        }
        throw empty ? ImportRefusal.Empty() : CodeRefusals.NoHeader(seen);
    }

    /// <summary>A list that is no file.</summary>
    public static CodeDraft Of(
        CodeSetKind kind,
        IEnumerable<(CodeGovernment Government, string Code, string Name)> codes
    )
    {
        var draft = new CodeDraftBuilder(kind);
        var row = 0;
        foreach (var (government, code, name) in codes)
            draft.Single(new(government, code, CodeRule.LevelOf(kind, code)!.Value, name, ++row), "");
        return draft.Finish("", 0, row);
    }

    private static CodeDraft Rows(
        TableSheet sheet,
        CodeColumns columns,
        CodeSetKind kind,
        Action<Row, CodeColumns, CodeDraftBuilder> take
    )
    {
        var draft = new CodeDraftBuilder(kind);
        var rows = 0;
        foreach (var row in sheet.Rows().Where(r => r.Number > columns.LastHeaderRow))
        {
            rows++;
            take(row, columns, draft);
        }
        return rows == 0 ? throw CodeRefusals.NoRows() : draft.Finish(sheet.Name, columns.LastHeaderRow, rows);
    }

    /// <summary>The words around the table, then the codes themselves.</summary>
    private static CodeSetKind KindOf(TableSheet sheet, CodeColumns columns, TableHeader header, string fileName)
    {
        foreach (var text in (string[])[.. header.Texts, .. header.Titles, sheet.Name, fileName])
            if (KindOf(text.ToUpperInvariant()) is { } kind)
                return kind;
        var codes = sheet
            .Rows()
            .Where(r => r.Number > columns.LastHeaderRow)
            .Take(Sample)
            .Select(r => r[columns.Code!.Value].Text.Trim())
            .Where(c => c.Length > 0)
            .ToList();
        bool Mostly(CodeSetKind kind, CodeLevel from) =>
            codes.Count(c => CodeRule.LevelOf(kind, c) >= from) * 2 > codes.Count;
        return Mostly(CodeSetKind.Nomenclature, CodeLevel.Program) ? CodeSetKind.Nomenclature
            : Mostly(CodeSetKind.Akun, CodeLevel.Objek) ? CodeSetKind.Akun
            : throw CodeRefusals.NoKind();
    }

    private static CodeSetKind? KindOf(string words) =>
        words.Contains("SUMBER DANA", StringComparison.Ordinal)
        || words.Contains("SUMBER PENDANAAN", StringComparison.Ordinal)
        || words.Contains("SUMBER-DANA", StringComparison.Ordinal)
            ? CodeSetKind.SumberDana
        : words.Contains("AKUN", StringComparison.Ordinal) || words.Contains("REKENING", StringComparison.Ordinal)
            ? CodeSetKind.Akun
        : words.Contains("KEGIATAN", StringComparison.Ordinal)
        || words.Contains("NOMENKLATUR", StringComparison.Ordinal)
            ? CodeSetKind.Nomenclature
        : null;
}
