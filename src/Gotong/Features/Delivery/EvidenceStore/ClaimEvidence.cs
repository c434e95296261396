using Gotong.Features.Initiatives;
using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Http;
using Gotong.Platform.Web;
using Microsoft.EntityFrameworkCore;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Delivery.EvidenceStore;

/// <summary>Links a piece of evidence to an initiative or a milestone; takes a link off.</summary>
public static class ClaimEvidence
{
    public const string Field = "menunjukkan";

    public static void Map(IEndpointRouteBuilder region)
    {
        region.MapForm(DeliveryLinks.ClaimPath, ClaimAsync).Allow(Access.Members);
        region.MapForm(DeliveryLinks.RemoveClaimPath, RemoveAsync).Allow(Access.Members);
    }

    private static async Task<IResult> ClaimAsync(
        int number,
        HttpRequest request,
        GotongDb db,
        Visit visit,
        ClaimNames names,
        CancellationToken cancel
    )
    {
        if (await ShowEvidence.FindAsync(db, visit, number, cancel) is not { } evidence)
            return Results.NotFound();
        var errors = new FormErrors();
        var form = await request.ReadFormAsync(cancel);
        var claim = await ReadAsync(db, visit, FormText.Of(form[Field]), errors, cancel);
        if (claim is null && !errors.Any)
            errors.Add(Field, T("Pilih inisiatif atau tonggaknya.", "Choose the initiative or milestone."));
        if (errors.Any)
            return await ShowEvidence.PageAsync(db, visit, names, evidence, errors, cancel);
        if (evidence.Show(claim!.Value.Subject, claim.Value.Id, visit.Actor.MemberId, visit.Now))
            try
            {
                await db.SaveActAsync(AddEvidence.Act("evidence.claimed", "mengaitkan", "linked", evidence), cancel);
            }
            catch (DbUpdateConcurrencyException)
            {
                return Results.StatusCode(StatusCodes.Status409Conflict);
            }
        return new SeeOther(DeliveryLinks.Evidence(visit.Region, number));
    }

    private static async Task<IResult> RemoveAsync(
        int number,
        Guid claim,
        GotongDb db,
        Visit visit,
        CancellationToken cancel
    )
    {
        if (
            await ShowEvidence.FindAsync(db, visit, number, cancel) is not { } evidence
            || evidence.Claims.Find(c => c.Id == claim) is not { } linked
        )
            return Results.NotFound();
        // An answer keeps its evidence by rules of its own: a published scorecard stands.
        if (!DeliveryPermissions.MayKeep(visit.Actor, evidence) || linked.Subject == Delivery.Claim.OfScore)
            return Results.StatusCode(StatusCodes.Status403Forbidden);
        evidence.Claims.Remove(linked);
        try
        {
            await db.SaveActAsync(
                AddEvidence.Act("evidence.unclaimed", "melepas kaitan", "took a link off", evidence),
                cancel
            );
        }
        catch (DbUpdateConcurrencyException)
        {
            return Results.StatusCode(StatusCodes.Status409Conflict);
        }
        return new SeeOther(DeliveryLinks.Evidence(visit.Region, number));
    }

    /// <summary>The initiatives the member works at, and their milestones.</summary>
    public static async Task<IReadOnlyList<Option>> OptionsAsync(GotongDb db, Visit visit, CancellationToken cancel)
    {
        var initiatives = await MineAsync(db, visit, cancel);
        var ids = initiatives.Select(i => i.Id).ToList();
        var milestones = (
            await db.Set<Roadmap.Milestone>()
                .Where(m => ids.Contains(m.Schedule.InitiativeId))
                .OrderBy(m => m.Order)
                .Select(m => new
                {
                    m.Id,
                    m.Name,
                    m.Schedule.InitiativeId,
                })
                .ToListAsync(cancel)
        ).ToLookup(m => m.InitiativeId);
        return
        [
            .. initiatives.SelectMany(i =>
                (Option[])
                    [
                        new(
                            $"{Delivery.Claim.OfInitiative}:{i.Id}",
                            T($"Inisiatif {i.Number}: {i.Title}", $"Initiative {i.Number}: {i.Title}")
                        ),
                        .. milestones[i.Id]
                            .Select(m => new Option(
                                $"{Delivery.Claim.OfMilestone}:{m.Id}",
                                T($"Tonggak {i.Number}: {m.Name}", $"Milestone {i.Number}: {m.Name}")
                            )),
                    ]
            ),
        ];
    }

    /// <summary>Only what <see cref="OptionsAsync"/> offers; null: nothing was chosen.</summary>
    public static async Task<(string Subject, Guid Id)?> ReadAsync(
        GotongDb db,
        Visit visit,
        string text,
        FormErrors errors,
        CancellationToken cancel
    )
    {
        if (text.Length == 0)
            return null;
        if (
            (await OptionsAsync(db, visit, cancel)).Any(o => o.Value == text)
            && text.Split(':') is [var subject, var id]
        )
            return (subject, Guid.Parse(id));
        errors.Add(
            Field,
            T(
                "Kaitan: pilih inisiatif yang Anda kerjakan, atau tonggaknya.",
                "Link: choose an initiative you work at, or one of its milestones."
            )
        );
        return null;
    }

    private static async Task<IReadOnlyList<Initiative>> MineAsync(
        GotongDb db,
        Visit visit,
        CancellationToken cancel
    ) =>
        [
            .. (
                await db
                    .Initiatives.AsNoTracking()
                    .VisibleTo(visit.Actor)
                    .Where(i => i.State == InitiativeState.Accepted || i.State == InitiativeState.InMasterplan)
                    .OrderBy(i => i.Number)
                    .ToListAsync(cancel)
            ).Where(i => DeliveryPermissions.MayReport(visit.Actor, i)),
        ];
}
