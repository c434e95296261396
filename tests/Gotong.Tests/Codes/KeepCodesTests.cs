using System.CommandLine;
using System.Text.Json;
using Gotong.Features.Codes;
using Gotong.Platform.CommandLine;
using Gotong.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Gotong.Tests.Codes;

public abstract class KeepCodesTests(TestApp app)
{
    private static readonly CodeSource Source = new(
        "nomenklatur-2026.csv",
        "h1",
        "Nomenklatur 2026",
        "uji",
        new(2026, 1, 1)
    )
    {
        Agent = "uji",
    };

    [Fact]
    public async Task A_set_is_kept_whole_with_its_act_and_is_found_again()
    {
        var draft = Sample.Read(Sample.Nomenclature);
        var first = Source with { ValidFrom = new(2090, 1, 1) };
        var set = await app.InAsync(null, db => KeepCodes.SaveAsync(db, draft, first, default));
        Assert.Equal("nomenklatur-2090", set!.Key);
        var next = first with { FileHash = "h2", ValidFrom = new(2090, 7, 1) };
        var second = await app.InAsync(
            null,
            db => KeepCodes.SaveAsync(db, Sample.Read(Sample.NextYear), next, default)
        );
        Assert.Equal("nomenklatur-2090-2", second!.Key);

        var (book, now) = await app.WithAsync(
            null,
            async (_, services) =>
            {
                var library = services.GetRequiredService<CodeLibrary>();
                return (
                    await library.BookAsync(set, default),
                    CodeLibrary.Current(await library.SetsAsync(default), CodeSetKind.Nomenclature, false)
                );
            }
        );
        Assert.Equal(draft.Codes.Count, book.Codes.Count);
        Assert.True(now!.ValidFrom >= second.ValidFrom);
        Assert.Equal("2.16.03.2.02.0038", CodeFinder.Find([book], "kota cerdas", 5)[0].Code.Code);
        Assert.Equal("Laporan", book.Find(CodeGovernment.KabKota, "2.16.03.2.02.0038")!.Satuan);
    }

    [Fact]
    public async Task The_same_file_twice_or_a_set_in_between_leaves_nothing_half_written()
    {
        var source = Source with { FileHash = "h3", ValidFrom = new(2030, 1, 1) };
        var draft = Sample.Read(Sample.Nomenclature);
        await app.InAsync(null, db => KeepCodes.SaveAsync(db, draft, source, default));
        await Assert.ThrowsAnyAsync<DbUpdateException>(() =>
            app.InAsync(null, db => KeepCodes.SaveAsync(db, draft, source, default))
        );
        Assert.Null(
            await app.InAsync(
                null,
                db => KeepCodes.SaveAsync(db, draft, source with { FileHash = "h4" }, default, known: 0)
            )
        );
        await app.InAsync(
            null,
            async db =>
            {
                Assert.Equal(1, await db.CodeSets.CountAsync(s => s.ValidFrom == new DateOnly(2030, 1, 1)));
                Assert.Equal(draft.Codes.Count, await db.OfficialCodes.CountAsync(c => c.SetKey == "nomenklatur-2030"));
            }
        );
    }

    [Theory]
    [InlineData(CodeSetKind.Nomenclature, "2.16.03.1.02.0001", "provinsi")]
    [InlineData(CodeSetKind.Nomenclature, "2.16.03.2.02.7777", "tidak ada")]
    [InlineData(CodeSetKind.Nomenclature, "2.16.03.2.02.0009", "2.16.03.2.02.0050")]
    [InlineData(CodeSetKind.Nomenclature, "2.16.03", "bentuk")]
    [InlineData(CodeSetKind.Nomenclature, "2.16.01.2.01.0001", null)]
    [InlineData(CodeSetKind.Nomenclature, "2.16.03.4.01.0001", null)]
    [InlineData(CodeSetKind.Akun, "5.1.02.04.01.0001", null)]
    [InlineData(CodeSetKind.Akun, "lima", "bentuk")]
    public async Task A_code_that_nobody_here_can_use_is_told(CodeSetKind kind, string code, string? why)
    {
        await app.InAsync(
            null,
            async db =>
            {
                if (!await db.CodeSets.AnyAsync(s => s.FileHash == "h6"))
                {
                    var source = Source with { FileHash = "h5", ValidFrom = new(2098, 1, 1) };
                    await KeepCodes.SaveAsync(db, Sample.Read(Sample.Nomenclature), source, default);
                    source = source with { FileHash = "h6", ValidFrom = new(2099, 1, 1) };
                    await KeepCodes.SaveAsync(db, Sample.Read(Sample.NextYear), source, default);
                }
                var level = kind == CodeSetKind.Nomenclature ? CodeLevel.SubKegiatan : (CodeLevel?)null;
                var answer = await CodeCheck.OfAsync(db, kind, level, code, false, default);
                if (why is null)
                    Assert.Equal((code, null), (answer.Code, answer.Problem));
                else
                    Assert.Contains(why, answer.Problem!, StringComparison.Ordinal);
            }
        );
    }

