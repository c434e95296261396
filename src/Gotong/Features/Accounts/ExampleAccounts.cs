using System.Security.Cryptography;
using Gotong.Platform.Data;
using Gotong.Platform.Hosting;
using Microsoft.AspNetCore.Identity;

namespace Gotong.Features.Accounts;

/// <summary>
/// The people of the example region. Their password is random per data folder, one for all of them, and stands in a
/// file there that only its owner reads, so that every start can print it.
/// </summary>
public static class ExampleAccounts
{
    /// <summary>Adds the account, not yet saved, and its line to the file.</summary>
    public static Account Add(
        GotongDb db,
        UserManager<Account> users,
        Installation installation,
        string email,
        string name,
        string role
    )
    {
        var account = new NewAccount(name, email, Password(installation)).Make(users, isExample: true);
        db.Add(account);
        File.AppendAllLines(FileOf(installation), [$"{email}  {name}, {role}"]);
        return account;
    }

    /// <summary>What the console says of them; nothing when this folder has none.</summary>
    public static IReadOnlyList<string> Lines(Installation installation)
    {
        if (!installation.Example || !File.Exists(FileOf(installation)))
            return [];
        var lines = File.ReadAllLines(FileOf(installation));
        return
        [
            "",
            "Akun contoh, hanya dari komputer ini / example accounts, only from this computer:",
            .. lines.Skip(1).Select(l => "  " + l),
            $"  kata sandi / password: {lines[0]}",
        ];
    }

    private static string Password(Installation installation)
    {
        var file = FileOf(installation);
        if (File.Exists(file))
            return File.ReadLines(file).First();
        Directory.CreateDirectory(installation.DataFolder);
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        var letters = RandomNumberGenerator.GetString("abcdefghjkmnpqrstuvwxyz23456789", 16);
        var password = string.Join('-', letters.Chunk(4).Select(c => new string(c)));
        using var writer = new StreamWriter(file, options);
        writer.WriteLine(password);
        return password;
    }

    private static string FileOf(Installation installation) =>
        Path.Combine(installation.DataFolder, "example-accounts.txt");
}
