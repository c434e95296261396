using Gotong.Features.Bimtek;
using Gotong.Features.Collaboration;
using Gotong.Features.Delivery.Status;
using Gotong.Features.Initiatives;
using Gotong.Features.Initiatives.Coverage;
using Gotong.Features.Initiatives.Index;
using Gotong.Features.Meetings;
using Gotong.Features.Organizations;
using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Ledger;
using Gotong.Platform.Web;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Leadership;

/// <summary>What is the same for every leader of a region: read once until its next act or day. Words stand in one language.</summary>
/// <param name="Risen">Requests nobody answered in time.</param>
/// <param name="NotMeeting">Of each body that has not met for its period, a sentence.</param>
public sealed record LeaderGround(
    Region Region,
    DateOnly Today,
    RegionStatuses Statuses,
    IReadOnlyList<Promise> Promises,
    IReadOnlyList<Request> Risen,
    IReadOnlyList<string> NotMeeting,
    GoodNews? Good
)
{
    public IReadOnlyList<Promise> Late =>
        [.. Promises.Where(p => p.Standing == CommitmentStanding.Late).OrderBy(p => p.Commitment.Current.DueOn)];

    /// <summary>What the government owes others.</summary>
    public IReadOnlyList<Promise> ByUs => [.. Promises.Where(p => !p.Commitment.Giver.Kind.IsOutside())];

    /// <summary>What others owe the government.</summary>
    public IReadOnlyList<Promise> ToUs => [.. Promises.Where(p => p.Commitment.Giver.Kind.IsOutside())];

    /// <summary>Off course first, then what needs attention.</summary>
    public IReadOnlyList<StatusedInitiative> OffCourse =>
        [.. Statuses.All.Where(i => i.Status.Level == StatusLevel.Red)];

    public int Count(StatusLevel level) => Statuses.All.Count(i => i.Status.Level == level);

    public static Task<LeaderGround> HereAsync(
        GotongDb db,
        RegionMemory memory,
        Region region,
        CancellationToken cancel
    ) =>
        memory.RecallAsync(
            db,
            () => ReadAsync(db, memory, region, cancel),
            ground => ground.Promises.Count * 8 + ground.Risen.Count,
            cancel,
            $"{region.Today(db.Clock):O} {(Words.English ? "en" : "id")}"
        );

    private static async Task<LeaderGround> ReadAsync(
        GotongDb db,
        RegionMemory memory,
        Region region,
        CancellationToken cancel
    )
    {
        var today = region.Today(db.Clock);
        var statuses = await RegionStatuses.HereAsync(db, memory, region, isPublic: false, cancel);
        IReadOnlyList<Promise> promises =
        [
            .. (
                await db
                    .Commitments.AsNoTracking()
                    .Where(c => c.AgreedAt != null)
                    .Whole()
                    .OrderBy(c => c.Number)
                    .ToListAsync(cancel)
            ).Select(c => new Promise(c, true, today)),
        ];
        var requests = await db
            .Requests.AsNoTracking()
            .Where(r => r.State == RequestState.Waiting)
            .Include(r => r.Organization)
            .Include(r => r.Initiative.LeadOrganization)
            .OrderBy(r => r.DueOn)
            .ToListAsync(cancel);
        return new(
            region,
            today,
            statuses,
            promises,
            [.. requests.Where(r => r.Level(today) != RequestLevel.Organization)],
            [
                .. (await RhythmReader.ReadAsync(db, region, cancel))
                    .Where(b => b.Rhythm.State == RhythmState.Past)
                    .Select(b => b.Sentence),
            ],
            await GoodNews.FindAsync(db, region, promises, statuses, cancel)
        );
    }
}

/// <summary>Where the drafting stands and what the weave says, for readers who see alike.</summary>
public sealed record LeaderDrafting(ProcessStanding? Process, string? Finding)
{
    public static Task<LeaderDrafting> HereAsync(
        GotongDb db,
        RegionMemory memory,
        InitiativeIndexes indexes,
        Visit visit,
        CancellationToken cancel
    ) =>
        memory.RecallAsync(
            db,
            async () =>
            {
                var index = await indexes.HereAsync(cancel);
                var coverage = await LoadCoverage.ForAsync(db, memory, index, visit.Actor, visit.Today.Year, cancel);
                return new LeaderDrafting(
                    await ProcessStanding.LoadAsync(db, visit.Region, cancel),
                    coverage is null ? null : Weave.Of(coverage.Coverage, visit.Region).Finding
                );
            },
            _ => 50,
            cancel,
            $"{visit.Today:O} {(Words.English ? "en" : "id")} {InitiativePermissions.SightOf(visit.Actor)}"
        );
}
