using Gotong.Features.Codes;
using Gotong.Features.Organizations;
using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Initiatives.List;

/// <summary>One row, with what its sentence needs.</summary>
public sealed record InitiativeRow(
    int Number,
    string Title,
    InitiativeState State,
    DateTimeOffset StateAt,
    DateTimeOffset ChangedAt,
    string? Priority,
    string? Lead,
    bool HasOwner,
    long Cost,
    bool Published
);

/// <summary>How many, and which need care; then one page of them.</summary>
public sealed record InitiativeList(
    int All,
    int Care,
    int Found,
    IReadOnlyList<InitiativeRow> Rows,
    IReadOnlyDictionary<InitiativeState, int> ByState,
    IReadOnlyList<(string Key, string Name, int Count)> ByDimension,
    IReadOnlyList<(Guid Id, string Name, int Count)> ByLead
)
{
    public const int PageSize = 50;

    public static async Task<InitiativeList> ReadAsync(
        GotongDb db,
        Visit visit,
        InitiativeFilter filter,
        CancellationToken cancel
    )
    {
        var all = db.Initiatives.AsNoTracking().VisibleTo(visit.Actor);
        var chosen = filter.Apply(all, visit);
        var rows = await chosen
            .OrderByDescending(i => i.Number)
            .Skip((filter.Page - 1) * PageSize)
            .Take(PageSize)
            .Select(i => new InitiativeRow(
                i.Number,
                i.Title,
                i.State,
                i.StateAt,
                i.ChangedAt,
                i.Priority!.Name,
                i.LeadOrganization!.ShortName ?? i.LeadOrganization.Name,
                i.Owner != null && i.Owner.EndedAt == null,
                i.Costs.Sum(c => c.Amount),
                i.PublishedAt != null
            ))
            .ToListAsync(cancel);
        var byState = await all.GroupBy(i => i.State)
            .Select(g => new { g.Key, Count = g.Count() })
            .ToDictionaryAsync(g => g.Key, g => g.Count, cancel);
        var framework = FrameworkEdition.Of(visit.Region.Framework);
        var byDimension = await all.SelectMany(i => i.Dimensions)
            .Where(d => d.Framework == framework.Key)
            .GroupBy(d => d.Dimension)
            .Select(g => new { g.Key, Count = g.Count() })
            .ToDictionaryAsync(g => g.Key, g => g.Count, cancel);
        var byLead = await all.Where(i => i.LeadOrganizationId != null)
            .GroupBy(i => i.LeadOrganizationId!.Value)
            .Select(g => new { g.Key, Count = g.Count() })
            .ToDictionaryAsync(g => g.Key, g => g.Count, cancel);
        var leads = byLead.Keys.ToList();
        var names = await db.Organizations.Where(o => leads.Contains(o.Id)).ToListAsync(cancel);
        return new(
            byState.Values.Sum(),
            await NeedsCare(all, visit.Now).CountAsync(cancel),
            await chosen.CountAsync(cancel),
            rows,
            byState,
            [.. framework.Dimensions.Select(d => (d.Key, d.Name.Text, byDimension.GetValueOrDefault(d.Key)))],
            [.. names.OrderBy(o => o.Label).Select(o => (o.Id, o.Label, byLead[o.Id]))]
        );
    }

    /// <summary>Someone has to act: mend what came back, decide what waits, take up what nobody owns or touches.</summary>
    public static IQueryable<Initiative> NeedsCare(IQueryable<Initiative> initiatives, DateTimeOffset now)
    {
        var quiet = now.AddDays(-Quiet);
        return initiatives.Where(i =>
            i.State == InitiativeState.Returned
            || i.State == InitiativeState.Submitted
            || (i.State == InitiativeState.Draft && i.ChangedAt < quiet)
            || (
                (i.State == InitiativeState.Accepted || i.State == InitiativeState.InMasterplan)
                && (i.Owner == null || i.Owner.EndedAt != null)
            )
        );
    }

    /// <summary>Days after which a draft nobody touches needs care.</summary>
    public const int Quiet = 30;
}
