using Gotong.Features.Organizations;
using Gotong.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Priorities;

/// <summary>What saving a draft changes.</summary>
public sealed record ImportEffect(
    int NewPriorities,
    int ChangedPriorities,
    int NewOrganizations,
    int Plans,
    int GonePriorities = 0
)
{
    public static readonly ImportEffect Nothing = new(0, 0, 0, 0);

    public bool IsNothing => this == Nothing;

    /// <summary>This and what stands unsaved in memory.</summary>
    public ImportEffect With(GotongDb db)
    {
        var changed = db
            .ChangeTracker.Entries()
            .Where(e => e.State is EntityState.Added or EntityState.Modified or EntityState.Deleted)
            .ToList();
        var fresh = changed.Where(e => e.State == EntityState.Added).Select(e => e.Entity).OfType<Record>().ToHashSet();
        var records = changed.Select(e => e.Entity as Record ?? (e.Entity as IPart)?.Whole).OfType<Record>().Distinct();
        var gone = changed
            .Where(e => e.State == EntityState.Deleted)
            .Select(e => e.Entity)
            .OfType<Record>()
            .ToHashSet();
        var effect = this;
        foreach (var record in records.Except(gone))
            effect = (record, fresh.Contains(record)) switch
            {
                (Priority, true) => effect with { NewPriorities = effect.NewPriorities + 1 },
                (Priority, false) => effect with { ChangedPriorities = effect.ChangedPriorities + 1 },
                (Organization, true) => effect with { NewOrganizations = effect.NewOrganizations + 1 },
                (Rpjmd, _) => effect with { Plans = effect.Plans + 1 },
                _ => effect,
            };
        return effect with { GonePriorities = effect.GonePriorities + gone.OfType<Priority>().Count() };
    }
}
