using Gotong.Features.Initiatives.Relink;
using Gotong.Features.Organizations;
using Gotong.Features.Priorities;
using Gotong.Features.Priorities.Import;
using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Files;
using Microsoft.EntityFrameworkCore;
using Place = Gotong.Features.Initiatives.Relink.Place;

namespace Gotong.Features.Initiatives.ActionPlan;

public enum Alignment
{
    /// <summary>The priority it names is in the present plan.</summary>
    Kept,

    /// <summary>Another place is proposed.</summary>
    Relinked,

    /// <summary>Nothing in the present plan speaks of it.</summary>
    Orphaned,

    /// <summary>Brought in before.</summary>
    Known,
}

/// <summary>One program of the file, where it could stand today, and why.</summary>
public sealed record ActionRow(
    ActionDraft Draft,
    Alignment Alignment,
    Place? Same,
    IReadOnlyList<PlaceProposal> Proposals,
    Organization? Lead,
    int? Number
)
{
    public const string NoPlace = "tanpa-tempat";
    public const string Leave = "tidak";

    public string Field => "a" + Draft.Key;

    /// <summary>Ticked beforehand only where the words or the agency speak clearly; else a person must say.</summary>
    public string Suggested =>
        Same is not null ? Same.Id.ToString()
        : Proposals is [{ Words.Count: > 1 } or { SameOpd: true }, ..] ? Proposals[0].Place.Id.ToString()
        : NoPlace;
}

/// <summary>An old rencana aksi beside the plan at work.</summary>
public sealed record ActionPlanView(
    Region Region,
    StoredFile File,
    ActionPlanDraft Draft,
    IReadOnlyList<ActionRow> Rows
)
{
    public int Count(Alignment alignment) => Rows.Count(r => r.Alignment == alignment);

    public static async Task<ActionPlanView> ReadAsync(
        GotongDb db,
        Visit visit,
        StoredFile file,
        CancellationToken cancel
    )
    {
        await using var content = file.Open();
        var draft = ActionPlanReader.Read(content, file.Name);
        var shelf = await PlanShelf.LoadAsync(db, visit.Actor, visit.Today.Year, cancel);
        var places = await RelinkList.PlacesAsync(db, shelf, cancel);
        var organizations = await db.Organizations.AsNoTracking().ToDictionaryAsync(o => o.Key, cancel);
        var known = await db
            .Initiatives.Where(i => i.ImportKey != null)
            .ToDictionaryAsync(i => i.ImportKey!, i => i.Number, cancel);
        var finder = new PlaceFinder(places);
        var byName = places.ToLookup(p => Names.Fold(p.Name), StringComparer.Ordinal);
        return new(visit.Region, file, draft, [.. draft.Programs.Select(Row)]);

        ActionRow Row(ActionDraft d)
        {
            var lead = d.Opd is null ? null : organizations.GetValueOrDefault(Organization.KeyOf(d.Opd));
            var same = new[] { d.Rpjmd, d.Sasaran, d.Name }
                .OfType<string>()
                .SelectMany(t => byName[Names.Fold(t)])
                .FirstOrDefault();
            var proposals = finder.Find([d.Rpjmd, d.Sasaran, d.Name, .. d.Indicators.Select(i => i.Name)], lead?.Id);
            var isKnown = known.TryGetValue(d.Key, out var number);
            return new(
                d,
                isKnown ? Alignment.Known
                    : same is not null ? Alignment.Kept
                    : proposals.Count > 0 ? Alignment.Relinked
                    : Alignment.Orphaned,
                same,
                [.. proposals.Where(p => p.Place.Id != same?.Id)],
                lead,
                isKnown ? number : null
            );
        }
    }
}
