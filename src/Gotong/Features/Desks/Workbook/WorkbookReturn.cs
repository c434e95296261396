using Gotong.Features.Initiatives;
using Gotong.Features.Initiatives.Steps;
using Gotong.Features.Priorities;
using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Import;
using Gotong.Platform.Web;
using Microsoft.EntityFrameworkCore;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Desks.Workbook;

/// <summary>Something in the workbook that is not taken, and why.</summary>
public sealed record WorkbookProblem(int Row, string Column, string Message);

/// <summary>A row that is taken.</summary>
/// <param name="Columns">Headers of the cells that say something new.</param>
public sealed record WorkbookChange(int Row, Initiative Initiative, IReadOnlyList<string> Columns, bool IsNew);

/// <summary>
/// A workbook that came back, read against the desk as it is now. Reading writes the answers to the tracked
/// initiatives; whoever only wants to look does not save.
/// </summary>
public sealed class WorkbookReturn
{
    private const int MostRows = 500;

    /// <summary>The header stands within so many rows.</summary>
    private const int HeaderRows = 10;
    private readonly GotongDb _db;
    private readonly Visit _visit;
    private readonly DeskProgress _desk;
    private readonly StepRoom _room;
    private int _next;

    private WorkbookReturn(GotongDb db, Visit visit, DeskProgress desk, CancellationToken cancel)
    {
        (_db, _visit, _desk) = (db, visit, desk);
        _room = new(db, visit.Region, visit.Today, null, cancel);
    }

    public List<WorkbookChange> Changes { get; } = [];
    public List<WorkbookProblem> Problems { get; } = [];

    /// <summary>Rows that say nothing new.</summary>
    public int Unchanged { get; private set; }

    public static async Task<WorkbookReturn> ReadAsync(
        GotongDb db,
        Visit visit,
        DeskProgress desk,
        TableFile file,
        CancellationToken cancel
    )
    {
        var result = new WorkbookReturn(db, visit, desk, cancel);
        result._next = (await db.Initiatives.MaxAsync(i => (int?)i.Number, cancel) ?? 0) + 1;
        var (places, rows) = Find(file);
        foreach (var row in rows)
            await result.TakeAsync(row, places, cancel);
        return result;
    }

    /// <exception cref="ImportRefusal">It is no workbook of a desk, or has more rows than a desk fills.</exception>
    public static void Check(TableFile file) => Find(file);

    /// <summary>The sheet with our key column, and where its columns stand.</summary>
    private static (IReadOnlyDictionary<WorkbookColumn, int> Places, IReadOnlyList<Row> Rows) Find(TableFile file)
    {
        foreach (var sheet in file.Sheets)
        {
            var rows = sheet.Rows().Take(MostRows + HeaderRows + 1).ToList();
            var at = rows.FindIndex(
                0,
                Math.Min(rows.Count, HeaderRows),
                r => r.Cells.Any(c => WorkbookColumns.Key.Is(c.Text))
            );
            if (at < 0)
                continue;
            var places = new Dictionary<WorkbookColumn, int>();
            foreach (var (index, cell) in rows[at].Cells.Index())
            foreach (var column in WorkbookColumns.Answers.Append(WorkbookColumns.Key))
                if (column.Is(cell.Text))
                    places.TryAdd(column, index);
            if (rows.Count - at - 1 > MostRows)
                throw new ImportRefusal(
                    "too-many-rows",
                    $"Isian ini berisi lebih dari {MostRows} baris. Hapus baris yang tidak perlu, atau bagi menjadi beberapa berkas.",
                    $"This workbook has more than {MostRows} rows. Remove those you do not need, or split it into several files."
                );
            return (places, rows[(at + 1)..]);
        }
        throw new ImportRefusal(
            "no-key",
            "Berkas ini bukan isian meja: kolom “Kunci (jangan diubah)” tidak ada. Unduh isian meja Anda, isi, lalu unggah lagi.",
            "This is not a workbook of a desk: the column “Key (do not change)” is missing. Download the workbook of your desk, fill it in and upload it again."
        );
    }

