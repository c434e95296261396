using Gotong.Features.Initiatives;
using Gotong.Features.Organizations;
using Gotong.Methods.Similarity;
using Gotong.Platform.Web;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Gate;

/// <summary>
/// What shows only beside something else: the plan's targets, other initiatives, a reviewer's word. Each is there when
/// nothing speaks against it.
/// </summary>
public static class ComparedFacts
{
    private const int ShortestReason = 30;

    /// <summary>Above what two descriptions of the same field of work share: the same sentence in other words.</summary>
    private const decimal NearlySame = 0.75m;
    private const int FewestToCompare = 3;
    private const decimal Outlier = 5;
    private const decimal OtherUnit = 20;

    public static IEnumerable<KeyValuePair<string, KnownFact>> All =>
        [
            Yes("reasonSpeaks", "alasan tanpa mitra berisi", "the reason for no partner says something", ReasonSpeaks),
            Yes(
                "reasonIsOwn",
                "alasan tanpa mitra bukan salinan",
                "the reason for no partner is not a copy",
                ReasonIsOwn
            ),
            Yes(
                "reasonReviewed",
                "alasan tanpa mitra sudah ditelaah",
                "the reason for no partner was reviewed",
                ReasonReviewed
            ),
            Yes(
                "responsibleAsked",
                "OPD penanggung jawab lain sudah diminta",
                "other responsible agencies were asked",
                ResponsibleAsked
            ),
            Yes(
                "effectsWithinPath",
                "hasil tidak melampaui sisa target",
                "no effect beyond what is left of the target",
                WithinPath
            ),
            Yes("effectsInUnit", "hasil dalam satuan indikatornya", "effects in the unit of their indicator", InUnit),
            Yes(
                "newWayIsNew",
                "cara baru bukan cara biasa dengan kata lain",
                "the new way is not the usual one in other words",
                NewWayIsNew
            ),
            Yes(
                "costLikeOthers",
                "biaya per satuan hasil sebanding",
                "cost per unit of effect like others",
                CostLikeOthers
            ),
        ];

    private static KeyValuePair<string, KnownFact> Yes(
        string key,
        string id,
        string en,
        Func<Initiative, GateGround, (bool Holds, string? Says)> of
    ) =>
        new(
            key,
            new(
                FactKind.Yes,
                new(id, en),
                (i, ground) =>
                {
                    var (holds, says) = of(i, ground);
                    return Fact.Of(holds, says);
                }
            )
        );

    private static (bool, string?) ReasonSpeaks(Initiative initiative, GateGround _) =>
        initiative.NoPartnerReason is not { } reason ? (true, null)
        : reason.Trim().Length < ShortestReason
            ? (
                false,
                T(
                    $"Alasannya {reason.Trim().Length} huruf; perlu paling sedikit {ShortestReason}.",
                    $"The reason has {reason.Trim().Length} letters; {ShortestReason} are needed."
                )
            )
        : StockWords.Current.SaysNothing(reason)
            ? (
                false,
                T(
                    "Tanpa kalimat baku seperti “belum ada mitra” atau “sesuai tupoksi”, hampir tidak ada kata yang tersisa.",
                    "Without stock phrases such as “no partner yet” or “our own task”, hardly a word is left."
                )
            )
        : (true, null);

    private static (bool, string?) ReasonIsOwn(Initiative initiative, GateGround ground)
    {
        var same = initiative.NoPartnerReason is { } reason
            ? ground.Reasons[Organization.KeyOf(reason)].Count(id => id != initiative.Id)
            : 0;
        return same == 0
            ? (true, null)
            : (
                false,
                T(
                    $"Kata demi kata sama dengan {same} inisiatif lain di daerah ini.",
                    $"Word for word the same as in {same} other initiatives of this region."
                )
            );
    }

    /// <summary>Only what was accepted can have been reviewed.</summary>
    private static (bool, string?) ReasonReviewed(Initiative initiative, GateGround _) =>
        (
            !initiative.RestsOnReason
                || initiative.State is not (InitiativeState.Accepted or InitiativeState.InMasterplan)
                || initiative.ReasonReviewedAt is not null,
            null
        );

    private static (bool, string?) ResponsibleAsked(Initiative initiative, GateGround ground)
    {
        if (initiative.PriorityId is not { } priority)
            return (true, null);
        var missing = ground
            .Responsible[priority]
            .Where(r => r.Id != initiative.LeadOrganizationId)
            .Where(r => !initiative.Partners.Exists(p => p.OrganizationId == r.Id && p.Answer is not null))
            .Select(r => r.Name)
            .Distinct()
            .ToList();
        return missing.Count == 0
            ? (true, null)
            : (
                false,
                T($"Belum diminta: {string.Join(", ", missing)}.", $"Not asked yet: {string.Join(", ", missing)}.")
            );
    }