    [Fact]
    public async Task The_official_nomenclature_is_kept_and_its_codes_found()
    {
        var path = Folders.Shared("nomenclature/nomenklatur-subkegiatan-2027-1.xlsx");
        await using var stream = File.OpenRead(path);
        var draft = Gotong.Features.Codes.Import.CodeReader.Read(stream, "nomenklatur-2027.xlsx");
        var source = Source with { FileHash = "real", ValidFrom = new(2027, 1, 1) };
        var set = await app.InAsync(null, db => KeepCodes.SaveAsync(db, draft, source, default));
        await app.InAsync(
            null,
            async db =>
            {
                Assert.Equal(
                    7_581,
                    await db.OfficialCodes.CountAsync(c => c.SetKey == set!.Key && c.Level == CodeLevel.SubKegiatan)
                );
                Assert.Equal(346, await db.CodeSuccessions.CountAsync(c => c.SetKey == set!.Key));
            }
        );
    }
}

public sealed class KeepCodesOnSqlite(SqliteApp app) : KeepCodesTests(app), IClassFixture<SqliteApp>;

public sealed class KeepCodesOnPostgres(PostgresApp app) : KeepCodesTests(app), IClassFixture<PostgresApp>;

public sealed class CodesCommandTests(SqliteApp app) : IClassFixture<SqliteApp>, IDisposable
{
    private readonly string _folder = Folders.Temporary();

    [Fact]
    public async Task A_file_comes_in_once_a_changed_one_beside_it_and_a_wrong_one_never()
    {
        Assert.Equal(1, await RunAsync("codes", "find", "kota"));
        Assert.Equal((0, "dry-run"), await ImportAsync("nomenklatur-2026.csv", Sample.Nomenclature, "--dry-run"));
        Assert.Equal((0, "saved"), await ImportAsync("nomenklatur-2026.csv", Sample.Nomenclature));
        Assert.Equal((0, "same"), await ImportAsync("nomenklatur-2026.csv", Sample.Nomenclature));
        var twice = Sample.Nomenclature.Replace("2.16.03.2.02.0041P", "2.16.03.2.02.0019 P");
        Assert.Equal((1, "refused"), await ImportAsync("nomenklatur-2028.csv", twice));
        Assert.Equal(1, await RunAsync("codes", "import", Write("lain.csv", "Misi;Tujuan\na;b\n")));
        Assert.Equal(1, await RunAsync("codes", "import", Path.Combine(_folder, "tidak-ada.xlsx")));
        Assert.Equal(2, await RunAsync("codes", "import", Write("x.csv", ""), "--kind", "apa"));
        Assert.Equal((0, "saved"), await ImportAsync("nomenklatur-2027.csv", Sample.NextYear));
        var sets = await app.InAsync(null, db => db.CodeSets.OrderBy(s => s.Key).Select(s => s.Key).ToListAsync());
        Assert.Equal(["nomenklatur-2026", "nomenklatur-2027"], sets);
    }

    private async Task<(int Exit, string Outcome)> ImportAsync(string name, string text, params string[] more)
    {
        var output = new StringWriter();
        var console = Console.Out;
        Console.SetOut(output);
        try
        {
            var exit = await RunAsync(["codes", "import", Write(name, text), "--json", .. more]);
            return (exit, JsonDocument.Parse(output.ToString()).RootElement.GetProperty("outcome").GetString()!);
        }
        finally
        {
            Console.SetOut(console);
        }
    }

    private Task<int> RunAsync(params string[] args) =>
        Cli.RunAsync(new RootCommand { CodesCommand.Create() }, [.. args, "--data", app.Installation.DataFolder]);

    private string Write(string name, string text)
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllText(path, text);
        return path;
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
