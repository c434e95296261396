using Gotong.Features.Discussions;
using Gotong.Features.Initiatives;
using Gotong.Features.Regions;
using Gotong.Platform.Data;

namespace Gotong.Features.Example;

/// <summary>Two threads at one initiative: one still open, one settled with what was agreed.</summary>
public static class DiscussionSeed
{
    public static void Add(GotongDb db, Region region, Initiative initiative, Guid coordinator, DateTimeOffset now)
    {
        var owner = initiative.OwnerId!.Value;
        var settled = Make(
            coordinator,
            "Apakah kader desa **sudah setuju** mencatat dengan cara ini?",
            now.AddDays(-9)
        );
        Make(
            owner,
            "Sudah kami tanyakan dalam pertemuan kader:\n\n- 14 desa siap mulai bulan depan\n- 3 desa minta dilatih dulu",
            now.AddDays(-8),
            settled
        );
        settled.Settle("Mulai di 14 desa; 3 desa menyusul sesudah pelatihan.", owner, now.AddDays(-7));
        var open = Make(coordinator, "Siapa yang menanggung biaya pelatihan untuk tiga desa itu?", now.AddDays(-2));
        open.Mentions.Add(
            new()
            {
                RegionId = region.Id,
                CommentId = open.Id,
                MemberId = owner,
            }
        );

        Comment Make(Guid author, string text, DateTimeOffset at, Comment? thread = null)
        {
            var comment = new Comment
            {
                RegionId = region.Id,
                SubjectKind = InitiativeDiscussion.Kind,
                SubjectKey = initiative.Id.ToString(),
                ThreadId = thread?.Id,
                AuthorId = author,
                Text = text,
                At = at,
            };
            db.Add(comment);
            return comment;
        }
    }
}
