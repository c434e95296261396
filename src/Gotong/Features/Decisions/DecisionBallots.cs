using System.Globalization;
using System.Security.Cryptography;
using Gotong.Methods.Decisions;
using Gotong.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Decisions;

/// <summary>The box of a secret vote. Whenever a ballot goes in, all are written anew in the order of their random ids.</summary>
public static class DecisionBallots
{
    /// <summary>Random throughout (version 4): the ids of everything else tell their moment.</summary>
    public static Guid RandomId()
    {
        Span<byte> id = stackalloc byte[16];
        RandomNumberGenerator.Fill(id);
        id[6] = (byte)(0x40 | (id[6] & 0x0F));
        id[8] = (byte)(0x80 | (id[8] & 0x3F));
        return new(id, bigEndian: true);
    }

    public static async Task<List<DecisionBallot>> BallotsAsync(
        this GotongDb db,
        Guid decisionId,
        CancellationToken cancel
    ) =>
        [
            .. (
                await db.DecisionBallots.AsNoTracking().Where(b => b.DecisionId == decisionId).ToListAsync(cancel)
            ).OrderBy(Key, StringComparer.Ordinal),
        ];

    /// <summary>
    /// Takes all ballots of a round out and puts them in again in the order of their ids, with one more: neither the order
    /// of rows nor the transaction that wrote them tells which came last. Inside a transaction; the caller saves.
    /// </summary>
    public static async Task ShuffleAsync(
        this GotongDb db,
        Guid decisionId,
        int round,
        DecisionBallot? added,
        CancellationToken cancel
    )
    {
        var ballots = (await db.BallotsAsync(decisionId, cancel)).Where(b => b.Round == round).ToList();
        await db.DecisionBallots.Where(b => b.DecisionId == decisionId && b.Round == round).ExecuteDeleteAsync(cancel);
        db.AddRange(ballots.Concat(added is null ? [] : [added]).OrderBy(Key, StringComparer.Ordinal));
    }

    /// <summary>Over the ballots of the round that counts, in the order of their ids.</summary>
    public static string RootOf(IEnumerable<DecisionBallot> ballots) =>
        MerkleRoot.Of([.. ballots.OrderBy(Key, StringComparer.Ordinal).Select(Leaf)]);

    /// <summary>What is hashed of one ballot: id, choice, option from 1 or nothing, reason; a line each.</summary>
    public static string Leaf(DecisionBallot ballot) =>
        string.Join(
            '\n',
            ballot.Id.ToString(),
            ballot.Choice.ToString(),
            (ballot.Option + 1)?.ToString(CultureInfo.InvariantCulture) ?? "",
            ballot.Reason ?? ""
        );

    private static string Key(DecisionBallot ballot) => ballot.Id.ToString("N");
}
