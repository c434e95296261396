using Gotong.Features.Bimtek;
using Gotong.Features.Initiatives;
using Gotong.Features.Priorities;
using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Ledger;
using Gotong.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Tests.Bimtek;

/// <summary>What a stage asks for is there, or is not; nearly there is said as such.</summary>
public abstract class ConditionTests(TestApp app)
{
    [Fact]
    public async Task A_plan_that_is_only_published_is_not_in_force()
    {
        var process = await Process.StartAsync(app, Process.Yearly);
        Assert.Equal(1, (await FactsAsync(process))["planInForce"].Count);
        await app.InAsync(
            process.Region,
            db => db.Rpjmds.ExecuteUpdateAsync(s => s.SetProperty(p => p.EnactedOn, (DateOnly?)null))
        );
        Assert.Equal(0, (await FactsAsync(process))["planInForce"].Count);
        var page = await process.Lead.GetAsync(process.Stage(1));
        Assert.Contains("sudah diterbitkan, belum ditetapkan", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_the_sheet_of_the_stage_counts_and_who_has_not_signed_is_named()
    {
        var process = await Process.StartAsync(app, Process.Four);
        await process.AddCandidateAsync("Posyandu keliling", "smart-living");
        await app.InAsync(
            process.Region,
            async db =>
            {
                var opd = process.Plan.Opd.Id;
                foreach (var initiative in await db.Initiatives.ToListAsync())
                    initiative.LeadOrganizationId = opd;
                return await SaveAsync(db);
            }
        );
        var leader = await app.AddMemberAsync(process.Region, Role.Leader, "Endah Kusumawati");
        await SignedAsync(1, stage: null, process.Plan.Opd.Name);
        var facts = (await FactsAsync(process))["signatures"];
        Assert.Equal((0, 2), (facts.Count, facts.Of!.Value));
        Assert.Equal(["kepala daerah", process.Plan.Opd.Name], facts.Missing);

        var four = await app.InAsync(
            process.Region,
            db => db.ProcessStages.Where(s => s.Order == 4).Select(s => s.Id).SingleAsync()
        );
        await SignedAsync(2, four, "Lembaga lain");
        facts = (await FactsAsync(process))["signatures"];
        Assert.Equal([process.Plan.Opd.Name], facts.Missing);
        var page = await process.Lead.GetAsync(process.Stage(4));
        Assert.Contains($"belum: {process.Plan.Opd.Name}", page.Text, StringComparison.Ordinal);
        await SignedAsync(3, four, process.Plan.Opd.Name.ToUpperInvariant());
        facts = (await FactsAsync(process))["signatures"];
        Assert.Equal((2, 0), (facts.Count, facts.Missing.Count));

        async Task SignedAsync(int number, Guid? stage, string organization) =>
            await app.InAsync(
                process.Region,
                async db =>
                {
                    var sheet = new CommitmentSheet { RegionId = process.Region.Id, Number = number };
                    sheet.Write(
                        "Komitmen",
                        new(2026, 3, 2),
                        "Isi",
                        [
                            new("Endah", "Bupati", "Kabupaten", leader.Account.Id),
                            new("Budi", "Kepala", organization, null),
                        ],
                        stage
                    );
                    sheet.Fix(process.Region, app.Clock.GetUtcNow());
                    foreach (var signer in sheet.Signers)
                        signer.SignByFile(new string('a', 64), null, leader.Membership!.Id, app.Clock.GetUtcNow());
                    db.Add(sheet);
                    return await SaveAsync(db);
                }
            );
    }

    private Task<ProcessFacts> FactsAsync(Process process) =>
        app.InAsync(
            process.Region,
            async db =>
            {
                var found = await db.DraftingProcesses.Include(p => p.Stages).SingleAsync();
                return await ProcessFacts.LoadAsync(db, process.Region, found, CancellationToken.None);
            }
        );

    private static Task<long> SaveAsync(GotongDb db) =>
        db.SaveActAsync(new("x.changed", Visibility.Region, "Ubah", "Changed") { Agent = "tests" });
}

public sealed class ConditionOnSqlite(SqliteApp app) : ConditionTests(app), IClassFixture<SqliteApp>;

public sealed class ConditionOnPostgres(PostgresApp app) : ConditionTests(app), IClassFixture<PostgresApp>;
