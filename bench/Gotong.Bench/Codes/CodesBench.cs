using System.Diagnostics;
using System.Globalization;
using System.Text;
using Gotong.Features.Codes;
using Gotong.Features.Codes.Import;
using Gotong.Platform.Data;
using Gotong.Platform.Hosting;
using Microsoft.Data.Sqlite;

namespace Gotong.Bench.Codes;

/// <summary>
/// The official nomenclature (or as many synthetic rows) from the file to the database, limit 5 s; then a search over
/// three editions of it, from the question to the ranked hits, against a scan with LIKE of the same table.
/// </summary>
public static class CodesBench
{
    private const double MostSeconds = 5;
    private const int Editions = 3;
    private static readonly string[] Queries =
    [
        "2.16.03",
        "1.02.02.2.02.0001",
        "kota cerdas",
        "aplikasi",
        "pengelolaan sampah",
        "menyehatkan ibu hamil",
        "jalan kabupaten",
        "irigasii",
        "pendidkan",
        "zzzzzz",
    ];

    /// <param name="server">A connection to an empty PostgreSQL database, where there is one.</param>
    public static async Task<bool> RunAsync(string? sharedData, string? server)
    {
        var real = sharedData is null
            ? null
            : Path.Combine(sharedData, "nomenclature", "nomenklatur-subkegiatan-2027-1.xlsx");
        var good = true;
        foreach (var database in server is null ? [null] : (string?[])[null, server])
        {
            var folder = Directory.CreateTempSubdirectory("gotong-bench").FullName;
            try
            {
                var file = real is not null && File.Exists(real) ? real : Synthetic(Path.Combine(folder, "2027.csv"));
                Console.WriteLine(
                    $"{(database is null ? "SQLite" : "PostgreSQL")}, {(file == real ? "the official nomenclature" : "synthetic rows (no shared data)")}"
                );
                var installation = database is null
                    ? new Installation(folder, Example: false)
                    : new Installation(folder, database, Example: false);
                await DatabaseSetup.PrepareAsync(installation, TimeProvider.System);
                await using var app = GotongApp.Build(installation);
                good &= await ImportAsync(app.Services, file);
                good &= await FindAsync(app.Services, database is null ? installation.SqliteFile : null);
            }
            finally
            {
                SqliteConnection.ClearAllPools();
                Directory.Delete(folder, recursive: true);
            }
        }
        return good;
    }

    private static async Task<bool> ImportAsync(IServiceProvider services, string file)
    {
        var worst = 0.0;
        for (var edition = 0; edition < Editions; edition++)
        {
            await using var scope = services.CreateAsyncScope();
            var db = scope.ServiceProvider.GetRequiredService<GotongDb>();
            var watch = Stopwatch.StartNew();
            await using var stream = File.OpenRead(file);
            var draft = CodeReader.Read(stream, file);
            var read = watch.Elapsed.TotalSeconds;
            var source = new CodeSource(
                "bench",
                $"bench {edition}",
                $"Bench {edition}",
                "bench",
                new(2027 + edition, 1, 1)
            )
            {
                Agent = "bench",
            };
            await KeepCodes.SaveAsync(db, draft, source, default);
            worst = Math.Max(worst, watch.Elapsed.TotalSeconds);
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"  import of {draft.Rows:N0} rows, {draft.Codes.Count:N0} codes: read {read:F2} s, all {watch.Elapsed.TotalSeconds:F2} s (limit {MostSeconds:F0} s)"
                )
            );
        }
        return worst <= MostSeconds;
    }

    private static async Task<bool> FindAsync(IServiceProvider services, string? sqlite)
    {
        await using var scope = services.CreateAsyncScope();
        var library = scope.ServiceProvider.GetRequiredService<CodeLibrary>();
        var watch = Stopwatch.StartNew();
        var books = await library.BooksAsync(CodeSetKind.Nomenclature, default);
        CodeFinder.Find(books, "kesehatan", 20);
        Console.WriteLine($"  the first search reads {Editions} editions {watch.ElapsedMilliseconds, 8:N0} ms");
        var (ours, theirs) = (new List<double>(), new List<double>());
        for (var round = 0; round < 15; round++)
            foreach (var query in Queries)
            {
                watch.Restart();
                CodeFinder.Find(await library.BooksAsync(CodeSetKind.Nomenclature, default), query, 20);
                ours.Add(watch.Elapsed.TotalMilliseconds);
                if (sqlite is null)
                    continue;
                watch.Restart();
                Scan(sqlite, query);
                theirs.Add(watch.Elapsed.TotalMilliseconds);
            }
        Console.WriteLine($"  find       p50 {At(ours, 0.5), 7:N1} ms   p95 {At(ours, 0.95), 7:N1} ms");
        if (theirs.Count == 0)
            return true;
        Console.WriteLine(
            $"  LIKE scan  p50 {At(theirs, 0.5), 7:N1} ms   p95 {At(theirs, 0.95), 7:N1} ms, without stems, slips or ranks (find may not be slower)"
        );
        return At(ours, 0.5) <= At(theirs, 0.5) && At(ours, 0.95) <= At(theirs, 0.95);
    }

    private static double At(List<double> times, double part) => times.Order().ElementAt((int)(times.Count * part));

    private static void Scan(string database, string query)
    {
        using var connection = new SqliteConnection($"Data Source={database}");
        connection.Open();
        using var command = connection.CreateCommand();
        var words = query.Split(' ');
        var all = string.Join(
            " AND ",
            words.Select(
                (_, at) => $"code || ' ' || name || coalesce(kinerja, '') || coalesce(indikator, '') LIKE @w{at}"
            )
        );
        command.CommandText = $"SELECT code, name FROM official_code WHERE {all}";
        for (var at = 0; at < words.Length; at++)
            command.Parameters.AddWithValue($"@w{at}", $"%{words[at]}%");
        using var reader = command.ExecuteReader();
        while (reader.Read()) { }
    }

    private static string Synthetic(string path)
    {
        string[] things = ["kesehatan", "pendidikan", "jalan", "irigasi", "pasar", "sampah", "aplikasi", "pariwisata"];
        var text = new StringBuilder("JENIS PEMDA;BIDANG;PROGRAM;KEGIATAN;SUBKEGIATAN;KINERJA;INDIKATOR;SATUAN\n");
        for (var n = 0; n < 7_581; n++)
        {
            var (bidang, program, sub) = (1 + (n / 400), 1 + (n / 40 % 10), 1 + (n % 40));
            var thing = $"{things[n % things.Length]} dan {things[n / 8 % things.Length]} {n % 90}";
            text.Append(
                CultureInfo.InvariantCulture,
                $"KABKOT;2.{bidang:00} BIDANG {bidang};2.{bidang:00}.{program:00} PROGRAM {program};2.{bidang:00}.{program:00}.2.01 Kegiatan {program};2.{bidang:00}.{program:00}.2.01.{sub:0000} Pengelolaan {thing};Terkelolanya {thing};Jumlah {thing};Dokumen\n"
            );
        }
        File.WriteAllText(path, text.ToString());
        return path;
    }
}
