using System.IO.Compression;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using Gotong.Features.Decisions;
using Gotong.Features.Portfolio;
using Gotong.Features.Regions;
using Gotong.Methods.Portfolio;
using Gotong.Methods.Portfolio.Files;
using Gotong.Platform.Jobs;
using Gotong.Platform.Ledger;
using Gotong.Tests.Decisions;
using Gotong.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Tests.Portfolio;

/// <summary>A choice under a budget, from its limits to the package anyone can check.</summary>
public abstract class ScenarioWayTests(TestApp app)
{
    [Fact]
    public async Task A_scenario_is_computed_overruled_with_a_price_adopted_and_checked_by_a_stranger()
    {
        var at = await Choosing.OpenAsync(app);
        var members = new List<Person>();
        for (var i = 0; i < 2; i++)
            members.Add(await app.AddMemberAsync(at.Region, Role.Council, $"Dewan {i}"));
        await at.MakeAsync("Dana utama");
        var solved = await at.SolveAsync(1);
        Assert.Equal(JobState.Done, (await at.EndedAsync(1)).State);
        // 600 and 100 million of 700: the strong one and the cheap one.
        Assert.Contains("2 dari 4 inisiatif masuk dengan Rp700 juta", solved.Text, StringComparison.Ordinal);
        Assert.Contains("terbukti terbaik", solved.Text, StringComparison.Ordinal);
        Assert.Contains("menutup 56,95%", solved.Text, StringComparison.Ordinal);
        // What is left out says what would bring it in.
        Assert.Contains("Masuk dengan tambahan Rp", solved.Text, StringComparison.Ordinal);

        // A copy is overruled; the price stands beside the reason.
        var copy = (await at.Team.GetAsync(at.List + "/baru?dari=1")).Form().Fill("name", "Kebun dulu");
        await copy.SubmitAsync();
        await at.PinAsync(2, 2, PinKind.Year, "Sudah dijanjikan.", "2027");
        var old = await at.Team.GetAsync(at.At(2));
        Assert.Contains("Belum dihitung", old.Text, StringComparison.Ordinal);
        var pinned = await at.SolveAsync(2);
        Assert.Contains("harus mulai 2027: pilihan ini menelan", pinned.Text, StringComparison.Ordinal);
        Assert.Contains("pengaruh rencana", pinned.Text, StringComparison.Ordinal);
        var compared = await at.Team.GetAsync(at.List + "/banding?a=1&b=2");
        Assert.Contains(
            "“Dana utama” paling berpengaruh; “Kebun dulu” paling murah",
            compared.Text,
            StringComparison.Ordinal
        );

        // Strangers and partners see nothing yet.
        var stranger = app.Anonymous();
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync(at.At(2))).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync(at.At(2) + "/paket.zip")).Status);
        var partner = await app.AsAsync(at.Region, Role.Partner);
        Assert.Equal(HttpStatusCode.NotFound, (await partner.GetAsync(at.At(2))).Status);

        await AdoptAsync(at, members, 2);
        var adopted = await at.ReadAsync(2);
        Assert.Equal(ScenarioState.Adopted, adopted.State);
        var open = await stranger.GetAsync(at.At(2));
        Assert.Contains("Ditetapkan Dewan dengan keputusan 1", open.Text, StringComparison.Ordinal);
        Assert.Contains("Sudah dijanjikan.", open.Text, StringComparison.Ordinal);
        // The initiatives themselves are not published: their names stay inside.
        Assert.DoesNotContain("Kebun bergizi", open.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync(at.At(1))).Status);
        var entry = await app.InAsync(
            at.Region,
            db =>
                db.Set<LedgerEntry>()
                    .Include(e => e.Payload)
                    .SingleAsync(e => e.Name == "scenario.adopted" && e.Visibility == Visibility.Public)
        );
        await PackageAsync(stranger, at.At(2), entry.Payload!.Json);
        // What is decided stays as it is.
        Assert.Equal(at.At(2), (await at.Team.GetAsync(at.At(2) + "/ubah")).Location);
        Assert.Equal(at.At(2), (await at.Team.GetAsync(at.At(2) + "/pin/1")).Location);
    }

    private static async Task AdoptAsync(Choosing at, List<Person> members, int number)
    {
        var council = await at.App.AsAsync(members[0]);
        var page = await council.GetAsync(at.At(number));
        var draft = await page.Form(at.At(number) + "/ajukan").SubmitAsync();
        Assert.Contains("Apakah Dewan menetapkan skenario 2: Kebun dulu?", draft.Title, StringComparison.Ordinal);
        Assert.Contains("menelan", draft.Text, StringComparison.Ordinal);
        // Before the council it does not change, and is not computed anew.
        Assert.Equal(at.At(number), (await at.Team.GetAsync(at.At(number) + "/ubah")).Location);
        await draft.Form(draft.Path + "/buka").SubmitAsync();
        foreach (var member in members)
        {
            var ballot = Assembly.Ballot(await (await at.App.AsAsync(member)).GetAsync(draft.Path));
            await Assembly.Say(ballot, DecisionChoice.For).SubmitAsync();
        }
        var over = await council.GetAsync(draft.Path);
        await over.Form(draft.Path + "/tutup").SubmitAsync();
    }

    private static async Task PackageAsync(Browser stranger, string path, string ledger)
    {
        await using var zip = new ZipArchive(
            await stranger.Http.GetStreamAsync(path + "/paket.zip"),
            ZipArchiveMode.Read
        );
        byte[] File(string name)
        {
            using var bytes = new MemoryStream();
            using (var file = zip.GetEntry(name)!.Open())
                file.CopyTo(bytes);
            return bytes.ToArray();
        }
        var sums = Encoding.UTF8.GetString(File("SHA256SUMS"));
        foreach (var name in (string[])["problem.json", "result.json", "inputs.json"])
            Assert.Contains(
                $"{Convert.ToHexStringLower(SHA256.HashData(File(name)))}  {name}",
                sums,
                StringComparison.Ordinal
            );
        var hash = Convert.ToHexStringLower(SHA256.HashData(File("SHA256SUMS")));
        Assert.Contains(hash, ledger, StringComparison.Ordinal);
        var problem = PortfolioJson.Problem(File("problem.json"));
        Assert.Empty(PortfolioChecker.Check(problem, PortfolioJson.Result(File("result.json"))));
        Assert.Contains("portfolio check", Encoding.UTF8.GetString(File("README.txt")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_decision_that_is_not_of_the_council_alone_adopts_nothing_and_frees_the_scenario()
    {
        var at = await Choosing.OpenAsync(app);
        var council = await app.AddMemberAsync(at.Region, Role.Council, "Dewan");
        await at.MakeAsync("Dana utama");
        await at.SolveAsync(1);
        var browser = await app.AsAsync(council);
        var draft = await (await browser.GetAsync(at.At(1))).Form(at.At(1) + "/ajukan").SubmitAsync();
        await draft.Form(draft.Path + "/buka").SubmitAsync();
        var ballot = Assembly.Ballot(await browser.GetAsync(draft.Path));
        await Assembly.Say(ballot, DecisionChoice.Against, "Belum waktunya.").SubmitAsync();
        await (await browser.GetAsync(draft.Path)).Form(draft.Path + "/tutup").SubmitAsync();
        var scenario = await at.ReadAsync(1);
        Assert.Equal(ScenarioState.Solved, scenario.State);
        Assert.Equal(HttpStatusCode.OK, (await at.Team.GetAsync(at.At(1) + "/ubah")).Status);
    }

    [Fact]
    public async Task What_was_changed_while_it_was_computed_is_not_kept()
    {
        var at = await Choosing.OpenAsync(app);
        await at.MakeAsync("Dana utama");
        await at.SolveAsync(1);
        await at.PinAsync(1, 3, PinKind.Out, "Menunggu.");
        var page = await at.Team.GetAsync(at.At(1));
        Assert.Contains("Yang di bawah adalah hasil yang lama", page.Text, StringComparison.Ordinal);
        Assert.Equal(ScenarioState.Draft, (await at.ReadAsync(1)).State);
        var again = await at.SolveAsync(1);
        Assert.Contains("disisihkan: pilihan ini menelan", again.Text, StringComparison.Ordinal);
        var released = await (await at.Team.GetAsync(at.At(1) + "/pin/3"))
            .Form(at.At(1) + "/pin/3/lepas")
            .SubmitAsync();
        Assert.Empty((await at.ReadAsync(1)).Pins);
        Assert.Equal("", released.Errors);
    }
}

public sealed class ScenarioWayOnSqlite(SqliteApp app) : ScenarioWayTests(app), IClassFixture<SqliteApp>;

public sealed class ScenarioWayOnPostgres(PostgresApp app) : ScenarioWayTests(app), IClassFixture<PostgresApp>;
