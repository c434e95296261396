using Gotong.Browser.Tests.Fixtures;
using Microsoft.Playwright;

namespace Gotong.Browser.Tests.Journeys;

/// <summary>From a priority to a published initiative, as a coordinator does it on the pages.</summary>
public sealed class IdeaSteps(IPage page)
{
    private const string Next = "Simpan dan lanjut";
    public const string Title = "Kelas ibu berjalan bersama bidan desa";

    /// <summary>On a priority page. Only the problem is told, not yet its evidence.</summary>
    public async Task AnswerFiveQuestionsAsync()
    {
        await page.FollowAsync("Lihat lebih dalam");
        Assert.Equal("Apa masalahnya?", await page.HeadingAsync());
        await page.AnswerAsync(Next, ("problem", "Ibu hamil di desa jauh jarang diperiksa sebelum bulan keenam."));
        Assert.Equal("Mengapa masalah itu terus terjadi?", await page.HeadingAsync());
        await page.AnswerAsync(Next, ("akar-masalah", "Puskesmas jauh, dan jadwalnya jatuh pada hari panen."));
        await page.AnswerAsync(Next, ("cara-biasa", "Ibu hamil diminta datang sendiri ke puskesmas."));
        await page.AnswerAsync(
            Next,
            ("cara-baru", "Bidan dan kader berkeliling menurut kalender panen desa, dengan kendaraan desa.")
        );
        Assert.Equal("Bagaimana kita tahu berhasil?", await page.HeadingAsync());
        await page.AnswerAsync(
            "Tambahkan",
            ("measure", "Ibu hamil yang diperiksa enam kali (persen)"),
            ("baseline", "41,5"),
            ("expected", "80"),
            ("byYear", $"{TimeProvider.System.GetUtcNow().Year + 2}")
        );
        Assert.Contains("Ibu hamil yang diperiksa enam kali", await page.InnerTextAsync("#isi"));
    }

    /// <summary>The gate answers a submission with what is missing, and the initiative stays a draft.</summary>
    public async Task BeHeldAsync(string record)
    {
        await page.GotoAsync(record + "/ajukan");
        await page.PressAsync("Ajukan ke penelaah");
        var said = await page.InnerTextAsync("#isi");
        Assert.Contains("Gerbang masih menahan inisiatif ini", said);
        Assert.Contains("Belum ada bukti masalahnya.", said);
        Assert.Contains("Belum ada baris biaya.", said);
        Assert.Contains("Belum ada pemilik yang masih bertugas.", said);
        Assert.Contains("Belum ada mitra di luar pemerintah", said);
        await page.GotoAsync(record);
        Assert.Contains("Draf", await page.InnerTextAsync("#isi .state"));
    }

    /// <summary>Each finding leads to the form that mends it.</summary>
    public async Task MendAsync(string record, string lead, string owner)
    {
        await MendAsync("Tambahkan bukti");
        await page.AnswerAsync(Next, ("evidence", "41,5 persen pada 2024 (Profil Kesehatan, tabel 23)."));
        await MendAsync("Tunjuk pemilik");
        var leadId = await page.OptionAsync("lead", lead);
        await page.AnswerAsync(Next, ("lead", leadId), ("owner", await page.OptionAsync("owner", owner)));
        await MendAsync("Isi biaya dan sumbernya");
        await page.AnswerAsync(
            "Tambahkan",
            ("year", $"{TimeProvider.System.GetUtcNow().Year + 1}"),
            ("source", "apbdes"),
            ("amount", "120 juta"),
            ("stage", "Indicative")
        );
        Assert.Contains("Rp120 juta", await page.InnerTextAsync("#isi"));
        await MendAsync("Ajak mitra atau tulis alasannya");
        await page.AnswerAsync(
            "Tambahkan",
            ("newName", "Ikatan Bidan Uji"),
            ("newKind", "Community"),
            ("part", "Meminjamkan bidan pendamping dua hari sepekan.")
        );
        Assert.Contains("Ikatan Bidan Uji", await page.InnerTextAsync("#isi"));
        await page.GotoAsync(record + "/tanya/judul");
        await page.AnswerAsync(Next, ("judul", Title));

        async Task MendAsync(string finding)
        {
            await page.GotoAsync(record);
            await page.FollowAsync(finding);
        }
    }

    public async Task SubmitAcceptPublishAsync(string record)
    {
        await page.GotoAsync(record);
        foreach (var move in (string[])["Ajukan ke penelaah", "Terima", "Masukkan ke masterplan", "Terbitkan"])
        {
            await page.FollowAsync(move);
            await page.PressAsync(move);
            Assert.Equal(Title, await page.HeadingAsync());
        }
        Assert.Contains("Dalam masterplan", await page.InnerTextAsync("#isi .state"));
    }
}
