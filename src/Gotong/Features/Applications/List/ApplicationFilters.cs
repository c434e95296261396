using Gotong.Features.Applications.Index;
using Gotong.Features.Regions;
using Gotong.Platform.Lists;
using Gotong.Platform.Web;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Applications.List;

/// <summary>The filters of the inventory, in words.</summary>
public static class ApplicationFilters
{
    public static Filters<Application> Of(
        ApplicationTable table,
        FacetAnswer<Application> answer,
        Actor actor,
        Func<string, string> link
    )
    {
        var filters = new Filters<Application>(answer, link).Add(
            ApplicationTable.Status,
            T("Keadaan", "State"),
            s => Enum.TryParse<ApplicationStatus>(s, out var status) ? ApplicationWords.Of(status) : s,
            s => Enum.Parse<ApplicationStatus>(s)
        );
        if (actor.IsMember)
            filters.Add(
                ApplicationTable.Care,
                T("Perhatian", "Care"),
                f => Enum.TryParse<HealthFinding>(f, out var finding) ? HealthWords.Of(finding) : f,
                f => Enum.Parse<HealthFinding>(f)
            );
        var owners = table
            .Index.All.Select(a => a.Owner)
            .OfType<Organizations.Organization>()
            .DistinctBy(o => o.Id)
            .ToDictionary(o => o.Id.ToString(), o => o.Label);
        return filters
            .Add(
                ApplicationTable.Owner,
                T("Pemilik", "Owner"),
                o => o == ApplicationTable.NoOwner ? T("Tanpa pemilik", "Without an owner") : owners.GetValueOrDefault(o, o)
            )
            .Add(
                ApplicationTable.Kind,
                T("Jenis", "Kind"),
                k => Enum.TryParse<ApplicationKind>(k, out var kind) ? ApplicationWords.Of(kind) : k
            )
            .Add(
                ApplicationTable.Media,
                T("Media", "Media"),
                m => Enum.TryParse<ApplicationMedia>(m, out var media) ? ApplicationWords.Of(media) : m
            )
            .Add(ApplicationTable.Year, T("Tahun dibuat", "Year made"), y => y, y => -int.Parse(y, Numbers.Indonesian));
    }
}
