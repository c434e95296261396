using Gotong.Platform.Data;
using Gotong.Platform.Hosting;
using Gotong.Platform.Ledger;
using Gotong.Platform.Web;
using Microsoft.EntityFrameworkCore;

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
        var chains = new List<BackupChain>();
        foreach (var chain in (Chain[])[Chain.Operator, .. await regions(db).ToListAsync(cancel)])
        {
            var report = await LedgerVerifier.VerifyAsync(db, chain, cancel);
            if (report.Broken is { } broken)
                throw new UserError(
                    $"Catatan {report.Region} rusak pada nomor {broken.Position}; tidak ada yang disalin. Periksa dengan ledger verify.",
                    $"The ledger of {report.Region} is broken at entry {broken.Position}; nothing was copied. Look with ledger verify."
                );
            var hash = await db.Set<LedgerHead>().Select(h => h.Hash).SingleOrDefaultAsync(cancel);
            chains.Add(new(report.Region, report.Entries, hash ?? Link.Start));
        }
        return chains;
    }
}
