using Gotong.Features.Organizations;
using Gotong.Platform.Data;
using Gotong.Platform.Ledger;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Applications.Index;

/// <summary>Another application that looks like the same thing.</summary>
public sealed record Twin(Application Other, double Score, IReadOnlyList<string> Why);

/// <summary>
/// All applications of a region by name, and how alike they are. Made once for every reader; the costly parts when
/// somebody asks for them first.
/// </summary>
public sealed class ApplicationIndex
{
    /// <summary>A table of copies has more pairs than anybody reads.</summary>
    private const int MostPairs = 20_000;

    private readonly List<Application> _living;
    private readonly Lazy<Likeness> _likeness;
    private readonly Lazy<ILookup<Guid, Twin>> _twins;

    public ApplicationIndex(IReadOnlyList<Application> byName)
    {
        All = byName;
        ById = byName.ToDictionary(a => a.Id);
        _living = [.. byName.Where(a => a.Status != ApplicationStatus.Retired)];
        _likeness = new(() => new(_living.ConvertAll(TextOf)));
        _twins = new(FindTwins);
    }

    public IReadOnlyList<Application> All { get; }
    public IReadOnlyDictionary<Guid, Application> ById { get; }

    /// <summary>By application: those that look like the same thing, most alike first. Retired ones are no twins.</summary>
    public ILookup<Guid, Twin> Twins => _twins.Value;

    /// <summary>Those that resemble a text, most alike first.</summary>
    public IEnumerable<(Application Application, Alike Alike)> Find(LikenessText text, int most) =>
        _likeness.Value.Find(text, most).Select(a => (_living[a.At], a));

    public static LikenessText TextOf(Application a) => new(a.Name, string.Join("\n", a.Function, a.Data, a.Users));

    public static Task<ApplicationIndex> HereAsync(GotongDb db, RegionMemory memory, CancellationToken cancel) =>
        memory.RecallAsync(db, () => ReadAsync(db, cancel), index => index.All.Count, cancel);

    public static async Task<ApplicationIndex> ReadAsync(GotongDb db, CancellationToken cancel)
    {
        var owners = await db.Organizations.AsNoTracking().ToDictionaryAsync(o => o.Id, cancel);
        var all = await db.Applications.AsNoTracking().ToListAsync(cancel);
        foreach (var application in all)
            application.Owner = application.OwnerId is { } id ? owners.GetValueOrDefault(id) : null;
        return new([.. all.OrderBy(a => a.Key, StringComparer.Ordinal).ThenBy(a => a.Id)]);
    }

    private ILookup<Guid, Twin> FindTwins() =>
        _likeness
            .Value.Pairs(MostPairs)
            .SelectMany(p =>
                new (Guid Of, Twin Twin)[]
                {
                    (_living[p.First].Id, new(_living[p.Second], p.Score, p.Why)),
                    (_living[p.Second].Id, new(_living[p.First], p.Score, p.Why)),
                }
            )
            .OrderByDescending(t => t.Twin.Score)
            .ToLookup(t => t.Of, t => t.Twin);
}
