using Gotong.Features.Books;
using Gotong.Features.Books.Composing;
using Gotong.Features.Decisions;
using Gotong.Features.Discussions;
using Gotong.Features.Initiatives;
using Gotong.Features.Meetings;
using Gotong.Features.Organizations;
using Gotong.Features.Priorities;
using Gotong.Features.Regions;
using Gotong.Platform.Web;

namespace Gotong.Features.Search;

/// <summary>The address of the search, and those of what it finds.</summary>
public static class SearchLinks
{
    public const string Path = "/cari";

    public static string Search(Region region, string query = "", SearchKind? kind = null) =>
        Href.To($"/{region.Code}{Path}")
        + (query.Length == 0 ? "" : $"?q={Uri.EscapeDataString(query)}{(kind is null ? "" : $"&jenis={kind}")}");

    public static string Of(Region region, SearchEntry entry) =>
        entry.Kind switch
        {
            SearchKind.Initiative => InitiativeLinks.Record(region, entry.Number),
            SearchKind.Organization => OrganizationLinks.Page(region, entry.RecordId),
            SearchKind.Book => BookLinks.Place(region, Buku2.Anchor(entry.Section!)),
            SearchKind.Decision => DecisionLinks.Record(region, entry.Number),
            SearchKind.Meeting => MeetingLinks.Record(region, entry.Number),
            SearchKind.Forum => MeetingLinks.ForumMeeting(region, entry.Number),
            SearchKind.Talk => DiscussionLinks.Page(region, entry.Talk!.Kind, entry.Talk.Key, entry.RecordId),
            _ => PriorityLinks.Page(region, entry.RecordId),
        };
}
