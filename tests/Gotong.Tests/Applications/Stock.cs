using Gotong.Features.Applications;
using Gotong.Features.Organizations;
using Gotong.Features.Regions;
using Gotong.Platform.Ledger;
using Gotong.Tests.Fixtures;
using Gotong.Tests.Initiatives;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Tests.Applications;

/// <summary>A region with a desk, two agencies and some applications, two of which are queues.</summary>
public sealed record Stock(Desk Desk, Organization Health, Organization Licences, Person Keeper, IReadOnlyList<Application> All)
{
    private static int regions = 10;

    public TestApp App => Desk.App;
    public Region Region => Desk.Region;
    public Browser Browser => Desk.Browser;

    public string At(string rest = "") => $"/{Region.Code}/aplikasi{rest}";

    public Application Queue => All[0];

    public static async Task<Stock> OpenAsync(TestApp app)
    {
        var desk = await Desk.OpenAsync(app, $"33.{Interlocked.Increment(ref regions)}");
        var (health, licences) = (Agency(desk.Region, "Dinas Kesehatan Daerah"), Agency(desk.Region, "Dinas Perizinan"));
        var keeper = await app.AddMemberAsync(desk.Region, Role.Officer, "Pak Sehat", null);
        Application[] all =
        [
            Make(
                desk.Region,
                "Antrean Puskesmas Online",
                "Warga mengambil nomor antrean puskesmas dari rumah lewat ponsel dan melihat giliran.",
                health
            ),
            Make(
                desk.Region,
                "Sistem Antrian Loket Perizinan",
                "Pengambilan nomor antrian loket pelayanan perizinan secara online.",
                licences
            ),
            Make(
                desk.Region,
                "Peta Lahan Pangan",
                "Menyajikan peta sebaran sawah dan lahan pertanian pangan berkelanjutan.",
                null
            ),
        ];
        await app.InAsync(
            desk.Region,
            async db =>
            {
                db.AddRange(health, licences);
                db.AddRange(all);
                var membership = await db.Memberships.AsTracking().SingleAsync(m => m.Id == keeper.Membership!.Id);
                membership.OrganizationId = health.Id;
                await db.SaveActAsync(new("tests", Visibility.Region, "uji", "tests") { Agent = "tests" });
                return true;
            }
        );
        return new(desk, health, licences, keeper, all);
    }

    /// <summary>Initiative 1: a new application for queues at counters.</summary>
    public async Task ProposeAsync(string kind = "NewApplication")
    {
        await Desk.StartAsync("Warga menunggu berjam-jam di loket puskesmas karena tidak tahu giliran antrean.");
        await Desk.AnswerAsync(1, "cara-baru", ("cara-baru", "Aplikasi antrean online untuk mengambil nomor antrean puskesmas dari rumah."));
        await Desk.AnswerAsync(1, "judul", ("judul", "Aplikasi antrian online puskesmas"));
        await Desk.AnswerAsync(1, "jenis", ("kind", kind), ("why", "Belum ada yang lain."));
    }

    public async Task<ApplicationFacts> FactsAsync()
    {
        var initiative = await Desk.ReadAsync(1);
        return await App.InAsync(Region, db => ApplicationFacts.Of(db, initiative, default));
    }

    public static Application Make(Region region, string name, string? function, Organization? owner) =>
        new()
        {
            RegionId = region.Id,
            Name = name,
            Function = function,
            OwnerId = owner?.Id,
        };

    private static Organization Agency(Region region, string name) =>
        new()
        {
            RegionId = region.Id,
            Name = name,
            Kind = OrganizationKind.Opd,
        };
}
