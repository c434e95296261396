using Gotong.Features.Codes;
using Gotong.Features.Priorities.Import;
using Gotong.Platform.Import;
using Gotong.Platform.Web;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Initiatives.ActionPlan;

/// <summary>Reads the table of an old rencana aksi. Reads only; nothing is saved.</summary>
public sealed class ActionPlanReader
{
    private const int Most = 300;
    private const int Longest = 600;
    private readonly List<ActionDraft> _programs = [];
    private readonly Dictionary<string, ActionDraft> _byKey = new(StringComparer.Ordinal);
    private readonly List<ActionProblem> _problems = [];
    private readonly IReadOnlyList<ActionHeader> _columns;
    private readonly Dictionary<int, NumberColumn> _numbers = [];
    private readonly Dictionary<ActionColumn, string> _above = [];

    private ActionPlanReader(IReadOnlyList<ActionHeader> columns) => _columns = columns;

    public static ActionPlanDraft Read(Stream stream, string name)
    {
        using var file = TableFile.Open(stream, name);
        foreach (var sheet in file.Sheets.Where(s => !s.Hidden))
            if (HeaderFinder.Find(sheet.Rows(), ActionPlanColumns.Recognises) is { } header)
            {
                var columns = ActionPlanColumns.Of(header.Texts);
                if (columns.Any(c => c.Column is ActionColumn.Program or ActionColumn.Activity))
                    return new ActionPlanReader(columns).Take([
                        .. sheet.Rows().Where(r => r.Number > header.LastRow).Take(ImportLimits.Rows),
                    ]);
            }
        throw new ImportRefusal(
            "no-table",
            "Berkas ini tidak berisi tabel dengan kolom Program atau Kegiatan. Beri judul kolom seperti dalam contoh, lalu unggah lagi.",
            "This file holds no table with a column Program or Kegiatan. Name the columns as in the example, then upload it again."
        );
    }

    private ActionPlanDraft Take(IReadOnlyList<Row> rows)
    {
        foreach (
            var column in _columns.Where(c =>
                c.Column is ActionColumn.Target or ActionColumn.Baseline or ActionColumn.Pagu
            )
        )
            _numbers[column.Index] = NumberColumn.From(
                rows.Where(r => r[column.Index].Kind == CellKind.Text).Select(r => r[column.Index].Text).Distinct()
            );
        foreach (var row in rows.Where(r => r.Cells.Any(c => !c.IsEmpty)))
            Take(row);
        return new(_programs, _problems);
    }

    private void Take(Row row)
    {
        if (Names.IsFooter(row.Cells.First(c => !c.IsEmpty).Text))
            return;
        // What is written once stands for the rows below it, until something else is written.
        foreach (
            var column in (ActionColumn[])[ActionColumn.Dimension, ActionColumn.SubDimension, ActionColumn.Sasaran]
        )
            if (Text(row, column) is { Length: > 0 } text)
                _above[column] = text;
        var name = Text(row, ActionColumn.Program);
        var activity = Text(row, ActionColumn.Activity);
        if (name.Length == 0 && activity.Length == 0 && Text(row, ActionColumn.Indicator).Length == 0)
            return;
        var draft =
            name.Length > 0 ? Program(name, row)
            : _programs.Count > 0 && _columns.Any(c => c.Column == ActionColumn.Program) ? _programs[^1]
            : activity.Length > 0 ? Program(activity, row)
            : null;
        if (draft is null)
        {
            Tell(row, "", T("Baris ini tidak menyebut program.", "This row names no program."));
            return;
        }
        if (activity.Length > 0 && activity != draft.Name && !draft.Activities.Contains(activity))
            draft.Activities.Add(activity);
        draft.Opd ??= NullIfEmpty(Text(row, ActionColumn.Opd));
        draft.Rpjmd ??= NullIfEmpty(Text(row, ActionColumn.Rpjmd));
        draft.Horizon ??= NullIfEmpty(Text(row, ActionColumn.Horizon));
        foreach (var partner in Text(row, ActionColumn.Partner).Split([',', ';', '\n'], StringSplitOptions.TrimEntries))
            if (partner.Length > 0 && !NumberText.IsNoValue(partner) && !draft.Partners.Contains(partner))
                draft.Partners.Add(partner);
        TakeIndicator(row, draft);
        TakePagu(row, draft);
    }

