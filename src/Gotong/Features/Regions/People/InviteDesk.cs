using Gotong.Features.Accounts;
using Gotong.Platform.Data;
using Gotong.Platform.Http;
using Gotong.Platform.Ledger;
using Gotong.Platform.Mail;

namespace Gotong.Features.Regions;

/// <summary>Writes the invitation and its mail in one act.</summary>
public sealed class InviteDesk(GotongDb db, Outbox outbox, PublicAddress address)
{
    /// <summary>Adds the invitation to the region that was entered.</summary>
    public async Task<Invited> InviteAsync(Region region, Offer offer, string inviter, CancellationToken cancel)
    {
        var token = SecretToken.Create();
        var invitation = new Invitation
        {
            RegionId = region.Id,
            Email = offer.Email,
            Role = offer.Role,
            OrganizationId = offer.OrganizationId,
            TokenHash = SecretToken.HashOf(token),
            InvitedBy = db.AccountId,
            ExpiresAt = db.Clock.GetUtcNow() + Invitation.Lifetime,
        };
        db.Add(invitation);
        var link = address.Of(RegionLinks.InvitationPath(region, token));
        var mail = outbox.Add(InvitationLetter.Write(region, invitation, inviter, link));
        var (id, en) = RoleWords.Pair(offer.Role);
        await db.SaveActAsync(
            new(
                "person.invited",
                Visibility.Region,
                $"Seseorang diundang sebagai {id}.",
                $"Someone was invited as {en}."
            ),
            cancel
        );
        return new(region, invitation, mail);
    }
}

/// <summary>An invitation just made, with its mail and the link in it.</summary>
public sealed record Invited(Region Region, Invitation Invitation, OutboxMail Mail);
