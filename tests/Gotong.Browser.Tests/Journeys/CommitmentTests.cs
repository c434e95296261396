using Gotong.Browser.Tests.Fixtures;
using Microsoft.Playwright;

namespace Gotong.Browser.Tests.Journeys;

/// <summary>A commitment sheet is signed, and whoever holds the paper checks it by its QR code.</summary>
[Collection(ExampleRegion.Name)]
public sealed class CommitmentTests(ExampleApp app)
{
    private const string Council = "dewan@contoh.id";
    private const string Partner = "mitra@contoh.id";

    [Fact]
    public async Task A_partner_signs_with_a_passkey_and_nothing_typed_but_the_name()
    {
        var sheet = await FixAsync("Komitmen dengan passkey", $"Yusuf Hidayat; Direktur; BPR Contoh; {Partner}");
        var page = await app.AsAsync(Partner);
        await page.PlugInAuthenticatorAsync();
        await page.MakePasskeyAsync("ponsel mitra", app.Password);

        await page.GotoAsync(sheet + "/tanda-tangan");
        await page.CheckAsync("[name=read]");
        await page.FillAsync("#isi [name=name]", "Yusuf Hidayat");
        await page.PressAsync("Tanda tangani dengan passkey");
        await page.WaitForURLAsync("**" + sheet);
        Assert.Contains("masuk ulang dengan passkey", await page.InnerTextAsync("#isi .signers"));
    }

    [Fact]
    public async Task A_passkey_does_not_sign_what_was_not_read()
    {
        var sheet = await FixAsync("Komitmen tanpa dibaca", $"Yusuf Hidayat; Direktur; BPR Contoh; {Partner}");
        var page = await app.AsAsync(Partner);
        await page.PlugInAuthenticatorAsync();
        await page.MakePasskeyAsync("ponsel kedua", app.Password);

        await page.GotoAsync(sheet + "/tanda-tangan");
        await page.FillAsync("#isi [name=name]", "Yusuf Hidayat");
        await page.PressAsync("Tanda tangani dengan passkey");
        await page.GetByText("Centang bahwa Anda sudah membaca").First.WaitForAsync();
        await page.CheckAsync("[name=read]");
        await page.PressAsync("Tanda tangani dengan passkey");
        await page.WaitForURLAsync("**" + sheet);
    }

    [Fact]
    public async Task Without_script_the_password_signs_and_a_stranger_verifies_the_sheet_by_its_QR_code()
    {
        var sheet = await FixAsync("Komitmen tanpa skrip", $"Hadi Santosa; Ketua; Dewan Smart City; {Council}");
        var member = await app.AsAsync(Council, script: false);
        await member.GotoAsync(sheet + "/tanda-tangan");
        Assert.False(await member.GetByText("Tanda tangani dengan passkey").IsVisibleAsync());
        await member.CheckAsync("[name=read]");
        await member.AnswerAsync("Tanda tangani", ("name", "Hadi Santosa"), ("password", app.Password));
        Assert.Contains("masuk ulang dengan kata sandi", await member.InnerTextAsync("#isi .signers"));

        var team = await app.CoordinatorAsync(script: false);
        await team.GotoAsync(sheet + "/terbitkan");
        await team.PressAsync("Terbitkan");
        var check = new Uri(await team.InnerTextAsync(".sheet-seal .card-link >> nth=0")).AbsolutePath;

        var stranger = await app.WindowAsync(script: false);
        var answer = await stranger.GotoAsync(check);
        Assert.Equal(200, answer!.Status);
        Assert.Equal("Lembar ini asli", await stranger.HeadingAsync());
        Assert.Contains("Hadi Santosa", await stranger.InnerTextAsync("#isi .signers"));
        var changed = check[..^1] + (check[^1] == '0' ? '1' : '0');
        answer = await stranger.GotoAsync(changed);
        Assert.Equal(404, answer!.Status);
        Assert.DoesNotContain("Hadi Santosa", await stranger.InnerTextAsync("#isi"));
    }

    /// <summary>The coordinator writes a sheet of these signers and fixes it.</summary>
    private async Task<string> FixAsync(string title, string signers)
    {
        var page = await app.CoordinatorAsync(script: false);
        await page.GotoAsync("/contoh/bimtek/komitmen/baru");
        await page.AnswerAsync("Simpan", ("title", title), ("signers", signers), ("stage", "tidak"));
        Assert.Equal(title, await page.HeadingAsync());
        var sheet = new Uri(page.Url).AbsolutePath;
        await page.FollowAsync("Tetapkan lembar");
        await page.PressAsync("Tetapkan");
        return sheet;
    }
}
