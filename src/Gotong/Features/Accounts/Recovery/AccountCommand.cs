using System.CommandLine;
using Gotong.Platform.CommandLine;
using Gotong.Platform.Data;
using Gotong.Platform.Hosting;
using Gotong.Platform.Http;
using Gotong.Platform.Ledger;
using Microsoft.AspNetCore.Identity;

namespace Gotong.Features.Accounts;

/// <summary><c>gotong account recover EMAIL</c>: for the operator who lost the way in, at the server itself.</summary>
public static class AccountCommand
{
    public static Command Create()
    {
        var email = new Argument<string>("EMAIL") { Description = "Surel akun / e-mail of the account" };
        var recover = new Command("recover", "Tautan sekali pakai untuk sandi baru / one-time link to a new password")
        {
            email,
            Cli.Data,
            Cli.Database,
        };
        recover.SetAction(
            (parsed, cancel) =>
                Cli.WithDatabaseAsync(
                    parsed,
                    (services, stop) => RecoverAsync(services, parsed.GetValue(email)!, stop),
                    cancel
                )
        );
        return new Command("account", "Akun / accounts") { recover };
    }

    private static async Task<int> RecoverAsync(IServiceProvider services, string email, CancellationToken cancel)
    {
        var db = services.GetRequiredService<GotongDb>();
        var users = services.GetRequiredService<UserManager<Account>>();
        if (await users.FindByNameAsync(email.Trim()) is not { } account)
            throw new UserError(
                $"Tidak ada akun dengan surel {email}. Periksa ejaannya, dan --data atau --database.",
                $"There is no account with the e-mail {email}. Check its spelling, and --data or --database."
            );
        var token = RecoveryLink.Issue(db, account.Id, byPerson: true);
        await db.SaveActAsync(GiveRecovery.Act with { Agent = "gotong account recover" }, cancel);
        var address = services.GetRequiredService<PublicAddress>();
        await Console.Out.WriteLineAsync(address.Of(AccountLinks.NewPasswordRoot + token));
        return 0;
    }
}

public static class GiveRecovery
{
    /// <summary>Who got it is not said: it is written where the members of a region read.</summary>
    public static Act Act =>
        new(
            "account.recovery.given",
            Visibility.Region,
            "Tautan sandi baru diberikan untuk sebuah akun.",
            "A link to a new password was given for an account."
        );
}
