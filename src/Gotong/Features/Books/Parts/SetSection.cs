using System.Globalization;
using Gotong.Features.Books.Writing;
using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Http;
using Gotong.Platform.Ledger;
using Gotong.Platform.Web;
using Microsoft.EntityFrameworkCore;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Books.Parts;

/// <summary>Names the owner of a section and says how far it is.</summary>
public static class SetSection
{
    public static void MapSetSection(this IEndpointRouteBuilder routes) =>
        routes.MapRegion().MapForm(BookLinks.SetSectionPath, PostAsync).Allow(BookPermissions.Lead);

    private static async Task<IResult> PostAsync(
        string section,
        HttpRequest request,
        GotongDb db,
        Visit visit,
        CancellationToken cancel
    )
    {
        if (SectionFinder.Find(visit.Region, section) is not { } narrative)
            return Results.NotFound();
        var form = await request.ReadFormAsync(cancel);
        if (!long.TryParse(form[FormFields.Version], NumberStyles.None, CultureInfo.InvariantCulture, out var version))
            return Results.BadRequest();
        var part = await db.BookSections.SingleOrDefaultAsync(s => s.Book == 2 && s.Section == section, cancel);
        if (version != (part?.Version ?? 0))
            return await AgainAsync(409, "", Stale);
        var owner = await OwnerAsync(db, form["owner"].ToString(), cancel);
        if (owner is null && form["owner"].ToString().Length > 0)
            return await AgainAsync(
                422,
                "owner",
                T("Pilih seorang anggota daerah ini.", "Choose a member of this region.")
            );
        if (part is null)
            db.Add(
                part = new()
                {
                    RegionId = visit.Region.Id,
                    Book = 2,
                    Section = section,
                }
            );
        part.Assign(owner);
        if (!Enum.TryParse<SectionState>(form["state"], out var state) || !Enum.IsDefined(state) || !part.Become(state))
            return await AgainAsync(
                422,
                "state",
                T(
                    "Keadaan ini tidak cocok dengan isinya: yang kosong belum ditulis, yang berisi setidaknya ditulis.",
                    "This state does not fit the text: what is empty is not written yet, what has words is written at least."
                )
            );
        var (id, en) = SectionWords.Pair(state);
        try
        {
            await db.SaveActAsync(
                new(
                    "book.section.set",
                    Visibility.Region,
                    $"Bagian \"{narrative.Outline.Title.Id}\" dari Buku 2: {id}.",
                    $"Section \"{narrative.Outline.Title.En}\" of Book 2: {en}.",
                    new { section = narrative.Key, owner }
                ),
                cancel
            );
        }
        catch (DbUpdateException)
        {
            return await AgainAsync(409, "", Stale);
        }
        return new SeeOther(BookLinks.Section(visit.Region, section));

        Task<IResult> AgainAsync(int status, string field, string problem)
        {
            db.ChangeTracker.Clear();
            return WriteSection.PageAsync(db, visit, narrative, status, new FormErrors().Add(field, problem), cancel);
        }
    }

    private static string Stale =>
        T(
            "Bagian ini baru saja diubah orang lain. Lihat keadaannya sekarang, lalu simpan lagi.",
            "Somebody changed this section a moment ago. Look at how it stands now, then save again."
        );

    /// <summary>The membership, when it is one of this region that has not ended.</summary>
    private static async Task<Guid?> OwnerAsync(GotongDb db, string text, CancellationToken cancel) =>
        Guid.TryParse(text, out var id)
        && await db.Memberships.AnyAsync(m => m.Id == id && m.RegionId == db.RegionId && m.EndedAt == null, cancel)
            ? id
            : null;
}
