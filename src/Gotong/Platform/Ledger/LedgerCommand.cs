using System.CommandLine;
using System.Text.Json;
using Gotong.Platform.CommandLine;
using Gotong.Platform.Data;
using Gotong.Platform.Web;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Platform.Ledger;

/// <summary><c>gotong ledger verify</c>: walks every chain, names the first broken entry of each.</summary>
public static class LedgerCommand
{
    /// <param name="regions">The chains of the regions; the operator's own comes before them.</param>
    public static Command Create(Func<GotongDb, IQueryable<Chain>> regions)
    {
        var json = new Option<bool>("--json") { Description = "JSON" };
        var verify = new Command("verify", "Periksa rantai catatan / check the chains of the ledger")
        {
            Cli.Data,
            Cli.Database,
            json,
        };
        verify.SetAction(
            (parsed, cancel) =>
                Cli.WithDatabaseAsync(
                    parsed,
                    async (services, stop) =>
                    {
                        var db = services.GetRequiredService<GotongDb>();
                        var reports = await VerifyAllAsync(db, regions, stop);
                        await Console.Out.WriteLineAsync(parsed.GetValue(json) ? Json(reports) : Text(reports));
                        return reports.TrueForAll(r => r.Ok) ? 0 : 1;
                    },
                    cancel
                )
        );
        return new Command("ledger", "Catatan keputusan / the ledger of decisions") { verify };
    }

    public static async Task<List<ChainReport>> VerifyAllAsync(
        GotongDb db,
        Func<GotongDb, IQueryable<Chain>> regions,
        CancellationToken cancel = default
    )
    {
        var reports = new List<ChainReport>();
        foreach (var chain in (Chain[])[Chain.Operator, .. await regions(db).ToListAsync(cancel)])
            reports.Add(await LedgerVerifier.VerifyAsync(db, chain, cancel));
        return reports;
    }

    public static string Json(List<ChainReport> reports) =>
        JsonSerializer.Serialize(
            new
            {
                chains = reports.Select(r => new
                {
                    region = r.Region,
                    entries = r.Entries,
                    ok = r.Ok,
                    broken = r.Broken is { } b
                        ? new { position = b.Position, reason = JsonNamingPolicy.CamelCase.ConvertName($"{b.Reason}") }
                        : null,
                }),
            }
        );

    private static string Text(List<ChainReport> reports) => string.Join('\n', reports.Select(Sentence));

    private static string Sentence(ChainReport report) =>
        report.Broken is { } broken
            ? Words.T(
                $"{report.Region}: RUSAK pada catatan {broken.Position}: {What(broken.Reason)}.",
                $"{report.Region}: BROKEN at entry {broken.Position}: {What(broken.Reason)}."
            )
            : Words.T(
                $"{report.Region}: {report.Entries} catatan, utuh.",
                $"{report.Region}: {report.Entries} entries, whole."
            );

    private static string What(Fault fault) =>
        fault switch
        {
            Fault.Missing => Words.T("catatan ini tidak ada", "it is missing"),
            Fault.Text => Words.T("teksnya bukan teks catatan", "its text is not that of an entry"),
            Fault.Hash => Words.T("teks atau sidiknya diubah", "its text or its hash was changed"),
            Fault.Order => Words.T("tidak menyambung catatan sebelumnya", "it does not follow the one before"),
            Fault.Column => Words.T("kolomnya berbeda dari teksnya", "a column differs from the text"),
            Fault.Payload => Words.T("isinya diubah", "what it says was changed"),
            Fault.Touches => Words.T(
                "daftar data yang disentuhnya diubah",
                "the list of records it touched was changed"
            ),
            _ => Words.T("ujung rantai menunjuk ke tempat lain", "the end of the chain points elsewhere"),
        };
}
