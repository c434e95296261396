using System.Net;
using System.Security.Cryptography;
using System.Text;
using Gotong.Features.Delivery;
using Gotong.Platform.Web;
using Gotong.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Tests.Delivery;

/// <summary>One piece of evidence serves many claims; the public sees a copy that says less.</summary>
public sealed class EvidenceTests(SqliteApp app) : IClassFixture<SqliteApp>
{
    private static readonly byte[] Photo =
    [
        0xFF,
        0xD8,
        0xFF,
        0xE1,
        0,
        19,
        .. "Exif\0\0GPS -7.65,1"u8[..17],
        0xFF,
        0xDA,
        0,
        3,
        0,
        1,
        2,
        0xFF,
        0xD9,
    ];

    [Fact]
    public async Task The_same_file_is_one_piece_of_evidence_that_shows_many_things()
    {
        var works = await Works.OpenAsync(app, "66.01");
        await AddAsync(works, "Foto timbangan", "timbangan.jpg", $"initiative:{works.InitiativeId}");
        var again = await AddAsync(works, "Foto lain", "salinan.jpg", $"milestone:{works.FirstMilestone}");
        Assert.Contains("tidak digandakan", again.Text, StringComparison.Ordinal);
        var evidence = await OneAsync(works);
        Assert.Equal("Foto timbangan", evidence.Title);
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(Photo)), evidence.FileHash);
        Assert.Equal(["initiative", "milestone"], evidence.Claims.Select(c => c.Subject).Order());
        Assert.Contains("Tonggak “Tim dibentuk” inisiatif 1", again.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_photo_loses_its_place_before_it_is_public_and_only_members_get_the_original()
    {
        var works = await Works.OpenAsync(app, "66.02");
        await AddAsync(works, "<script>x()</script>", "timbangan.jpg", "");
        var stranger = app.Anonymous();
        foreach (var rest in (string[])["", "/salinan"])
            Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync(works.At($"/bukti/1{rest}"))).Status);
        Assert.DoesNotContain(
            "timbangan",
            (await stranger.GetAsync(works.At("/bukti"))).Text,
            StringComparison.Ordinal
        );

        var form = (await works.PlannerBrowser.GetAsync(works.At("/bukti/1"))).Form(works.At("/bukti/1/terbitkan"));
        var refused = await form.SendAsync();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("tanpa hak", refused.Errors, StringComparison.Ordinal);
        await refused.Form(works.At("/bukti/1/terbitkan")).Fill("hak", "1").SubmitAsync();
        var evidence = await OneAsync(works);
        Assert.NotEqual(evidence.FileHash, evidence.PublicHash);

        using var copy = await stranger.Http.GetAsync(
            works.At("/bukti/1/salinan"),
            TestContext.Current.CancellationToken
        );
        var bytes = await copy.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        Assert.Equal("image/jpeg", copy.Content.Headers.ContentType!.MediaType);
        Assert.DoesNotContain("GPS", Encoding.Latin1.GetString(bytes), StringComparison.Ordinal);
        Assert.Equal(evidence.PublicHash, Convert.ToHexStringLower(SHA256.HashData(bytes)));
        using var original = await works.OwnerBrowser.Http.GetAsync(
            works.At("/bukti/1/berkas"),
            TestContext.Current.CancellationToken
        );
        Assert.Equal(Photo, await original.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        var page = await stranger.GetAsync(works.At("/bukti/1"));
        Assert.Contains(evidence.PublicHash!, page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(evidence.FileHash!, page.Text, StringComparison.Ordinal);
        Assert.Null(page.Document.QuerySelector("main script"));

        await (await works.PlannerBrowser.GetAsync(works.At("/bukti/1")))
            .Form(works.At("/bukti/1/tarik"))
            .SubmitAsync();
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync(works.At("/bukti/1/salinan"))).Status);
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("ftp://contoh.id/x")]
    [InlineData("https://sri:rahasia@contoh.id/")]
    [InlineData("contoh")]
    public async Task A_link_that_is_no_page_is_refused(string link)
    {
        var works = await Works.OpenAsync(app, $"66.{10 + link.Length}");
        var refused = await (await works.OwnerBrowser.GetAsync(works.At("/bukti/baru")))
            .Form(works.At("/bukti/baru"))
            .Fill("judul", "Berita")
            .Fill("jenis", "Link")
            .Fill("tautan", link)
            .SendAsync();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("https://", refused.Errors, StringComparison.Ordinal);
        Assert.Equal("Berita", refused.Form(works.At("/bukti/baru"))["judul"]);
    }

    [Fact]
    public async Task Who_works_elsewhere_links_nothing_to_an_initiative_that_is_not_theirs()
    {
        var works = await Works.OpenAsync(app, "66.03");
        await AddAsync(works, "Foto", "foto.jpg", "");
        var other = await app.AsAsync(works.Region, Features.Regions.Role.Officer);
        var refused = await other.PostAsync(
            works.At("/bukti/1/klaim"),
            new Dictionary<string, string>
            {
                ["menunjukkan"] = $"initiative:{works.InitiativeId}",
                [FormFields.Token] = (await other.GetAsync(works.At("/bukti/baru"))).Form(works.At("/bukti/baru"))[
                    FormFields.Token
                ]!,
            }
        );
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Empty((await OneAsync(works)).Claims);
    }

    private static async Task<WebPage> AddAsync(Works works, string title, string file, string shows) =>
        await (await works.OwnerBrowser.GetAsync(works.At("/bukti/baru")))
            .Form(works.At("/bukti/baru"))
            .Fill("judul", title)
            .Fill("jenis", "Photo")
            .Fill("menunjukkan", shows)
            .Attach("berkas", file, Photo)
            .SubmitAsync();

    private Task<Evidence> OneAsync(Works works) =>
        app.InAsync(works.Region, db => db.Evidence.Include(e => e.Claims).SingleAsync());
}
