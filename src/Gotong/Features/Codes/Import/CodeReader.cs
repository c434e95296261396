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
            if (columns.IsTree)
                return Tree(sheet, columns);
            if (columns.IsList)
                return List(sheet, columns, kind ?? KindOf(sheet, columns, header, fileName));
            seen.AddRange(header.Texts);
        }
        throw empty ? ImportRefusal.Empty() : CodeRefusals.NoHeader(seen);
    }

    private static CodeDraft Tree(TableSheet sheet, CodeColumns columns)
    {
        var draft = new CodeDraftBuilder(CodeSetKind.Nomenclature);
        var rows = 0;
        foreach (var row in sheet.Rows().Where(r => r.Number > columns.LastHeaderRow))
        {
            if (Numbering.Is(row))
                continue;
            rows++;
            TreeRows.Take(row, columns, draft);
        }
        return rows == 0 ? throw CodeRefusals.NoRows() : draft.Finish(sheet.Name, columns.LastHeaderRow, rows);
    }

    private static CodeDraft List(TableSheet sheet, CodeColumns columns, CodeSetKind kind)
    {
        var draft = new CodeDraftBuilder(kind);
        var rows = 0;
        foreach (var row in sheet.Rows().Where(r => r.Number > columns.LastHeaderRow))
        {
            rows++;
            ListRows.Take(row, columns, draft);
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
        : words.Contains("KEGIATAN", StringComparison.Ordinal) || words.Contains("NOMENKLATUR", StringComparison.Ordinal)
            ? CodeSetKind.Nomenclature
        : null;
}
