using System.Text.RegularExpressions;
using Gotong.Features.Codes;
using Gotong.Features.Initiatives;
using Gotong.Features.Initiatives.Index;
using Gotong.Features.Portfolio.Problem;
using Gotong.Features.Regions;
using Gotong.Features.Regions.Boundaries;
using Gotong.Platform.Data;
using Gotong.Platform.Jobs;
using Microsoft.EntityFrameworkCore;
using Said = Gotong.Methods.Portfolio.Words;

namespace Gotong.Features.Portfolio.Showing;

/// <summary>A scenario as one visitor sees it now.</summary>
/// <param name="Solved">The newest result; null: never computed.</param>
/// <param name="Job">The newest job; null: never asked for.</param>
public sealed partial record ScenarioSight(
    Visit Visit,
    Scenario Scenario,
    SolvedPlan? Solved,
    Job? Job,
    InitiativeIndex Index,
    RegionMap Borders
)
{
    public Region Region => Visit.Region;
    public Actor Actor => Visit.Actor;
    public bool IsOutdated => Solved is not null && Scenario.State == ScenarioState.Draft;
    public bool IsWorking => Job is { IsLive: true };

    /// <summary>Before the council, or adopted by it and not yet written down.</summary>
    public bool IsPending => Scenario.IsPending;

    private bool IsOpen => Scenario.IsOpen;
    public bool MayEdit => IsOpen && ScenarioPermissions.Make.Admits(Actor);
    public bool MayWeigh => IsOpen && ScenarioPermissions.Weigh.Admits(Actor);
    public bool MaySolve => MayWeigh && !IsWorking;
    public bool MayPropose =>
        IsOpen
        && Scenario.State == ScenarioState.Solved
        && Solved is { HasPlan: true }
        && !IsWorking
        && ScenarioPermissions.Propose.Admits(Actor);
    public bool MayCopy => ScenarioPermissions.Make.Admits(Actor);

    /// <summary>What is not published is called by its number for strangers.</summary>
    public string NameOf(string key) =>
        Find(key) is { } one
            ? one.Title
            : Platform.Web.Words.T(
                $"Inisiatif {NumberOf(key)} (belum terbit)",
                $"Initiative {NumberOf(key)} (not published)"
            );

    public string? HrefOf(string key) => Find(key) is { } one ? InitiativeLinks.Record(Region, one.Number) : null;

    public string GroupName(string key) =>
        ProblemGroups.NameOf(
            key,
            Region.Framework,
            Index.Areas,
            misi => Solved?.Inputs.Initiatives.FirstOrDefault(i => i.MisiKey == misi)?.Misi,
            lead => Index.Organizations.GetValueOrDefault(lead)?.Label
        );

    /// <summary>A sentence of the solver in one language, with names for keys and groups.</summary>
    public string Say(Said words)
    {
        var text = Platform.Web.Words.T(words.Indonesian, words.English);
        // Results keep both languages in one line.
        if (words.Indonesian == words.English && text.Split(" / ") is [var id, var en])
            text = Platform.Web.Words.T(id, en);
        var sources = Solved?.Problem.Sources.Select(s => s.Id).ToHashSet() ?? [];
        text = Word().Replace(text, w => sources.Contains(w.Value) ? FundingSource.NameOf(w.Value) : w.Value);
        text = Key().Replace(text, k => $"“{NameOf(k.Value)}”");
        return Group().Replace(text, g => $"“{GroupName(g.Value)}”");
    }

    private IndexedInitiative? Find(string key) =>
        Index.All.FirstOrDefault(i => $"inisiatif-{i.Number}" == key) is { } one
        && InitiativePermissions.Sees(Actor) is var sees
        && (sees is null || sees(one))
            ? one
            : null;

    private static string NumberOf(string key) => key[(key.LastIndexOf('-') + 1)..];

    [GeneratedRegex("inisiatif-[0-9]{1,9}", RegexOptions.None, 1000)]
    private static partial Regex Key();

    [GeneratedRegex(@"\b[a-z]{3,30}(?:-[a-z]{3,30})?\b", RegexOptions.None, 1000)]
    private static partial Regex Word();

    [GeneratedRegex("(?:misi|dimensi|kecamatan|mitra|jangka|opd):[A-Za-z0-9-]+(?:[.][0-9]+)*", RegexOptions.None, 1000)]
    private static partial Regex Group();

    /// <summary>Null: nothing like it, or not for this visitor.</summary>
    public static async Task<ScenarioSight?> FindAsync(
        GotongDb db,
        Visit visit,
        InitiativeIndexes indexes,
        RegionMaps maps,
        int number,
        CancellationToken cancel
    )
    {
        var scenario = await db.Scenarios.Whole().SingleOrDefaultAsync(s => s.Number == number, cancel);
        if (scenario is null || !ScenarioPermissions.MaySee(visit.Actor, scenario))
            return null;
        var kept = await db.NewestResultAsync(scenario.Id, cancel);
        var job = await db
            .Jobs.AsNoTracking()
            .Where(j => j.SubjectId == scenario.Id)
            .OrderByDescending(j => j.AddedAt)
            .ThenByDescending(j => j.Id)
            .FirstOrDefaultAsync(cancel);
        return new(
            visit,
            scenario,
            kept is null ? null : SolvedPlan.Of(kept),
            job,
            await indexes.HereAsync(cancel),
            await maps.HereAsync(cancel)
        );
    }
}
