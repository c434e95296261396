using System.Globalization;
using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Files;
using Gotong.Platform.Hosting;
using Gotong.Platform.Http;
using Gotong.Platform.Import;
using Gotong.Platform.Ledger;
using Gotong.Platform.Web;
using Microsoft.EntityFrameworkCore;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Books.Returning;

/// <summary>The book comes back from Word: upload, look, save what is ticked.</summary>
internal static class ReturnBook
{
    public static void MapReturn(this IEndpointRouteBuilder routes)
    {
        var region = routes.MapRegion();
        region
            .MapGet(BookLinks.ReturnPath, (Visit visit) => Page.Of<ReturnPage>(new { visit.Region }))
            .Allow(Access.Members);
        region.MapForm(BookLinks.ReturnPath, UploadAsync).TakesFiles().Allow(Access.Members);
        region.MapGet(BookLinks.ReturnedPath, ShowAsync).Allow(Access.Members);
        region.MapForm(BookLinks.ReturnedPath, SaveAsync).Allow(Access.Members);
    }

    private static async Task<IResult> UploadAsync(
        HttpRequest request,
        Installation installation,
        Visit visit,
        CancellationToken cancel
    )
    {
        var file = request.Form.Files["berkas"];
        if (file is null || file.Length == 0)
            return Refused(visit, T("Pilih berkas .docx yang Anda sunting.", "Choose the .docx file that you edited."));
        try
        {
            await using var content = file.OpenReadStream();
            var files = new FileStore(installation, visit.Region.Id);
            var stored = await files.SaveReadAsync(content, file.FileName, Check, cancel);
            return new SeeOther(BookLinks.Returned(visit.Region, stored.Hash));
        }
        catch (ImportRefusal refusal)
        {
            return Refused(visit, refusal.Message);
        }

        void Check(Stream stream) => ReturnPlan.Own(WordFile.Read(stream), visit.Region);
    }

    private static async Task<IResult> ShowAsync(
        string hash,
        Installation installation,
        GotongDb db,
        Visit visit,
        CancellationToken cancel
    ) =>
        new FileStore(installation, visit.Region.Id).Find(hash) is { } file
            ? await PageAsync(file, db, visit, 200, null, cancel)
            : Results.NotFound();

    private static async Task<IResult> SaveAsync(
        string hash,
        HttpRequest request,
        Installation installation,
        GotongDb db,
        Visit visit,
        CancellationToken cancel
    )
    {
        if (new FileStore(installation, visit.Region.Id).Find(hash) is not { } file)
            return Results.NotFound();
        var ticked = request.Form["take"].OfType<string>().ToHashSet(StringComparer.Ordinal);
        if (ticked.Count == 0)
            return await AgainAsync(422, T("Centang setidaknya satu bagian.", "Tick one section at least."));
        await using var content = file.Open();
        ReturnPlan plan;
        try
        {
            plan = await ReturnPlan.MakeAsync(content, db, visit, cancel);
        }
        catch (ImportRefusal refusal)
        {
            return Refused(visit, refusal.Message);
        }
        var taken = plan.Changes.Where(c => ticked.Contains(c.Section.Key)).ToList();
        if (taken.Any(c => !c.MayWrite))
            return Results.StatusCode(StatusCodes.Status403Forbidden);
        if (taken.Count < ticked.Count || taken.Any(c => Seen(request, c) != c.Version || !c.Fits))
            return await AgainAsync(409, Moved);
        var isPublic = await BookLoader.IsPublicAsync(db, cancel);
        foreach (var change in taken)
        {
            var key = change.Section.Key;
            var row = await db.BookSections.SingleOrDefaultAsync(s => s.Book == 2 && s.Section == key, cancel);
            if ((row?.Version ?? 0) != change.Version)
                return await AgainAsync(409, Moved);
            if (row is null)
                db.Add(
                    row = new()
                    {
                        RegionId = visit.Region.Id,
                        Book = 2,
                        Section = key,
                    }
                );
            row.Write(change.Theirs);
        }
        try
        {
            await db.SaveActAsync(ActOf(taken, hash, isPublic), cancel);
        }
        catch (DbUpdateException)
        {
            return await AgainAsync(409, Moved);
        }
        return new SeeOther(BookLinks.Returned(visit.Region, hash));

        Task<IResult> AgainAsync(int status, string problem)
        {
            db.ChangeTracker.Clear();
            return PageAsync(file, db, visit, status, new FormErrors().Add("", problem), cancel);
        }
    }

    private static async Task<IResult> PageAsync(
        StoredFile file,
        GotongDb db,
        Visit visit,
        int status,
        FormErrors? errors,
        CancellationToken cancel
    )
    {
        try
        {
            await using var content = file.Open();
            var plan = await ReturnPlan.MakeAsync(content, db, visit, cancel);
            return Page.Of<ReturnedPage>(
                new
                {
                    visit.Region,
                    Plan = plan,
                    File = file,
                    Errors = errors!,
                },
                status
            );
        }
        catch (ImportRefusal refusal)
        {
            return Refused(visit, refusal.Message);
        }
    }

    private static long? Seen(HttpRequest request, ReturnedChange change) =>
        long.TryParse(
            request.Form["seen." + change.Section.Key],
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out var version
        )
            ? version
            : null;

    private static IResult Refused(Visit visit, string message) =>
        Page.Of<ReturnPage>(new { visit.Region, Errors = new FormErrors().Add("berkas", message) }, 422);

    private static string Moved =>
        T(
            "Buku berubah sejak Anda membuka halaman ini. Belum ada yang disimpan; periksa lagi di bawah.",
            "The book changed since you opened this page. Nothing is saved yet; check again below."
        );

    private static Act ActOf(List<ReturnedChange> taken, string file, bool isPublic) =>
        new(
            "book.sections.returned",
            isPublic ? Visibility.Public : Visibility.Region,
            $"{taken.Count} bagian Buku 2 ditulis dari berkas Word: {string.Join(", ", taken.Select(c => c.Section.Outline.Title.Id))}.",
            $"{taken.Count} sections of Book 2 were written from a Word file: {string.Join(", ", taken.Select(c => c.Section.Outline.Title.En))}.",
            new { sections = taken.Select(c => c.Section.Key), file }
        );
}
