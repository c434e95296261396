using Gotong.Features.Initiatives;
using Gotong.Features.Organizations;
using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Http;
using Gotong.Platform.Ledger;
using Gotong.Platform.Mail;
using Gotong.Platform.Web;
using Microsoft.EntityFrameworkCore;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Collaboration;

/// <summary>A promise is written down by one of its sides, or by the team; it binds nobody until both sign.</summary>
public static class OfferCommitment
{
    private static readonly TimeSpan LetterLifetime = TimeSpan.FromDays(30);

    public static void Map(IEndpointRouteBuilder region)
    {
        region.MapGet(CommitmentLinks.OfferPath, ShowAsync).Allow(CommitmentPermissions.Write);
        region.MapForm(CommitmentLinks.OfferPath, SaveAsync).Allow(CommitmentPermissions.Write);
    }

    private static async Task<IResult> ShowAsync(
        int? inisiatif,
        int? balasan,
        GotongDb db,
        Visit visit,
        CancellationToken cancel
    ) =>
        await OfferView.OpenAsync(inisiatif, balasan, db, visit, cancel) is { } view
            ? Page.Of<OfferPage>(new { Model = view })
            : Results.NotFound();

    private static async Task<IResult> SaveAsync(
        int? inisiatif,
        int? balasan,
        HttpRequest request,
        GotongDb db,
        Visit visit,
        Outbox outbox,
        PublicAddress address,
        CancellationToken cancel
    )
    {
        if (await OfferView.OpenAsync(inisiatif, balasan, db, visit, cancel) is not { } view)
            return Results.NotFound();
        var form = await request.ReadFormAsync(cancel);
        view = view with
        {
            Form = TermsForm.Of(form, visit.Today),
            Giver = view.GiverIsFixed ? view.Giver : form["giver"].ToString(),
            Receiver = view.ReceiverIsFixed ? view.Receiver : form["receiver"].ToString(),
            Dimension = form["dimension"],
            Place = form["place"],
            Key = form[FormFields.Key],
        };
        var errors = view.CheckSides(visit.Actor);
        var text = view.Form.Read(visit.Today, errors);
        if (errors.Any || text is null)
            return Page.Of<OfferPage>(new { Model = view with { Errors = errors } }, 422);
        var number = await SaveNewAsync(db, visit, view, text, outbox, address, cancel);
        return new SeeOther(CommitmentLinks.Record(visit.Region, number));
    }

    private static Task<int> SaveNewAsync(
        GotongDb db,
        Visit visit,
        OfferView view,
        TermsText text,
        Outbox outbox,
        PublicAddress address,
        CancellationToken cancel
    ) =>
        db.AddNumberedAsync(
            () => db.Commitments.MaxAsync(c => (int?)c.Number, cancel),
            async number =>
            {
                var promise = await WriteAsync(db, visit, view, text, number, cancel);
                db.Add(promise);
                foreach (var side in (Guid?[])[promise.GiverId, promise.ReceiverId])
                    if (side is { } organization && !visit.Actor.WorksFor(organization))
                        foreach (var email in await Letters.ToAsync(db, organization, cancel))
                            outbox.Add(
                                LetterOf(
                                    promise,
                                    visit,
                                    email,
                                    address.Of(CommitmentLinks.RecordFrom(visit.Region, number))
                                )
                            );
                return new Act(
                    "commitment.offered",
                    Visibility.Region,
                    $"menulis janji {number} dari {promise.Giver.Label}",
                    $"wrote down promise {number} of {promise.Giver.Label}",
                    new
                    {
                        number,
                        giver = promise.GiverId,
                        receiver = promise.ReceiverId,
                    }
                );
            },
            cancel
        );

    private static async Task<Commitment> WriteAsync(
        GotongDb db,
        Visit visit,
        OfferView view,
        TermsText text,
        int number,
        CancellationToken cancel
    )
    {
        var giver = await db.Organizations.SingleAsync(o => o.Id == Guid.Parse(view.Giver!), cancel);
        var promise = new Commitment
        {
            RegionId = visit.Region.Id,
            Number = number,
            GiverId = giver.Id,
            Giver = giver,
            CounterOfId = view.CounterOf?.Id,
            StartedBy = visit.Actor.MemberId,
            StartedAt = visit.Now,
            Dimension = string.IsNullOrEmpty(view.Dimension) ? null : view.Dimension,
            AreaCode = string.IsNullOrEmpty(view.Place) ? null : view.Place,
        };
        if (Guid.TryParse(view.Receiver, out var receiverId))
            promise.Offer(
                await db.Organizations.SingleAsync(o => o.Id == receiverId, cancel),
                view.Initiative is { } initiative
                    ? await db.Initiatives.SingleAsync(i => i.Id == initiative.Id, cancel)
                    : null
            );
        promise.Propose(text, visit.Actor.MemberId, visit.Now);
        return promise;
    }

    private static Letter LetterOf(Commitment commitment, Visit visit, string email, string link)
    {
        var (number, giver, terms) = (commitment.Number, commitment.Giver.Label, commitment.Current);
        return new(
            LetterKind.Duty,
            email,
            $"Janji {number} dari {giver} menunggu dibaca dan ditandatangani",
            $"Promise {number} of {giver} waits to be read and signed",
            $"{terms.What}\n\nPaling lambat {terms.DueOn:d/M/yyyy}. Belum ada yang terbit: janji ini hanya dibaca kedua pihak sampai keduanya menandatangani.",
            $"{terms.What}\n\nBy {terms.DueOn:d/M/yyyy}. Nothing is public: only the two sides read this until both have signed.",
            visit.Now + LetterLifetime,
            link,
            commitment.Id
        );
    }
}
