using System.Globalization;
using Gotong.Features.Gate;
using Gotong.Features.Regions;
using Gotong.Platform.Web;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Decisions.Writing;

/// <summary>The part of the form that asks the council to lift rules of the gate.</summary>
public sealed record LiftForm(IReadOnlyList<string> Rules, string Until)
{
    public static readonly LiftForm None = new([], "");

    public static string OnlyTheCouncil =>
        T(
            "Pemilih: hanya Dewan yang dapat mengecualikan dari aturan gerbang. Pilih seluruh Dewan dan tidak ada yang lain.",
            "Voters: only the council can lift a rule of the gate. Choose the whole council and nobody else."
        );

    public const int ShortestReason = 20;

    public static string NeedsReason =>
        T(
            "Latar belakang: tulis alasan pengecualian, paling sedikit satu kalimat. Alasan ini terbaca semua orang bila inisiatifnya terbit.",
            "Background: write the reason for lifting, one sentence at least. Everybody reads it once the initiative is published."
        );

    public static string OverBeforeItCloses =>
        T(
            "Pengecualian: berakhir sebelum keputusannya selesai. Pilih hari yang lebih akhir.",
            "Lifting: it ends before the decision does. Choose a later day."
        );

    public static LiftForm Of(IFormCollection form) =>
        new([.. form["lift"].OfType<string>()], form["liftUntil"].ToString());

    public static LiftForm Of(GateLift? lift) =>
        lift is null ? None : new(lift.RuleIds, lift.ExpiresOn.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    /// <summary>Null: it lifts nothing.</summary>
    public (IReadOnlyList<string>, DateOnly)? Read(
        DecisionForm form,
        GateEdition gate,
        FormErrors errors,
        Visit visit,
        IReadOnlyList<Membership> voters,
        DateTimeOffset closesAt,
        int quorum
    )
    {
        if (Rules.Count == 0)
            return null;
        var hard = gate.Rules.Where(r => r.Severity == Severity.Refuse).Select(r => r.Id).ToHashSet();
        if (Rules.FirstOrDefault(r => !hard.Contains(r)) is { } unknown)
            errors.Add(
                "lift",
                T(
                    $"Aturan: “{unknown}” bukan aturan yang menolak di daerah ini.",
                    $"Rule: “{unknown}” is no rule that refuses in this region."
                )
            );
        if (form.Initiative.Length == 0)
            errors.Add(
                "initiative",
                T("Inisiatif: sebut yang mana yang dikecualikan.", "Initiative: say which one is lifted.")
            );
        if (form.Background.Length < ShortestReason)
            errors.Add("background", NeedsReason);
        if (form.Method == DecisionForm.OneOf)
            errors.Add(
                "method",
                T(
                    "Cara: pengecualian diputuskan setuju atau tidak, atau tanpa keberatan.",
                    "Method: lifting is for or against, or by consent."
                )
            );
        if (quorum < GateLift.LeastQuorum)
            errors.Add(
                "quorum",
                T(
                    $"Kuorum: pengecualian perlu paling sedikit {GateLift.LeastQuorum}%.",
                    $"Quorum: lifting needs {GateLift.LeastQuorum}% at least."
                )
            );
        if (!form.Council || voters.Any(v => v.Role != Role.Council))
            errors.Add("members", OnlyTheCouncil);
        var until = FormText.Day(
            errors,
            "liftUntil",
            Until,
            T("Berlaku sampai", "Until"),
            closesAt == default ? visit.Today : visit.Region.DayOf(closesAt),
            visit.Today.AddDays(GateLift.LongestDays)
        );
        return ([.. Rules.Distinct().Order(StringComparer.Ordinal)], until);
    }
}
