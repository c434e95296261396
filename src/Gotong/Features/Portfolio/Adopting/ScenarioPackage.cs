using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Gotong.Features.Portfolio.Problem;
using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Portfolio.Adopting;

/// <summary>
/// What the council adopted, as files: anyone verifies them without us. The list of digests names each file; its own
/// digest stands in the ledger.
/// </summary>
public static class ScenarioPackage
{
    public const string ProblemFile = "problem.json";
    public const string ResultFile = "result.json";
    public const string InputsFile = "inputs.json";
    public const string DigestsFile = "SHA256SUMS";

    public static void Map(IEndpointRouteBuilder region) =>
        region.MapGet(ScenarioLinks.PackagePath, HandleAsync).Allow(Access.Anyone);

    /// <summary>As <c>sha256sum</c> writes them.</summary>
    public static string DigestsOf(string problem, string result, string inputs) =>
        $"{Digest(inputs)}  {InputsFile}\n{Digest(problem)}  {ProblemFile}\n{Digest(result)}  {ResultFile}\n";

    public static string HashOf(string problem, string result, string inputs) =>
        Digest(DigestsOf(problem, result, inputs));

    private static string Digest(string text) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private static async Task<IResult> HandleAsync(int number, GotongDb db, Visit visit, CancellationToken cancel)
    {
        var scenario = await db.Scenarios.AsNoTracking().SingleOrDefaultAsync(s => s.Number == number, cancel);
        if (scenario is null || !ScenarioPermissions.MaySee(visit.Actor, scenario))
            return Results.NotFound();
        var result = await db.NewestResultAsync(scenario.Id, cancel);
        return result is null
            ? Results.NotFound()
            : Results.File(
                Zip(scenario, result, visit.Region),
                "application/zip",
                $"skenario-{visit.Region.Code}-{number}.zip"
            );
    }

    /// <summary>The same result always makes the same file, byte by byte.</summary>
    private static byte[] Zip(Scenario scenario, ScenarioResult result, Region region)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
            foreach (
                var (name, text) in new[]
                {
                    (ProblemFile, result.Problem),
                    (ResultFile, result.Result),
                    (InputsFile, result.Inputs),
                    (DigestsFile, DigestsOf(result.Problem, result.Result, result.Inputs)),
                    ("README.txt", ReadMe(scenario, result, region)),
                }
            )
            {
                var entry = zip.CreateEntry(name);
                entry.LastWriteTime = new DateTimeOffset(result.At.UtcDateTime.Date, TimeSpan.Zero);
                using var file = entry.Open();
                file.Write(Encoding.UTF8.GetBytes(text));
            }
        return bytes.ToArray();
    }

    private static string ReadMe(Scenario scenario, ScenarioResult result, Region region) =>
        $"""
            {region.Name}, skenario / scenario {scenario.Number}: {scenario.Name}
            {scenario.Reason}

            Dihitung / computed: {result.At:yyyy-MM-dd HH:mm} UTC
            Pemecah / solver: {result.Solver}
            Aturan / rules: {JsonSerializer.Deserialize<ScenarioInputs>(result.Inputs, ScenarioInputs.Json)!.Rules}
            Sidik / hash: {result.Hash}

            {ProblemFile}  masalahnya: tahun, batas dana, inisiatif, aturan / the problem: years, limits, initiatives, rules
            {ResultFile}   hasilnya: yang terpilih, tahun mulainya, dan batas atasnya / the result: what is chosen, when it begins, and the bound
            {InputsFile}   asal angkanya: bobot, ketetapan, nilai tiap inisiatif dalam kata-kata / where the figures come from

            Periksa tanpa jaringan / verify offline:
              sha256sum -c {DigestsFile}
              sha256sum {DigestsFile}          # sama dengan sidik di atas dan di catatan publik / the hash above and in the ledger
              ./gotong portfolio check {ProblemFile} {ResultFile}
            Hitung ulang / compute again (bila terbukti terbaik, nilainya sama / when proven best, the same value):
              ./gotong portfolio solve {ProblemFile}

            """;
}
