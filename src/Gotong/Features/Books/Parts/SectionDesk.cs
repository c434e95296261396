using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Web;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Books.Parts;

/// <summary>What stands around the words of a section: its owner and how far it is.</summary>
public sealed record SectionDesk(
    SectionState State,
    Guid? OwnerId,
    string? Owner,
    long Version,
    bool MayWrite,
    bool MayLead,
    IReadOnlyList<Option> Members
)
{
    public static async Task<SectionDesk> LoadAsync(GotongDb db, Visit visit, string section, CancellationToken cancel)
    {
        var part = await db
            .BookSections.AsNoTracking()
            .Include(s => s.Owner!.Account)
            .SingleOrDefaultAsync(s => s.Book == 2 && s.Section == section, cancel);
        var mayLead = BookPermissions.MayLead(visit.Actor);
        return new(
            part?.State ?? SectionState.Unwritten,
            part?.OwnerId,
            part?.Owner?.Account.Name,
            part?.Version ?? 0,
            BookPermissions.MayWrite(visit.Actor, part),
            mayLead,
            mayLead ? await MembersAsync(db, cancel) : []
        );
    }

    private static async Task<List<Option>> MembersAsync(GotongDb db, CancellationToken cancel) =>
        [
            .. (
                await db
                    .Memberships.AsNoTracking()
                    .Include(m => m.Account)
                    .Where(m => m.RegionId == db.RegionId && m.EndedAt == null)
                    .ToListAsync(cancel)
            )
                .OrderBy(m => m.Account.Name, StringComparer.CurrentCultureIgnoreCase)
                .Select(m => new Option(m.Id.ToString(), $"{m.Account.Name}, {RoleWords.Of(m.Role)}")),
        ];
}