    private async Task TakeAsync(Row row, IReadOnlyDictionary<WorkbookColumn, int> places, CancellationToken cancel)
    {
        var typed = places
            .Where(p => p.Key != WorkbookColumns.Key)
            .Select(p => (Column: p.Key, Text: WorkbookAnswers.Typed(row[p.Value])))
            .Where(p => p.Text.Length > 0)
            .ToDictionary(p => p.Column, p => p.Text);
        var key = row[places[WorkbookColumns.Key]].Text;
        switch (RowKey.Parse(key))
        {
            case null when typed.Count > 0:
                Refuse(
                    row,
                    WorkbookColumns.Key,
                    T(
                        $"kunci “{key}” tidak dikenal. Salin kunci dari baris prioritasnya.",
                        $"the key “{key}” is not known. Copy the key from the row of its priority."
                    )
                );
                break;
            case RowKey.Idea idea when typed.Count > 0:
                await TakeIdeaAsync(row, idea, typed, cancel);
                break;
            case RowKey.Existing existing:
                await TakeExistingAsync(row, existing, typed, cancel);
                break;
        }
    }

    private async Task TakeIdeaAsync(
        Row row,
        RowKey.Idea idea,
        Dictionary<WorkbookColumn, string> typed,
        CancellationToken cancel
    )
    {
        var problem = WorkbookColumns.Answers.First(c => c.Field == "problem");
        if (!typed.TryGetValue(problem, out var text))
        {
            Refuse(
                row,
                problem,
                T(
                    "isi dulu masalahnya; gagasan berangkat dari masalah.",
                    "fill in the problem first; an idea starts from it."
                )
            );
            return;
        }
        if (await _db.Priorities.SingleOrDefaultAsync(p => p.Id == idea.PriorityId, cancel) is not { } priority)
        {
            Refuse(
                row,
                WorkbookColumns.Key,
                T("prioritas ini sudah tidak ada dalam rencana.", "this priority is no longer in the plan.")
            );
            return;
        }
        var lead = _desk.Organization.Id;
        // The same workbook again brings nothing new, also when its drafts have been edited since.
        if (
            Changes.Exists(c => c.IsNew && c.Initiative.PriorityId == priority.Id && c.Initiative.Problem == text)
            || await _db.Initiatives.AnyAsync(
                i => i.PriorityId == priority.Id && i.LeadOrganizationId == lead && i.Problem == text,
                cancel
            )
        )
        {
            Unchanged++;
            return;
        }
        var initiative = Initiative.Start(
            priority,
            _next,
            text,
            _visit.Actor.MemberId,
            lead,
            _visit.Now,
            onBehalf: !_visit.Actor.WorksFor(lead)
        );
        if (!await ApplyAsync(row, initiative, typed, WorkbookAnswers.Read(initiative, _room)))
            return;
        _next++;
        _db.Add(initiative);
        Changes.Add(new(row.Number, initiative, [.. typed.Keys.Select(c => c.Header)], IsNew: true));
    }

    private async Task TakeExistingAsync(
        Row row,
        RowKey.Existing existing,
        Dictionary<WorkbookColumn, string> typed,
        CancellationToken cancel
    )
    {
        var initiative = await _db.FindInitiativeAsync(existing.Number, cancel);
        if (initiative is null || initiative.LeadOrganizationId != _desk.Organization.Id)
        {
            Refuse(
                row,
                WorkbookColumns.Key,
                T(
                    $"inisiatif {existing.Number} tidak ada di meja ini.",
                    $"initiative {existing.Number} is not at this desk."
                )
            );
            return;
        }
        var now = WorkbookAnswers.Read(initiative, _room);
        var changed = WorkbookColumns
            .Answers.Index()
            .Where(c => typed.TryGetValue(c.Item, out var text) && text != now[c.Index])
            .Select(c => c.Item)
            .ToList();
        if (changed.Count == 0)
        {
            Unchanged++;
            return;
        }
        if (!InitiativePermissions.MayEdit(_visit.Actor, initiative))
            Refuse(
                row,
                changed[0],
                T(
                    $"inisiatif {existing.Number} sudah diajukan, isinya tidak dapat diubah.",
                    $"initiative {existing.Number} was submitted; it cannot be changed."
                )
            );
        else if (initiative.Version != existing.Version)
            Refuse(
                row,
                changed[0],
                T(
                    $"inisiatif {existing.Number} sudah diubah orang lain sejak isian ini diunduh. Unduh lagi, lalu isi ulang baris ini.",
                    $"initiative {existing.Number} was changed by someone else since this workbook was downloaded. Download it again and fill in this row anew."
                )
            );
        else if (await ApplyAsync(row, initiative, typed.Where(t => Belongs(t.Key, changed)).ToDictionary(), now))
        {
            initiative.Touch(_visit.Now);
            Changes.Add(new(row.Number, initiative, [.. changed.Select(c => c.Header)], IsNew: false));
        }
    }

