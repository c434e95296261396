using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Organizations;

/// <summary>Tells invitations which organizations an officer or partner can be of.</summary>
public static class InvitationChoices
{
    public static void AddInvitationChoices(this IServiceCollection services) =>
        services.AddSingleton<OrganizationChoices>(OfRegionAsync);

    private static async Task<IReadOnlyList<OrganizationChoice>> OfRegionAsync(GotongDb db, CancellationToken cancel) =>
        [
            .. (await db.Organizations.AsNoTracking().ToListAsync(cancel))
                .Select(o => new OrganizationChoice(o.Id, o.Name, o.Kind.IsOutside()))
                .OrderBy(o => o.Label, StringComparer.CurrentCultureIgnoreCase),
        ];
}
