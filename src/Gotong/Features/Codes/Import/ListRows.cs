using Gotong.Platform.Import;

namespace Gotong.Features.Codes.Import;

/// <summary>A row is one code and its name.</summary>
internal static class ListRows
{
    /// <summary>The code stands in one cell.</summary>
    public static void Take(Row row, CodeColumns columns, CodeDraftBuilder draft) =>
        Take(row, CodeCell.Of(row, columns.Code), columns.Code!.Value, columns, draft);

    /// <summary>"2 | 16 | 03 | 2.02 | 0019": a part of it in each.</summary>
    public static void TakeParts(Row row, CodeColumns columns, CodeDraftBuilder draft)
    {
        var parts = columns.Levels.Values.Select(l => CodeCell.Of(row, l.Text)).Where(p => p.Length > 0);
        Take(row, string.Join('.', parts), columns.Levels.Values.First().Text, columns, draft);
    }

    private static void Take(Row row, string text, int codeColumn, CodeColumns columns, CodeDraftBuilder draft)
    {
        var name = CodeCell.Of(row, columns.Name);
        var column = ColumnLetter.Of(codeColumn);
        if (text.Length == 0)
        {
            // A heading between the rows names no code.
            return;
        }
        var (code, rest) = CodeRule.Split(text);
        if (rest.Length > 0 && name.Length == 0)
            name = rest;
        if (CodeRule.LevelOf(draft.Kind, code) is not { } level)
        {
            draft.Problems.Add(CodeSay.UnknownForm(row.Number, column, text));
            return;
        }
        var written = CodeCell.Of(row, columns.Government);
        if (CodeCell.Government(written) is not { } government)
        {
            draft.Problems.Add(CodeSay.Government(row.Number, ColumnLetter.Of(columns.Government!.Value), written));
            return;
        }
        if (draft.Kind == CodeSetKind.Nomenclature && government == CodeGovernment.Any)
            government = CodeRule.GovernmentOf(code);
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
    }
}
