using Gotong.Features.Organizations;
using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Ledger;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Applications.Importing;

/// <summary>What came of an import.</summary>
public sealed record InventoryEffect(int Added, int Changed, int Organizations)
{
    public bool IsNothing => Added + Changed + Organizations == 0;
}

/// <summary>An inventory goes in: new agencies, new applications and the accepted changes, in one act.</summary>
public static class SaveInventory
{
    public static async Task<InventoryEffect> SaveAsync(
        GotongDb db,
        Region region,
        InventoryView view,
        Func<ChangedApplication, bool> accepts,
        string? agent,
        CancellationToken cancel
    )
    {
        var now = db.Clock.GetUtcNow();
        var changed = view.Difference.Changed.Where(accepts).ToList();
        var rows = view.Difference.New.Concat(changed.Select(c => c.Row)).ToList();
        var made = new Dictionary<string, Organization>(StringComparer.Ordinal);
        foreach (
            var line in rows.Select(view.Owners.Of).OfType<OwnerLine>().Where(l => l.IsNew).DistinctBy(l => l.Text)
        )
            made[line.Text] = MakeOwner(db, region, line, made.Values);
        foreach (var row in view.Difference.New)
        {
            var application = new Application { RegionId = region.Id, Name = row.Name };
            Write(application, row, view, made, region.Today(db.Clock), now);
            db.Add(application);
        }
        var ids = changed.ConvertAll(c => c.Application.Id);
        var stored = await db
            .Applications.AsTracking()
            .Where(a => ids.Contains(a.Id))
            .ToDictionaryAsync(a => a.Id, cancel);
        foreach (var change in changed)
            Write(stored[change.Application.Id], change.Row, view, made, region.Today(db.Clock), now);
        var effect = new InventoryEffect(view.Difference.New.Count, changed.Count, made.Values.Distinct().Count());
        if (effect.IsNothing)
            return effect;
        await db.SaveActAsync(
            new Act(
                "applications.imported",
                Visibility.Region,
                $"memasukkan {effect.Added} aplikasi baru dan {effect.Changed} perubahan dari “{view.FileName}”",
                $"brought in {effect.Added} new applications and {effect.Changed} changes from “{view.FileName}”",
                new
                {
                    file = view.FileName,
                    sha256 = view.Hash,
                    added = effect.Added,
                    changed = effect.Changed,
                    organizations = effect.Organizations,
                }
            )
            {
                Agent = agent,
            },
            cancel
        );
        return effect;
    }

    /// <summary>Two codes of one name are one agency.</summary>
    private static Organization MakeOwner(GotongDb db, Region region, OwnerLine line, IEnumerable<Organization> made)
    {
        var key = Organization.KeyOf(line.Name!);
        if (made.FirstOrDefault(o => o.Key == key) is { } same)
            return same;
        var organization = new Organization
        {
            RegionId = region.Id,
            Name = line.Name!,
            ShortName = line.ShortName,
            Kind = OrganizationSheet.KindOf(line.Name!) ?? OrganizationKind.Opd,
            Code = line.Code,
        };
        db.Add(organization);
        return organization;
    }

    private static void Write(
        Application a,
        InventoryRow row,
        InventoryView view,
        Dictionary<string, Organization> made,
        DateOnly today,
        DateTimeOffset now
    )
    {
        a.ImportKey = row.Key;
        a.Name = row.Name;
        a.Function = row.Function ?? a.Function;
        a.Users = view.Owners.Users(row) ?? a.Users;
        a.Media = row.Media ?? a.Media;
        a.Kind = row.Kind ?? a.Kind;
        a.Year = row.Year ?? a.Year;
        a.Domain = row.Domain ?? a.Domain;
        a.Integrations = row.Integrations ?? a.Integrations;
        a.Data = row.Data ?? a.Data;
        a.CostPerYear = row.Cost ?? a.CostPerYear;
        a.ActiveUsers = row.ActiveUsers ?? a.ActiveUsers;
        a.CountedOn = row.CountedOn ?? a.CountedOn;
        a.ContractEnd = row.ContractEnd ?? a.ContractEnd;
        a.SourceHolder = row.SourceHolder ?? a.SourceHolder;
        a.Link = row.Link ?? a.Link;
        if (view.Owners.Of(row) is { } owner)
        {
            if (owner.IsNew)
                (a.Owner, a.OwnerId) = (made[owner.Text], made[owner.Text].Id);
            else if (Guid.TryParse(owner.Choice, out var id))
                a.OwnerId = id;
        }
        if (row.Status is { } status && a.Status != ApplicationStatus.Retired)
            if (status == ApplicationStatus.Retired)
                a.Retire($"Tercatat pensiun dalam “{view.FileName}”.", today, now);
            else
                a.Work(status == ApplicationStatus.Active);
        a.Touch(now);
    }
}
