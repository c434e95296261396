using Gotong.Features.Initiatives;
using Gotong.Features.Regions;
using Gotong.Platform.Ledger;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Gate.Moves;

/// <summary>One change of state: who may, what it is called, and what it does to the record.</summary>
/// <param name="Slug">Its name in addresses.</param>
/// <param name="To">The state it leads to; null for publishing, which changes no state.</param>
/// <param name="Gated">Held by the gate's hard rules.</param>
/// <param name="Done">Said in the ledger, after the name of who did it: "mengajukan" inisiatif 12.</param>
public sealed record Move(
    string Slug,
    string ActName,
    InitiativeState? To,
    Access Access,
    Func<Actor, Initiative, bool> May,
    (string Id, string En) Button,
    (string Id, string En) Question,
    (string Id, string En) Consequence,
    (string Id, string En) Done
)
{
    public bool Gated => To is InitiativeState.Submitted or InitiativeState.Accepted or InitiativeState.InMasterplan;
    public bool NeedsReason => To is InitiativeState.Returned or InitiativeState.Dropped;
    public bool Grave => To is InitiativeState.Dropped or InitiativeState.Returned;
    public string Verb => T(Button.Id, Button.En);
    public string Title => T(Question.Id, Question.En);
    public string Why => T(Consequence.Id, Consequence.En);

    /// <summary>Whoever accepts what rests on a reason instead of a partner says that they have read the reason.</summary>
    public bool ReviewsReason(Initiative initiative) =>
        To == InitiativeState.Accepted && initiative.RestsOnReason && initiative.ReasonReviewedAt is null;

    public void Apply(Initiative initiative, Guid memberId, DateTimeOffset at, string? reason, GateEdition gate)
    {
        if (ReviewsReason(initiative))
            initiative.ReviewReason(memberId, at);
        if (To is { } state)
            initiative.Become(state, memberId, at, reason, gate.Key);
        else
            initiative.Publish(at);
    }

    /// <summary>What the ledger says. Publishing tells all; the title of what is not public stays inside.</summary>
    public Act Act(Initiative initiative, Visibility before, string? reason, GateReview review)
    {
        var visibility = To is null || before == Visibility.Public ? Visibility.Public : Visibility.Region;
        var title = visibility == Visibility.Public ? $" “{initiative.Title}”" : "";
        return new(
            ActName,
            visibility,
            $"{Done.Id} inisiatif {initiative.Number}{title}",
            $"{Done.En} initiative {initiative.Number}{title}",
            new
            {
                initiative.Number,
                reason,
                gate = review.Edition.Key,
                lifted = Gated ? review.Findings.Where(f => f.Lifted is not null).Select(f => f.Rule) : [],
            }
        );
    }

    public static IReadOnlyList<Move> All { get; } =
    [
        new(
            "ajukan",
            "initiative.submitted",
            InitiativeState.Submitted,
            InitiativePermissions.Write,
            InitiativePermissions.MaySubmit,
            ("Ajukan ke penelaah", "Submit for review"),
            ("Ajukan ke penelaah?", "Submit for review?"),
            (
                "Selama ditelaah, isinya tidak dapat diubah. Penelaah menerima, atau mengembalikan dengan alasan.",
                "While it is reviewed its text cannot be changed. The reviewers accept it, or return it with reasons."
            ),
            ("mengajukan", "submitted")
        ),
        new(
            "terima",
            "initiative.accepted",
            InitiativeState.Accepted,
            InitiativePermissions.Review,
            InitiativePermissions.MayAccept,
            ("Terima", "Accept"),
            ("Terima inisiatif ini?", "Accept this initiative?"),
            (
                "Inisiatif yang diterima dapat dimasukkan ke masterplan dan diterbitkan.",
                "An accepted initiative can be put in the masterplan and published."
            ),
            ("menerima", "accepted")
        ),
        new(
            "masterplan",
            "initiative.in-masterplan",
            InitiativeState.InMasterplan,
            InitiativePermissions.Decide,
            InitiativePermissions.MayPutInMasterplan,
            ("Masukkan ke masterplan", "Put in the masterplan"),
            ("Masukkan ke masterplan?", "Put it in the masterplan?"),
            (
                "Inisiatif menjadi bagian Buku 2: rencana aksi dan peta jalan.",
                "The initiative becomes part of Book 2: the action plan and the roadmap."
            ),
            ("memasukkan ke masterplan", "put in the masterplan")
        ),
        new(
            "terbitkan",
            "initiative.published",
            null,
            InitiativePermissions.Decide,
            InitiativePermissions.MayPublish,
            ("Terbitkan", "Publish"),
            ("Terbitkan untuk umum?", "Publish it for everyone?"),
            (
                "Siapa pun dapat membaca inisiatif ini, juga perubahan sesudahnya.",
                "Anyone can read this initiative, and what happens to it from now on."
            ),
            ("menerbitkan", "published")
        ),
        new(
            "kembalikan",
            "initiative.returned",
            InitiativeState.Returned,
            InitiativePermissions.Review,
            InitiativePermissions.MayReturn,
            ("Kembalikan", "Return"),
            ("Kembalikan dengan alasan apa?", "For what reason is it returned?"),
            (
                "Penulisnya membaca alasan ini dan dapat memperbaiki. Bila sudah terbit, inisiatif ditarik dari umum.",
                "Its writers read this reason and can mend it. If it was published, it is withdrawn."
            ),
            ("mengembalikan", "returned")
        ),
        new(
            "hentikan",
            "initiative.dropped",
            InitiativeState.Dropped,
            InitiativePermissions.Write with
            {
                Roles = [.. InitiativePermissions.Write.Roles, Role.Leader],
            },
            InitiativePermissions.MayDrop,
            ("Hentikan", "Drop"),
            ("Hentikan dengan alasan apa?", "For what reason is it dropped?"),
            (
                "Inisiatif yang dihentikan tidak dapat dilanjutkan. Riwayat dan alasannya tetap tersimpan.",
                "A dropped initiative cannot go on. Its history and the reason are kept."
            ),
            ("menghentikan", "dropped")
        ),
    ];
}
