using Gotong.Features.Regions;
using Gotong.Features.Regions.Panels;
using Gotong.Platform.Data;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Meetings.Forum;

/// <summary>On the region's first page: how the Forum stands, once something was published; for members the way to all meetings.</summary>
public static class ForumPanel
{
    public static async Task<Panel?> LoadAsync(PanelRoom room, Record record, CancellationToken cancel)
    {
        var region = (Region)record;
        var standing = await ForumStanding.ReadAsync(room.Db, region, cancel);
        var isMember = room.Visit.Actor.IsMember;
        return standing is null && !isMember
            ? null
            : new(
                typeof(ForumPart),
                new ForumPartView(
                    region,
                    standing?.Sentence
                        ?? T("Belum ada rapat Forum yang diterbitkan.", "No forum meeting has been published yet."),
                    standing is not null,
                    isMember
                )
            );
    }
}

public sealed record ForumPartView(Region Region, string Sentence, bool IsPublic, bool IsMember);
