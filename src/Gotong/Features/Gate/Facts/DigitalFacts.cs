using Gotong.Features.Initiatives;
using static Gotong.Features.Gate.PlainFacts;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Gate;

/// <summary>What a way with an application, or with cameras, says of itself.</summary>
public static class DigitalFacts
{
    public static IEnumerable<KeyValuePair<string, KnownFact>> All =>
        [
            Yes("digital", "cara digital", "a digital way", i => i.IsDigital),
            new(
                "outcomes",
                new(
                    FactKind.Count,
                    new("hasil selain adanya aplikasi", "effects other than that the application exists"),
                    Outcomes
                )
            ),
            Text("processBefore", "proses sebelum", "the process before", i => i.Digital?.ProcessBefore),
            Text("processAfter", "proses sesudah", "the process after", i => i.Digital?.ProcessAfter),
            Text(
                "architecture",
                "acuan arsitektur SPBE",
                "its place in the SPBE architecture",
                i => i.Digital?.Architecture
            ),
            Text("roadmap", "acuan peta rencana SPBE", "its place in the SPBE roadmap", i => i.Digital?.Roadmap),
            Yes("unit", "unit pengelola", "a unit that runs it", i => i.Digital?.UnitId is not null),
            Count(
                "runningYears",
                "tahun biaya jalan",
                "years of running cost",
                i => i.RunningCosts.Select(c => c.Year).Distinct().Count()
            ),
            Text("users", "pengguna", "the users", i => i.Digital?.Users),
            Text("usersAsked", "cara menanyai pengguna", "how the users were asked", i => i.Digital?.UsersAsked),
            Yes(
                "retireRule",
                "aturan purna pakai",
                "an end-of-life rule",
                i => i.Digital is { RetireBelow: > 0, RetireMonths: > 0 }
            ),
            Text("dataProduced", "data yang dihasilkan", "the data it produces", i => i.Digital?.DataProduced),
            Text("dataMetadata", "metadata Satu Data", "its Satu Data metadata", i => i.Digital?.DataMetadata),
            Text("hosting", "tempat berjalan", "its hosting", i => i.Digital?.Hosting),
            Text("integration", "integrasi", "its integration", i => i.Digital?.Integration),
            new("watches", new(FactKind.Yes, new("kamera atau pusat kendali", "cameras or a command centre"), Watches)),
            Text("watchDecision", "keputusan yang berubah", "the decision that changes", i => i.Digital?.WatchDecision),
            Text("watchEffect", "cara mengukur akibatnya", "how the effect is measured", i => i.Digital?.WatchEffect),
        ];

    /// <summary>Answered only where there are cameras or a command centre.</summary>
    public static IReadOnlySet<string> OfWatching { get; } = new HashSet<string> { "watchDecision", "watchEffect" };

    /// <summary>Answered only by a digital way.</summary>
    public static IReadOnlySet<string> OfDigital { get; } =
        All.Select(f => f.Key).Where(f => f is not ("digital" or "watches" or "outcomes")).ToHashSet();

    private static Fact Outcomes(Initiative initiative, GateGround _)
    {
        var empty = initiative
            .Effects.Where(e => e.IndicatorId is null && ExistenceWords.Current.OnlyExists(e.Name))
            .Select(e => $"“{e.Name}”")
            .ToList();
        return Fact.Of(
            initiative.Effects.Count - empty.Count,
            empty.Count == 0
                ? null
                : T(
                    $"Yang tertulis hanya menyebut bahwa sesuatu dibuat: {string.Join(", ", empty)}.",
                    $"What is written only says that something is made: {string.Join(", ", empty)}."
                )
        );
    }

    private static Fact Watches(Initiative initiative, GateGround _) =>
        Fact.Of(
            initiative.Watches,
            initiative.HasCameras ? T("Itu dinyatakan pada jenis cara.", "The kind of way says so.")
                : CameraWords.In([initiative.Title, initiative.NewWay, .. initiative.Needs.Select(n => n.Text)])
                    is { } word
                    ? T($"Dikenali dari kata “{word}”.", $"Recognised by the words “{word}”.")
                : null
        );
}
