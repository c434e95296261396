using System.Net;
using System.Text;
using Gotong.Features.Regions;
using Gotong.Features.Webhooks;
using Gotong.Platform.Ledger;
using Gotong.Platform.Web;
using Gotong.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Gotong.Tests.Webhooks;

public abstract class WebhookTests(TestApp app)
{
    private static int regions = 10;

    private Receiver Receiver => ((IReceiving)app).Receiver;

    [Fact]
    public async Task What_is_public_is_told_in_order_signed_and_once()
    {
        var region = await OpenAsync();
        var secret = await SetUpAsync(region, Visibility.Public);
        await ActAsync(region, Visibility.Public, "satu");
        await ActAsync(region, Visibility.Region, "hanya anggota");
        await ActAsync(region, Visibility.Public, "dua");
        await UntilAsync(() => Told(region).Count == 2);
        await LookAsync();
        var told = Told(region);
        Assert.Equal(["satu", "dua"], told.Select(t => t.Json.GetProperty("text").GetProperty("id").GetString()));
        Assert.Equal("public", told[0].Json.GetProperty("visibility").GetString());
        Assert.Equal(told[0].Delivery, told[0].Json.GetProperty("delivery").GetString());
        var at = told[0].Signature.Split(',')[0][2..];
        Assert.Equal(
            told[0].Signature,
            WebhookSecret.Sign(secret, told[0].Body, DateTimeOffset.FromUnixTimeSeconds(long.Parse(at)))
        );
    }

    [Fact]
    public async Task What_members_read_goes_only_where_that_was_chosen()
    {
        var region = await OpenAsync();
        await SetUpAsync(region, Visibility.Region);
        await ActAsync(region, Visibility.Region, "hanya anggota");
        await UntilAsync(() => Told(region).Any(t => Encoding.UTF8.GetString(t.Body).Contains("hanya anggota")));
    }

    [Fact]
    public async Task What_is_not_taken_is_sent_again_then_waits_for_a_person()
    {
        var region = await OpenAsync();
        await SetUpAsync(region, Visibility.Public);
        Receiver.Status = 503;
        try
        {
            await ActAsync(region, Visibility.Public, "sulit");
            await UntilAsync(async () =>
            {
                app.Clock.Advance(TimeSpan.FromHours(12));
                return await app.InAsync(region, db => db.Webhooks.AnyAsync(w => w.PausedAt != null));
            });
            Assert.Equal(
                7,
                await app.InAsync(
                    region,
                    db => db.WebhookDeliveries.CountAsync(d => d.Trouble == WebhookTrouble.Refused)
                )
            );
        }
        finally
        {
            Receiver.Status = 204;
        }
        var admin = await app.AsAsync(region, Role.RegionAdmin);
        var page = await admin.VisitAsync($"/{region.Code}/webhook");
        Assert.Contains("Dijeda. Tidak ada yang hilang", page.Text);
        Assert.Contains("ditolak dengan jawaban 503", page.Text);
        var id = await app.InAsync(region, db => db.Webhooks.Select(w => w.Id).SingleAsync());
        var before = Told(region).Count;
        await page.Form($"/{region.Code}/webhook/{id}/lanjut").SubmitAsync();
        await UntilAsync(() => Told(region).Count == before + 1);
    }

    [Fact]
    public async Task One_message_can_be_sent_again_by_hand_but_none_that_was_not_its_to_hear()
    {
        var region = await OpenAsync();
        await SetUpAsync(region, Visibility.Public);
        await ActAsync(region, Visibility.Region, "rahasia");
        Receiver.Status = 500;
        await ActAsync(region, Visibility.Public, "lagi");
        await UntilAsync(() => app.InAsync(region, db => db.WebhookDeliveries.AnyAsync()));
        Receiver.Status = 204;
        var admin = await app.AsAsync(region, Role.RegionAdmin);
        var page = await admin.VisitAsync($"/{region.Code}/webhook");
        var tried = await app.InAsync(region, db => db.WebhookDeliveries.AsNoTracking().FirstAsync());
        var (id, position) = (tried.WebhookId, tried.Position);
        var after = await page.Form($"/{region.Code}/webhook/{id}/kirim-ulang/{position}").SubmitAsync();
        Assert.Contains("diterima (204)", after.Text);
        Assert.Equal(2, Told(region).Count);
        var secretOne = await admin.PostAsync(
            $"/{region.Code}/webhook/{id}/kirim-ulang/{position - 1}",
            [new(FormFields.Token, page.Form($"/{region.Code}/webhook")[FormFields.Token]!)]
        );
        Assert.Equal(HttpStatusCode.NotFound, secretOne.Status);
        Assert.Equal(2, Told(region).Count);
    }

