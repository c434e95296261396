using Gotong.Features.Regions;
using Gotong.Platform.Data;

namespace Gotong.Features.Collaboration;

/// <summary>Whom a letter to an organization reaches: those who work there with an account.</summary>
public static class Letters
{
    public static Task<IReadOnlyList<string>> ToAsync(GotongDb db, Guid organizationId, CancellationToken cancel) =>
        db.Reachable().Where(m => m.OrganizationId == organizationId).EmailsAsync(cancel);
}
