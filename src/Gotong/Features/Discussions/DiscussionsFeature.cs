using Gotong.Features.Regions;

namespace Gotong.Features.Discussions;

/// <summary>Talk at every record: threads, names, files, and what came of them.</summary>
public static class DiscussionsFeature
{
    public static void AddDiscussions(this IServiceCollection services)
    {
        services.AddScoped<DiscussionFinder>();
        services.AddScoped<DiscussionLetters>();
        services.AddSingleton(s => new WaitingSource(
            new DiscussionWaits(s.GetServices<DiscussionSubject>()).FindAsync
        ));
    }

    public static void MapDiscussions(this IEndpointRouteBuilder routes)
    {
        var region = routes.MapRegion();
        ShowDiscussion.Map(region);
        Say.Map(region);
        SuggestNames.Map(region);
        EditComment.Map(region);
        MoveThread.Map(region);
    }
}
