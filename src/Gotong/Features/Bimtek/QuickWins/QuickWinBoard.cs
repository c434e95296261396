using Gotong.Features.Codes;
using Gotong.Features.Initiatives;
using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Bimtek.QuickWins;

/// <summary>The vote as one visitor sees it: the candidates of each dimension, their votes, and what was confirmed.</summary>
public sealed record QuickWinBoard(
    Region Region,
    Actor Actor,
    StageStanding Stage,
    QuickWinRound Round,
    IReadOnlyList<DimensionVote> Dimensions,
    int Participants
)
{
    public int Process => Stage.Stage.Process.Number;
    public bool IsOpen => Round.IsOpen && Stage.IsAtWork;
    public bool MayVote => IsOpen && BimtekPermissions.Vote.Admits(Actor);
    public bool MayClose => IsOpen && BimtekPermissions.MayRun(Actor);
    public bool MayConfirm => !Round.IsOpen && Stage.IsAtWork && BimtekPermissions.Confirm.Admits(Actor);
    public int Voters => Round.Votes.Select(v => v.MemberId).Distinct().Count();

    public DimensionVote? At(string dimension) => Dimensions.FirstOrDefault(d => d.Dimension.Key == dimension);

    /// <summary>Null: this process has no quick wins.</summary>
    public static async Task<QuickWinBoard?> LoadAsync(GotongDb db, Visit visit, int process, CancellationToken cancel)
    {
        if (await ProcessStanding.LoadAsync(db, visit.Region, cancel, process) is not { } standing)
            return null;
        if (standing.Stages.FirstOrDefault(s => s.Outline.QuickWins) is not { } stage)
            return null;
        var round = await db
            .QuickWinRounds.Include(r => r.Votes)
            .Include(r => r.QuickWins)
            .AsSplitQuery()
            .SingleOrDefaultAsync(r => r.ProcessId == standing.Process.Id, cancel);
        if (round is null)
            return null;
        var named = round
            .Votes.Select(v => v.InitiativeId)
            .Concat(round.QuickWins.Select(q => q.InitiativeId))
            .ToList();
        var framework = visit.Region.Framework;
        var candidates = await db
            .Initiatives.Where(i =>
                (i.State == InitiativeState.InMasterplan && i.Horizon == Horizon.Short) || named.Contains(i.Id)
            )
            .SelectMany(i => i.Dimensions.Where(d => d.Framework == framework), (i, d) => new { i, d.Dimension })
            .OrderBy(r => r.i.Number)
            .Select(r => new Candidate(
                r.i.Id,
                r.i.Number,
                r.i.Title,
                r.Dimension,
                r.i.State == InitiativeState.InMasterplan && r.i.Horizon == Horizon.Short
            ))
            .ToListAsync(cancel);
        var visible = (await db.Initiatives.VisibleTo(visit.Actor).Select(i => i.Id).ToListAsync(cancel)).ToHashSet();
        var voters = BimtekPermissions.Vote.Roles.ToList();
        return new(
            visit.Region,
            visit.Actor,
            stage,
            round,
            [
                .. FrameworkEdition
                    .Of(framework)
                    .Dimensions.Select(d => new DimensionVote(
                        d,
                        [
                            .. candidates
                                .Where(c => c.Dimension == d.Key && visible.Contains(c.Id))
                                .DistinctBy(c => c.Id),
                        ],
                        round,
                        visit.Actor.MemberId
                    )),
            ],
            await db
                .Memberships.Where(m => m.RegionId == db.RegionId && m.EndedAt == null && voters.Contains(m.Role))
                .Select(m => m.AccountId)
                .Distinct()
                .CountAsync(cancel)
        );
    }
}

/// <param name="MayBeChosen">In the masterplan for one year; else it was, when somebody voted for it.</param>
public sealed record Candidate(Guid Id, int Number, string Title, string Dimension, bool MayBeChosen);

public sealed record DimensionVote(
    Dimension Dimension,
    IReadOnlyList<Candidate> Candidates,
    QuickWinRound Round,
    Guid MemberId
)
{
    public IReadOnlyList<Candidate> Choices => [.. Candidates.Where(c => c.MayBeChosen)];

    public Guid? Mine => Round.Votes.Find(v => v.MemberId == MemberId && v.Dimension == Dimension.Key)?.InitiativeId;

    public QuickWin? Confirmed => Round.QuickWins.Find(q => q.Dimension == Dimension.Key);

    public int Votes(Guid initiative) =>
        Round.Votes.Count(v => v.Dimension == Dimension.Key && v.InitiativeId == initiative);

    public string? TitleOf(Guid initiative) => Candidates.FirstOrDefault(c => c.Id == initiative)?.Title;
}
