using Gotong.Features.Applications;
using Gotong.Features.Initiatives;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Gate;

/// <summary>
/// Whether the applications that resemble a proposal were looked at. Whoever joins one of them has answered what the
/// question is about: no second application is made.
/// </summary>
public static class OverlapFacts
{
    private const int Named = 5;

    public static IEnumerable<KeyValuePair<string, KnownFact>> All =>
        [
            Yes(
                "similarAnswered",
                "aplikasi serupa sudah dijawab",
                "similar applications were answered",
                a => a.Unanswered,
                names => T($"Belum dijawab: {names}.", $"Not answered: {names}.")
            ),
            Yes(
                "similarAnswersFresh",
                "jawaban aplikasi serupa masih cocok",
                "answers on similar applications still fit",
                a => a.OldAnswers,
                names => T($"Dijawab untuk tulisan lama: {names}.", $"Answered for other words: {names}.")
            ),
            Yes(
                "sharedAnswered",
                "aplikasi umum nasional sudah dijawab",
                "national shared applications were answered",
                a => a.CoveredBy,
                names => T($"Aplikasi umum: {names}.", $"Shared applications: {names}.")
            ),
            new(
                "inventoryThere",
                new(
                    FactKind.Yes,
                    new("inventaris aplikasi daerah terisi", "the region's inventory of applications is there"),
                    (i, ground) => Fact.Of(Of(i, ground) is not { InventoryEmpty: true })
                )
            ),
        ];

    private static ApplicationFacts? Of(Initiative initiative, GateGround ground) =>
        ground.Applications.GetValueOrDefault(initiative.Id);

    private static KeyValuePair<string, KnownFact> Yes(
        string key,
        string id,
        string en,
        Func<ApplicationFacts, IReadOnlyList<string>> open,
        Func<string, string> says
    ) =>
        new(
            key,
            new(
                FactKind.Yes,
                new(id, en),
                (initiative, ground) =>
                {
                    if (Of(initiative, ground) is not { } found)
                        return Fact.Of(true);
                    var names = open(found);
                    var joined = initiative.Kind == SolutionKind.ExistingApplication && found.Joins.Count > 0;
                    if (names.Count == 0 || joined)
                        return Fact.Of(true);
                    var shown = string.Join(", ", names.Take(Named).Select(n => $"“{n}”"));
                    return Fact.Of(false, says(names.Count > Named ? $"{shown}, …" : shown));
                }
            )
        );
}
