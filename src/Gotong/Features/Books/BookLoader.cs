using Gotong.Features.Codes;
using Gotong.Features.Initiatives;
using Gotong.Features.Organizations;
using Gotong.Features.Priorities;
using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Ledger;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Books;

/// <summary>Reads what a book needs in a fixed number of queries, however many initiatives there are.</summary>
/// <param name="db">In the region.</param>
/// <param name="region">The region itself.</param>
/// <param name="root">Scheme and host for the addresses of records, such as https://gotong.example; empty: no links.</param>
public sealed partial class BookLoader(GotongDb db, Region region, string root)
{
    /// <summary>Whether there is anything to read for who is not a member.</summary>
    public static async Task<bool> IsPublicAsync(GotongDb db, CancellationToken cancel) =>
        await db.Rpjmds.AnyAsync(r => r.PublishedAt != null, cancel)
        && await InBook(db, isPublic: true).AnyAsync(cancel);

    public async Task<BookData> LoadAsync(bool isPublic, DateOnly today, CancellationToken cancel)
    {
        var position = await db.Set<LedgerHead>()
            .Select(h => isPublic ? h.PublicPosition : h.Position)
            .FirstOrDefaultAsync(cancel);
        var organizations = await db
            .Organizations.Select(o => new
            {
                o.Id,
                Label = o.ShortName ?? o.Name,
                o.Kind,
            })
            .ToDictionaryAsync(o => o.Id, o => new BookOrganization(o.Id, o.Label, o.Kind), cancel);
        var sections = await db.BookSections.AsNoTracking().Where(s => s.Book == 2).ToListAsync(cancel);
        return new(
            new(region.Code, region.Name, region.PeriodStart, region.PeriodEnd, region.IsExample),
            await LoadPlanAsync(isPublic, cancel),
            Dimensions(),
            await LoadInitiativesAsync(isPublic, organizations, cancel),
            sections
                .Where(s => s.Markdown.Length > 0)
                .ToDictionary(s => s.Section, s => s.Markdown, StringComparer.Ordinal),
            new(today, position)
        )
        {
            IsPublic = isPublic,
            Versions = sections.ToDictionary(s => s.Section, s => s.Version, StringComparer.Ordinal),
        };
    }

    private List<BookDimension> Dimensions() =>
        [
            .. (FrameworkEdition.Find(region.Framework)?.Dimensions ?? []).Select(d => new BookDimension(
                d.Key,
                d.Name.Text,
                d.SubDimensions.ToDictionary(s => s.Key, s => s.Name.Text, StringComparer.Ordinal)
            )),
        ];

    private static IQueryable<Initiative> InBook(GotongDb db, bool isPublic)
    {
        var decided = db.Initiatives.Where(i =>
            i.State == InitiativeState.Accepted || i.State == InitiativeState.InMasterplan
        );
        return isPublic ? decided.Where(i => i.PublishedAt != null) : decided;
    }

    private string Address(string path) => root.Length == 0 ? "" : root + path;
}
