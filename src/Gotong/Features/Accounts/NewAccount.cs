using System.Net.Mail;
using System.Security.Cryptography;
using Gotong.Platform.Web;
using Microsoft.AspNetCore.Identity;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Accounts;

/// <summary>The form with which a person makes an account, from a link that names the e-mail or asks for it.</summary>
public sealed record NewAccount(string Name, string Email, string Password)
{
    public static NewAccount From(IFormCollection fields) =>
        new(fields["name"].ToString().Trim(), fields["email"].ToString().Trim(), fields["password"].ToString());

    public FormErrors Check()
    {
        var errors = new FormErrors();
        if (Name.Length is 0 or > 200)
            errors.Add(
                "name",
                T("Tulis nama Anda, paling banyak 200 huruf.", "Write your name, at most 200 characters.")
            );
        if (EmailAddress.Problem(Email) is { } email)
            errors.Add("email", email);
        if (PasswordRules.Problem(Password, Email) is { } password)
            errors.Add("password", password);
        return errors;
    }

    /// <summary>The account, not yet saved: the caller saves it with the act that makes it.</summary>
    public Account Make(UserManager<Account> users, bool isOperator = false, bool isExample = false)
    {
        var account = new Account
        {
            Name = Name,
            IsOperator = isOperator,
            IsExample = isExample,
        };
        WriteTo(account, users);
        return account;
    }

    /// <summary>Gives an account what it signs in with; what was signed in with before no longer holds.</summary>
    public void WriteTo(Account account, UserManager<Account> users)
    {
        account.Name = Name;
        account.UserName = Email;
        account.NormalizedUserName = users.NormalizeName(Email);
        account.Email = Email;
        account.NormalizedEmail = users.NormalizeEmail(Email);
        account.LockoutEnabled = true;
        account.SecurityStamp = RandomNumberGenerator.GetHexString(32);
        account.PasswordHash = users.PasswordHasher.HashPassword(account, Password);
    }
}

public static class EmailAddress
{
    public static string? Problem(string email) =>
        email.Length is > 0 and <= 256
        && MailAddress.TryCreate(email, out var address)
        && address.Address == email
        && !email.Any(c => char.IsWhiteSpace(c) || char.IsControl(c))
            ? null
            : T(
                "Ini belum alamat surel. Tulis seperti nama@magetan.go.id.",
                "This is not an e-mail address yet. Write it like name@magetan.go.id."
            );
}
