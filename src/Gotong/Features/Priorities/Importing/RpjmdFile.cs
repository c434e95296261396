using Gotong.Features.Priorities.Import;
using Gotong.Platform.Import;

namespace Gotong.Features.Priorities;

/// <summary>A file as read: what it says, from which sheet, and a first filled cell of each column to recognise it by.</summary>
internal sealed record RpjmdFile(
    RpjmdDraft Draft,
    IReadOnlyList<string> Samples,
    string Sheet,
    IReadOnlyList<string> Sheets
)
{
    private const int SampleRows = 20;

    public IReadOnlyList<PictureRow> Picture { get; init; } = [];
    private const int MostSheets = 60;

    /// <summary>The sheet that looks most like a plan, or the one that was chosen.</summary>
    public static RpjmdFile Read(Stream stream, string name, ReadChoices? choices = null)
    {
        choices ??= ReadChoices.None;
        using var file = TableFile.Open(stream, name);
        var sheets = file.Sheets.Where(s => !s.Hidden && s.Rows().Any()).Take(MostSheets).ToList();
        if (sheets.Count == 0)
            throw ImportRefusal.Empty();
        var likely = sheets.Count == 1 ? [1] : sheets.ConvertAll(RpjmdReader.Likeness);
        var sheet =
            sheets.Find(s => s.Name == choices.Sheet) ?? First(sheets, likely) ?? sheets[likely.IndexOf(likely.Max())];
        var draft = RpjmdReader.Read(sheet, choices);
        var others = sheets.Where((s, i) => s != sheet && likely[i] > 0).Select(s => s.Name).ToList();
        if (sheets.Count > 1 && choices.Sheet is null)
            draft = draft with
            {
                Problems = [OtherSheets(draft, sheet.Name, others, sheets.Count - 1), .. draft.Problems],
            };
        if (sheet.BySpaces)
            draft = draft with { Problems = [BySpaces(draft), .. draft.Problems] };
        return new(draft, SamplesOf(sheet, draft), sheet.Name, [.. sheets.Select(s => s.Name)])
        {
            Picture = SheetPicture.Of(sheet, draft, choices),
        };
    }

    /// <summary>Where no sheet is a plan, the first that holds any table at all.</summary>
    private static TableSheet? First(List<TableSheet> sheets, List<int> likely) =>
        likely.Max() > 0
            ? null
            : sheets.Find(s => HeaderFinder.Find(s.Rows(), RpjmdColumns.Recognises, s.Merges) is not null);

    private static ImportProblem OtherSheets(RpjmdDraft draft, string read, List<string> plans, int others) =>
        new(
            draft.HeaderRow,
            "",
            "",
            plans.Count > 0 ? Severity.Question : Severity.Note,
            "sheets",
            SayTable.OtherSheets(read, plans, others),
            plans.Count > 0 ? SayTable.OtherSheetsHint : ""
        );

    private static ImportProblem BySpaces(RpjmdDraft draft) =>
        new(draft.HeaderRow, "", "", Severity.Question, "by-spaces", SayTable.BySpaces, SayTable.BySpacesHint);

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
