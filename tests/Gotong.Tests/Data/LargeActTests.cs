using Gotong.Features.Organizations;
using Gotong.Platform.Ledger;
using Gotong.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Tests.Data;

/// <summary>On many nodes; the embedded database lets one write at a time.</summary>
public sealed class LargeActTests(PostgresApp app) : IClassFixture<PostgresApp>
{
    private static readonly Act Renamed = new("test", Visibility.Region, "mengganti nama", "renamed");

    [Fact]
    public async Task A_small_act_goes_on_while_a_large_one_is_under_way()
    {
        var region = await app.OpenRegionAsync("35.31");
        var opd = new Organization
        {
            RegionId = region.Id,
            Name = "Dinas Kesehatan",
            Kind = OrganizationKind.Opd,
        };
        await app.InAsync(
            region,
            async db =>
            {
                db.Add(opd);
                await db.SaveActAsync(Renamed);
            }
        );

        await app.InAsync(
            region,
            db =>
                db.SaveLargeActAsync(async write =>
                {
                    await app.InAsync(region, RenameAsync).WaitAsync(TimeSpan.FromSeconds(20));
                    (await db.Organizations.SingleAsync(o => o.Id == opd.Id)).Name = "Dinas Kesehatan Daerah";
                    await write();
                    return Renamed;
                })
        );

        var saved = await app.InAsync(region, db => db.Organizations.SingleAsync(o => o.Id == opd.Id));
        Assert.Equal(("Dinas Kesehatan Daerah", "Dinkes"), (saved.Name, saved.ShortName));

        async Task RenameAsync(Gotong.Platform.Data.GotongDb db)
        {
            (await db.Organizations.SingleAsync(o => o.Id == opd.Id)).ShortName = "Dinkes";
            await db.SaveActAsync(Renamed);
        }
    }
}
