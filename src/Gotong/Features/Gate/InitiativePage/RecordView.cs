using Gotong.Features.Codes;
using Gotong.Features.Gate.Moves;
using Gotong.Features.Initiatives;
using Gotong.Features.Initiatives.Steps;
using Gotong.Features.Regions;
using Gotong.Platform.Web;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Gate.InitiativePage;

/// <summary>All the record page needs.</summary>
public sealed record RecordView(
    Region Region,
    Initiative Initiative,
    Actor Actor,
    GateReview Review,
    FrameworkEdition Framework,
    IReadOnlyList<string> Places,
    IReadOnlyList<Step> Drafts,
    IReadOnlyList<HistoryRow> History
)
{
    /// <summary>What the council lifts today: read by whoever reads the initiative.</summary>
    public IEnumerable<GateOverride> Lifts => Review.Overrides.Where(o => o.ExpiresOn >= Review.Day);

    public bool MayEdit => InitiativePermissions.MayEdit(Actor, Initiative);
    public IReadOnlyList<Finding> Findings => Review.Findings;
    public int Refusals => Findings.Count(f => f.Severity == Severity.Refuse);

    /// <summary>A guest wrote it and cannot submit it as a guest.</summary>
    public bool NeedsAccount => Actor.IsGuest && MayEdit;

    /// <summary>The first thing that is missing.</summary>
    public string? NextHref =>
        MayEdit && ShowInitiative.NextStep([.. Findings.Take(Math.Max(Refusals, 1))], null) is { } step
            ? GateLinks.Mend(Region, Initiative.Number, step)
            : null;

    /// <summary>What this visitor may do now.</summary>
    public IEnumerable<Move> Moves => Move.All.Where(m => m.May(Actor, Initiative));

    public string StepHref(string key) => InitiativeLinks.Step(Region, Initiative.Number, key);

    public InitiativeDimension? Dimension => Initiative.DimensionIn(Framework.Key);

    /// <summary>Where it stands, with the reason.</summary>
    public string Standing
    {
        get
        {
            var last = Initiative.Transitions.MaxBy(t => t.At);
            var reason = last?.Reason is { } why ? $" “{why}”" : "";
            return Initiative.State switch
            {
                InitiativeState.Draft when Refusals > 0 => T(
                    $"Draf: gerbang masih menahan {Refusals} hal.",
                    $"A draft: the gate still holds it for {Refusals} things."
                ),
                InitiativeState.Draft => T("Draf: siap diajukan.", "A draft: ready to be submitted."),
                InitiativeState.Submitted => T("Diajukan: menunggu penelaah.", "Submitted: waits for the reviewers."),
                InitiativeState.Returned => T(
                    $"Dikembalikan dengan alasan:{reason}",
                    $"Returned with the reason:{reason}"
                ),
                InitiativeState.Accepted => T("Diterima penelaah.", "Accepted by the reviewers.") + NotPublic,
                InitiativeState.InMasterplan => T("Bagian dari masterplan.", "Part of the masterplan.") + NotPublic,
                _ => T($"Dihentikan dengan alasan:{reason}", $"Dropped with the reason:{reason}"),
            };
        }
    }

    private string NotPublic => Initiative.IsPublic ? "" : T(" Belum terbit untuk umum.", " Not yet published.");
}
