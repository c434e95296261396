using System.Net;
using Gotong.Features.Collaboration;
using Gotong.Features.Regions;
using Gotong.Tests.Collaboration;
using Gotong.Tests.Fixtures;

namespace Gotong.Tests.Leadership;

/// <summary>One minute for the leader: what waits, what is late, who can unblock it.</summary>
public sealed class LeaderPageTests(SqliteApp app) : IClassFixture<SqliteApp>
{
    [Fact]
    public async Task The_leader_sees_what_is_late_and_who_owes_it()
    {
        var together = await Together.OpenAsync(app);
        await together.AgreeAsync();
        await together.AskAsync("Membuka rekening kader.");
        app.Clock.Advance(TimeSpan.FromDays(Together.UsualDays + 1));
        var leader = await app.AsAsync(together.Region, Role.Leader);
        var page = await leader.GetAsync(together.At("/pimpinan"));
        Assert.Equal("Satu menit untuk pimpinan", page.Title);
        Assert.Contains("Terlambat 1 hari. Ditunggu dari Bank Jatim Magetan.", page.Text, StringComparison.Ordinal);
        Assert.Contains("sekarang pada kepala daerah", page.Text, StringComparison.Ordinal);
        Assert.Contains("1 janji terlambat", page.Text, StringComparison.Ordinal);
        Assert.Contains("1 dari luar pemerintah, 0 dari pemerintah.", page.Text, StringComparison.Ordinal);
        Assert.Equal(
            HttpStatusCode.Forbidden,
            (await (await app.AsAsync(together.Region, Role.Partner)).GetAsync(page.Path)).Status
        );
    }

    [Fact]
    public async Task Where_nothing_is_there_yet_it_says_so()
    {
        var region = await app.OpenRegionAsync("33.59", "Kabupaten Baru");
        var page = await (await app.AsAsync(region, Role.Leader)).GetAsync("/33.59/pimpinan");
        foreach (
            var words in (string[])
                [
                    "Rencana daerah belum masuk.",
                    "Tidak ada yang menunggu putusan Anda.",
                    "Tidak ada janji yang terlambat.",
                ]
        )
            Assert.Contains(words, page.Text, StringComparison.Ordinal);
    }
}
