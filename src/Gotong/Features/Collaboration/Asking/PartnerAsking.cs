using Gotong.Features.Initiatives;
using Gotong.Features.Organizations;
using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Http;
using Gotong.Platform.Mail;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Collaboration;

/// <summary>A request to an organization and the letters to its people, in the act that is about to be saved.</summary>
public sealed class PartnerAsking(GotongDb db, Visit visit, Outbox outbox, PublicAddress address)
{
    private static readonly TimeSpan LetterLifetime = TimeSpan.FromDays(21);

    public async Task<Request> AddAsync(
        Initiative initiative,
        Organization organization,
        string part,
        DateOnly dueOn,
        CancellationToken cancel
    )
    {
        initiative.Ask(organization, part, visit.Now);
        var asked = new Request
        {
            RegionId = visit.Region.Id,
            InitiativeId = initiative.Id,
            Initiative = initiative,
            OrganizationId = organization.Id,
            Organization = organization,
            Part = part,
            AskedBy = visit.Actor.MemberId,
            AskedAt = visit.Now,
            DueOn = dueOn,
        };
        db.Add(asked);
        foreach (var email in await Letters.ToAsync(db, organization.Id, cancel))
            outbox.Add(LetterOf(asked, email));
        return asked;
    }

    /// <summary>For features before this one: asked in the usual time, unless it was asked already.</summary>
    public async Task<bool> AskAsync(
        Initiative initiative,
        Organization organization,
        string part,
        CancellationToken cancel
    )
    {
        if (
            !RequestPermissions.MayAsk(visit.Actor, initiative)
            || await db.Requests.AnyAsync(
                r =>
                    r.InitiativeId == initiative.Id
                    && r.OrganizationId == organization.Id
                    && r.State == RequestState.Waiting,
                cancel
            )
        )
            return false;
        await AddAsync(initiative, organization, part, visit.Today.AddDays(Request.UsualDays), cancel);
        return true;
    }

    private Letter LetterOf(Request asked, string email)
    {
        var (who, title) = (asked.Initiative.LeadOrganization?.Name ?? visit.Region.Name, asked.Initiative.Title);
        return new(
            LetterKind.Duty,
            email,
            $"{who} meminta {asked.Organization.Label} ikut memikul “{title}”",
            $"{who} asks {asked.Organization.Label} to carry a part of “{title}”",
            $"Yang diminta: {asked.Part}\n\nJawab paling lambat {asked.DueOn:d/M/yyyy}: terima, terima sebagian, atau tolak dengan alasan.",
            $"Asked for: {asked.Part}\n\nAnswer by {asked.DueOn:d/M/yyyy}: accept, accept in part, or reject with a reason.",
            visit.Now + LetterLifetime,
            address.Of(RequestLinks.RecordFrom(visit.Region, asked.Id)),
            asked.Id
        );
    }
}
