using Gotong.Platform.Data;
using Gotong.Platform.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Accounts;

/// <summary>The account that a command acts as.</summary>
public static class CommandAccount
{
    public static async Task<Account> FindAsync(GotongDb db, string email, CancellationToken cancel)
    {
        var normalized = email.ToUpperInvariant();
        return await db.Accounts.SingleOrDefaultAsync(
                a => a.NormalizedEmail == normalized || a.NormalizedUserName == normalized,
                cancel
            ) ?? throw new UserError($"Akun {email} tidak ada.", $"There is no account {email}.");
    }
}
