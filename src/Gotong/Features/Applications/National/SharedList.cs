using Gotong.Features.Applications.Index;
using Gotong.Features.Codes;
using Gotong.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Applications.National;

/// <summary>A national shared application as regions see it.</summary>
/// <param name="Functions">What it does, in the words in which one would propose the same.</param>
/// <param name="Ground">The regulation that makes it shared; null where it is not sure.</param>
/// <param name="Verified">Its ground was looked up, not remembered.</param>
public sealed record SharedEntry(
    string Key,
    string Name,
    string Functions,
    string Operator,
    string? Ground,
    bool Verified,
    bool Retired = false
);

/// <summary>The edition of this version of Gotong, with what the operator added, changed and retired on top.</summary>
public sealed class SharedList
{
    public const string EditionKey = "aplikasi-umum-2026";

    public static IReadOnlyList<SharedEntry> Edition { get; } =
        EditionFile.Read<List<SharedEntry>>($"Applications.National.{EditionKey}");

    /// <summary>The edition alone never changes while the program runs: it is read for comparing once, not at each review.</summary>
    private static readonly Lazy<SharedList> EditionAlone = new(() => new([]));

    private readonly List<SharedEntry> _offered;
    private readonly Lazy<Likeness> _likeness;

    public SharedList(IEnumerable<SharedApplication> kept)
    {
        var own = kept.ToDictionary(k => k.Key, Of);
        All =
        [
            .. Edition
                .Select(e => own.GetValueOrDefault(e.Key, e))
                .Concat(own.Values.Where(o => Edition.All(e => e.Key != o.Key)))
                .OrderBy(e => e.Name, StringComparer.OrdinalIgnoreCase),
        ];
        _offered = [.. All.Where(e => !e.Retired)];
        _likeness = new(() => new(_offered.ConvertAll(e => new LikenessText(e.Name, e.Functions))));
    }

    /// <summary>With those that are not offered any more.</summary>
    public IReadOnlyList<SharedEntry> All { get; }

    public IReadOnlyList<SharedEntry> Offered => _offered;

    public SharedEntry? Find(string key) => All.FirstOrDefault(e => e.Key == key);

    /// <summary>Those that do what a text proposes.</summary>
    public IEnumerable<(SharedEntry Entry, Alike Alike)> Covering(LikenessText text, int most) =>
        _likeness.Value.Find(text, most).Select(a => (_offered[a.At], a));

    public static async Task<SharedList> ReadAsync(GotongDb db, CancellationToken cancel)
    {
        var kept = await db.SharedApplications.AsNoTracking().ToListAsync(cancel);
        return kept.Count == 0 ? EditionAlone.Value : new(kept);
    }

    private static SharedEntry Of(SharedApplication a) =>
        new(a.Key, a.Name, a.Functions, a.Operator, a.Ground, a.Verified, a.Retired);
}
