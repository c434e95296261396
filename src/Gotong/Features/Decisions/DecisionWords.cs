using Gotong.Features.Regions;
using Gotong.Methods.Decisions;
using Gotong.Platform.Web;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Decisions;

/// <summary>How decisions are spoken of.</summary>
public static class DecisionWords
{
    /// <summary>The method as the form and the page call it.</summary>
    public static string Method(Decision decision) =>
        decision switch
        {
            { Method: DecisionMethod.Consent } => T("tanpa keberatan", "by consent"),
            { Options.Count: 0 } => T("setuju atau tidak", "for or against"),
            _ => T("memilih satu", "one of several"),
        };

    /// <summary>The whole rule in a sentence or two, before anybody votes.</summary>
    public static string Rule(Decision decision)
    {
        var rule = decision switch
        {
            { Method: DecisionMethod.Consent } => T(
                "Diterima bila tidak ada keberatan yang beralasan.",
                "Adopted when nobody has an argued objection."
            ),
            { Options.Count: 0 } => T(
                $"Diterima bila {Share(decision.Share)} suara setuju; abstain tidak dihitung.",
                $"Adopted when {Share(decision.Share)} of the votes are for it; abstentions do not count."
            ),
            _ => T(
                $"Terpilih bila mendapat {Share(decision.Share)} suara; abstain tidak dihitung.",
                $"Chosen when it gets {Share(decision.Share)} of the votes; abstentions do not count."
            ),
        };
        return rule
            + " "
            + (
                decision.QuorumPercent == 0
                    ? T("Tanpa kuorum.", "No quorum is asked for.")
                    : T(
                        $"Kuorum {decision.QuorumPercent}% pemilih; abstain dan kuasa ikut dihitung.",
                        $"A quorum of {decision.QuorumPercent}% of the voters; abstentions and proxies count."
                    )
            );
    }

    public static string Share(DecisionShare share) =>
        share switch
        {
            DecisionShare.MoreThanHalf => T("lebih dari setengah", "more than half"),
            DecisionShare.TwoThirds => T("paling sedikit dua pertiga", "at least two thirds"),
            DecisionShare.ThreeQuarters => T("paling sedikit tiga perempat", "at least three quarters"),
            _ => T("semua", "all"),
        };

    public static string Choice(Decision decision, Cast cast) =>
        cast.Choice switch
        {
            DecisionChoice.For => T("Setuju", "For"),
            DecisionChoice.Against => T("Tidak setuju", "Against"),
            DecisionChoice.Option => decision.Options.Find(o => o.Order == cast.Option)?.Text ?? "",
            DecisionChoice.Consent => T("Setuju, tanpa keberatan", "Consent"),
            DecisionChoice.Concern => T("Setuju dengan catatan", "Consent with a concern"),
            DecisionChoice.Objection => T("Keberatan", "Objection"),
            _ => T("Abstain", "Abstain"),
        };

    /// <summary>What choosing this means; for an option, what it costs.</summary>
    public static string? Meaning(Decision decision, Cast cast) =>
        cast.Choice switch
        {
            DecisionChoice.Option => decision.Options.Find(o => o.Order == cast.Option)?.Cost,
            DecisionChoice.Against when !decision.IsSecret => T("Tulis alasannya di bawah.", "Write the reason below."),
            DecisionChoice.Concern => T(
                "Usul tetap jalan; catatan Anda dibaca semua. Tulis di bawah.",
                "It goes ahead; all read your concern. Write it below."
            ),
            DecisionChoice.Objection => T(
                "Usul tertahan sampai diperbaiki. Tulis alasannya di bawah.",
                "It is held up until it is amended. Write the reason below."
            ),
            DecisionChoice.Abstain => T(
                "Dihitung untuk kuorum, tidak untuk hasil.",
                "Counts for the quorum, not for the outcome."
            ),
            _ => null,
        };

    /// <summary>What came out, with the reason and its numbers.</summary>
    public static string Outcome(Decision decision, VoteResult result)
    {
        var (id, en) = OutcomePair(decision, result);
        return T(id, en);
    }

