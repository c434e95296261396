using Gotong.Features.Collaboration;
using Gotong.Features.Delivery.Status;
using Gotong.Platform.Web;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Leadership;

public static class LeaderWords
{
    /// <summary>Where the plan stands, in one sentence; null: nothing is being delivered yet.</summary>
    public static string? Plan(LeaderGround ground)
    {
        var all = ground.Statuses.All.Count;
        if (all == 0)
            return null;
        var (green, amber, red, grey) = (
            ground.Count(StatusLevel.Green),
            ground.Count(StatusLevel.Amber),
            ground.Count(StatusLevel.Red),
            ground.Count(StatusLevel.Grey)
        );
        return T(
            $"Dari {all} inisiatif berjalan, {green} pada jalurnya, {amber} perlu perhatian, {red} di luar jalur, {grey} belum diketahui.",
            $"Of {all} initiatives being delivered {green} are on course, {amber} need attention, {red} are off course, {grey} are unknown."
        );
    }

    /// <summary>"3 janji, 1 terlambat; berikutnya paling lambat 3 Mei 2026: …"</summary>
    public static string Promises(IReadOnlyList<Promise> promises, DateOnly today)
    {
        var running = promises
            .Where(p =>
                p.Standing is CommitmentStanding.Agreed or CommitmentStanding.Late or CommitmentStanding.Reported
            )
            .ToList();
        if (running.Count == 0)
            return T("tidak ada yang berjalan.", "none is running.");
        var late = running.Count(p => p.Standing == CommitmentStanding.Late);
        var words = T($"{running.Count} berjalan, {late} terlambat", $"{running.Count} running, {late} late");
        var next = running
            .Where(p => p.Commitment.Current.DueOn >= today)
            .MinBy(p => p.Commitment.Current.DueOn)
            ?.Commitment;
        return next is null
            ? words + "."
            : words
                + T(
                    $"; berikutnya {Dates.Day(next.Current.DueOn)}, {next.Giver.Label}: {next.Current.What}",
                    $"; next on {Dates.Day(next.Current.DueOn)}, {next.Giver.Label}: {next.Current.What}"
                );
    }

    /// <summary>Who can unblock an initiative that is off course.</summary>
    public static string Unblocks(StatusedInitiative i) =>
        (i.Owner, i.Lead) switch
        {
            ({ } owner, { } lead) => T(
                $"Yang dapat membukanya: {owner}, {lead}.",
                $"Who can unblock it: {owner}, {lead}."
            ),
            (null, { } lead) => T(
                $"Yang dapat membukanya: {lead} menunjuk pemilik.",
                $"Who can unblock it: {lead}, by naming an owner."
            ),
            ({ } owner, null) => T($"Yang dapat membukanya: {owner}.", $"Who can unblock it: {owner}."),
            _ => T(
                "Yang dapat membukanya: tim pelaksana, dengan menunjuk lembaga dan pemilik.",
                "Who can unblock it: the team, by naming an organization and an owner."
            ),
        };
}
