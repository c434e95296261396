using Gotong.Documents;
using Gotong.Features.Initiatives;
using Gotong.Features.Initiatives.Steps;
using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Files;
using Gotong.Platform.Web;
using Microsoft.EntityFrameworkCore;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Desks.Workbook;

/// <summary>The desk as a workbook: a row for each open draft, one for each priority that has none, to be filled in anywhere.</summary>
public static class WriteWorkbook
{
    public static void Map(IEndpointRouteBuilder region) =>
        region.MapGet(DeskLinks.WorkbookPath, HandleAsync).Allow(InitiativePermissions.Start);

    private static async Task<IResult> HandleAsync(Guid id, GotongDb db, Visit visit, CancellationToken cancel)
    {
        if (!DeskPermissions.MayWorkAt(visit.Actor, id))
            return Results.NotFound();
        if (await LoadDesks.OneAsync(db, visit.Actor, visit.Today.Year, id, cancel) is not { } desk)
            return Results.NotFound();
        var rows = await RowsAsync(db, visit, desk, cancel);
        using var stream = new MemoryStream();
        XlsxWriter.Write(
            stream,
            [
                new(
                    T("Isian", "To fill in"),
                    [
                        new(WorkbookColumns.Key.Header, 12),
                        new(WorkbookColumns.Priority.Header, 36),
                        .. WorkbookColumns.Answers.Select(c => new SheetColumn(c.Header, 30)),
                    ],
                    rows
                ),
                new(
                    T("Petunjuk", "How to"),
                    [new(T("Petunjuk", "How to"), 100)],
                    [.. Hints.Select(h => new object?[] { h })]
                ),
            ]
        );
        return Results.File(
            stream.ToArray(),
            SheetFile.ContentType,
            T($"isian-{Slug(desk)}.xlsx", $"desk-{Slug(desk)}.xlsx")
        );
    }

    private static async Task<List<IReadOnlyList<object?>>> RowsAsync(
        GotongDb db,
        Visit visit,
        DeskProgress desk,
        CancellationToken cancel
    )
    {
        var names = desk.Priorities.ToDictionary(p => p.Id, p => p.Name);
        var room = new StepRoom(db, visit.Region, visit.Today, null, cancel);
        var rows = new List<IReadOnlyList<object?>>();
        foreach (var number in desk.Works.Where(w => w.IsOpen).Select(w => w.Number))
        {
            var initiative = (await db.FindInitiativeAsync(number, cancel))!;
            var texts = WorkbookAnswers.Read(initiative, room);
            rows.Add([
                RowKey.Of(initiative),
                initiative.PriorityId is { } p ? names.GetValueOrDefault(p, initiative.Priority!.Name) : "",
                .. texts,
            ]);
        }
        rows.AddRange(desk.Priorities.Where(p => p.IsHole).Select(p => (IReadOnlyList<object?>)[RowKey.Of(p), p.Name]));
        return rows;
    }

    private static string[] Hints =>
        [
            T(
                "Satu baris adalah satu inisiatif. Isi yang Anda tahu; yang kosong dapat menyusul.",
                "One row is one initiative. Fill in what you know; the rest may follow."
            ),
            T(
                "Baris yang hanya berisi prioritas menunggu gagasan baru: mulai dari kolom Masalah.",
                "A row with only a priority waits for a new idea: begin with the column Problem."
            ),
            T(
                "Dua gagasan untuk satu prioritas: salin barisnya, biarkan kolom Kunci seperti semula.",
                "Two ideas for one priority: copy the row and leave the key as it is."
            ),
            T(
                "Sel yang dikosongkan tidak menghapus apa pun. Menghapus dilakukan di halaman inisiatif.",
                "An empty cell erases nothing. Erase on the page of the initiative."
            ),
            WorkbookColumns.HorizonHint,
            T(
                "Simpan, lalu unggah kembali di meja Anda. Anda melihat hasilnya dulu sebelum tersimpan.",
                "Save it and upload it at your desk. You see the result before anything is saved."
            ),
        ];

    private static string Slug(DeskProgress desk) =>
        string.Concat(desk.Organization.Label.ToLowerInvariant().Select(c => char.IsAsciiLetterOrDigit(c) ? c : '-'));
}
