using Gotong.Features.Initiatives;
using Gotong.Features.Organizations;
using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Microsoft.EntityFrameworkCore;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Bimtek;

/// <summary>
/// Who must sign the commitment of a process, and who did: the leader, and the head of every agency and partner that
/// carries an initiative in the masterplan. Counted are the sheets that this process asks for, and no others.
/// </summary>
public static class SheetFacts
{
    public static async Task<(FactCount Signatures, FactCount Published)> CountAsync(
        GotongDb db,
        Region region,
        DraftingProcess process,
        CancellationToken cancel
    )
    {
        var stages = process.Stages.Select(s => s.Id).ToList();
        var sheets = await db
            .CommitmentSheets.AsNoTracking()
            .Include(s => s.Signers)
            .Where(s => s.FixedAt != null && s.StageId != null && stages.Contains(s.StageId.Value))
            .ToListAsync(cancel);
        var chosen = db.Initiatives.Where(i => i.State == InitiativeState.InMasterplan);
        var lead = chosen.Where(i => i.LeadOrganizationId != null).Select(i => i.LeadOrganizationId!.Value);
        var partners = chosen.SelectMany(i => i.Partners).Select(p => p.OrganizationId);
        var names = await db
            .Organizations.Where(o => lead.Contains(o.Id) || partners.Contains(o.Id))
            .OrderBy(o => o.Kind)
            .ThenBy(o => o.Name)
            .Select(o => new SheetParty(o.Name, o.ShortName))
            .ToListAsync(cancel);
        var leaders = await db
            .Memberships.Where(m => m.RegionId == db.RegionId && m.Role == Role.Leader && m.EndedAt == null)
            .Select(m => m.AccountId)
            .ToListAsync(cancel);
        var missing = Missing(region.Name, leaders, names, [.. sheets.SelectMany(s => s.Signers)]);
        var all = names.Count + 1;
        return (new(all - missing.Count, all) { Missing = missing }, new(sheets.Count(s => s.PublishedAt is not null)));
    }

    /// <summary>Those of whom no signature is there, as they are called. Pure.</summary>
    public static IReadOnlyList<string> Missing(
        string region,
        IReadOnlyCollection<Guid> leaders,
        IReadOnlyList<SheetParty> parties,
        IReadOnlyCollection<SheetSigner> signers
    )
    {
        var signed = signers.Where(s => s.IsSigned).ToList();
        var signedFor = signed.Select(s => Organization.KeyOf(s.Organization)).ToHashSet(StringComparer.Ordinal);
        var hasLeader =
            signed.Exists(s => s.AccountId is { } id && leaders.Contains(id))
            // On paper, or by an account that left since: somebody for the region itself, as its head.
            || signed.Exists(s =>
                Organization.KeyOf(s.Organization) == Organization.KeyOf(region) && IsHeadOfRegion(s.Office)
            );
        return
        [
            .. hasLeader ? (string[])[] : [T("kepala daerah", "the head of region")],
            .. parties
                .Where(p =>
                    !signedFor.Contains(Organization.KeyOf(p.Name))
                    && (p.ShortName is null || !signedFor.Contains(Organization.KeyOf(p.ShortName)))
                )
                .Select(p => p.Name),
        ];
    }

    /// <summary>"Bupati", "Pj. Bupati Magetan", "Wali Kota Madiun": the head, also one who only stands in; not the deputy.</summary>
    internal static bool IsHeadOfRegion(string office)
    {
        var words = Organization.KeyOf(office).Split(' ').SkipWhile(w => w is "pj" or "plt" or "plh" or "pjs");
        var name = string.Join(' ', words) + " ";
        return HeadOffices.Any(o => name.StartsWith(o + " ", StringComparison.Ordinal));
    }

    private static readonly string[] HeadOffices = ["kepala daerah", "bupati", "wali kota", "walikota", "gubernur"];
}

/// <summary>An organization that must sign, by the names a sheet may call it.</summary>
public sealed record SheetParty(string Name, string? ShortName);
