using Gotong.Browser.Tests.Fixtures;
using Gotong.Features.Guide;
using Gotong.Features.Initiatives;
using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace Gotong.Browser.Tests.Journeys;

/// <summary>The guide's steps of leader, partner and admin, each walked as it is told. The guide's pictures.</summary>
[Collection(ExampleRegion.Name)]
public sealed class GuideTests(ExampleApp app)
{
    private const string Partner = "BPR Contoh";
    private const string Password = "kincir angin di pematang";

    [Fact]
    public async Task A_leader_sees_one_picture_and_decides_what_waits()
    {
        var stranger = await app.WindowAsync();
        await TellsAsync(
            stranger,
            "kepala-daerah",
            "Satu gambar",
            "Yang menunggu Anda",
            "Beri suara, hadiri rapat",
            "Satu menit setiap minggu",
            "Usulkan satu skenario, lalu putuskan",
            "Lihat apakah lajunya berubah"
        );
        await stranger.GotoAsync("/contoh/"); // the link that was passed on
        Assert.Equal(1, await stranger.Locator(".anyaman").CountAsync());
        var said = await stranger.InnerTextAsync("#isi");
        Assert.Contains("siapa mengerjakan apa untuk janji daerah", said);
        Assert.Contains("belum dikerjakan siapa pun", said);

        var page = await SignedInAsync("bupati@contoh.id");
        Assert.Contains("yang terlama di atas", await page.InnerTextAsync("#isi"));
        await page.TakePictureAsync("panduan-keputusan");
        await page.Locator("#isi a.row-name", new() { HasText = "Masukkan ke masterplan:" }).First.ClickAsync();
        await page.FollowAsync("Masukkan ke masterplan");
        await page.PressAsync("Masukkan ke masterplan");
        Assert.Contains("Dalam masterplan", await page.InnerTextAsync("#isi .state"));
        await page.GotoAsync("/contoh/keputusan");
        Assert.Contains("Keputusan", await page.HeadingAsync());
        await page.GotoAsync("/contoh/rapat");
        Assert.Contains("Rapat", await page.HeadingAsync());
        foreach (var door in new[] { "Buka Satu menit", "Buka Skenario", "Buka Dampak" })
        {
            await page.GotoAsync("/panduan/kepala-daerah");
            await page.FollowAsync(door);
            Assert.Contains("/contoh/", page.Url, StringComparison.Ordinal);
            Assert.NotEqual("Kepala daerah dan Dewan", await page.HeadingAsync());
        }
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task An_admin_invites_a_partner_who_finds_the_initiatives_of_theirs()
    {
        var admin = await SignedInAsync("admin@contoh.id");
        await TellsAsync(admin, "admin", "Undang orang", "Mutasi: serahkan sekaligus");
        await admin.GotoAsync("/contoh/orang");
        await admin.FollowAsync("Undang orang");
        await admin.AnswerAsync(
            "Undang",
            ("email", "mitra.baru@uji.id"),
            ("role", "Partner"),
            ("organization", await admin.OptionAsync("organization", Partner))
        );
        Assert.Equal("Kirimkan tautan ini", await admin.HeadingAsync());
        var invitation = await admin.InputValueAsync("#tautan");
        await admin.GotoAsync("/kotak-keluar");
        Assert.Contains("mitra.baru@uji.id", await admin.InnerTextAsync("#isi"));

        var page = await app.WindowAsync();
        await page.SetViewportSizeAsync(960, 600);
        await TellsAsync(page, "mitra", "Terima undangan", "Buka Inisiatif", "Tanyakan, jawab, datang ke Forum");
        await page.GotoAsync(invitation);
        Assert.Equal("Anda diundang ke Kabupaten Contoh", await page.HeadingAsync());
        Assert.Contains("mitra.baru@uji.id", await page.InnerTextAsync("#isi"));
        await page.TakePictureAsync("panduan-undangan");
        await page.AnswerAsync("Buat akun dan bergabung", ("name", "Maya Puspita"), ("password", Password));

        var (title, part) = await InvolvedAsync();
        await page.GotoAsync("/contoh/inisiatif");
        await page.FollowAsync(title);
        await page.GetByText(part).First.EvaluateAsync("e => e.scrollIntoView({ block: 'center' })");
        await page.TakePictureAsync("panduan-ikut");
        var record = await page.InnerTextAsync("#isi");
        Assert.Contains(Partner, record);
        Assert.Contains(part, record);
        Assert.Contains("Percakapan", record);
        await page.GotoAsync("/contoh/forum");
        Assert.Contains("Forum", await page.HeadingAsync());
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task An_admin_hands_over_all_that_is_in_a_name_in_one_step()
    {
        var admin = await SignedInAsync("admin@contoh.id");
        var (member, works) = await BusyAsync();
        await admin.GotoAsync("/contoh/orang");
        await admin.Locator($"#isi a[href$='/orang/{member}/serahkan']").ClickAsync();
        Assert.Contains($"{works} inisiatif berpindah dalam satu langkah", await admin.InnerTextAsync("#isi"));
        await admin.TakePictureAsync("panduan-serahkan");
        await admin.Locator("#isi select[name=to]").SelectOptionAsync(new SelectOptionValue { Index = 1 });
        await admin.PressAsync("Serahkan");
        await admin.GotoAsync($"/contoh/orang/{member}/serahkan");
        Assert.Contains("Tidak ada inisiatif atas namanya sekarang", await admin.InnerTextAsync("#isi"));
        await admin.Context.CloseAsync();
    }

    [Fact]
    public async Task Every_picture_of_the_guide_is_there()
    {
        var page = await app.WindowAsync();
        foreach (var role in GuideRoles.All)
        {
            await page.GotoAsync("/panduan/" + role.Slug);
            var pictures = page.Locator("ol.guide img");
            Assert.Equal(role.Steps.Count(s => s.Picture is not null), await pictures.CountAsync());
            foreach (var picture in await pictures.AllAsync())
            {
                await picture.ScrollIntoViewIfNeededAsync(); // they are loaded when they are near
                Assert.NotEqual(
                    0,
                    await picture.EvaluateAsync<int>("async e => { await e.decode(); return e.naturalWidth; }")
                );
            }
        }
        await page.Context.CloseAsync();
    }

    /// <summary>A step that is added to the guide must be walked here too.</summary>
    private static async Task TellsAsync(IPage page, string role, params string[] steps)
    {
        await page.GotoAsync("/panduan/" + role);
        Assert.Equal(steps, await page.Locator("ol.guide h2").AllInnerTextsAsync());
    }

    private async Task<IPage> SignedInAsync(string email)
    {
        var page = await app.WindowAsync();
        await page.SetViewportSizeAsync(960, 600);
        await page.GotoAsync("/masuk");
        await page.AnswerAsync("Masuk", ("email", email), ("password", app.Password));
        await page.WaitForURLAsync("**/saya");
        return page;
    }

    /// <summary>A submitted initiative of the partner, and the partner's part in it.</summary>
    private Task<(string Title, string Part)> InvolvedAsync() =>
        AskAsync(async db =>
        {
            var found = await db.Set<InitiativePartner>()
                .Where(p => p.Organization.ShortName == Partner && p.Initiative.SubmittedAt != null)
                .OrderByDescending(p => p.Initiative.Number)
                .Select(p => new { p.Initiative.Title, p.Part })
                .FirstAsync();
            return (found.Title, found.Part);
        });

    /// <summary>Somebody in whose name there is something, and who signs in to no test.</summary>
    private Task<(Guid Member, int Works)> BusyAsync() =>
        AskAsync(async db =>
        {
            var works = db.Initiatives;
            var member = await db
                .Memberships.Where(m => m.Account.Email!.StartsWith("pegawai"))
                .Select(m => new
                {
                    m.Id,
                    Works = works.Count(i =>
                        i.State != InitiativeState.Dropped && (i.OwnerId == m.Id || i.DeputyId == m.Id)
                    ),
                })
                .OrderByDescending(m => m.Works)
                .FirstAsync();
            return (member.Id, member.Works);
        });

    private async Task<T> AskAsync<T>(Func<GotongDb, Task<T>> ask)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<GotongDb>();
        db.Tenant.Enter(await db.Regions.Where(r => r.Code == Region.ExampleCode).Select(r => r.Id).SingleAsync());
        return await ask(db);
    }
}
