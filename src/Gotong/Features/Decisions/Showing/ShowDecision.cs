using Gotong.Features.Initiatives;
using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Web;

namespace Gotong.Features.Decisions.Showing;

/// <summary>One decision: the question, the choices, who decides by when; after that what came out, and why.</summary>
public static class ShowDecision
{
    public static void Map(IEndpointRouteBuilder region) =>
        region.MapGet(DecisionLinks.RecordPath, HandleAsync).Allow(Access.Members);

    private static async Task<IResult> HandleAsync(int number, GotongDb db, Visit visit, CancellationToken cancel) =>
        await DecisionSight.FindAsync(db, visit, number, cancel) is { } sight
            ? Page.Of<DecisionPage>(new { Model = sight })
            : Results.NotFound();

    /// <summary>The initiative it is about, as far as the visitor may see it.</summary>
    public static Initiative? InitiativeOf(DecisionSight sight) =>
        sight.Decision.Initiative is { } initiative && InitiativePermissions.MaySee(sight.Actor, initiative)
            ? initiative
            : null;
}
