using Gotong.Platform.Data;
using Gotong.Platform.Hosting;
using Gotong.Platform.Ledger;

namespace Gotong.Platform.Backup;

/// <summary>Walks every chain of a copied database; a copy of a broken ledger is not called a backup.</summary>
internal static class ChainEnds
{
    public static async Task<List<BackupChain>> ReadAsync(
        Installation copy,
        Func<GotongDb, IQueryable<Chain>> regions,
        TimeProvider clock,
        CancellationToken cancel
    )
    {
        await using var db = DatabaseSetup.OpenSqlite(copy, clock);
        var reports = await LedgerCommand.VerifyAllAsync(db, regions, cancel);
        if (reports.Find(r => !r.Ok) is { } bad)
            throw new UserError(
                $"Catatan {bad.Region} rusak pada nomor {bad.Broken!.Position}; tidak ada yang disalin. Periksa dengan ledger verify.",
                $"The ledger of {bad.Region} is broken at entry {bad.Broken!.Position}; nothing was copied. Look with ledger verify."
            );
        return [.. reports.Select(r => new BackupChain(r.Region, r.Entries, r.Hash))];
    }
}
