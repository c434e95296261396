using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Gotong.Features.Priorities.Import;

namespace Gotong.Features.Priorities;

public enum DifferenceKind
{
    Added,
    Changed,
    Gone,
}

/// <summary>One field as the plan has it and as the file has it; null where one of them says nothing.</summary>
public sealed record FieldChange(string Field, string? Old, string? New)
{
    public bool IsRealisation { get; init; }
    internal Action<PlanWriter> Write { get; init; } = _ => { };
}

/// <summary>A priority or an indicator that differs. Each can be taken or left by itself.</summary>
public sealed record DifferenceItem(
    string Id,
    DifferenceKind Kind,
    string Misi,
    string What,
    string Name,
    IReadOnlyList<FieldChange> Fields
)
{
    /// <summary>For an indicator: the priority it measures.</summary>
    public string? Of { get; init; }

    /// <summary>Matched to what stands in the plan by a similar name: a person should look.</summary>
    public bool Renamed { get; init; }

    public bool IsRealisation => Kind == DifferenceKind.Changed && Fields.All(f => f.IsRealisation);

    public Guid? PriorityId => Priority?.Id;
    public Guid? IndicatorId => Indicator?.Id;
    internal Priority? Priority { get; init; }
    internal Indicator? Indicator { get; init; }
    internal DraftNode? Node { get; init; }
    internal DraftIndicator? DraftIndicator { get; init; }
}

/// <summary>A file beside the plan it speaks of.</summary>
public sealed record PlanDifference(
    Rpjmd? Plan,
    IReadOnlyList<DifferenceItem> Items,
    IReadOnlyDictionary<string, int> SameByMisi
)
{
    /// <summary>The region has no such plan yet: all of the file is new.</summary>
    public bool IsFirst => Plan is null;

    /// <summary>A regulation enacted the plan: only what was reached can be written beside it.</summary>
    public bool IsLocked => Plan is { IsEnacted: true };

    public bool MayTake(DifferenceItem item) => !IsLocked || item.IsRealisation;

    public int Added => Count(DifferenceKind.Added);
    public int Changed => Count(DifferenceKind.Changed);
    public int Gone => Count(DifferenceKind.Gone);

    /// <summary>Nothing that the file could bring. What it does not name is no news of its own.</summary>
    public bool BringsNothing => Added + Changed == 0;

    public int Count(DifferenceKind kind) => Items.Count(i => i.Kind == kind);

    internal PlanMatch Match { get; init; } = PlanMatch.Empty;

    /// <summary>Changes when what was shown is no longer what would be done.</summary>
    public string Fingerprint { get; } = FingerprintOf(Items);

    /// <summary>What stays below them keeps these from being removed.</summary>
    public IReadOnlyList<DifferenceItem> Blocked(Func<DifferenceItem, bool> accepted)
    {
        var leaving = Items
            .Where(i => i is { Kind: DifferenceKind.Gone, Indicator: null } && accepted(i))
            .ToDictionary(i => i.Priority!.Id);
        var staying = Match.Stored.Where(p => !leaving.ContainsKey(p.Id)).Select(p => p.ParentId).ToHashSet();
        var blocked = new List<DifferenceItem>();
        foreach (var item in leaving.Values.OrderByDescending(i => i.Priority!.Level))
            if (staying.Contains(item.Priority!.Id))
            {
                blocked.Add(item);
                staying.Add(item.Priority.ParentId);
            }
        return blocked;
    }

    private static string FingerprintOf(IReadOnlyList<DifferenceItem> items)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var item in items)
        {
            Append($"{item.Id}:{((int)item.Kind).ToString(CultureInfo.InvariantCulture)}");
            foreach (var field in item.Fields)
                Append($"{field.Old}\u001f{field.New}");
        }
        return Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, 16));

        void Append(string text) => hash.AppendData(Encoding.UTF8.GetBytes(text + "\u001e"));
    }
}
