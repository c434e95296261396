using Gotong.Features.Codes;
using Gotong.Features.Initiatives.Index;
using Gotong.Features.Regions;
using Gotong.Platform.Lists;
using Gotong.Platform.Web;
using Gotong.Platform.Web.Parts;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Initiatives.List;

/// <summary>The filters of the list of initiatives, in words.</summary>
public static class InitiativeFilters
{
    private const int KecamatanCode = 8;

    public static Filters<IndexedInitiative> Of(
        InitiativeIndex index,
        FacetAnswer<IndexedInitiative> answer,
        Region region,
        Func<string, string> link
    )
    {
        var framework = FrameworkEdition.Of(region.Framework);
        return new Filters<IndexedInitiative>(answer, link)
            .Add(
                InitiativeIndex.State,
                T("Keadaan", "State"),
                s => Enum.TryParse<InitiativeState>(s, out var state) ? StateMark.Of(state.Standing()) : s,
                s => Enum.Parse<InitiativeState>(s)
            )
            .Add(InitiativeIndex.Care, T("Perhatian", "Care"), _ => T("Butuh perhatian", "Needs care"))
            .Add(InitiativeIndex.Misi, T("Misi", "Mission"), m => index.Misis.GetValueOrDefault(m, m))
            .Add(InitiativeIndex.Dimension, Capital(framework.Unit.Text), d => framework.Dimension(d)?.Name.Text ?? d)
            .Add(
                InitiativeIndex.Lead,
                T("Lembaga utama", "Lead organization"),
                o => Guid.TryParse(o, out var id) && index.Organizations.TryGetValue(id, out var lead) ? lead.Label : o
            )
            .Add(
                InitiativeIndex.Kind,
                T("Jenis cara", "Kind of solution"),
                k => Enum.TryParse<SolutionKind>(k, out var kind) ? InitiativeWords.Of(kind) : k
            )
            .Add(
                InitiativeIndex.Horizon,
                T("Jangka waktu", "Horizon"),
                h => Enum.TryParse<Horizon>(h, out var horizon) ? InitiativeWords.Of(horizon) : h,
                h => Enum.Parse<Horizon>(h)
            )
            .Add(InitiativeIndex.Owner, T("Pemilik", "Owner"), o => index.Owners.GetValueOrDefault(o, o))
            .Add(
                InitiativeIndex.Place,
                T("Tempat", "Place"),
                p =>
                    index.Areas.GetValueOrDefault(
                        p,
                        p == region.Code ? T($"Seluruh {region.Name}", $"All of {region.Name}") : p
                    ),
                shown: p => p.Length <= KecamatanCode
            );
    }

    private static string Capital(string word) => char.ToUpper(word[0]) + word[1..];
}
