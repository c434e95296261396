using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Files;
using Gotong.Platform.Hosting;
using Gotong.Platform.Import;
using Gotong.Platform.Web;
using Microsoft.EntityFrameworkCore;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Scorecards.Workbook;

/// <summary>The workbook of a model, and the addresses of its cells as they are saved, typed or guessed.</summary>
public sealed record WorkbookView(Visit Visit, ScoringModel Model, ScoreWorkbook? Book, StoredFile? Stored)
{
    public FormErrors FileErrors { get; } = new();
    public FormErrors MapErrors { get; } = new();

    /// <summary>What was sent; null: nothing.</summary>
    public IReadOnlyDictionary<(string Indicator, WorkbookField Field), string>? Posted { get; init; }
    public bool HasMovedOn { get; init; }
    public bool MayWrite => ScorecardPermissions.Confirm.Admits(Visit.Actor);
    public bool IsMapped => Book is { Cells.Count: > 0 };

    public static async Task<WorkbookView?> FindAsync(
        GotongDb db,
        Visit visit,
        Installation installation,
        string model,
        CancellationToken cancel
    )
    {
        if (ScoringModel.Find(model) is not { } found)
            return null;
        var book = await db
            .ScoreWorkbooks.AsTracking()
            .Include(w => w.Cells)
            .SingleOrDefaultAsync(w => w.Model == model, cancel);
        return new(
            visit,
            found,
            book,
            book is null ? null : new FileStore(installation, visit.Region.Id).Find(book.FileHash)
        );
    }

    public IResult Page(int status = StatusCodes.Status200OK, bool hasMovedOn = false) =>
        Platform.Web.Page.Of<WorkbookPage>(
            new { Model = this with { HasMovedOn = hasMovedOn }, Addresses = Addresses() },
            status
        );

    private IReadOnlyDictionary<(string Indicator, WorkbookField Field), string> Addresses()
    {
        if (Posted is not null)
            return Posted;
        if (IsMapped)
            return Book!.Cells.ToDictionary(c => (c.Indicator, c.Field), c => c.Address);
        if (Stored is null || !MayWrite)
            return new Dictionary<(string, WorkbookField), string>();
        try
        {
            using var content = Stored.Open();
            using var file = TableFile.Open(content, Stored.Name);
            return WorkbookGuess.Of(file, Model);
        }
        catch (ImportRefusal)
        {
            return new Dictionary<(string, WorkbookField), string>();
        }
    }
}

/// <summary>The mapping as a form carries it.</summary>
public static class WorkbookMap
{
    public static string FieldOf(string indicator, WorkbookField field) => $"{field}-{indicator}";

    public static IReadOnlyDictionary<(string Indicator, WorkbookField Field), string> Of(
        IFormCollection form,
        ScoringModel model
    ) =>
        model
            .Indicators.SelectMany(i => Enum.GetValues<WorkbookField>().Select(f => (i.Key, f)))
            .ToDictionary(p => p, p => FormText.Of(form[FieldOf(p.Key, p.f)].ToString()));

    public static IReadOnlyList<(string Indicator, WorkbookField Field, string Address)> Check(
        WorkbookView view,
        IReadOnlyDictionary<(string Indicator, WorkbookField Field), string> posted
    )
    {
        var cells = new List<(string Indicator, WorkbookField Field, CellPlace Place)>();
        foreach (var ((indicator, field), text) in posted.Where(p => p.Value.Length > 0))
            if (CellPlace.Read(text) is { } place)
                cells.Add((indicator, field, place));
            else
                Wrong(
                    indicator,
                    field,
                    T(
                        $"\"{Shown(text)}\" bukan alamat sel. Tulis nama lembar, tanda seru, lalu sel: Isian!C12.",
                        $"\"{Shown(text)}\" is no address of a cell. Write the sheet, an exclamation mark, then the cell: Isian!C12."
                    )
                );
        foreach (
            var twice in cells
                .GroupBy(c => c.Place.ToString(), StringComparer.OrdinalIgnoreCase)
                .Where(g => g.Count() > 1)
        )
            Wrong(
                twice.Last().Indicator,
                twice.Last().Field,
                T(
                    $"{twice.Key} dipakai dua kali. Satu sel memuat satu isian.",
                    $"{twice.Key} stands twice. A cell holds one thing."
                )
            );
        if (!view.MapErrors.Any && view.Stored is { } stored)
        {
            using var content = stored.Open();
            var skipped = WorkbookFiller.Look(content, cells.Select(c => c.Place));
            foreach (var (place, reason) in skipped)
            {
                var (indicator, field, _) = cells.First(c => c.Place == place);
                Wrong(
                    indicator,
                    field,
                    reason == SkipReason.Formula
                        ? T(
                            $"{place} memuat rumus, dan rumus tidak diganti. Pilih sel isiannya.",
                            $"{place} holds a formula, and formulas are not replaced. Choose the cell for input."
                        )
                        : T(
                            $"Lembar \"{Shown(place.Sheet)}\" tidak ada di buku kerja ini.",
                            $"There is no sheet \"{Shown(place.Sheet)}\" in this workbook."
                        )
                );
            }
        }
        if (cells.Count == 0 && !view.MapErrors.Any)
            view.MapErrors.Add("", T("Isi paling sedikit satu alamat sel.", "Give the address of at least one cell."));
        return [.. cells.Select(c => (c.Indicator, c.Field, c.Place.ToString()))];

        void Wrong(string indicator, WorkbookField field, string message) =>
            view.MapErrors.Add(FieldOf(indicator, field), $"{view.Model.Indicator(indicator)?.Number}: {message}");
    }

    private static string Shown(string text) => text.Length > 40 ? text[..40] + "…" : text;
}
