using System.Globalization;
using Gotong.Features.Priorities;

namespace Gotong.Features.Books.Composing;

/// <summary>The plan numbered as people quote it (misi 2, tujuan 2.1, sasaran 2.1.3), and where each initiative hangs.</summary>
public sealed class BookIndex
{
    private readonly Dictionary<Guid, BookPriority> byId = [];
    private readonly Dictionary<Guid, string> numbers = [];

    public BookIndex(BookData data)
    {
        Priorities = data.Plan?.Priorities ?? [];
        var counts = new Dictionary<Guid, int>();
        foreach (var priority in Priorities)
        {
            byId[priority.Id] = priority;
            var parent = priority.ParentId ?? Guid.Empty;
            var count = counts[parent] = counts.GetValueOrDefault(parent) + 1;
            var own = count.ToString(CultureInfo.InvariantCulture);
            numbers[priority.Id] = numbers.TryGetValue(parent, out var above) ? $"{above}.{own}" : own;
        }
        BySasaran = data.Initiatives.ToLookup(i => SasaranOf(i.PriorityId)?.Id ?? Guid.Empty);
        var known = data.Dimensions.Select(d => d.Key).ToHashSet(StringComparer.Ordinal);
        ByDimension = data.Initiatives.ToLookup(i => HomeOf(i, known)?.Dimension ?? "");
    }

    public IReadOnlyList<BookPriority> Priorities { get; }
    public IEnumerable<BookPriority> Sasaran => Priorities.Where(p => p.Level == PriorityLevel.Sasaran);

    /// <summary>Under Guid.Empty: those that rest on no sasaran.</summary>
    public ILookup<Guid, BookInitiative> BySasaran { get; }

    /// <summary>Each initiative once, in the first dimension it names; under "" those that name none of this edition.</summary>
    public ILookup<string, BookInitiative> ByDimension { get; }

    public string NumberOf(BookPriority priority) => numbers[priority.Id];

    /// <summary>"Misi 2. Ekonomi yang tumbuh"; a name that already begins with the word is left as the plan has it.</summary>
    public string TitleOf(BookPriority priority)
    {
        var level = BookWords.Level(priority.Level);
        return priority.Name.StartsWith(level + " ", StringComparison.OrdinalIgnoreCase)
            ? priority.Name
            : $"{level} {NumberOf(priority)}. {priority.Name}";
    }

    public BookPriority? Find(Guid? id) => id is { } key ? byId.GetValueOrDefault(key) : null;

    /// <summary>The nearest sasaran at or above; null for what hangs higher or nowhere.</summary>
    public BookPriority? SasaranOf(Guid? id) => Above(id, PriorityLevel.Sasaran);

    public BookPriority? MisiOf(Guid? id) => Above(id, PriorityLevel.Misi);

    public BookPriority? Above(Guid? id, PriorityLevel level)
    {
        var priority = Find(id);
        // A parent stands before its child, so a circle cannot arise; the count is for data that lies.
        for (var steps = 0; priority is not null && priority.Level != level && steps < 10; steps++)
            priority = Find(priority.ParentId);
        return priority?.Level == level ? priority : null;
    }

    private static BookPlace? HomeOf(BookInitiative initiative, HashSet<string> known) =>
        initiative.Dimensions.FirstOrDefault(d => known.Contains(d.Dimension));
}
