using System.Net;
using Gotong.Features.Bimtek;
using Gotong.Features.Regions;
using Gotong.Platform.Web;
using Gotong.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Tests.Bimtek;

/// <summary>A commitment is written, fixed, signed, published, and can be verified by anyone.</summary>
public sealed class SheetTests(SqliteApp app) : IClassFixture<SqliteApp>
{
    private static int regions;

    private static readonly byte[] Pdf = "%PDF-1.7\n1 0 obj\n"u8.ToArray();

    [Fact]
    public async Task A_sheet_is_signed_by_account_and_by_paper_and_then_anyone_verifies_it()
    {
        var (region, lead, signer) = await BeginAsync();
        var sheet = await FixAsync(region, lead);
        var stored = await StoredAsync(region);
        Assert.Equal(64, stored.Hash!.Length);
        Assert.Contains(stored.Hash, sheet.Text, StringComparison.Ordinal);
        Assert.NotNull(sheet.Document.QuerySelector("svg.qr"));
        var check = $"/{region.Code}/periksa/{stored.Code}";

        var browser = await app.AsAsync(signer);
        Assert.Contains("Tanda tangani", (await browser.GetAsync("/saya")).Text, StringComparison.Ordinal);
        var form = (await browser.GetAsync(Path(region) + "/tanda-tangan")).Form();
        var wrong = await form.Fill("name", "Orang lain")
            .Fill("read", "ya")
            .Fill("password", Person.Password)
            .SendAsync();
        Assert.Contains("ketik seperti tertera", wrong.Errors, StringComparison.Ordinal);
        wrong = await form.Fill("name", "endah kusumawati").Fill("password", "bukan ini").SendAsync();
        Assert.Contains("tidak cocok", wrong.Errors, StringComparison.Ordinal);
        Assert.Equal(0, (await StoredAsync(region)).Signed);
        await form.Fill("password", Person.Password).SubmitAsync();
        Assert.Equal(1, (await StoredAsync(region)).Signed);

        var bring = (await lead.GetAsync(Path(region) + "/berkas")).Form();
        var waiting = (await StoredAsync(region)).Signers.Single(s => !s.IsSigned).Id.ToString();
        var page = "<html>bukan pindaian</html>"u8.ToArray();
        var refused = await bring.Attach("file", "lembar.pdf", page).Fill("signer", waiting).SendAsync();
        Assert.Contains("bukan PDF, JPG atau PNG", refused.Errors, StringComparison.Ordinal);
        var signed = await (await lead.GetAsync(Path(region) + "/berkas"))
            .Form()
            .Attach("file", "lembar.pdf", Pdf)
            .Fill("signer", waiting)
            .SubmitAsync();
        Assert.Contains("Ditandatangani semua 2 orang", signed.Text, StringComparison.Ordinal);
        var file = signed.Document.QuerySelector("ol.signers a[download]")!.GetAttribute("href")!;
        Assert.Equal(Pdf, await lead.Http.GetByteArrayAsync(file, TestContext.Current.CancellationToken));

        var anyone = app.Anonymous();
        Assert.Equal(HttpStatusCode.NotFound, (await anyone.GetAsync(check)).Status);
        await (await lead.GetAsync(Path(region) + "/terbitkan")).Form().SubmitAsync();
        foreach (var address in new[] { check, $"/{region.Code}/periksa/{stored.Hash.ToUpperInvariant()}" })
        {
            var seen = await anyone.GetAsync(address);
            Assert.Equal("Lembar ini asli", seen.Title);
            Assert.Contains("masuk ulang dengan kata sandi", seen.Text, StringComparison.Ordinal);
            Assert.Contains("<b>Budi</b>", seen.Text, StringComparison.Ordinal);
            Assert.DoesNotContain("/berkas/", seen.Body, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_certified_file_shows_its_signer_and_a_changed_one_is_refused_and_the_sheet_comes_as_Word()
    {
        var (region, lead, _) = await BeginAsync();
        Assert.Equal(HttpStatusCode.NotFound, (await lead.GetAsync(Path(region) + "/lembar.docx")).Status);
        await FixAsync(region, lead);
        var waiting = (await StoredAsync(region)).Signers.Single(s => s.AccountId is null).Id.ToString();
        var changed = CertifiedFileTests.Signed();
        changed[12] ^= 1;
        var refused = await (await lead.GetAsync(Path(region) + "/berkas"))
            .Form()
            .Attach("file", "lembar.pdf", changed)
            .Fill("signer", waiting)
            .SendAsync();
        Assert.Contains("berubah setelah ditandatangani", refused.Errors, StringComparison.Ordinal);
        Assert.Equal(0, (await StoredAsync(region)).Signed);
        var taken = await (await lead.GetAsync(Path(region) + "/berkas"))
            .Form()
            .Attach("file", "lembar.pdf", CertifiedFileTests.Signed())
            .Fill("signer", waiting)
            .SubmitAsync();
        Assert.Contains("Endah Kusumawati, 2026-03-01 03:00 UTC", taken.Text, StringComparison.Ordinal);
        Assert.Contains("tidak diperiksa terhadap akar BSrE", taken.Text, StringComparison.Ordinal);

        var word = await lead.Http.GetByteArrayAsync(
            Path(region) + "/lembar.docx",
            TestContext.Current.CancellationToken
        );
        await using var package = new System.IO.Compression.ZipArchive(new MemoryStream(word));
        using var part = new StreamReader(await package.GetEntry("word/document.xml")!.OpenAsync());
        var text = await part.ReadToEndAsync(TestContext.Current.CancellationToken);
        Assert.Contains((await StoredAsync(region)).Hash!, text, StringComparison.Ordinal);
        Assert.Contains("Endah Kusumawati", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_code_says_so()
    {
        var (region, _, _) = await BeginAsync();
        foreach (var code in new[] { "x", new string('0', 16), new string('f', 64), "%25%25", "..%2f" })
        {
            var page = await app.Anonymous().GetAsync($"/{region.Code}/periksa/{code}");
            Assert.Equal(HttpStatusCode.NotFound, page.Status);
        }
        var unknown = await app.Anonymous().GetAsync($"/{region.Code}/periksa/{new string('0', 16)}");
        Assert.Equal("Tidak ada lembar dengan kode ini", unknown.Title);
    }

    [Fact]
    public async Task A_fixed_sheet_is_not_written_again_and_a_changed_one_is_seen()
    {
        var (region, lead, _) = await BeginAsync();
        var stale = (await lead.GetAsync(Path(region) + "/ubah")).Form().Fill("text", "Isi lain");
        await FixAsync(region, lead);
        Assert.Equal(HttpStatusCode.Conflict, (await stale.SendAsync()).Status);
        await (await lead.GetAsync(Path(region) + "/terbitkan")).Form().SubmitAsync();
        var code = (await StoredAsync(region)).Code;
        await app.InAsync(
            region,
            db => db.CommitmentSheets.ExecuteUpdateAsync(s => s.SetProperty(c => c.Text, "Isi yang diselundupkan"))
        );
        var page = await app.Anonymous().GetAsync($"/{region.Code}/periksa/{code}");
        Assert.Equal("Lembar ini tidak cocok", page.Title);
    }

    [Fact]
    public async Task Only_who_is_named_signs_and_only_the_team_fixes()
    {
        var (region, lead, signer) = await BeginAsync();
        var unfixed = await app.AsAsync(signer);
        Assert.Equal(Path(region), (await unfixed.VisitAsync(Path(region) + "/tanda-tangan")).Path);
        await FixAsync(region, lead);
        var form = (await unfixed.GetAsync(Path(region) + "/tanda-tangan")).Form();
        var other = await app.AsAsync(region, Role.Council);
        Assert.Equal(Path(region), (await other.VisitAsync(Path(region) + "/tanda-tangan")).Path);
        var forced = await other.PostAsync(
            Path(region) + "/tanda-tangan",
            [new(FormFields.Token, await TokenAsync(other, region)), new("name", "Endah Kusumawati"), new("read", "ya")]
        );
        Assert.Equal(HttpStatusCode.Forbidden, forced.Status);

        // Signed in two windows: once.
        var twice = (await unfixed.GetAsync(Path(region) + "/tanda-tangan")).Form();
        foreach (var one in new[] { form, twice })
            await one.Fill("name", "Endah Kusumawati")
                .Fill("read", "ya")
                .Fill("password", Person.Password)
                .SubmitAsync();
        Assert.Equal(1, (await StoredAsync(region)).Signed);
    }

    [Fact]
    public async Task Signers_are_read_line_by_line_and_a_stranger_is_no_account()
    {
        var (region, lead, signer) = await BeginAsync();
        var elsewhere = await app.AddMemberAsync(await RegionAsync(), Role.Leader);
        foreach (
            var (lines, says) in new[]
            {
                ("", "1 sampai 200 orang"),
                ("Budi, Kepala, Dinkes", "Baris 1"),
                ("Budi; Kepala; Dinkes\n; Kepala; Dinsos", "Baris 2"),
                ($"Budi; Kepala; Dinkes; {elsewhere.Email}", "bukan surel anggota"),
                ($"A; B; C; {signer.Email}\nD; E; F; {signer.Email}", "disebut dua kali"),
            }
        )
        {
            var answer = await (await lead.GetAsync(Path(region) + "/ubah")).Form().Fill("signers", lines).SendAsync();
            Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
            Assert.Contains(says, answer.Errors, StringComparison.Ordinal);
        }
        Assert.Equal(2, (await StoredAsync(region)).Signers.Count);
    }

    private async Task<(Region, Browser Lead, Person Signer)> BeginAsync()
    {
        var region = await RegionAsync();
        var signer = await app.AddMemberAsync(region, Role.Leader, "Endah Kusumawati");
        var lead = await app.AsAsync(region, Role.Coordinator);
        var form = (await lead.GetAsync($"/{region.Code}/bimtek/komitmen/baru")).Form();
        Assert.Contains("Endah Kusumawati; Kepala daerah", form["signers"]!, StringComparison.Ordinal);
        var page = await form.Fill(
                "signers",
                $"Endah Kusumawati; Bupati; Kabupaten; {signer.Email}\n<b>Budi</b>; Kepala; Dinas Kesehatan"
            )
            .SubmitAsync();
        Assert.Contains("Masih disusun", page.Text, StringComparison.Ordinal);
        return (region, lead, signer);
    }

    private static async Task<WebPage> FixAsync(Region region, Browser lead) =>
        await (await lead.GetAsync(Path(region) + "/tetapkan")).Form().SubmitAsync();

    private async Task<string> TokenAsync(Browser browser, Region region) =>
        (await browser.GetAsync($"/{region.Code}/bimtek/komitmen"))
            .Document.QuerySelector($"[name={FormFields.Token}]")!
            .GetAttribute("value")!;

    private Task<CommitmentSheet> StoredAsync(Region region) =>
        app.InAsync(region, db => db.CommitmentSheets.AsNoTracking().Include(s => s.Signers).SingleAsync());

    private static string Path(Region region) => $"/{region.Code}/bimtek/komitmen/1";

    private Task<Region> RegionAsync() => app.OpenRegionAsync($"38.{Interlocked.Increment(ref regions):00}");
}
