using System.Globalization;
using Gotong.Platform.Web;

namespace Gotong.Features.Priorities;

/// <summary>What differs within one misi; Index names it in the form of a large difference.</summary>
public sealed record DifferenceGroup(int Index, string Misi, int Same, IReadOnlyList<DifferenceItem> Items)
{
    public int Count(DifferenceKind kind) => Items.Count(i => i.Kind == kind);
}

/// <summary>A difference as a page shows it: by misi, with what rests on each thing.</summary>
public sealed class DifferenceView
{
    public const string Seen = "beda";
    public const string Target = "rencana";
    public const string Take = "ambil";
    public const string TakeGroup = "grup";

    /// <summary>A form of more ticks than this is no form for a person, and more than the server reads.</summary>
    public const int MostTicks = 400;
    private readonly ILookup<Guid, Resting> _onPriority;
    private readonly ILookup<Guid, Resting> _onIndicator;

    public DifferenceView(PlanDifference difference, IReadOnlyList<Resting> resting)
    {
        Difference = difference;
        _onPriority = resting.Where(r => r.PriorityId is not null).ToLookup(r => r.PriorityId!.Value);
        _onIndicator = resting.Where(r => r.IndicatorId is not null).ToLookup(r => r.IndicatorId!.Value);
        Groups =
        [
            .. difference
                .Items.Select(i => i.Misi)
                .Concat(difference.SameByMisi.Keys)
                .Distinct(StringComparer.Ordinal)
                .Select(
                    (misi, index) =>
                        new DifferenceGroup(
                            index,
                            misi,
                            difference.SameByMisi.GetValueOrDefault(misi),
                            [.. difference.Items.Where(i => i.Misi == misi)]
                        )
                ),
        ];
    }

    public PlanDifference Difference { get; }
    public IReadOnlyList<DifferenceGroup> Groups { get; }

    /// <summary>Two editions of a plan, not a file and a plan.</summary>
    public bool OfEditions { get; init; }
    public bool IsFirst => Difference.IsFirst;
    public bool IsLarge => Difference.Items.Count > MostTicks;

    public IReadOnlyList<Resting> On(DifferenceItem item) =>
        item switch
        {
            { Indicator: { } indicator } => [.. _onIndicator[indicator.Id]],
            { DraftIndicator: null, PriorityId: { } id } => [.. _onPriority[id]],
            _ => [],
        };

    public static string GroupTick(DifferenceGroup group, DifferenceKind kind) =>
        $"{kind}{group.Index.ToString(CultureInfo.InvariantCulture)}";

    /// <summary>What was ticked. The first import has nothing to choose.</summary>
    public Acceptance Read(IFormCollection form, RestingSource resting)
    {
        var seen = form[Seen].ToString();
        if (IsFirst)
            return Acceptance.WhatItBrings with { Seen = seen };
        if (!IsLarge)
        {
            var ticked = form[Take].OfType<string>().ToHashSet(StringComparer.Ordinal);
            return new(i => ticked.Contains(i.Id), resting) { Seen = seen };
        }
        var groups = form[TakeGroup].OfType<string>().ToHashSet(StringComparer.Ordinal);
        var byMisi = Groups.ToDictionary(g => g.Misi, StringComparer.Ordinal);
        return new(i => groups.Contains(GroupTick(byMisi[i.Misi], i.Kind)), resting) { Seen = seen };
    }

    /// <summary>A thing can only go when nothing stays below it, and come only where its place is.</summary>
    public void Check(Acceptance choice, FormErrors errors)
    {
        foreach (var item in Difference.Blocked(choice.Takes).Take(3))
            errors.Add(
                "",
                Words.T(
                    $"“{item.Name}” tidak dapat dihapus selama masih ada isi di bawahnya. Centang juga yang di bawahnya, atau biarkan.",
                    $"“{item.Name}” cannot be removed while something below it stays. Tick what is below it too, or leave it."
                )
            );
        var added = Difference
            .Items.Where(i => i is { Kind: DifferenceKind.Added, DraftIndicator: null })
            .ToDictionary(i => i.Node!.Key, StringComparer.Ordinal);
        foreach (var item in added.Values.Where(choice.Takes).Where(i => Lacks(i)).Take(3))
            errors.Add(
                "",
                Words.T(
                    $"“{item.Name}” baru dapat masuk bila “{added[item.Node!.ParentKey!].Name}” di atasnya ikut dicentang.",
                    $"“{item.Name}” can only come in when “{added[item.Node!.ParentKey!].Name}” above it is ticked too."
                )
            );

        bool Lacks(DifferenceItem item) =>
            item.Node!.ParentKey is { } key && added.TryGetValue(key, out var above) && !choice.Takes(above);
    }
}
