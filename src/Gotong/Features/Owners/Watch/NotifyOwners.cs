using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Http;
using Gotong.Platform.Ledger;
using Gotong.Platform.Mail;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Owners.Watch;

/// <summary>
/// Tells every silent owner, in one act and one mail to each person; where nobody owns it, the people of the
/// organization that leads. From then on the days run.
/// </summary>
public static class NotifyOwners
{
    public static void Map(IEndpointRouteBuilder region) =>
        region.MapForm(OwnerLinks.NotifyPath, HandleAsync).Allow(OwnerPermissions.Watch);

    private static async Task<IResult> HandleAsync(
        GotongDb db,
        Visit visit,
        Outbox outbox,
        PublicAddress address,
        CancellationToken cancel
    )
    {
        var back = new SeeOther(OwnerLinks.Watch(visit.Region));
        var silent = (await LoadOwners.AllAsync(db, visit.Region, cancel)).Where(i => i.Pulse.NeedsNotice).ToList();
        if (silent.Count == 0)
            return back;
        db.AddRange(
            silent.Select(i => new OwnerNotice
            {
                RegionId = visit.Region.Id,
                InitiativeId = i.Id,
                OwnerId = i.Owner?.MemberId,
                WasAbsent = i.Pulse.State == OwnerState.Absent,
                OnDay = visit.Today,
            })
        );
        foreach (var person in await ToldAsync(db, silent, cancel))
            outbox.Add(LetterTo(person.Key, [.. person], visit, address));
        try
        {
            await db.SaveActAsync(
                new Act(
                    "owners.noticed",
                    Visibility.Region,
                    $"memberi tahu bahwa {silent.Count} inisiatif terhitung tanpa pemilik",
                    $"gave notice that {OwnerWords.Count(silent.Count)} count as without owner"
                ),
                cancel
            );
        }
        catch (DbUpdateException)
        {
            // Another of the team told them in the same second.
            db.ChangeTracker.Clear();
        }
        return back;
    }

    /// <summary>By address, what each person is told of.</summary>
    private static async Task<ILookup<string, CarriedInitiative>> ToldAsync(
        GotongDb db,
        List<CarriedInitiative> silent,
        CancellationToken cancel
    )
    {
        var leads = silent.Where(i => !i.People.Any()).Select(i => i.LeadId).OfType<Guid>().ToHashSet();
        var colleagues = (
            await db.Reachable()
                .Where(m => m.OrganizationId != null && leads.Contains(m.OrganizationId.Value))
                .Select(m => new { m.OrganizationId, m.Account.Email })
                .ToListAsync(cancel)
        ).ToLookup(m => m.OrganizationId, m => m.Email);
        return silent
            .SelectMany(i =>
                (i.People.Any() ? i.People.Select(p => p.Email) : colleagues[i.LeadId])
                    .OfType<string>()
                    .Distinct()
                    .Select(email => (email, i))
            )
            .ToLookup(p => p.email, p => p.i);
    }

    private static Letter LetterTo(
        string email,
        IReadOnlyList<CarriedInitiative> initiatives,
        Visit visit,
        PublicAddress address
    )
    {
        var region = visit.Region.Name;
        var list = string.Join('\n', initiatives.Select(i => $"- {i.Number}. {i.Title}"));
        var day = visit.Today.AddDays(OwnerPulse.NoticeDays);
        return new(
            LetterKind.Duty,
            email,
            $"Masih Anda pegang? {initiatives.Count} inisiatif {region}",
            $"Do you still carry these? {initiatives.Count} of {region}",
            $"Inisiatif ini lama tanpa tanda dari pemiliknya dan kini terhitung tanpa pemilik:\n{list}\n\n"
                + $"Buka halaman di bawah, lalu tekan satu tombol bila masih Anda pegang. Tanpa jawaban sampai {day:d/M/yyyy}, halaman publiknya menyebut tanpa pemilik.",
            $"For long no sign came from the owner of these initiatives; they now count as without owner:\n{list}\n\n"
                + $"Open the page below and press one button if you still carry them. Without an answer until {day:d/M/yyyy} their public pages say so.",
            visit.Now.AddDays(OwnerPulse.NoticeDays),
            address.Of(OwnerLinks.ConfirmFrom(visit.Region))
        );
    }
}
