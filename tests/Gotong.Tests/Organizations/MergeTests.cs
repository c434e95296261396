using System.Net;
using Gotong.Features.Collaboration;
using Gotong.Features.Desks;
using Gotong.Features.Initiatives;
using Gotong.Features.Organizations;
using Gotong.Features.Priorities;
using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Tests.Collaboration;
using Gotong.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Gotong.Tests.Organizations;

/// <summary>An organization that stands twice becomes one, with all it carries.</summary>
public abstract class MergeTests(TestApp app)
{
    [Fact]
    public async Task All_that_a_double_carries_goes_to_the_one_that_stays()
    {
        var together = await Together.OpenAsync(app);
        var twin = await Together.AddAsync(app, together.Region, "Bank Jatim Cab. Magetan", OrganizationKind.Bank);
        await together.AskAsync();
        await together.AgreeAsync();
        var page = await together.Team.GetAsync(together.At($"/lembaga/{together.Bank.Id}/gabung"));
        var nothing = await page.Form().SendAsync();
        Assert.Contains("Pilih lembaga yang dipertahankan.", nothing.Errors, StringComparison.Ordinal);
        var merged = await page.Form().Fill("into", twin.Id.ToString()).SubmitAsync();
        Assert.Equal("Bank Jatim Cab. Magetan", merged.Title);
        Assert.Contains("Pak Bank", merged.Text, StringComparison.Ordinal);
        await app.InAsync(
            together.Region,
            async db =>
            {
                Assert.False(await db.Organizations.AnyAsync(o => o.Id == together.Bank.Id));
                Assert.Equal(twin.Id, (await db.Requests.SingleAsync()).OrganizationId);
                var promise = await db.Commitments.Whole().SingleAsync();
                Assert.Equal(twin.Id, promise.GiverId);
                Assert.All(promise.Signatures, s => Assert.Equal(promise.Current.Hash(promise), s.TextHash));
                Assert.Contains(twin.Id, await db.Set<InitiativePartner>().Select(p => p.OrganizationId).ToListAsync());
                return true;
            }
        );
    }

    [Fact]
    public async Task Two_that_promised_to_each_other_are_not_one()
    {
        var together = await Together.OpenAsync(app);
        await together.AgreeAsync();
        var page = await together.Team.GetAsync(together.At($"/lembaga/{together.Bank.Id}/gabung"));
        var refused = await page.Form().Fill("into", together.Opd.Id.ToString()).SendAsync();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("Janji 1 ada di antara kedua lembaga ini", refused.Errors, StringComparison.Ordinal);
        Assert.True(await app.InAsync(together.Region, db => db.Organizations.AnyAsync(o => o.Id == together.Bank.Id)));
        Assert.Equal(HttpStatusCode.Forbidden, (await together.Agency.GetAsync(page.Path)).Status);
    }

    [Fact]
    public async Task What_an_agency_answers_for_goes_along_and_its_desk_is_closed()
    {
        var together = await Together.OpenAsync(app);
        var twin = await Together.AddAsync(app, together.Region, "Dinkes", OrganizationKind.Opd);
        var page = await together.Team.GetAsync(together.At($"/lembaga/{together.Opd.Id}/gabung"));
        await page.Form().Fill("into", twin.Id.ToString()).SubmitAsync();
        await app.InAsync(
            together.Region,
            async db =>
            {
                Assert.Equal(twin.Id, (await db.Responsibilities.SingleAsync()).OrganizationId);
                Assert.Equal(twin.Id, (await db.Initiatives.SingleAsync()).LeadOrganizationId);
                Assert.Empty(await db.Desks.ToListAsync());
                return true;
            }
        );
    }

    /// <summary>A new pointer to organizations needs a move: else a merge would break on it.</summary>
    [Fact]
    public async Task Every_pointer_to_an_organization_is_known_to_a_move()
    {
        var pointers = await app.WithAsync(
            null,
            (db, _) =>
                Task.FromResult(
                    db.Model.GetEntityTypes()
                        .SelectMany(e => e.GetForeignKeys())
                        .Where(k => k.PrincipalEntityType.ClrType == typeof(Organization))
                        .Select(k => $"{k.DeclaringEntityType.ClrType.Name}.{k.Properties[0].Name}")
                        .Order(StringComparer.Ordinal)
                        .ToList()
                )
        );
        Assert.Equal(
            [
                "Activity.OrganizationId",
                "Application.OwnerId",
                "Attendance.OrganizationId",
                "Commitment.GiverId",
                "Commitment.ReceiverId",
                "Desk.OrganizationId",
                "DigitalPlan.UnitId",
                "IndicatorProfile.ProducerId",
                "Initiative.LeadOrganizationId",
                "InitiativePartner.OrganizationId",
                "Request.OrganizationId",
                "Responsibility.OrganizationId",
                "RunningCost.PayerId",
            ],
            pointers
        );
    }
}

public sealed class MergesOnSqlite(SqliteApp app) : MergeTests(app), IClassFixture<SqliteApp>;

public sealed class MergesOnPostgres(PostgresApp app) : MergeTests(app), IClassFixture<PostgresApp>;
