using Gotong.Features.Accounts;
using Gotong.Platform.Mail;

namespace Gotong.Features.Regions;

public static class InvitationLetter
{
    public static Letter Write(Region region, Invitation invitation, string inviter, string link)
    {
        var (id, en) = RoleWords.Pair(invitation.Role);
        return new(
            LetterKind.Now,
            invitation.Email,
            $"Undangan ke masterplan {region.Name}",
            $"Invitation to the masterplan of {region.Name}",
            $"{inviter} mengundang Anda bekerja pada masterplan kota cerdas {region.Name} sebagai {id}.\n"
                + "Buka tautan ini untuk menerimanya. Berlaku 14 hari, satu kali, hanya untuk alamat surel ini; jangan diteruskan.",
            $"{inviter} invites you to work on the smart-city masterplan of {region.Name} as {en}.\n"
                + "Open this link to accept. It works for 14 days, once, and only for this e-mail address; do not pass it on.",
            invitation.ExpiresAt,
            link,
            invitation.Id
        );
    }
}
