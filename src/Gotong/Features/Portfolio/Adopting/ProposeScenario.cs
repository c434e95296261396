using Gotong.Features.Decisions;
using Gotong.Features.Initiatives.Index;
using Gotong.Features.Portfolio.Showing;
using Gotong.Features.Regions;
using Gotong.Features.Regions.Boundaries;
using Gotong.Platform.Data;
using Gotong.Platform.Http;
using Gotong.Platform.Web;
using Microsoft.EntityFrameworkCore;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Portfolio.Adopting;

/// <summary>
/// Puts a computed scenario to the council: a decision is drafted with its figures, its pins and their price, for who
/// asks to read once more and open. From then on the scenario does not change.
/// </summary>
public static class ProposeScenario
{
    private const int UsualDays = 7;

    public static void Map(IEndpointRouteBuilder region) =>
        region.MapForm(ScenarioLinks.ProposePath, HandleAsync).Allow(ScenarioPermissions.Propose);

    private static async Task<IResult> HandleAsync(
        int number,
        HttpRequest request,
        GotongDb db,
        Visit visit,
        InitiativeIndexes indexes,
        RegionMaps maps,
        CancellationToken cancel
    )
    {
        var form = await request.ReadFormAsync(cancel);
        if (await ScenarioSight.FindAsync(db, visit, indexes, maps, number, cancel) is not { } sight)
            return Results.NotFound();
        var back = new SeeOther(ScenarioLinks.Record(visit.Region, number));
        if (!sight.MayPropose)
            return back;
        if (Versions.Of(form) != sight.Scenario.Version)
            return Refused(
                T(
                    "Skenario ini berubah setelah Anda membacanya. Baca lagi, lalu ajukan.",
                    "This scenario changed after you read it. Read it again, then put it to the council."
                )
            );
        var council = await CouncilAsync(db, visit.Now, cancel);
        if (council.Count == 0)
            return Refused(
                T(
                    "Belum ada anggota Dewan di daerah ini. Undang dulu di halaman Orang.",
                    "The region has no member of the council yet. Invite them first at People."
                )
            );
        int decided;
        try
        {
            decided = await DraftAsync();
        }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear();
            return back;
        }
        return new SeeOther(DecisionLinks.Record(visit.Region, decided));

        Task<int> DraftAsync() =>
            db.AddNumberedAsync(
                () => db.Decisions.MaxAsync(d => (int?)d.Number, cancel),
                async next =>
                {
                    // Each try begins from what is stored.
                    var scenario = await db.Scenarios.Whole().SingleAsync(s => s.Number == number, cancel);
                    if (!scenario.IsOpen || scenario.Version != sight.Scenario.Version)
                        throw new DbUpdateConcurrencyException();
                    var decision = new Decision
                    {
                        RegionId = visit.Region.Id,
                        Number = next,
                        OpenerId = visit.Actor.MemberId,
                    };
                    decision.Write(TextOf(sight, council));
                    db.Add(decision);
                    scenario.Propose(decision.Id, visit.Now);
                    return ScenarioActs.Proposed(scenario, next, sight.Solved!.Kept.Hash);
                },
                cancel
            );

        IResult Refused(string why) =>
            ShowScenario.Answer(sight, new FormErrors().Add("", why), StatusCodes.Status409Conflict);
    }

    private static async Task<List<Guid>> CouncilAsync(GotongDb db, DateTimeOffset now, CancellationToken cancel) =>
        [
            .. (
                await db
                    .Memberships.Where(m => m.RegionId == db.RegionId && m.Role == Role.Council && m.EndedAt == null)
                    .Where(m => m.EndsAt == null || m.EndsAt > now)
                    .OrderBy(m => m.Id)
                    .Select(m => new { m.Id, m.AccountId })
                    .ToListAsync(cancel)
            )
                .DistinctBy(m => m.AccountId)
                .Select(m => m.Id),
        ];

    private static DecisionText TextOf(ScenarioSight sight, IReadOnlyCollection<Guid> council)
    {
        var (scenario, plan) = (sight.Scenario, sight.Solved!);
        var background =
            $"{scenario.Reason}\n\n{ScenarioWords.Sentence(plan)}\n"
            + string.Concat(
                plan.Inputs.Pins.Select(p =>
                    $"\n{sight.NameOf(p.Key)} {ScenarioWords.Of(p.Kind, p.Year)}: {Price(plan, p.Key)}. {T("Alasannya", "The reason")}: {p.Reason}"
                )
            )
            + $"\n\n{T("Sidik paket keputusan", "Hash of the decision package")}: {plan.Kept.Hash}";
        var question = T(
            $"Apakah Dewan menetapkan skenario {scenario.Number}: {scenario.Name}?",
            $"Does the council adopt scenario {scenario.Number}: {scenario.Name}?"
        );
        return new(
            question,
            background.Length <= Decision.LongestText ? background : background[..Decision.LongestText],
            DecisionMethod.Majority,
            DecisionShare.MoreThanHalf,
            AdoptScenario.LeastQuorum,
            false,
            false,
            true,
            sight.Visit.Now.AddDays(UsualDays),
            null,
            [],
            council
        );
    }

    private static string Price(SolvedPlan plan, string key) =>
        plan.Analysis.Pins.FirstOrDefault(p => p.Key == key) is { } price
            ? ScenarioWords.Price(price.Share, price.Exact)
            : ScenarioWords.Price(null, false);
}