    public static (string Indonesian, string English) OutcomePair(Decision decision, VoteResult r)
    {
        var took = (
            Id: $"{r.TookPart} dari {r.Entitled} pemilih ikut",
            En: $"{r.TookPart} of {r.Entitled} voters took part"
        );
        var chosen = decision.Options.Find(o => o.Order == r.Option)?.Text;
        return r.Outcome switch
        {
            VoteOutcome.Adopted when decision.Method == DecisionMethod.Consent => (
                $"Diterima: tidak ada keberatan; {took.Id}.",
                $"Adopted: nobody objected; {took.En}."
            ),
            VoteOutcome.Adopted when chosen is not null => (
                $"Terpilih: “{chosen}”, dengan {r.Leading} dari {r.Counted} suara; perlu {r.ShareAt}.",
                $"Chosen: “{chosen}”, with {r.Leading} of {r.Counted} votes; {r.ShareAt} were needed."
            ),
            VoteOutcome.Adopted => (
                $"Diterima: {r.Leading} dari {r.Counted} suara setuju; perlu {r.ShareAt}.",
                $"Adopted: {r.Leading} of {r.Counted} votes for it; {r.ShareAt} were needed."
            ),
            VoteOutcome.Rejected => (
                $"Ditolak: {r.Leading} dari {r.Counted} suara setuju; perlu {r.ShareAt}.",
                $"Rejected: {r.Leading} of {r.Counted} votes for it; {r.ShareAt} were needed."
            ),
            VoteOutcome.NoQuorum => (
                $"Tidak ada hasil: {took.Id}; kuorum {r.QuorumAt}.",
                $"No outcome: {took.En}; the quorum is {r.QuorumAt}."
            ),
            VoteOutcome.Objected => (
                $"Belum diterima: {r.Counted - r.Leading} keberatan; {took.Id}.",
                $"Not adopted: {r.Counted - r.Leading} {(r.Counted - r.Leading == 1 ? "objection" : "objections")}; {took.En}."
            ),
            VoteOutcome.Tied when r.Counted == 0 => (
                $"Tidak ada hasil: semua {r.TookPart} yang ikut abstain.",
                $"No outcome: all {r.TookPart} who took part abstained."
            ),
            VoteOutcome.Tied => (
                $"Tidak ada hasil: suara terbanyak sama, {r.Leading} dari {r.Counted}.",
                $"No outcome: a tie at {r.Leading} of {r.Counted} votes."
            ),
            VoteOutcome.NoShare => (
                $"Tidak ada hasil: pilihan terdepan mendapat {r.Leading} dari {r.Counted} suara; perlu {r.ShareAt}.",
                $"No outcome: the first option got {r.Leading} of {r.Counted} votes; {r.ShareAt} were needed."
            ),
            _ => (
                $"Tidak ada hasil: tidak seorang pun dari {r.Entitled} pemilih memberikan suara.",
                $"No outcome: none of the {r.Entitled} voters voted."
            ),
        };
    }

    /// <summary>Without its numbers, for lists.</summary>
    public static string OutcomeWord(VoteOutcome outcome) =>
        outcome switch
        {
            VoteOutcome.Adopted => T("Diterima.", "Adopted."),
            VoteOutcome.Rejected => T("Ditolak.", "Rejected."),
            VoteOutcome.NoQuorum => T("Tidak ada hasil: kuorum tidak tercapai.", "No outcome: no quorum."),
            VoteOutcome.Objected => T("Belum diterima: ada keberatan.", "Not adopted: there is an objection."),
            VoteOutcome.Tied => T("Tidak ada hasil: suara sama.", "No outcome: a tie."),
            VoteOutcome.NoShare => T("Tidak ada hasil: suaranya kurang.", "No outcome: too few votes."),
            _ => T("Tidak ada hasil: tidak ada yang bersuara.", "No outcome: nobody voted."),
        };

    /// <summary>In a word, for lists.</summary>
    public static string Sign(Decision decision, DateTimeOffset now) =>
        decision.State switch
        {
            DecisionState.Draft => T("draf", "draft"),
            DecisionState.Withdrawn => T("ditarik", "withdrawn"),
            _ when decision.IsOpen(now) => T("terbuka", "open"),
            _ => T("selesai", "over"),
        };

    public static string Until(Decision decision, Region region) => Dates.Moment(decision.ClosesAt, region.Zone);

    /// <summary>When it was over: closed early, or at its deadline.</summary>
    public static string Over(Decision decision, Region region) =>
        Dates.Moment(
            decision.ClosedAt is { } closed && closed < decision.ClosesAt ? closed : decision.ClosesAt,
            region.Zone
        );

    public static string Voted(int voted, int entitled) =>
        T($"{voted} dari {entitled} pemilih sudah bersuara", $"{voted} of {entitled} voters have voted");
}
