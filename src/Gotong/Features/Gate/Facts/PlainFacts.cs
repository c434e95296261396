using Gotong.Features.Codes;
using Gotong.Features.Initiatives;
using Gotong.Features.Organizations;

namespace Gotong.Features.Gate;

/// <summary>What any initiative says of itself.</summary>
public static class PlainFacts
{
    public static IEnumerable<KeyValuePair<string, KnownFact>> All =>
        [
            Yes("priority", "prioritas", "a priority", i => i.PriorityId is not null),
            Yes("ownTitle", "judul sendiri", "a title of its own", i => i.HasOwnTitle),
            Text("problem", "masalah", "the problem", i => i.Problem),
            Text("evidence", "bukti", "the evidence", i => i.ProblemEvidence),
            Text("rootCause", "akar masalah", "the root cause", i => i.RootCause),
            Text("usualWay", "cara biasa", "the usual way", i => i.UsualWay),
            Text("newWay", "cara baru", "the new way", i => i.NewWay),
            Count("effects", "hasil yang diharapkan", "expected effects", i => i.Effects.Count),
            Count(
                "effectsWithBaseline",
                "hasil dengan nilai sekarang",
                "effects with today's value",
                i => i.Effects.Count(e => e.Baseline is not null)
            ),
            Count(
                "effectsOfThePlan",
                "hasil dengan indikator rencana",
                "effects on an indicator of the plan",
                i => i.Effects.Count(e => e.IndicatorId is not null)
            ),
            // Unknown directions are given the benefit of the doubt.
            Yes(
                "noEffectBackwards",
                "tidak ada hasil yang memburuk",
                "no effect that gets worse",
                i => i.Effects.TrueForAll(e => e.MovesRight != false)
            ),
            Yes("lead", "lembaga utama", "a lead organization", i => i.LeadOrganizationId is not null),
            Yes("owner", "pemilik", "an owner", i => i.OwnerId is not null),
            Yes("livingOwner", "pemilik yang masih bertugas", "an owner in office", i => i.Owner is { EndedAt: null }),
            Yes("livingDeputy", "wakil yang masih bertugas", "a deputy in office", i => i.Deputy is { EndedAt: null }),
            Count("partners", "mitra", "partners", i => i.Partners.Count),
            Count(
                "outsidePartners",
                "mitra di luar pemerintah",
                "partners outside the government",
                i => i.Carriers.Count(p => p.Organization.Kind.IsOutside())
            ),
            Yes(
                "partnersAsked",
                "semua mitra sudah diminta",
                "all partners were asked",
                i => i.Partners.TrueForAll(p => p.Answer is not null)
            ),
            Yes(
                "noPartRejected",
                "tidak ada bagian yang ditolak",
                "no part was rejected",
                i => i.Partners.TrueForAll(p => p.Answer != PartnerAnswer.Rejected)
            ),
            Text("noPartnerReason", "alasan tanpa mitra", "the reason for no partner", i => i.NoPartnerReason),
            Yes(
                "restsOnReason",
                "bertumpu pada alasan tanpa mitra",
                "it rests on a reason for no partner",
                i => i.RestsOnReason
            ),
            Count("costs", "baris biaya", "cost lines", i => i.Costs.Count),
            Count(
                "costYears",
                "tahun yang berbiaya",
                "years with a cost",
                i => i.Costs.Select(c => c.Year).Distinct().Count()
            ),
            Choice<SolutionKind>("kind", "jenis cara", "the kind of way", i => i.Kind, InitiativeWords.Of),
            Text("whyNewApplication", "perlunya aplikasi baru", "why a new application", i => i.WhyNewApplication),
            Choice<Horizon>("horizon", "jangka waktu", "the horizon", i => i.Horizon, InitiativeWords.Of),
            new(
                "dimension",
                new(
                    FactKind.Choice,
                    new("dimensi", "the dimension"),
                    (i, g) => Fact.Of(i.DimensionIn(g.Framework.Key)?.Dimension),
                    () =>
                        [
                            .. FrameworkEdition
                                .All.SelectMany(f => f.Dimensions)
                                .Select(d => (d.Key, d.Name.Text))
                                .DistinctBy(d => d.Key),
                        ]
                )
            ),
            new(
                "subDimension",
                new(
                    FactKind.Yes,
                    new("subdimensi", "the sub-dimension"),
                    (i, g) => Fact.Of(i.DimensionIn(g.Framework.Key)?.SubDimension)
                )
            ),
            new(
                "dimensionHasParts",
                new(
                    FactKind.Yes,
                    new("dimensi yang bersubdimensi", "a dimension with sub-dimensions"),
                    (i, g) =>
                        Fact.Of(
                            i.DimensionIn(g.Framework.Key) is { } d
                                ? g.Framework.Dimension(d.Dimension)?.SubDimensions.Count ?? 0
                                : 0
                        )
                )
            ),
            Text("beneficiaries", "penerima manfaat", "who benefits", i => i.Beneficiaries),
            Count("places", "tempat", "places", i => i.Places.Count),
            Count("needs", "kebutuhan awal", "what is needed first", i => i.Needs.Count),
            Choice<Origin>("origin", "asal gagasan", "the origin", i => i.Origin, InitiativeWords.Of),
        ];

    internal static KeyValuePair<string, KnownFact> Text(
        string key,
        string id,
        string en,
        Func<Initiative, string?> of
    ) => new(key, new(FactKind.Text, new(id, en), (i, _) => Fact.Of(of(i))));

    internal static KeyValuePair<string, KnownFact> Count(string key, string id, string en, Func<Initiative, int> of) =>
        new(key, new(FactKind.Count, new(id, en), (i, _) => Fact.Of(of(i))));

    internal static KeyValuePair<string, KnownFact> Yes(string key, string id, string en, Func<Initiative, bool> of) =>
        new(key, new(FactKind.Yes, new(id, en), (i, _) => Fact.Of(of(i))));

    private static KeyValuePair<string, KnownFact> Choice<T>(
        string key,
        string id,
        string en,
        Func<Initiative, T?> of,
        Func<T, string> words
    )
        where T : struct, Enum =>
        new(
            key,
            new(
                FactKind.Choice,
                new(id, en),
                (i, _) => Fact.Of(of(i)?.ToString()),
                () => [.. Enum.GetValues<T>().Select(v => (v.ToString(), words(v)))]
            )
        );
}
