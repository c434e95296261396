using Gotong.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Memory;

namespace Gotong.Features.Codes;

/// <summary>The sets that were worked with lately.</summary>
public sealed class CodeMemory : IDisposable
{
    /// <summary>Some 15 MB each.</summary>
    private const int MostBooks = 12;
    private readonly MemoryCache _books = new(new MemoryCacheOptions { SizeLimit = MostBooks });

    public CodeBook? Recall(Guid set) => _books.Get<CodeBook>(set);

    public void Keep(CodeBook book) =>
        _books.Set(
            book.Set.Id,
            book,
            new MemoryCacheEntryOptions { Size = 1, SlidingExpiration = TimeSpan.FromHours(2) }
        );

    public void Dispose() => _books.Dispose();
}

/// <summary>The sets there are, and what is in them.</summary>
public sealed class CodeLibrary(GotongDb db, CodeMemory memory)
{
    /// <summary>By kind; within one the older first.</summary>
    public async Task<IReadOnlyList<CodeSet>> SetsAsync(CancellationToken cancel)
    {
        return InOrder(await db.CodeSets.AsNoTracking().ToListAsync(cancel));
    }

    public static IReadOnlyList<CodeSet> InOrder(IEnumerable<CodeSet> sets) =>
        [.. sets.OrderBy(s => s.Kind).ThenBy(s => !s.IsExample).ThenBy(s => s.ValidFrom).ThenBy(s => s.ImportedAt)];

    /// <summary>What a region works with: the newest of the kind; the example only where nothing else is, and only there.</summary>
    public static CodeSet? Current(IEnumerable<CodeSet> sets, CodeSetKind kind, bool example) =>
        sets.LastOrDefault(s => s.Kind == kind && (example || !s.IsExample));

    /// <summary>One by its key, all of them, or the newest of each kind; the example only where a kind has no other.</summary>
    public static IReadOnlyList<CodeSet> Chosen(IReadOnlyList<CodeSet> sets, string? key) =>
        key switch
        {
            null => [.. Enum.GetValues<CodeSetKind>().Select(k => Current(sets, k, example: true)).OfType<CodeSet>()],
            "all" => sets,
            _ => [.. sets.Where(s => s.Key == key)],
        };

    public async Task<CodeBook> BookAsync(CodeSet set, CancellationToken cancel)
    {
        if (memory.Recall(set.Id) is { } known)
            return known;
        var codes = await db.OfficialCodes.AsNoTracking().Where(c => c.SetKey == set.Key).ToListAsync(cancel);
        var after = await db.CodeSuccessions.AsNoTracking().Where(c => c.SetKey == set.Key).ToListAsync(cancel);
        var book = new CodeBook(set, codes, after);
        memory.Keep(book);
        return book;
    }

    public async Task<CodeBook?> CurrentAsync(CodeSetKind kind, bool example, CancellationToken cancel) =>
        Current(await SetsAsync(cancel), kind, example) is { } set ? await BookAsync(set, cancel) : null;

    /// <summary>All sets of a kind, the older first.</summary>
    public async Task<IReadOnlyList<CodeBook>> BooksAsync(CodeSetKind kind, CancellationToken cancel)
    {
        var books = new List<CodeBook>();
        foreach (var set in await SetsAsync(cancel))
            if (set.Kind == kind)
                books.Add(await BookAsync(set, cancel));
        return books;
    }
}
