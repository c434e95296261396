using Gotong.Features.Decisions;
using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Http;
using Gotong.Platform.Mail;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Meetings;

/// <summary>
/// Who is on the list of a meeting is told when invited, and when it is moved or called off; what has not gone out yet
/// gives way to the newer word. Without a mail server nobody passes these on by hand.
/// </summary>
public sealed class MeetingLetters(GotongDb db, Outbox outbox, PublicAddress address)
{
    public Task InvitedAsync(
        Meeting meeting,
        IReadOnlyCollection<Guid> members,
        Visit visit,
        CancellationToken cancel
    ) =>
        TellAsync(
            meeting,
            members,
            visit,
            ("Anda diundang rapat", "You are invited to a meeting"),
            ("mengundang Anda", "invites you"),
            cancel
        );

    public async Task MovedAsync(Meeting meeting, Visit visit, CancellationToken cancel)
    {
        await outbox.TakeBackAsync(meeting.Id, cancel);
        await TellAsync(
            meeting,
            Members(meeting),
            visit,
            ("Waktu atau tempat rapat berubah", "The time or place of a meeting changed"),
            ("mengubah waktu atau tempat rapat ini", "changed the time or place of this meeting"),
            cancel
        );
    }

    public async Task CalledOffAsync(Meeting meeting, Visit visit, CancellationToken cancel)
    {
        await outbox.TakeBackAsync(meeting.Id, cancel);
        await TellAsync(
            meeting,
            Members(meeting),
            visit,
            ("Rapat dibatalkan", "A meeting is called off"),
            ("membatalkan rapat ini", "called this meeting off"),
            cancel
        );
    }

    /// <summary>Somebody is off the list: an invitation that has not gone out says nothing true any more.</summary>
    public async Task TakeBackAsync(Meeting meeting, Guid? member, CancellationToken cancel)
    {
        if (
            await db.Memberships.Where(m => m.Id == member).Select(m => m.Account.Email).SingleOrDefaultAsync(cancel) is
            { } email
        )
            db.RemoveRange(await db.OutboxMail.Where(m => m.About == meeting.Id && m.To == email).ToListAsync(cancel));
    }

    private async Task TellAsync(
        Meeting meeting,
        IReadOnlyCollection<Guid> members,
        Visit visit,
        (string Id, string En) subject,
        (string Id, string En) does,
        CancellationToken cancel
    )
    {
        if (!outbox.Sends || meeting.StartsAt <= visit.Now || members.Count == 0)
            return;
        var emails = await db.Reachable()
            .Where(m => members.Contains(m.Id) && m.AccountId != visit.Actor.AccountId)
            .EmailsAsync(cancel);
        var (what, why) = (What(meeting, visit.Region), meeting.CalledOffBecause is { } b ? $"\n\n{b}" : "");
        foreach (var email in emails)
            outbox.Add(
                new(
                    meeting.StartsAt - visit.Now <= DecisionLetters.Soon ? LetterKind.Now : LetterKind.Duty,
                    email,
                    $"{subject.Id}: {meeting.Title}",
                    $"{subject.En}: {meeting.Title}",
                    $"{visit.Actor.Name} {does.Id} ({visit.Region.Name}):\n{what}{why}"
                        + (
                            meeting.IsOpen
                                ? "\n\nJawab di halamannya apakah Anda hadir; di sana juga ada berkas kalendernya."
                                : ""
                        ),
                    $"{visit.Actor.Name} {does.En} ({visit.Region.Name}):\n{what}{why}"
                        + (
                            meeting.IsOpen
                                ? "\n\nSay on its page whether you come; its calendar file is there too."
                                : ""
                        ),
                    meeting.StartsAt,
                    address.Of(MeetingLinks.RecordFrom(visit.Region, meeting.Number)),
                    meeting.Id
                )
            );
    }

    private static string What(Meeting meeting, Region region) =>
        $"{meeting.Title}\n{MeetingWords.When(meeting, region)}"
        + (meeting.Place.Length > 0 ? $"\n{meeting.Place}" : "");

    private static List<Guid> Members(Meeting meeting) =>
        [.. meeting.Attendances.Select(a => a.MemberId).OfType<Guid>()];
}
