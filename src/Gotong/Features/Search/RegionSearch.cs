using Gotong.Platform.Search;
using Microsoft.Extensions.Caching.Memory;

namespace Gotong.Features.Search;

/// <summary>The words of one region, and up to which act of its ledger they are known.</summary>
public sealed class RegionSearch : IDisposable
{
    public SemaphoreSlim Turn { get; } = new(1);
    public TextIndex<SearchEntry> Index { get; set; } = new();
    public long Position { get; set; } = Unread;

    public const long Unread = -1;

    public void Dispose() => Turn.Dispose();
}

/// <summary>The regions that were searched lately.</summary>
public sealed class SearchMemory : IDisposable
{
    private const int MostRegions = 100;
    private readonly MemoryCache _regions = new(new MemoryCacheOptions { SizeLimit = MostRegions });
    private readonly Lock _adding = new();

    public RegionSearch Of(Guid regionId)
    {
        lock (_adding)
        {
            if (_regions.TryGetValue(regionId, out RegionSearch? known))
                return known!;
            using var entry = _regions.CreateEntry(regionId);
            entry.Size = 1;
            entry.SlidingExpiration = TimeSpan.FromHours(1);
            var fresh = new RegionSearch();
            entry.Value = fresh;
            return fresh;
        }
    }

    public void Dispose() => _regions.Dispose();
}
