using Gotong.Features.Codes;
using Gotong.Features.Organizations;
using Gotong.Features.Priorities;
using Gotong.Features.Priorities.Import;
using Gotong.Features.Regions;

namespace Gotong.Features.Initiatives.ActionPlan;

/// <summary>A program of an old rencana aksi becomes a draft: what the table says, nothing more. The gate asks for the rest.</summary>
internal static class ActionInitiative
{
    private const int LongestTitle = 200;

    public static Initiative Make(
        ActionRow row,
        Region region,
        int number,
        Guid? place,
        IReadOnlyDictionary<string, Organization> organizations,
        Guid by,
        DateTimeOffset at
    )
    {
        var draft = row.Draft;
        var initiative = Initiative.Bring(
            region.Id,
            number,
            draft.Name.Length <= LongestTitle ? draft.Name : draft.Name[..(LongestTitle - 1)] + "…",
            draft.Key,
            place,
            row.Lead?.Id,
            by,
            at
        );
        initiative.NewWay = Activities(draft);
        initiative.Horizon = HorizonOf(draft.Horizon);
        if (DimensionOf(region, draft) is var (dimension, sub))
            initiative.PlaceIn(region.Framework, dimension, sub);
        foreach (var partner in draft.Partners)
            if (organizations.TryGetValue(Organization.KeyOf(partner), out var organization))
                initiative.Join(organization, "Pendukung dalam rencana aksi lama");
        foreach (var ((year, source), amount) in draft.Pagu)
            initiative.Cost(year, source, MoneyStage.Indicative, amount);
        foreach (var indicator in draft.Indicators.Where(i => i.Targets.Count > 0))
        {
            var last = indicator.Targets.Keys.Max();
            var measure = indicator.Unit is null ? indicator.Name : $"{indicator.Name} ({indicator.Unit})";
            initiative.Expect(null, measure, indicator.Targets[last], indicator.Baseline, last);
        }
        return initiative;
    }

    private static string? Activities(ActionDraft draft) =>
        draft.Activities.Count == 0
            ? null
            : "Kegiatan dalam rencana aksi lama:\n" + string.Join('\n', draft.Activities.Select(a => "- " + a));

    private static Horizon? HorizonOf(string? text) =>
        text is null ? null
        : text.Contains("pendek", StringComparison.OrdinalIgnoreCase) ? Horizon.Short
        : text.Contains("menengah", StringComparison.OrdinalIgnoreCase) ? Horizon.Medium
        : text.Contains("panjang", StringComparison.OrdinalIgnoreCase) ? Horizon.Long
        : null;

    private static (string Dimension, string? Sub)? DimensionOf(Region region, ActionDraft draft)
    {
        if (draft.Dimension is null)
            return null;
        var framework = FrameworkEdition.Of(region.Framework);
        var dimension = framework.Dimensions.FirstOrDefault(d => Says(draft.Dimension, d.Key, d.Name));
        if (dimension is null)
            return null;
        var sub = draft.SubDimension is { } text
            ? dimension.SubDimensions.FirstOrDefault(s => Says(text, s.Key, s.Name))
            : null;
        return (dimension.Key, sub?.Key);
    }

    private static bool Says(string text, string key, Phrase name)
    {
        var words = Names.Fold(text).Split(' ').Where(w => w is not ("smart" or "dimensi" or "dan")).ToList();
        var known = $" {Names.Fold(key)} {Names.Fold(name.Id)} {Names.Fold(name.En)} ";
        return words.Count > 0 && words.TrueForAll(w => known.Contains($" {w} ", StringComparison.Ordinal));
    }
}
