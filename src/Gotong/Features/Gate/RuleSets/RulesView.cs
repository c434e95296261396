using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Web;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Gate;

/// <summary>The workshop of a region's rules: what counts, what is being prepared, and the forms to change it.</summary>
public sealed record RulesView(Visit Visit, IReadOnlyList<RuleSet> Sets)
{
    public Region Region => Visit.Region;
    public RuleSet? Draft => Sets.FirstOrDefault(s => s.IsDraft);
    public IReadOnlyList<RuleSet> SwitchedOn => [.. Sets.Where(s => !s.IsDraft).OrderByDescending(s => s.Number)];
    public RuleSet? Now => RuleSet.On(SwitchedOn, Visit.Today);

    /// <summary>What the next change starts from: the last one switched on, also when its day is still to come.</summary>
    public RuleSet? Last => SwitchedOn.Count > 0 ? SwitchedOn[0] : null;
    public bool MaySwitchOn => RulePermissions.SwitchOn.Admits(Visit.Actor);

    public string RuleId { get; init; } = "";
    public string Kind { get; init; } = "";
    public string Reason { get; init; } = "";
    public string From { get; init; } = "";
    public RuleForm Form { get; init; } = RuleForm.Empty;
    public FormErrors? Errors { get; init; }

    /// <summary>Which of the forms of the page the errors are about.</summary>
    public string? Scope { get; init; }
    public string? Key { get; init; }

    public static async Task<RulesView> LoadAsync(GotongDb db, Visit visit, CancellationToken cancel) =>
        new(
            visit,
            await db
                .RuleSets.Include(s => s.Changes)
                .Include(s => s.MadeBy.Account)
                .OrderBy(s => s.Number)
                .ToListAsync(cancel)
        );
}

/// <summary>
/// Those who run the process prepare; what loosens or tightens the gate is switched on by the head of region or the
/// council, who do not write initiatives.
/// </summary>
public static class RulePermissions
{
    public static readonly Access Prepare = Access.Only(Role.Coordinator, Role.Planner, Role.Leader, Role.Council);
    public static readonly Access SwitchOn = Access.Only(Role.Leader, Role.Council);
}
