using Gotong.Features.Organizations;
using Gotong.Platform.Data;
using Gotong.Platform.Web.Charts;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Priorities;

/// <summary>Another priority, as far as a link needs it.</summary>
public sealed record PriorityRef(Guid Id, PriorityLevel Level, string Name, string? Code);

/// <summary>A priority with all that its page tells of it, except the initiatives.</summary>
public sealed record PriorityDetail(
    Priority Priority,
    IReadOnlyList<PriorityRef> Path,
    IReadOnlyList<PriorityRef> Children,
    IReadOnlyList<Organization> Responsible,
    IReadOnlyList<MoneyYear> Pagu
)
{
    public Rpjmd Plan => Priority.Rpjmd;

    /// <summary>Its official code, where a person confirmed one.</summary>
    public CodeLink? Official { get; init; }

    /// <summary>Null when the region has no such priority. The caller asks <see cref="PriorityPermissions.MaySee"/>.</summary>
    public static async Task<PriorityDetail?> Load(GotongDb db, Guid id, CancellationToken cancel = default)
    {
        var priority = await db
            .Priorities.Include(p => p.Rpjmd)
            .Include(p => p.Indicators)
                .ThenInclude(i => i.Values)
            .Include(p => p.Responsibilities)
                .ThenInclude(r => r.Organization)
            .AsSplitQuery()
            .SingleOrDefaultAsync(p => p.Id == id, cancel);
        if (priority is null)
            return null;
        var below = await BelowAsync(db, priority, cancel);
        return new(
            priority,
            await PathAsync(db, priority, cancel),
            [.. below.Where(n => n.ParentId == id).Select(n => n.Ref)],
            [
                .. priority
                    .Responsibilities.Select(r => r.Organization)
                    .Distinct()
                    .OrderBy(o => o.Name, StringComparer.Ordinal),
            ],
            await PaguAsync(db, priority, [id, .. below.Select(n => n.Ref.Id)], cancel)
        )
        {
            Official =
                priority.Level == PriorityLevel.Program
                    ? await db.CodeLinks.AsNoTracking().SingleOrDefaultAsync(l => l.PriorityId == id, cancel)
                    : null,
        };
    }

    private static async Task<IReadOnlyList<PriorityRef>> PathAsync(
        GotongDb db,
        Priority priority,
        CancellationToken cancel
    )
    {
        var path = new List<PriorityRef>();
        for (var parent = priority.ParentId; parent is { } id; )
        {
            var above = await db
                .Priorities.Where(p => p.Id == id)
                .Select(p => new { p.ParentId, Ref = new PriorityRef(p.Id, p.Level, p.Name, p.Code) })
                .SingleAsync(cancel);
            path.Insert(0, above.Ref);
            parent = above.ParentId;
        }
        return path;
    }

    private sealed record Below(Guid? ParentId, PriorityRef Ref);

    private static async Task<List<Below>> BelowAsync(GotongDb db, Priority priority, CancellationToken cancel)
    {
        var all = new List<Below>();
        List<Guid?> level = [priority.Id];
        while (level.Count > 0)
        {
            var next = await db
                .Priorities.Where(p => level.Contains(p.ParentId))
                .OrderBy(p => p.Level)
                .ThenBy(p => p.Order)
                .Select(p => new Below(p.ParentId, new(p.Id, p.Level, p.Name, p.Code)))
                .ToListAsync(cancel);
            all.AddRange(next);
            level = [.. next.Where(n => n.Ref.Level != PriorityLevel.Program).Select(n => (Guid?)n.Ref.Id)];
        }
        return all;
    }

    private static async Task<IReadOnlyList<MoneyYear>> PaguAsync(
        GotongDb db,
        Priority priority,
        List<Guid> ids,
        CancellationToken cancel
    )
    {
        var byYear = await db
            .PaguLines.Where(l => ids.Contains(l.PriorityId))
            .GroupBy(l => l.Year)
            .Select(g => new { Year = g.Key, Amount = g.Sum(l => l.Amount) })
            .ToDictionaryAsync(g => g.Year, g => g.Amount, cancel);
        if (byYear.Count == 0)
            return [];
        var first = Math.Min(priority.Rpjmd.PeriodStart, byYear.Keys.Min());
        var last = Math.Max(priority.Rpjmd.PeriodEnd, byYear.Keys.Max());
        return
        [
            .. Enumerable
                .Range(first, last - first + 1)
                .Select(y => new MoneyYear(y, byYear.TryGetValue(y, out var amount) ? amount : null)),
        ];
    }
}
