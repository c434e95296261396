using Gotong.Features.Initiatives;
using Gotong.Features.Organizations;
using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Web;
using Microsoft.EntityFrameworkCore;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Collaboration;

/// <summary>The form of a new promise: for an initiative, in return for another promise, or without a home.</summary>
public sealed record OfferView(Visit Visit, IReadOnlyList<Organization> Organizations)
{
    public Initiative? Initiative { get; init; }
    public Commitment? CounterOf { get; init; }
    public TermsForm Form { get; init; } = TermsForm.Empty;
    public string? Giver { get; init; }
    public string? Receiver { get; init; }
    public string? Dimension { get; init; }

    /// <summary>Code of a kecamatan.</summary>
    public string? Place { get; init; }
    public IReadOnlyList<Area> Kecamatan { get; init; } = [];
    public string? Key { get; init; }
    public FormErrors? Errors { get; init; }

    public bool GiverIsFixed => CounterOf is not null;
    public bool ReceiverIsFixed => CounterOf is not null || Initiative?.LeadOrganizationId is not null;

    /// <summary>Null when the initiative or the promise is not for this visitor.</summary>
    public static async Task<OfferView?> OpenAsync(
        int? initiativeNumber,
        int? counterOf,
        GotongDb db,
        Visit visit,
        CancellationToken cancel
    )
    {
        var view = new OfferView(visit, await db.Organizations.AsNoTracking().OrderBy(o => o.Name).ToListAsync(cancel));
        var own = visit.Actor.Memberships.Select(m => m.OrganizationId).OfType<Guid>().FirstOrDefault();
        if (own != Guid.Empty)
            view = view with { Giver = own.ToString() };
        if (counterOf is not null)
        {
            var promise = await db
                .Commitments.AsNoTracking()
                .Whole()
                .SingleOrDefaultAsync(c => c.Number == counterOf && c.ReceiverId != null, cancel);
            return promise is not null && CommitmentPermissions.MayRead(visit.Actor, promise)
                ? view with
                {
                    CounterOf = promise,
                    Initiative = promise.Initiative,
                    Giver = promise.ReceiverId.ToString(),
                    Receiver = promise.GiverId.ToString(),
                }
                : null;
        }
        if (initiativeNumber is null)
            return view with
            {
                Kecamatan = await db
                    .Areas.Where(a => a.ParentCode == visit.Region.AreaCode)
                    .OrderBy(a => a.Name)
                    .ToListAsync(cancel),
            };
        var initiative = await db
            .Initiatives.AsNoTracking()
            .VisibleTo(visit.Actor)
            .Include(i => i.LeadOrganization)
            .SingleOrDefaultAsync(i => i.Number == initiativeNumber && i.State != InitiativeState.Dropped, cancel);
        return initiative is null
            ? null
            : view with
            {
                Initiative = initiative,
                Receiver = initiative.LeadOrganizationId?.ToString(),
                Giver = initiative.LeadOrganizationId == own ? null : view.Giver,
            };
    }

    /// <summary>Two different organizations, and one of them one's own, unless one runs the work.</summary>
    public FormErrors CheckSides(Actor actor)
    {
        var errors = new FormErrors();
        var giver = Organizations.FirstOrDefault(o => o.Id.ToString() == Giver);
        var receiver = Organizations.FirstOrDefault(o => o.Id.ToString() == Receiver);
        if (giver is null)
            errors.Add("giver", T("Pilih siapa yang berjanji.", "Choose who promises."));
        if (receiver is null && (Initiative is not null || !string.IsNullOrEmpty(Receiver)))
            errors.Add("receiver", T("Pilih kepada siapa.", "Choose to whom."));
        if (giver is not null && giver.Id == receiver?.Id)
            errors.Add(
                "giver",
                T(
                    "Sebuah lembaga tidak berjanji kepada dirinya sendiri.",
                    "An organization does not promise to itself."
                )
            );
        if (
            !errors.Any
            && !CommitmentPermissions.MayRun(actor)
            && !actor.WorksFor(giver!.Id)
            && !actor.WorksFor(receiver?.Id)
        )
            errors.Add(
                "giver",
                T(
                    "Salah satu pihak harus lembaga Anda. Untuk lembaga lain, mintalah tim pelaksana.",
                    "One of the sides must be your organization. For others, ask the team."
                )
            );
        if (!string.IsNullOrEmpty(Place) && Kecamatan.All(k => k.Code != Place))
            errors.Add("place", T("Pilih kecamatan dari daftar.", "Choose a kecamatan from the list."));
        return errors;
    }
}
