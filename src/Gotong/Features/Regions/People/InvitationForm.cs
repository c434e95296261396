using Gotong.Features.Accounts;
using Gotong.Platform.Web;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Regions;

/// <summary>What the inviter may choose from.</summary>
public sealed record InvitationQuestion(
    Region Region,
    IReadOnlyList<Role> Roles,
    IReadOnlyList<OrganizationChoice> Organizations,
    string Action,
    string Back
);

/// <summary>What an invitation offers, checked.</summary>
public sealed record Offer(string Email, Role Role, Guid? OrganizationId);

/// <summary>The invitation as typed.</summary>
public sealed record InvitationForm(string Email, string Role, string Organization)
{
    public static readonly InvitationForm Empty = new("", "", "");

    public static InvitationForm From(IFormCollection fields) =>
        new(fields["email"].ToString().Trim(), fields["role"].ToString(), fields["organization"].ToString());

    public FormErrors Check(InvitationQuestion question)
    {
        var errors = new FormErrors();
        if (EmailAddress.Problem(Email) is { } problem)
            errors.Add("email", problem);
        if (RoleOf(question) is not { } role)
            return errors.Add("role", T("Pilih perannya.", "Choose the role."));
        if (!role.IsOfOrganization())
            return errors;
        var organization = OrganizationOf(question);
        if (organization is null)
            errors.Add(
                "organization",
                question.Organizations.Count == 0
                    ? T(
                        "Daerah ini belum punya lembaga. Tambahkan lembaganya dulu, atau impor RPJMD.",
                        "This region has no organization yet. Add it first, or import the RPJMD."
                    )
                    : T("Pilih lembaga tempat ia bekerja.", "Choose the organization they work for.")
            );
        else if (organization.Outside != (role == Regions.Role.Partner))
            errors.Add(
                "organization",
                organization.Outside
                    ? T(
                        "Lembaga ini di luar pemerintah: undang sebagai mitra.",
                        "This is outside the government: invite as partner."
                    )
                    : T(
                        "Lembaga ini milik pemerintah: undang sebagai petugas.",
                        "This is of the government: invite as officer."
                    )
            );
        return errors;
    }

    /// <summary>Only from a form without errors.</summary>
    public Offer Offer(InvitationQuestion question)
    {
        var role = RoleOf(question)!.Value;
        return new(Email, role, role.IsOfOrganization() ? OrganizationOf(question)!.Id : null);
    }

    // By name and only from what was offered: a number or a role that was not offered is no answer.
    private Role? RoleOf(InvitationQuestion question)
    {
        foreach (var role in question.Roles)
            if (role.ToString() == Role)
                return role;
        return null;
    }

    private OrganizationChoice? OrganizationOf(InvitationQuestion question) =>
        question.Organizations.FirstOrDefault(o => o.Id.ToString() == Organization);
}
