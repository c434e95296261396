using Gotong.Features.Priorities.Import;
using Gotong.Platform.Import;

namespace Gotong.Features.Priorities;

/// <summary>A file as read: what it says, and a first filled cell of each column to recognise it by.</summary>
internal sealed record RpjmdFile(RpjmdDraft Draft, IReadOnlyList<string> Samples)
{
    private const int SampleRows = 20;

    /// <summary>The first sheet that holds such a table; when none does, the reason why the first one does not.</summary>
    public static RpjmdFile Read(Stream stream, string name, IReadOnlyDictionary<int, ColumnRole>? mapping = null)
    {
        using var file = TableFile.Open(stream, name);
        ImportRefusal? first = null;
        foreach (var sheet in file.Sheets.Where(s => !s.Hidden && s.Rows().Any()))
        {
            try
            {
                var draft = RpjmdReader.Read(sheet, mapping);
                return new(draft, SamplesOf(sheet, draft));
            }
            catch (ImportRefusal refusal) when (refusal.Code == "no-table")
            {
                first ??= refusal;
            }
        }
        throw first ?? ImportRefusal.Empty();
    }

    private static string[] SamplesOf(TableSheet sheet, RpjmdDraft draft)
    {
        var rows = sheet.Rows().Where(r => r.Number > draft.HeaderRow).Take(SampleRows).ToList();
        return
        [
            .. draft.Columns.Select(c => rows.Select(r => r[c.Index].Text).FirstOrDefault(t => t.Length > 0) ?? ""),
        ];
    }
}

internal static class RpjmdCounts
{
    public static PlanCounts Of(RpjmdDraft draft) =>
        new(
            draft.At(Level.Misi).Count(),
            draft.At(Level.Tujuan).Count(),
            draft.At(Level.Sasaran).Count(),
            draft.At(Level.Program).Count(),
            draft.Nodes.Sum(n => n.Indicators.Count),
            draft.Opd.Count
        );
}