    private static (bool, string?) WithinPath(Initiative initiative, GateGround ground)
    {
        foreach (var effect in initiative.Effects)
            if (
                PathOf(effect, ground) is { Remaining: { } left } path
                && Math.Abs(effect.Expected - (effect.Baseline ?? path.Now!.Value)) is var claimed
                && claimed > left
            )
                return (
                    false,
                    T(
                        $"“{path.Name}”: dari {N(path.Now!.Value)} ({path.NowYear}) ke target {N(path.Target!.Value)} ({path.TargetYear}) tersisa {N(left)}. Inisiatif ini sendiri menjanjikan {N(claimed)}.",
                        $"“{path.Name}”: from {N(path.Now!.Value)} ({path.NowYear}) to the target {N(path.Target!.Value)} ({path.TargetYear}) {N(left)} is left. This initiative alone promises {N(claimed)}."
                    )
                );
        return (true, null);
    }

    private static (bool, string?) InUnit(Initiative initiative, GateGround ground)
    {
        foreach (var effect in initiative.Effects)
        {
            if (PathOf(effect, ground) is not { } path)
                continue;
            var percent =
                path.Unit is { } unit && (unit.Contains('%') || Organization.KeyOf(unit) is "persen" or "percent");
            foreach (var value in new[] { effect.Expected, effect.Baseline ?? effect.Expected })
            {
                var outside = percent && path.Most <= 100 && (value < 0 || value > 100);
                var most = Math.Max(Math.Abs(path.Most), Math.Abs(path.Least));
                var far =
                    value != 0
                    && most != 0
                    && (Math.Abs(value) > OtherUnit * most || (path.Least > 0 && value < path.Least / OtherUnit));
                if (outside || far)
                    return (
                        false,
                        T(
                            $"“{path.Name}” ditulis dalam {path.Unit ?? "satuan rencana"}, antara {N(path.Least)} dan {N(path.Most)}; di sini tertulis {N(value)}. Mungkin satuannya lain.",
                            $"“{path.Name}” is written in {path.Unit ?? "the plan's unit"}, between {N(path.Least)} and {N(path.Most)}; here it says {N(value)}. The unit may be another."
                        )
                    );
            }
        }
        return (true, null);
    }

    private static (bool, string?) CostLikeOthers(Initiative initiative, GateGround ground)
    {
        string? few = null;
        foreach (var own in CostPoint.Of(initiative, initiative.DimensionIn(ground.Framework.Key)?.Dimension))
        {
            var others = ground
                .Costs[own.Scale]
                .Where(p => p.Initiative != initiative.Id)
                .Select(p => p.PerUnit)
                .Order()
                .ToList();
            var scale = own.Scale.Indicator is null
                ? T("dimensi dan satuan yang sama", "the same dimension and unit")
                : T("indikator yang sama", "the same indicator");
            if (others.Count < FewestToCompare)
            {
                few ??= T(
                    $"{R(own.PerUnit)} per satuan hasil. Baru {others.Count} inisiatif lain dengan {scale}; belum cukup untuk dibandingkan.",
                    $"{R(own.PerUnit)} per unit of effect. Only {others.Count} other initiatives with {scale}: too few to compare."
                );
                continue;
            }
            var middle = (others[(others.Count - 1) / 2] + others[others.Count / 2]) / 2;
            var says = T(
                $"{R(own.PerUnit)} per satuan hasil; nilai tengah {others.Count} inisiatif lain dengan {scale}: {R(middle)}.",
                $"{R(own.PerUnit)} per unit of effect; the middle of {others.Count} other initiatives with {scale}: {R(middle)}."
            );
            return (own.PerUnit <= Outlier * middle && own.PerUnit >= middle / Outlier, says);
        }
        return (true, few);
    }

    private static (bool, string?) NewWayIsNew(Initiative initiative, GateGround _)
    {
        if (initiative.UsualWay is not { Length: > 0 } usual || initiative.NewWay is not { Length: > 0 } other)
            return (true, null);
        var score = (decimal)TextSimilarity.Of(usual, other);
        return score < NearlySame
            ? (true, null)
            : (
                false,
                T(
                    $"Kedua teks {Numbers.Percent(score, 0)} serupa; batasnya {Numbers.Percent(NearlySame, 0)}.",
                    $"The two texts are {Numbers.Percent(score, 0)} alike; the limit is {Numbers.Percent(NearlySame, 0)}."
                )
            );
    }

    private static IndicatorPath? PathOf(Effect effect, GateGround ground) =>
        effect.IndicatorId is { } id ? ground.Paths.GetValueOrDefault(id) : null;

    private static string N(decimal number) => Numbers.Text(number, 4);

    private static string R(decimal rupiah) => Rupiah.Short((long)Math.Min(rupiah, long.MaxValue / 2m));
}