    /// <summary>A question is answered whole: with a changed cell come the others of its question.</summary>
    private static bool Belongs(WorkbookColumn column, List<WorkbookColumn> changed) =>
        changed.Exists(c => c.Step == column.Step);

    /// <summary>
    /// Each question checks its own answer, as on its page; an empty cell stands for what is there. All or none of a
    /// row is taken.
    /// </summary>
    private async Task<bool> ApplyAsync(
        Row row,
        Initiative initiative,
        Dictionary<WorkbookColumn, string> typed,
        IReadOnlyList<string> now
    )
    {
        var whole = true;
        foreach (var question in typed.GroupBy(t => t.Key.Step))
        {
            var step = AllSteps.Find(question.Key)!;
            var fields = await step.FieldsAsync(initiative, _room);
            var answers = new Answers();
            // What the workbook does not ask stays as it is.
            if (!step.Adds)
                foreach (
                    var unasked in fields.Where(f =>
                        !WorkbookColumns.Answers.Any(c => c.Step == step.Key && c.Field == f.Name)
                    )
                )
                    answers.With(unasked.Name, step.Read(initiative, _room).All(unasked.Name).Where(v => v.Length > 0));
            foreach (var (index, column) in WorkbookColumns.Answers.Index().Where(c => c.Item.Step == question.Key))
                if (typed.GetValueOrDefault(column, now[index]) is { Length: > 0 } text)
                    Fill(answers, fields, column, text);
            var errors = new FormErrors();
            FieldChecks.Check(fields, answers, errors);
            if (!errors.Any && step is EffectStep && WorkbookAnswers.First(initiative) is { } shown)
                step.Remove(initiative, shown.Id); // the row shows this one, and now says it anew
            if (!errors.Any)
                await step.ApplyAsync(initiative, answers, errors, _room);
            foreach (var error in errors.All)
            {
                whole = false;
                var column = WorkbookColumns.Answers.FirstOrDefault(c =>
                    c.Step == question.Key && c.Field == error.Field
                );
                Refuse(row, column ?? question.First().Key, error.Message);
            }
        }
        if (!whole)
            Forget(initiative);
        return whole;
    }

    /// <summary>What a refused row has written already.</summary>
    private void Forget(Initiative initiative)
    {
        foreach (
            var entry in _db
                .ChangeTracker.Entries()
                .Where(e => e.Entity == initiative || e.Entity is InitiativePart p && p.InitiativeId == initiative.Id)
                .ToList()
        )
        {
            if (entry.State == EntityState.Added)
                entry.State = EntityState.Detached;
            else if (entry.State != EntityState.Detached)
            {
                entry.CurrentValues.SetValues(entry.OriginalValues);
                entry.State = EntityState.Unchanged;
            }
        }
    }

    /// <summary>Words become the choice they name; a measure that the plan knows becomes its indicator.</summary>
    private static void Fill(Answers answers, IReadOnlyList<Field> fields, WorkbookColumn column, string text)
    {
        var choices = fields.FirstOrDefault(f => f.Name == column.Field)?.Options ?? [];
        if (column.Field == "measure")
        {
            var indicators = fields.First(f => f.Name == "indicator").Options;
            if (
                indicators.FirstOrDefault(o =>
                    o.Label.Equals(text, StringComparison.OrdinalIgnoreCase)
                    || o.Label.StartsWith(text + " (", StringComparison.OrdinalIgnoreCase)
                ) is
                { } indicator
            )
            {
                answers.With("indicator", [indicator.Value]);
                return;
            }
        }
        var choice = choices.FirstOrDefault(o => o.Label.Equals(text, StringComparison.OrdinalIgnoreCase));
        answers.With(column.Field, [choice?.Value ?? text]);
    }

    private void Refuse(Row row, WorkbookColumn column, string message) =>
        Problems.Add(new(row.Number, column.Header, message));
}
