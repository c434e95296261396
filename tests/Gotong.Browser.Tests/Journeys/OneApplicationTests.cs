using Gotong.Browser.Tests.Fixtures;
using Microsoft.Playwright;

namespace Gotong.Browser.Tests.Journeys;

/// <summary>A second queue is proposed where queues are: the gate names them, and one is joined instead.</summary>
[Collection(ExampleRegion.Name)]
public sealed class OneApplicationTests(ExampleApp app)
{
    private const string Next = "Simpan dan lanjut";
    private const string Overlap = "Ada aplikasi serupa yang belum dijawab.";
    private const string Existing = "Antrean Puskesmas Online";

    [Fact]
    public async Task An_antrian_online_is_held_by_the_queues_there_are_and_joins_one()
    {
        var page = await app.CoordinatorAsync();
        var record = await ProposeAsync(page);
        await page.GotoAsync(record + "/ajukan");
        await page.PressAsync("Ajukan ke penelaah");
        var held = await page.InnerTextAsync("#isi");
        Assert.Contains("Gerbang masih menahan inisiatif ini", held);
        Assert.Contains(Overlap, held);
        await page.GotoAsync(record + "/gerbang");
        var said = await page.InnerTextAsync("#isi");
        Assert.Contains(Overlap, said);
        Assert.Contains(Existing, said);

        await page.GotoAsync(record + "/aplikasi-serupa");
        await page.AssertUsableAsync();
        Assert.Contains("Sistem Antrian Loket Pelayanan", await page.InnerTextAsync("#isi"));
        await page.GetByRole(AriaRole.Link, new() { Name = "Jawab " + Existing }).ClickAsync();
        await page.AnswerAsync(
            "Simpan jawaban",
            ("kind", "Reuse"),
            ("reason", "Puskesmas kami menjadi satu unit lagi di dalam antrean yang ada.")
        );
        Assert.Equal($"Bergabung dengan “{Existing}”", await page.HeadingAsync());
        await page.PressAsync("Bergabung");
        Assert.Contains("sudah bergabung", await page.InnerTextAsync("#isi"));

        await page.GotoAsync(record + "/ajukan");
        await page.PressAsync("Ajukan ke penelaah");
        Assert.DoesNotContain(Overlap, await page.InnerTextAsync("#isi"));
        await page.GotoAsync(record + "/gerbang");
        Assert.DoesNotContain(Overlap, await page.InnerTextAsync("#isi"));
    }

    private static async Task<string> ProposeAsync(IPage page)
    {
        await page.GotoAsync("/contoh/");
        await page.GotoAsync((await page.Locator(".rows-of-plan a.is-hole").Last.GetAttributeAsync("href"))!);
        await page.FollowAsync("Lihat lebih dalam");
        await page.AnswerAsync(
            Next,
            ("problem", "Warga menunggu berjam-jam di puskesmas karena tidak tahu gilirannya.")
        );
        var record = new Uri(page.Url).AbsolutePath;
        record = record[..record.IndexOf("/tanya", StringComparison.Ordinal)];
        await SayAsync("cara-baru", ("cara-baru", "Aplikasi antrian online untuk mengambil nomor antrean dari rumah."));
        await SayAsync("judul", ("judul", "Aplikasi antrian online puskesmas"));
        await SayAsync("jenis", ("kind", "NewApplication"), ("why", "Belum ada yang lain."));
        return record;

        async Task SayAsync(string step, params (string, string)[] answers)
        {
            await page.GotoAsync($"{record}/tanya/{step}");
            await page.AnswerAsync(Next, answers);
        }
    }
}
