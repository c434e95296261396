using Gotong.Platform.Ledger;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Platform.Data;

public static class AddNumbered
{
    private const int Tries = 50;

    /// <summary>
    /// Saves a new record under the next number. Two people may add one at once: who finds the number taken takes the
    /// one after it.
    /// </summary>
    /// <param name="highest">The highest number there is; null: none.</param>
    /// <param name="add">Adds the record with this number, and says what the act is. Called anew at each try.</param>
    /// <returns>The number it got.</returns>
    public static async Task<int> AddNumberedAsync(
        this GotongDb db,
        Func<Task<int?>> highest,
        Func<int, Task<Act>> add,
        CancellationToken cancel
    )
    {
        for (var attempt = 1; ; attempt++)
        {
            var number = 1 + (await highest() ?? 0);
            var act = await add(number);
            try
            {
                await db.SaveActAsync(act, cancel);
                return number;
            }
            catch (DbUpdateException) when (attempt < Tries)
            {
                db.ChangeTracker.Clear();
                if ((await highest() ?? 0) < number)
                    throw; // something else: the same form sent twice, for one
            }
        }
    }
}