    [Theory]
    [InlineData("http://data.contoh.go.id/x")]
    [InlineData("https://localhost/x")]
    [InlineData("https://127.0.0.1/x")]
    [InlineData("https://[::1]/x")]
    [InlineData("https://[::ffff:10.0.0.1]/x")]
    [InlineData("https://169.254.169.254/latest/meta-data")]
    [InlineData("https://192.168.1.1/")]
    [InlineData("https://orang:sandi@data.contoh.go.id/")]
    [InlineData("ftp://data.contoh.go.id/")]
    [InlineData("javascript:alert(1)")]
    [InlineData("bukan alamat")]
    public async Task Addresses_inside_are_refused_in_words(string url)
    {
        var region = await OpenAsync();
        var admin = await app.AsAsync(region, Role.RegionAdmin);
        var form = (await admin.VisitAsync($"/{region.Code}/webhook")).Form($"/{region.Code}/webhook");
        var answer = await form.Fill("name", "<b>Uji</b>").Fill("url", url).Fill("reach", "Public").SendAsync();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Equal(url, answer.Form($"/{region.Code}/webhook")["url"]);
        Assert.Equal(0, await app.InAsync(region, db => db.Webhooks.CountAsync()));
    }

    [Fact]
    public async Task A_name_that_leads_inside_is_not_called()
    {
        // The form cannot know where a name will lead; the sender looks each time.
        using var sender = new WebhookSender(new(new HashSet<string>()));
        var (status, trouble) = await sender.PostAsync(
            new Uri($"http://{Receiver.Host}/gotong"),
            Guid.CreateVersion7(),
            "t=1,v1=0",
            [],
            TestContext.Current.CancellationToken
        );
        Assert.Null(status);
        Assert.Equal(WebhookTrouble.Inside, trouble);
    }

    [Fact]
    public async Task A_redirect_is_not_followed()
    {
        var before = Receiver.All.Count;
        using var sender = new WebhookSender(new(new HashSet<string> { Receiver.Host }));
        var (status, trouble) = await sender.PostAsync(
            new Uri($"http://{Receiver.Host}/pindah"),
            Guid.CreateVersion7(),
            "t=1,v1=0",
            [],
            TestContext.Current.CancellationToken
        );
        Assert.Equal(307, status);
        Assert.Equal(WebhookTrouble.Refused, trouble);
        Assert.Equal(before, Receiver.All.Count);
    }

    [Fact]
    public async Task The_secret_is_shown_once_and_lies_sealed()
    {
        var region = await OpenAsync();
        var secret = await SetUpAsync(region, Visibility.Public);
        var stored = await app.InAsync(region, db => db.Webhooks.AsNoTracking().SingleAsync());
        Assert.DoesNotContain(secret, stored.SealedSecret);
        var admin = await app.AsAsync(region, Role.RegionAdmin);
        Assert.DoesNotContain(secret, (await admin.VisitAsync($"/{region.Code}/webhook")).Body);
    }

    [Fact]
    public async Task Removed_it_hears_nothing_more()
    {
        var region = await OpenAsync();
        await SetUpAsync(region, Visibility.Public);
        var id = await app.InAsync(region, db => db.Webhooks.Select(w => w.Id).SingleAsync());
        var admin = await app.AsAsync(region, Role.RegionAdmin);
        await (await admin.VisitAsync($"/{region.Code}/webhook"))
            .Form($"/{region.Code}/webhook/{id}/hapus")
            .SubmitAsync();
        await ActAsync(region, Visibility.Public, "sesudah");
        await LookAsync();
        await LookAsync();
        Assert.Empty(Told(region));
        Assert.Equal(0, await app.InAsync(region, db => db.WebhookProgress.CountAsync()));
    }

    private Task<Region> OpenAsync() =>
        app.OpenRegionAsync($"71.{Interlocked.Increment(ref regions):00}", "Kabupaten Uji");

    /// <summary>Through the page; answers the secret it showed.</summary>
    private async Task<string> SetUpAsync(Region region, Visibility reach)
    {
        var admin = await app.AsAsync(region, Role.RegionAdmin);
        var form = (await admin.VisitAsync($"/{region.Code}/webhook")).Form($"/{region.Code}/webhook");
        var made = await form.Fill("name", "Portal data")
            .Fill("url", $"http://{Receiver.Host}/gotong")
            .Fill("reach", reach.ToString())
            .SubmitAsync();
        return made.Document.QuerySelector("code")!.TextContent;
    }

    private Task ActAsync(Region region, Visibility visibility, string says) =>
        app.InAsync(region, db => db.SaveActAsync(new("tests.said", visibility, says, says) { Agent = "tests" }));

    private List<Received> Told(Region region) =>
        [
            .. Receiver.All.Where(r =>
                r.Json.GetProperty("region").GetString() == region.Code
                && r.Json.GetProperty("act").GetString() == "tests.said"
            ),
        ];

    private async Task LookAsync()
    {
        app.Clock.Advance(DeliverWebhooks.Pause);
        await Task.Delay(100, TestContext.Current.CancellationToken);
    }

    private Task UntilAsync(Func<bool> done) => UntilAsync(() => Task.FromResult(done()));

    /// <summary>The clock is moved on; the work takes real time.</summary>
    private async Task UntilAsync(Func<Task<bool>> done)
    {
        for (var tries = 0; tries < 300; tries++)
        {
            if (await done())
                return;
            await LookAsync();
        }
        Assert.Fail("It was not told.");
    }
}

public sealed class WebhooksOnSqlite(ReceivingOnSqlite app) : WebhookTests(app), IClassFixture<ReceivingOnSqlite>;

public sealed class WebhooksOnPostgres(ReceivingOnPostgres app) : WebhookTests(app), IClassFixture<ReceivingOnPostgres>;
