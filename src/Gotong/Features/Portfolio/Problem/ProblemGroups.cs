using Gotong.Features.Codes;
using Gotong.Features.Initiatives;
using Gotong.Features.Organizations;

namespace Gotong.Features.Portfolio.Problem;

/// <summary>The groups an initiative counts in, as rules name them, and what they are called.</summary>
public static class ProblemGroups
{
    /// <summary>What people pinned out: at most none of it is chosen.</summary>
    public const string Out = "disisihkan";
    private const int KecamatanCode = 8;

    public static IEnumerable<string> Of(InitiativeFact i, IReadOnlyDictionary<Guid, PriorityFact> priorities) =>
        (
            (IEnumerable<string>)
                [
                    .. i.PriorityId is { } id && priorities.TryGetValue(id, out var p) ? [p.MisiKey] : (string[])[],
                    .. i.Dimensions.Select(d => $"dimensi:{d}"),
                    .. KecamatanOf(i).Select(k => $"kecamatan:{k}"),
                    .. i.PartnerKinds.Select(k => $"mitra:{k}"),
                    .. i.Horizon is { } horizon ? [$"jangka:{horizon}"] : (string[])[],
                    .. i.LeadId is { } lead ? [$"opd:{lead:N}"] : (string[])[],
                ]
        )
            .Distinct()
            .Order(StringComparer.Ordinal);

    public static IEnumerable<string> KecamatanOf(InitiativeFact i) =>
        i.Places.Where(p => p.Length >= KecamatanCode).Select(p => p[..KecamatanCode]).Distinct();

    /// <summary>All groups that occur, each with its name, in the reader's language.</summary>
    public static IReadOnlyList<(string Key, string Name)> Named(
        PlanFacts facts,
        IReadOnlyDictionary<string, string> areas
    )
    {
        var priorities = facts.Priorities.ToDictionary(p => p.Id);
        return
        [
            .. facts
                .Initiatives.SelectMany(i => Of(i, priorities))
                .Distinct()
                .Select(key =>
                    (
                        key,
                        NameOf(
                            key,
                            facts.Framework,
                            areas,
                            misi => facts.Priorities.FirstOrDefault(p => p.MisiKey == misi)?.Misi,
                            lead => facts.Initiatives.FirstOrDefault(i => i.LeadId == lead)?.Lead
                        )
                    )
                )
                .OrderBy(g => g.Item2, StringComparer.CurrentCulture),
        ];
    }

    public static string NameOf(
        string key,
        string framework,
        IReadOnlyDictionary<string, string> areas,
        Func<string, string?> misi,
        Func<Guid, string?> lead
    )
    {
        var (kind, rest) = key.Split(':', 2) is [var k, var r] ? (k, r) : (key, "");
        return kind switch
        {
            "misi" => misi(key) ?? key,
            "dimensi" => FrameworkEdition.Find(framework)?.Dimension(rest)?.Name.Text is { } name
                ? Platform.Web.Words.T($"Dimensi: {name}", $"Dimension: {name}")
                : key,
            "kecamatan" => $"Kecamatan: {areas.GetValueOrDefault(rest) ?? rest}",
            "mitra" => Enum.TryParse<OrganizationKind>(rest, out var partner)
                ? Platform.Web.Words.T(
                    $"Mitra: {OrganizationWords.Of(partner)}",
                    $"Partner: {OrganizationWords.Of(partner)}"
                )
                : key,
            "jangka" => Enum.TryParse<Horizon>(rest, out var horizon) ? InitiativeWords.Of(horizon) : key,
            "opd" => (Guid.TryParseExact(rest, "N", out var id) ? lead(id) : null) ?? key,
            Out => Platform.Web.Words.T("Disisihkan dengan alasan", "Pinned out, with a reason"),
            _ => key,
        };
    }
}