    private ActionDraft Program(string name, Row row)
    {
        if (name.Length > Longest)
        {
            Tell(
                row,
                "",
                T(
                    $"Nama program {name.Length} huruf; hanya {Longest} yang diambil.",
                    $"The name of the program has {name.Length} letters; only {Longest} are taken."
                )
            );
            name = name[..Longest];
        }
        var draft = new ActionDraft
        {
            Name = name,
            Row = row.Number,
            Dimension = _above.GetValueOrDefault(ActionColumn.Dimension),
            SubDimension = _above.GetValueOrDefault(ActionColumn.SubDimension),
            Sasaran = _above.GetValueOrDefault(ActionColumn.Sasaran),
        };
        if (_byKey.TryGetValue(draft.Key, out var known))
            return known;
        if (_programs.Count == Most)
            throw ImportRefusal.TooMuch($"lebih dari {Most} program", $"more than {Most} programs");
        _programs.Add(draft);
        return _byKey[draft.Key] = draft;
    }

    private void TakeIndicator(Row row, ActionDraft draft)
    {
        var name = Text(row, ActionColumn.Indicator);
        if (name.Length == 0 || draft.Indicators.Exists(i => i.Name == name))
            return;
        var targets = new Dictionary<int, decimal>();
        foreach (var column in _columns.Where(c => c is { Column: ActionColumn.Target, Year: not null }))
            if (Number(row, column) is { } value)
                targets[column.Year!.Value] = value;
        var baseline = _columns.FirstOrDefault(c => c.Column == ActionColumn.Baseline);
        draft.Indicators.Add(
            new(
                name,
                NullIfEmpty(Text(row, ActionColumn.Unit)),
                baseline is null ? null : Number(row, baseline),
                targets
            )
        );
    }

    private void TakePagu(Row row, ActionDraft draft)
    {
        var source = SourceOf(row);
        foreach (var column in _columns.Where(c => c is { Column: ActionColumn.Pagu, Year: not null }))
        {
            if (Number(row, column) is not { } value)
                continue;
            var amount = value * column.Scale;
            if (amount is < 0 or > 1_000_000_000_000_000m || !decimal.IsInteger(amount))
                Tell(
                    row,
                    column.Text,
                    T(
                        $"Pagu “{row[column.Index].Text}” bukan rupiah utuh; tidak diambil.",
                        $"The ceiling “{row[column.Index].Text}” is no whole rupiah; it is not taken."
                    )
                );
            else if (amount > 0)
                draft.Pagu[(column.Year!.Value, source)] =
                    draft.Pagu.GetValueOrDefault((column.Year!.Value, source)) + (long)amount;
        }
    }

    private string SourceOf(Row row)
    {
        var text = Text(row, ActionColumn.Source);
        if (text.Length == 0)
            return FundingSource.Apbd;
        var words = $" {Names.Fold(text)} ";
        var found = FundingSource
            .All.Where(s => !s.Free)
            .FirstOrDefault(s =>
                words.Contains($" {Names.Fold(s.Key)} ", StringComparison.Ordinal)
                || words.Contains($" {Names.Fold(s.Name.Id)} ", StringComparison.Ordinal)
            );
        if (found is null)
            Tell(
                row,
                T("sumber dana", "source of funds"),
                T(
                    $"Sumber dana “{text}” tidak dikenal; dicatat sebagai APBD.",
                    $"The source “{text}” is not known; it is written as APBD."
                )
            );
        return found?.Key ?? FundingSource.Apbd;
    }

    private decimal? Number(Row row, ActionHeader column)
    {
        switch (_numbers[column.Index].Read(row[column.Index]))
        {
            case NumberText.NoValue:
                return null;
            case NumberText.Number number:
                return number.Value;
            default:
                Tell(
                    row,
                    column.Text,
                    T(
                        $"“{row[column.Index].Text}” tidak terbaca sebagai angka; tidak diambil.",
                        $"“{row[column.Index].Text}” cannot be read as a number; it is not taken."
                    )
                );
                return null;
        }
    }

    private string Text(Row row, ActionColumn column)
    {
        var at = _columns.FirstOrDefault(c => c.Column == column)?.Index ?? -1;
        return at < 0 || row[at].Kind == CellKind.Error ? "" : Names.Tidy(row[at].Text);
    }

    private static string? NullIfEmpty(string text) => text.Length == 0 || NumberText.IsNoValue(text) ? null : text;

    private void Tell(Row row, string column, string message) => _problems.Add(new(row.Number, column, message));
}
