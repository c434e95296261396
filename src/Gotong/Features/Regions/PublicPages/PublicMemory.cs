using Gotong.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Memory;

namespace Gotong.Features.Regions.PublicPages;

/// <summary>
/// What a page shows strangers, read once for all of them: valid as long as a kept page would be. For pages that many
/// ask for in ways no kept answer fits.
/// </summary>
public sealed class PublicMemory(PublicState state) : IDisposable
{
    private const int Most = 5_000;
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(5);
    private readonly MemoryCache _known = new(new MemoryCacheOptions { SizeLimit = Most });

    /// <param name="part">Which one of its kind, and its language if words are in it.</param>
    /// <param name="load">Reads it as somebody who is not signed in.</param>
    public async ValueTask<T?> RecallAsync<T>(
        GotongDb db,
        string region,
        string part,
        Func<Task<T?>> load,
        CancellationToken cancel
    )
        where T : class
    {
        var mark = (await state.OfAsync(region, cancel))?.Mark ?? "";
        var key = (typeof(T), region, part);
        if (_known.TryGetValue(key, out (string Mark, T Value) known) && known.Mark == mark)
            return known.Value;
        await db.Database.OpenConnectionAsync(cancel);
        var fresh = await load();
        // What is not there is not remembered: it may be published this moment.
        if (fresh is not null)
            _known.Set(
                key,
                (mark, fresh),
                new MemoryCacheEntryOptions { Size = 1, AbsoluteExpirationRelativeToNow = Longest }
            );
        return fresh;
    }

    public void Dispose() => _known.Dispose();
}
