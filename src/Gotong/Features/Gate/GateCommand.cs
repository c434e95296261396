using System.CommandLine;
using System.Text.Json;
using System.Text.Json.Serialization;
using Gotong.Features.Initiatives;
using Gotong.Features.Regions;
using Gotong.Platform.CommandLine;
using Gotong.Platform.Data;
using Gotong.Platform.Hosting;
using Microsoft.EntityFrameworkCore;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Gate;

/// <summary>
/// <c>gotong gate --region 35.20 [--initiative 12] [--json]</c>: what the gate says of one initiative or of all. That
/// one is held is a result, not an error: the exit code is 0.
/// </summary>
public static class GateCommand
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    public static Command Create()
    {
        var region = new Option<string>("--region")
        {
            Description = "Kode daerah / code of the region",
            Required = true,
        };
        var initiative = new Option<string?>("--initiative")
        {
            Description = "Nomor atau id inisiatif; tanpa ini: semua / number or id of an initiative; without it: all",
        };
        var json = new Option<bool>("--json") { Description = "JSON" };
        var command = new Command("gate", "Tanyai gerbang / ask the gate")
        {
            region,
            initiative,
            json,
            Cli.Data,
            Cli.Database,
        };
        command.SetAction(
            (parsed, cancel) =>
                Cli.WithDatabaseAsync(
                    parsed,
                    async (services, stop) =>
                    {
                        var (code, which) = (parsed.GetValue(region)!, parsed.GetValue(initiative));
                        await Console.Out.WriteLineAsync(
                            await SayAsync(services, code, which, parsed.GetValue(json), stop)
                        );
                        return 0;
                    },
                    cancel
                )
        );
        return command;
    }

    /// <summary>As lines for a person, or as JSON.</summary>
    public static async Task<string> SayAsync(
        IServiceProvider services,
        string code,
        string? which,
        bool asJson,
        CancellationToken cancel
    )
    {
        var db = services.GetRequiredService<GotongDb>();
        var region =
            await db.Regions.AsNoTracking().SingleOrDefaultAsync(r => r.Code == code, cancel)
            ?? throw new UserError(
                T(
                    $"Tidak ada daerah dengan kode \"{code}\" di sini. Kodenya tertulis di alamat daerah, misalnya 35.20.",
                    $"There is no region with the code \"{code}\" here. The code stands in the region's address, such as 35.20."
                )
            );
        db.Tenant.Enter(region.Id);
        var all = await db.AllInitiativesAsync(cancel);
        var asked = which is null ? all : [Find(all, which)];
        var gate = await services.GetRequiredService<GateDesk>().AtAsync(region, region.Today(db.Clock), asked, cancel);
        var reviews = asked.Select(gate.Review).ToList();
        return asJson
            ? JsonSerializer.Serialize(
                new
                {
                    region = region.Code,
                    edition = gate.Edition.Key,
                    initiatives = reviews.Select(Row),
                },
                Json
            )
            : string.Join('\n', reviews.Select(Line));
    }

    private static Initiative Find(List<Initiative> all, string which) =>
        all.Find(i => i.Id.ToString() == which || i.Number.ToString(Platform.Web.Numbers.Indonesian) == which)
        ?? throw new UserError(
            T(
                $"Tidak ada inisiatif \"{which}\" yang masih berjalan di daerah ini. Pakai nomor di halamannya, misalnya --initiative 12.",
                $"There is no initiative \"{which}\" going on in this region. Use the number on its page, such as --initiative 12."
            )
        );

    private static object Row(GateReview review) =>
        new
        {
            review.Initiative.Number,
            review.Initiative.Id,
            review.Initiative.Title,
            review.Initiative.State,
            review.Passes,
            rules = review
                .Verdicts.Where(v => v.Verdict != Verdict.NotAsked)
                .Select(v => new
                {
                    v.Rule.Id,
                    v.Verdict,
                    group = v.Rule.Group,
                    what = v.Finding?.What,
                    why = v.Finding?.Why,
                    mend = v.Finding?.Mend,
                    v.Figures,
                    lifted = v.Finding?.Lifted,
                    ground = v.Rule.Ground.Text,
                    question = v.Rule.Step,
                }),
        };

    private static string Line(GateReview review) =>
        string.Join(
            '\n',
            review
                .Findings.Select(f => $"  {(f.Severity == Severity.Refuse ? "✗" : "!")} {f.Rule}: {f.What}")
                .Prepend(
                    $"{review.Initiative.Number}. {review.Initiative.Title}: {(review.Passes ? T("lolos", "passes") : T("ditahan", "held"))}"
                )
        );
}
