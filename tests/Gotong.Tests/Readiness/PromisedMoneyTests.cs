using System.Net;
using Gotong.Features.Initiatives;
using Gotong.Features.Priorities;
using Gotong.Features.Readiness;
using Gotong.Features.Regions;
using Gotong.Platform.Ledger;
using Gotong.Tests.Collaboration;
using Gotong.Tests.Fixtures;

namespace Gotong.Tests.Readiness;

/// <summary>Money from outside the APBD is read from promises, and typed by nobody.</summary>
public sealed class PromisedMoneyTests(SqliteApp app) : IClassFixture<SqliteApp>
{
    [Fact]
    public async Task A_promise_that_both_signed_proves_the_money_and_a_late_one_does_not()
    {
        var together = await Together.OpenAsync(app);
        await CostAsync(together);
        Assert.Equal(ConfidenceLevel.NotOnCourse, (await BudgetAsync(together)).Level);
        var path = together.At("/inisiatif/1/kesiapan");
        var typed = (await together.Agency.GetAsync(path + "/tambah/anggaran?baris=2026-tjsl")).Form();
        Assert.DoesNotContain("amount", typed.Names);
        var refused = await typed.Fill("amount", "45 juta").SendAsync();
        Assert.Contains("dibaca dari janji", refused.Errors, StringComparison.Ordinal);

        await together.AgreeAsync();
        var budget = await BudgetAsync(together);
        Assert.Equal(1, budget.Proven);
        Assert.Contains("disepakati Rp45 juta", (await together.Team.GetAsync(path)).Text, StringComparison.Ordinal);
        app.Clock.Advance(TimeSpan.FromDays(Together.UsualDays + 1));
        Assert.Equal(0, (await BudgetAsync(together)).Proven);
        // The public learns of it after notice only.
        Assert.Equal(1, (await BudgetAsync(together, isPublic: true)).Proven);
    }

    [Fact]
    public async Task The_public_reads_no_amount_of_a_promise()
    {
        var together = await Together.OpenAsync(app);
        await CostAsync(together, 90_000_000);
        await together.AgreeAsync();
        Assert.Contains("kurang Rp45 juta", Why(await BudgetAsync(together)), StringComparison.Ordinal);
        var told = Why(await BudgetAsync(together, isPublic: true));
        Assert.Contains("Belum seluruhnya dijanjikan", told, StringComparison.Ordinal);
        Assert.DoesNotContain("45 juta", told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_book_tells_the_amount_of_a_promise_not_even_to_members()
    {
        var together = await Together.OpenAsync(app);
        await CostAsync(together, 90_000_000);
        await together.AgreeAsync();
        var officer = await app.AsAsync(await app.AddMemberAsync(together.Region, Role.Officer, "Petugas lain"));
        var book = await officer.GetAsync(together.At("/buku/2"));
        Assert.Equal(HttpStatusCode.OK, book.Status);
        Assert.DoesNotContain("45 juta", book.Text, StringComparison.Ordinal);
    }

    private static string Why(ProofStanding budget) => string.Join('\n', budget.Reasons.Select(r => r.Sentence));

    private Task CostAsync(Together together, long amount = 45_000_000) =>
        app.InAsync(
            together.Region,
            async db =>
            {
                var initiative = (await db.FindInitiativeAsync(1))!;
                initiative.Cost(2026, "tjsl", MoneyStage.Indicative, amount);
                initiative.Touch(app.Clock.GetUtcNow());
                await db.SaveActAsync(new("cost", Visibility.Region, "biaya", "cost") { Agent = "tests" });
            }
        );

    private Task<ProofStanding> BudgetAsync(Together together, bool isPublic = false) =>
        app.InAsync(
            together.Region,
            async db =>
                (
                    await InitiativeReadiness.Of(
                        db,
                        together.Region.Today(app.Clock),
                        db.Initiatives.Where(i => i.Number == 1),
                        isPublic,
                        default
                    )
                )
                    .Values.Single()
                    .Budget
        );
}
