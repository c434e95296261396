using Gotong.Platform.Import;

namespace Gotong.Features.Codes.Import;

/// <summary>A row names its bidang, program, kegiatan and sub kegiatan, each with its code.</summary>
internal static class TreeRows
{
    public static void Take(Row row, CodeColumns columns, CodeDraftBuilder draft)
    {
        var written = CodeCell.Of(row, columns.Government);
        if (CodeCell.Government(written) is not { } government)
        {
            draft.Problems.Add(CodeSay.Government(row.Number, ColumnLetter.Of(columns.Government!.Value), written));
            return;
        }
        var above = "";
        foreach (var (level, (text, code)) in columns.Levels)
            if (!Level(row, level, text, code, columns, government, ref above, draft))
                return;
    }

    /// <summary>False: what is below it in the row cannot be judged.</summary>
    private static bool Level(
        Row row,
        CodeLevel level,
        int textColumn,
        int? codeColumn,
        CodeColumns columns,
        CodeGovernment government,
        ref string above,
        CodeDraftBuilder draft
    )
    {
        var text = CodeCell.Of(row, textColumn);
        var apart = CodeCell.Of(row, codeColumn);
        if (text.Length == 0 && apart.Length == 0)
            return true;
        var (code, name) = apart.Length > 0 ? (apart.ToUpperInvariant(), text) : CodeRule.Split(text);
        var column = ColumnLetter.Of(codeColumn ?? textColumn);
        if (CodeRule.LevelOf(CodeSetKind.Nomenclature, code) != level)
        {
            draft.Problems.Add(CodeSay.Form(row.Number, column, level, apart.Length > 0 ? apart : text));
            return false;
        }
        if (above.Length > 0 && !code.StartsWith(above + ".", StringComparison.Ordinal))
        {
            draft.Problems.Add(CodeSay.Outside(row.Number, column, code, above));
            return false;
        }
        above = code;
        if (level != CodeLevel.SubKegiatan)
        {
            draft.Group(new(government, code, level, name, row.Number), column);
            return true;
        }
        draft.Single(
            new(
                government,
                code,
                level,
                name,
                row.Number,
                CodeCell.OrNull(row, columns.Kinerja),
                CodeCell.OrNull(row, columns.Indikator),
                CodeCell.OrNull(row, columns.Satuan)
            ),
            column
        );
        draft.Succeed(government, code, CodeCell.Of(row, columns.Before), row.Number, columns.Before);
        return true;
    }
}
