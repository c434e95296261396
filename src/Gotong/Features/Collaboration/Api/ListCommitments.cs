using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Collaboration.Api;

/// <summary>Promises as JSON, whoever asks: only the words that both sides signed for the public.</summary>
public static class ListCommitments
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapGet("/commitments", HandleAsync).Allow(Access.Anyone).WithName("commitments");

    private static async Task<Ok<CommitmentsPage>> HandleAsync(GotongDb db, Visit visit, CancellationToken cancel)
    {
        var all = await db
            .Commitments.AsNoTracking()
            .Where(c => c.AgreedAt != null)
            .Whole()
            .OrderBy(c => c.Number)
            .ToListAsync(cancel);
        return TypedResults.Ok(
            new CommitmentsPage(all.Count, [.. all.Select(c => PublicCommitment.Of(c, visit.Today))])
        );
    }
}

public sealed record CommitmentsPage(int Total, IReadOnlyList<PublicCommitment> Commitments);

/// <summary>What the public may know of a promise.</summary>
/// <param name="Initiative">Number of the initiative, when that is public too.</param>
/// <param name="Reply">What the giver says to a delay that is public.</param>
public sealed record PublicCommitment(
    int Number,
    string Giver,
    string GiverKind,
    string Receiver,
    string Text,
    DateOnly DueOn,
    string Standing,
    int? Initiative,
    string? Reply
)
{
    public static PublicCommitment Of(Commitment c, DateOnly today)
    {
        var standing = c.PublicStanding(today);
        return new(
            c.Number,
            c.Giver.Name,
            c.Giver.Kind.ToString(),
            c.Receiver!.Name,
            c.InForce!.PublicText,
            c.InForce.DueOn,
            standing.ToString(),
            c.Initiative is { IsPublic: true } initiative ? initiative.Number : null,
            standing is CommitmentStanding.Late or CommitmentStanding.Broken ? c.Reply : null
        );
    }
}
