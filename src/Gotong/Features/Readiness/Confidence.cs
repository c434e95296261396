using Gotong.Features.Initiatives;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Readiness;

/// <summary>How sure one may be that an initiative can be delivered. Computed, never typed.</summary>
public enum ConfidenceLevel
{
    /// <summary>Something that is missing has no owner, no day, or a day that is past or too late.</summary>
    NotOnCourse,

    /// <summary>All that is missing has an owner, and a day that is not past and lies within the initiative's time.</summary>
    OnCourse,

    /// <summary>All that must be there by now is there, each with evidence.</summary>
    Ready,
}

/// <summary>
/// The rules by which three proofs become a confidence. Pure.
/// <list type="number">
/// <item>A claim without evidence counts as not made: an item is proven when it is claimed, complete and has evidence.</item>
/// <item>What is not proven is on course when it has an owner and a day, the day is not past, and it is not after the last day it helps.</item>
/// <item>A statement ("nothing is needed", "no extra money") is on course by itself and ready with evidence.</item>
/// <item>A proof is as good as its worst item; a proof nobody wrote anything about is not on course. Money of a later
/// year does not hold back while it is on course: budgets are made year by year.</item>
/// <item>All three proofs are hard: the initiative is as good as its worst proof.</item>
/// </list>
/// So more evidence never lowers it.
/// </summary>
public static class Confidence
{
    public static InitiativeConfidence Of(ProofFacts facts, DateOnly today) =>
        new(
            ProofOf(NeedKind.Regulation, facts.Regulation, today),
            ProofOf(NeedKind.Infrastructure, facts.Infrastructure, today),
            ProofOf(NeedKind.Budget, facts.Budget, today)
        );

    private static ProofStanding ProofOf(NeedKind kind, IReadOnlyList<ProofItem> items, DateOnly today)
    {
        if (items.Count == 0)
            return new(kind, ConfidenceLevel.NotOnCourse, [new(ConfidenceLevel.NotOnCourse, Unwritten(kind))], 0, 0);
        var judged = items.Select(i => Judge(i, today)).ToList();
        return new(
            kind,
            judged.Min(j => j.Counts),
            [.. judged.OrderBy(j => j.Reason.Level).Select(j => j.Reason)],
            items.Count,
            items.Count(i => i.IsProven)
        );
    }

    private static (ConfidenceLevel Counts, ConfidenceReason Reason) Judge(ProofItem item, DateOnly today)
    {
        if (item.IsProven)
            return Same(ConfidenceLevel.Ready, T($"{item.Name}: terbukti.", $"{item.Name}: proven."));
        var lacks =
            !item.IsClaimed ? ""
            : item.Lacks is { } what ? what + ". "
            : T("Disebut selesai, tetapi belum ada buktinya. ", "Said to be done, but without evidence. ");
        if (item.IsStatement)
            return Same(
                ConfidenceLevel.OnCourse,
                T(
                    $"{item.Name}. Ini pernyataan; unggah telaahnya agar dihitung siap.",
                    $"{item.Name}. This is a statement; bring the study behind it to count as ready."
                )
            );
        if (!item.HasOwner)
            return Bad(T("belum ada penanggung jawab", "nobody answers for it"));
        if (item.DueOn is not { } due)
            return Bad(T("belum ada tanggal selesai", "there is no day by which it is done"));
        if (due < today)
            return Bad(T($"lewat tanggal {Day(due)}", $"its day, {Day(due)}, is past"));
        if (due > item.Latest)
            return Bad(
                T(
                    $"tanggal {Day(due)} terlalu lambat, paling lambat {Day(item.Latest.Value)}",
                    $"{Day(due)} is too late, at the latest {Day(item.Latest.Value)}"
                )
            );
        var reason = new ConfidenceReason(
            ConfidenceLevel.OnCourse,
            T(
                $"{item.Name}: {lacks}Ada penanggung jawab, selesai {Day(due)}.",
                $"{item.Name}: {lacks}Somebody answers for it, done by {Day(due)}."
            )
        );
        return (item.MayWait ? ConfidenceLevel.Ready : ConfidenceLevel.OnCourse, reason);

        (ConfidenceLevel, ConfidenceReason) Bad(string why) =>
            Same(ConfidenceLevel.NotOnCourse, $"{item.Name}: {lacks}{Sentence(why)}.");

        static (ConfidenceLevel, ConfidenceReason) Same(ConfidenceLevel level, string sentence) =>
            (level, new(level, sentence));
    }

    private static string Unwritten(NeedKind kind) =>
        kind switch
        {
            NeedKind.Regulation => T(
                "Belum ditulis peraturan apa yang diperlukan, atau bahwa tidak ada yang diperlukan.",
                "It is not written which regulation is needed, or that none is."
            ),
            NeedKind.Infrastructure => T(
                "Belum ditulis prasarana, jaringan, data, atau keterampilan apa yang diperlukan, atau bahwa tidak ada.",
                "It is not written which means, network, data or skills are needed, or that none are."
            ),
            _ => T("Belum ada rincian biaya per tahun dan sumber.", "There are no costs by year and source yet."),
        };

    private static string Sentence(string words) => char.ToUpper(words[0], Platform.Web.Numbers.Culture) + words[1..];

    private static string Day(DateOnly day) => Platform.Web.Dates.Day(day);
}

/// <summary>All that the rules know of one initiative.</summary>
public sealed record ProofFacts(
    IReadOnlyList<ProofItem> Regulation,
    IReadOnlyList<ProofItem> Infrastructure,
    IReadOnlyList<ProofItem> Budget
);

/// <param name="IsClaimed">Somebody says it is there.</param>
/// <param name="Lacks">What the claim still lacks besides evidence, as a sentence without its point; null: nothing.</param>
/// <param name="Latest">The last day that helps; null: unknown.</param>
/// <param name="IsStatement">Nothing has to be brought about; somebody says so.</param>
/// <param name="MayWait">Its year has not come: on course is enough.</param>
public sealed record ProofItem(
    string Name,
    bool IsClaimed,
    string? Lacks,
    int Evidence,
    bool HasOwner,
    DateOnly? DueOn,
    DateOnly? Latest,
    bool IsStatement = false,
    bool MayWait = false
)
{
    public bool IsProven => IsClaimed && Lacks is null && Evidence > 0;
}

public sealed record ConfidenceReason(ConfidenceLevel Level, string Sentence);

/// <summary>Where one proof stands, and why; the worst reason first.</summary>
public sealed record ProofStanding(
    NeedKind Kind,
    ConfidenceLevel Level,
    IReadOnlyList<ConfidenceReason> Reasons,
    int Items,
    int Proven
);

/// <summary>Where an initiative stands: as good as the worst of its three proofs.</summary>
public sealed record InitiativeConfidence(ProofStanding Regulation, ProofStanding Infrastructure, ProofStanding Budget)
{
    public IReadOnlyList<ProofStanding> Proofs => [Regulation, Infrastructure, Budget];

    public ConfidenceLevel Overall => Proofs.Min(p => p.Level);

    /// <summary>What keeps it from being on course, as sentences.</summary>
    public IEnumerable<string> Hindrances =>
        Proofs.SelectMany(p => p.Reasons).Where(r => r.Level == ConfidenceLevel.NotOnCourse).Select(r => r.Sentence);
}
