using Gotong.Features.Collaboration;
using Gotong.Features.Initiatives;
using Gotong.Features.Owners;
using Gotong.Features.Readiness;
using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Delivery.Status;

/// <summary>An initiative that is being delivered, with its status.</summary>
/// <param name="ReportsFrom">Since when it reports.</param>
public sealed record StatusedInitiative(
    Guid Id,
    int Number,
    string Title,
    Guid? LeadId,
    string? Lead,
    string? Owner,
    Quarter? ReportsFrom,
    InitiativeStatus Status
);

/// <summary>
/// Reads what statuses rest on: one query for each kind of fact, never one for a row. Strangers' statuses rest on what
/// strangers may read: verified reports, public standings of promises, owners missing after notice.
/// </summary>
public static partial class LoadStatus
{
    public static async Task<IReadOnlyList<StatusedInitiative>> AllAsync(
        GotongDb db,
        Region region,
        bool isPublic,
        CancellationToken cancel
    ) => await ReadAsync(db, region, Delivered(db, isPublic), null, isPublic, cancel);

    public static async Task<StatusedInitiative?> OneAsync(
        GotongDb db,
        Region region,
        Guid id,
        bool isPublic,
        CancellationToken cancel
    ) =>
        (
            await ReadAsync(db, region, Delivered(db, isPublic).Where(i => i.Id == id), id, isPublic, cancel)
        ).SingleOrDefault();

    private static IQueryable<Initiative> Delivered(GotongDb db, bool isPublic) =>
        db.Initiatives.Where(i =>
            (i.State == InitiativeState.Accepted || i.State == InitiativeState.InMasterplan)
            && (!isPublic || i.PublishedAt != null)
        );

    private static async Task<IReadOnlyList<StatusedInitiative>> ReadAsync(
        GotongDb db,
        Region region,
        IQueryable<Initiative> which,
        Guid? only,
        bool isPublic,
        CancellationToken cancel
    )
    {
        var today = region.Today(db.Clock);
        var heads = await which
            .OrderBy(i => i.Number)
            .Select(i => new
            {
                i.Id,
                i.Number,
                i.Title,
                i.LeadOrganizationId,
            })
            .ToListAsync(cancel);
        if (heads.Count == 0)
            return [];
        var carried = (
            only is { } id
                ? await LoadOwners.OneAsync(db, region, id, cancel) is { } one
                    ? [one]
                    : []
                : await LoadOwners.AllAsync(db, region, cancel)
        ).ToDictionary(c => c.Id);
        var ids = which.Select(i => i.Id);
        var schedules = await SchedulesAsync(db, ids, cancel);
        var reports = await ReportsAsync(db, ids, today, isPublic, cancel);
        var expected = await ExpectedAsync(db, ids, reports, cancel);
        var planned = await PlannedAsync(db, ids, today, cancel);
        var effects = await LoadEffects.OfAsync(db, ids, today, isPublic, cancel);
        var promises = await PromisesAsync(db, ids, cancel);
        var readiness = await InitiativeReadiness.Of(db, today, which, isPublic, cancel, promises);
        var hands = await HandsAsync(db, region, ids, cancel);
        return
        [
            .. heads.Select(i =>
            {
                var schedule = schedules.GetValueOrDefault(i.Id);
                var report = reports.GetValueOrDefault(i.Id);
                var owner = carried.GetValueOrDefault(i.Id);
                var facts = new StatusFacts(
                    schedule?.Starts,
                    schedule?.Ends,
                    isPublic ? owner?.Pulse.IsPublicOn(today) != true : owner?.Pulse.IsWithoutOwner == false,
                    [
                        .. (schedule?.Milestones ?? []).Select(m => new MilestoneFact(
                            m.Name,
                            m.DueOn,
                            m.Weight,
                            m.ReachedOn,
                            expected.TryGetValue(m.Id, out var on) ? on : null
                        )),
                    ],
                    report is null ? null : new(report.Quarter, report.IsVerified),
                    report is null ? null : new(planned.GetValueOrDefault((i.Id, report.Quarter.Year)), report.Spent),
                    [.. effects[i.Id]],
                    readiness[i.Id].Overall,
                    [.. promises[i.Id].Select(p => PromiseOf(p, today, isPublic))],
                    hands.GetValueOrDefault(i.Id)
                );
                return new StatusedInitiative(
                    i.Id,
                    i.Number,
                    i.Title,
                    i.LeadOrganizationId,
                    owner?.Lead,
                    owner?.Owner is { HasLeft: false } person ? person.Name : null,
                    schedule?.Starts,
                    StatusMethod.Of(facts, today)
                );
            }),
        ];
    }
}
