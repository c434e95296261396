using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Http;
using Gotong.Platform.Ledger;
using Gotong.Platform.Mail;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Desks.Board;

/// <summary>Reminds every organization that has not sent anything: one act, with a mail to each of its members.</summary>
public static class RemindDesks
{
    private static readonly TimeSpan LetterLifetime = TimeSpan.FromDays(14);

    public static void Map(IEndpointRouteBuilder region) =>
        region.MapForm(DeskLinks.RemindPath, HandleAsync).Allow(DeskPermissions.Run);

    private static async Task<IResult> HandleAsync(
        GotongDb db,
        Visit visit,
        DeskLink links,
        Outbox outbox,
        PublicAddress address,
        CancellationToken cancel
    )
    {
        var open = (await LoadDesks.AllAsync(db, visit.Actor, visit.Today.Year, cancel))
            .Where(d => d.Desk is not null && d.State(visit.Today) != DeskState.Sent)
            .ToDictionary(d => d.Organization.Id);
        if (open.Count == 0)
            return new SeeOther(DeskLinks.Board(visit.Region));
        var ids = open.Keys.ToList();
        foreach (var desk in await db.Desks.AsTracking().Where(d => ids.Contains(d.OrganizationId)).ToListAsync(cancel))
        {
            desk.Remind(visit.Now);
            if (!desk.HasLink(visit.Now))
                links.Issue(desk, visit.Now);
        }
        foreach (var (email, organization) in await PeopleAsync(db, ids, cancel))
            outbox.Add(
                LetterOf(open[organization], visit, email, address.Of(DeskLinks.DeskFrom(visit.Region, organization)))
            );
        await db.SaveActAsync(
            new Act(
                "desks.reminded",
                Visibility.Region,
                $"mengingatkan {open.Count} lembaga yang belum mengirim",
                $"reminded {open.Count} organizations that have not sent anything"
            ),
            cancel
        );
        return new SeeOther(DeskLinks.Board(visit.Region));
    }

    private static async Task<IReadOnlyList<(string Email, Guid Organization)>> PeopleAsync(
        GotongDb db,
        IReadOnlyList<Guid> organizations,
        CancellationToken cancel
    )
    {
        var people = await db.Reachable()
            .Where(m => m.OrganizationId != null && organizations.Contains(m.OrganizationId.Value))
            .Select(m => new { m.Account.Email, Organization = m.OrganizationId!.Value })
            .Distinct()
            .ToListAsync(cancel);
        return [.. people.Select(p => (p.Email!, p.Organization))];
    }

    private static Letter LetterOf(DeskProgress desk, Visit visit, string email, string link)
    {
        var (region, due, holes) = (visit.Region.Name, desk.Desk!.DueOn, desk.Holes);
        return new(
            LetterKind.Duty,
            email,
            $"Meja {desk.Organization.Label} menunggu, paling lambat {due:d/M/yyyy}",
            $"The desk of {desk.Organization.Label} waits, due on {due:d/M/yyyy}",
            $"Masterplan kota cerdas {region} menunggu gagasan {desk.Organization.Name}.\n"
                + $"{holes} prioritas belum punya inisiatif. Buka meja Anda dan jawab lima pertanyaan.",
            $"The smart-city masterplan of {region} awaits the ideas of {desk.Organization.Name}.\n"
                + $"{holes} priorities have no initiative yet. Open your desk and answer five questions.",
            visit.Now + LetterLifetime,
            link,
            desk.Desk.Id
        );
    }
}
