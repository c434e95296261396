using System.Diagnostics;
using Gotong.Features.Priorities;
using Gotong.Features.Regions;
using Gotong.Features.Search;
using Gotong.Platform.Data;
using Gotong.Platform.Hosting;
using Gotong.Platform.Ledger;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Bench.Lists;

/// <summary>
/// One region with 50,000 records: the search of a coordinator, from the question to the ranked hits, against a scan
/// with LIKE of the same names and texts. Limit: 50 ms at the 95th percentile.
/// </summary>
public static class SearchBench
{
    private const int Initiatives = 5_000;
    private const int Indicators = 45_000;
    private static readonly string[] Things =
    [
        "kesehatan",
        "pendidikan",
        "jalan",
        "irigasi",
        "pasar",
        "stunting",
        "pariwisata",
        "persampahan",
        "perumahan",
        "pelayanan",
        "pendapatan",
        "pertanian",
        "peternakan",
        "perikanan",
        "kemiskinan",
        "pengangguran",
        "banjir",
    ];
    private static readonly string[] Ways =
    [
        "Persentase",
        "Jumlah",
        "Cakupan",
        "Indeks",
        "Tingkat",
        "Rasio",
        "Peningkatan",
        "Penurunan",
        "Ketersediaan",
    ];

    public static async Task RunAsync()
    {
        var folder = Directory.CreateTempSubdirectory("gotong-bench").FullName;
        try
        {
            await LargeRegion.MakeAsync(folder, Initiatives);
            var installation = new Installation(folder, Example: true);
            await using var app = GotongApp.Build(installation);
            await GrowAsync(app.Services);
            await MeasureAsync(app.Services, installation.SqliteFile);
        }
        finally
        {
            SqliteConnection.ClearAllPools();
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task MeasureAsync(IServiceProvider services, string database)
    {
        string[] queries =
        [
            "kesehatan",
            "menyehatkan",
            "layanan bersama desa",
            "stuntng",
            "persentase jalan",
            "pendidkan 77",
            "sampah",
            "wisata kelompok 4200",
            "inisiatif 3210",
            "rumah layak",
            "nelayan miskin",
            "irigasii",
            "zzzzzz",
            "indeks pasar 9",
        ];
        var first = Stopwatch.StartNew();
        await FindAsync(services, "kesehatan");
        Console.WriteLine($"search over {Initiatives + Indicators:N0} records and more, one region");
        Console.WriteLine($"  the first search reads all of them {first.ElapsedMilliseconds, 8:N0} ms");
        var ours = new List<double>();
        var theirs = new List<double>();
        for (var round = 0; round < 15; round++)
            foreach (var query in queries)
            {
                var watch = Stopwatch.StartNew();
                await FindAsync(services, query);
                ours.Add(watch.Elapsed.TotalMilliseconds);
                watch.Restart();
                Scan(database, query);
                theirs.Add(watch.Elapsed.TotalMilliseconds);
            }
        Console.WriteLine($"  search      p50 {At(ours, 0.5), 7:N1} ms   p95 {At(ours, 0.95), 7:N1} ms (limit 50 ms)");
        Console.WriteLine(
            $"  LIKE scan   p50 {At(theirs, 0.5), 7:N1} ms   p95 {At(theirs, 0.95), 7:N1} ms, without stems, slips or ranks"
        );
    }

    private static double At(List<double> times, double part) => times.Order().ElementAt((int)(times.Count * part));

    private static async Task FindAsync(IServiceProvider services, string query)
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<GotongDb>();
        var region = await db.Regions.AsNoTracking().SingleAsync(r => r.Code == Region.ExampleCode);
        db.Tenant.Enter(region.Id);
        var visit = scope.ServiceProvider.GetRequiredService<Visit>();
        visit.Enter(region);
        visit.Become(new(Guid.CreateVersion7(), "", false, [new(Guid.CreateVersion7(), Role.Coordinator, null)]));
        await scope.ServiceProvider.GetRequiredService<SearchDesk>().FindAsync(query, default);
    }

    private static void Scan(string database, string query)
    {
        using var connection = new SqliteConnection($"Data Source={database}");
        connection.Open();
        using var command = connection.CreateCommand();
        var words = query.Split(' ');
        string All(string text) => string.Join(" AND ", words.Select((_, at) => $"{text} LIKE @w{at}"));
        command.CommandText =
            $"SELECT name FROM indicator WHERE {All("name")} UNION ALL SELECT name FROM priority WHERE {All("name")} "
            + $"UNION ALL SELECT title FROM initiative WHERE {All("title || problem || new_way")}";
        for (var at = 0; at < words.Length; at++)
            command.Parameters.AddWithValue($"@w{at}", $"%{words[at]}%");
        using var reader = command.ExecuteReader();
        while (reader.Read()) { }
    }

    private static async Task GrowAsync(IServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<GotongDb>();
        var region = await db.Regions.SingleAsync(r => r.Code == Region.ExampleCode);
        db.Tenant.Enter(region.Id);
        var priorities = await db.Priorities.Where(p => p.Level == PriorityLevel.Program).ToListAsync();
        var random = new Random(5);
        var made = 0;
        foreach (var slice in Enumerable.Range(0, Indicators).Chunk(5_000))
        {
            db.ChangeTracker.Clear();
            var priority = priorities[made++ % priorities.Count];
            db.Attach(priority);
            foreach (var n in slice)
                db.Add(
                    new Indicator
                    {
                        RegionId = region.Id,
                        PriorityId = priority.Id,
                        Priority = priority,
                        Name =
                            $"{Ways[random.Next(Ways.Length)]} {Things[random.Next(Things.Length)]} dan {Things[random.Next(Things.Length)]} di wilayah {n % 400}",
                        Key = $"bench {n}",
                        Unit = "persen",
                        Scale = IndicatorScale.Numeric,
                        Direction = IndicatorDirection.Up,
                        Order = n,
                    }
                );
            await db.SaveActAsync(new("bench.grown", Visibility.Public, "Diperbesar", "Grown") { Agent = "bench" });
        }
    }
}
