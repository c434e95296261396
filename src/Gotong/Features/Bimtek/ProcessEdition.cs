using Gotong.Features.Codes;
using Gotong.Features.Regions;

namespace Gotong.Features.Bimtek;

/// <summary>A way of going through a process, stage by stage. Data, so that a region may run other stages.</summary>
public sealed record ProcessEdition(string Key, Phrase Name, Phrase Note, IReadOnlyList<StageOutline> Stages)
{
    public static IReadOnlyList<ProcessEdition> All { get; } =
    [
        EditionFile.Read<ProcessEdition>("Bimtek.Editions.bimtek-2026").Checked(),
        EditionFile.Read<ProcessEdition>("Bimtek.Editions.tinjauan-2026").Checked(),
    ];

    public static ProcessEdition? Find(string key) => All.FirstOrDefault(e => e.Key == key);

    /// <summary>An edition is never deleted, so a key that was stored is found.</summary>
    public static ProcessEdition Of(string key) =>
        Find(key) ?? throw new ArgumentException($"There is no process edition {key}.", nameof(key));

    /// <summary>An item over a fact nobody gathers, or a second one of the same name, is a mistake of the edition.</summary>
    public ProcessEdition Checked()
    {
        foreach (var item in Stages.SelectMany(s => s.Items).Where(i => i.Fact is not null))
            if (!ProcessFacts.Known.Contains(item.Fact!) || (item.AtLeast is null) == (item.Percent is null))
                throw new InvalidOperationException($"Item {item.Key} of {Key} asks for something unknown.");
        foreach (var stage in Stages)
            if (stage.Items.Select(i => i.Key).Distinct().Count() != stage.Items.Count)
                throw new InvalidOperationException($"An item of {stage.Key} in {Key} stands twice.");
        return this;
    }
}

/// <param name="QuickWins">Here the quick wins are chosen.</param>
/// <param name="Sheets">Here the commitment is signed.</param>
public sealed record StageOutline(
    string Key,
    Phrase Title,
    Phrase Purpose,
    IReadOnlyList<Phrase> Deliverables,
    IReadOnlyList<ChecklistItem> Items,
    bool QuickWins = false,
    bool Sheets = false
)
{
    public ChecklistItem? Item(string key) => Items.FirstOrDefault(i => i.Key == key);
}

/// <summary>Something a stage asks for: seen in the records by a named fact, or ticked by a person.</summary>
/// <param name="Owner">The role that owes it.</param>
/// <param name="Required">Without it the stage is not sent.</param>
/// <param name="AtLeast">How many there must be.</param>
/// <param name="Percent">Which share of all there must be.</param>
public sealed record ChecklistItem(
    string Key,
    Phrase Text,
    Role Owner,
    bool Required = true,
    string? Fact = null,
    int? AtLeast = null,
    int? Percent = null
)
{
    public bool IsLive => Fact is not null;

    public bool Holds(FactCount count) =>
        Percent is { } percent ? count.Of > 0 && count.Count * 100 >= percent * count.Of : count.Count >= AtLeast;
}

/// <summary>How many there are, of how many where that is known.</summary>
public sealed record FactCount(int Count, int? Of = null)
{
    /// <summary>Who or what is not there yet, by name.</summary>
    public IReadOnlyList<string> Missing { get; init; } = [];

    /// <summary>What is nearly there, and not the same; null: nothing.</summary>
    public string? Nearly { get; init; }
}
