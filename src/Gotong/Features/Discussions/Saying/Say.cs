using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Files;
using Gotong.Platform.Hosting;
using Gotong.Platform.Http;
using Gotong.Platform.Ledger;
using Gotong.Platform.Web;
using Microsoft.EntityFrameworkCore;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Discussions;

/// <summary>A new thread, or an answer in one.</summary>
public static class Say
{
    public static void Map(IEndpointRouteBuilder region) =>
        region.MapForm(DiscussionLinks.PagePath, HandleAsync).TakesFiles().Allow(Access.Members);

    private static async Task<IResult> HandleAsync(
        string kind,
        string key,
        HttpRequest request,
        Installation installation,
        GotongDb db,
        Visit visit,
        DiscussionFinder finder,
        DiscussionLetters letters,
        CancellationToken cancel
    )
    {
        var form = await request.ReadFormAsync(cancel);
        if (await finder.FindAsync(visit.Region, visit.Actor, kind, key, cancel) is not { } discussion)
            return Results.NotFound();
        key = discussion.Key;
        var thread = Guid.TryParse(form["thread"], out var answered) ? answered : (Guid?)null;
        if (
            thread is not null
            && !await db.Comments.About(kind, key).AnyAsync(c => c.Id == thread && c.ThreadId == null, cancel)
        )
            return Results.NotFound();
        var text = FormText.Of(form["text"]);
        var files = form.Files.Where(f => f.Name == "files" && f.FileName.Length > 0).ToList();
        var errors = new FormErrors();
        FormText.Require(errors, "text", text, T("Tulisan Anda", "Your words"), Comment.Longest);
        if (files.Count > Comment.MostFiles)
            errors.Add(
                "files",
                T(
                    $"Lampiran: paling banyak {Comment.MostFiles} berkas sekaligus. Kirim sisanya dalam tanggapan berikutnya.",
                    $"Files: at most {Comment.MostFiles} at once. Send the others with another comment."
                )
            );
        else if (files.Select(f => EvidenceFile.Problem(f)).FirstOrDefault(p => p is not null) is { } problem)
            errors.Add("files", problem);
        var named = errors.Any ? [] : await NamedAsync(db, visit, finder, discussion, text, errors, cancel);
        if (errors.Any)
            return Page.Of<DiscussionPage>(
                new
                {
                    Model = await DiscussionView.LoadAsync(db, visit, discussion, PageOf(request), cancel) with
                    {
                        Answered = thread,
                        Text = text,
                        Key = form[FormFields.Key],
                        Errors = errors,
                    },
                },
                StatusCodes.Status422UnprocessableEntity
            );
        var comment = new Comment
        {
            RegionId = visit.Region.Id,
            SubjectKind = kind,
            SubjectKey = key,
            ThreadId = thread,
            AuthorId = visit.Actor.MemberId,
            Text = text,
            At = visit.Now,
        };
        await KeepAsync(comment, files, new FileStore(installation, visit.Region.Id), cancel);
        comment.Mentions.AddRange(
            named.Select(m => new CommentMention
            {
                RegionId = visit.Region.Id,
                CommentId = comment.Id,
                MemberId = m,
            })
        );
        db.Add(comment);
        await AnswerMentionsAsync(db, visit, thread, cancel);
        await letters.AddAsync(visit, discussion, comment, named, cancel);
        await db.SaveActAsync(
            new Act("comment.added", Visibility.Region, "menulis dalam sebuah percakapan", "wrote in a discussion"),
            cancel
        );
        return new SeeOther(DiscussionLinks.Page(visit.Region, kind, key, comment.Id));
    }

    private static int PageOf(HttpRequest request) => int.TryParse(request.Query["halaman"], out var page) ? page : 1;

    /// <summary>The members named, each of whom must be able to read what names them.</summary>
    public static async Task<IReadOnlyList<Guid>> NamedAsync(
        GotongDb db,
        Visit visit,
        DiscussionFinder finder,
        Discussion discussion,
        string text,
        FormErrors errors,
        CancellationToken cancel
    )
    {
        if (!text.Contains('@', StringComparison.Ordinal))
            return [];
        var members = await db
            .Memberships.AsNoTracking()
            .Where(m => m.RegionId == visit.Region.Id && m.EndedAt == null && m.Role != Role.Guest)
            .Select(m => new
            {
                m.Id,
                m.AccountId,
                m.Account.Name,
            })
            .ToListAsync(cancel);
        // Somebody with two roles is one person.
        var people = members.DistinctBy(m => m.AccountId).ToList();
        var (found, unknown) = Mentions.Read(text, [.. people.Select(p => (p.Id, p.Name))]);
        foreach (var name in unknown)
            errors.Add(
                "text",
                T(
                    $"Tidak ada anggota bernama “@{name}”. Tulis nama lengkapnya seperti di halaman Orang, atau beri spasi sesudah @.",
                    $"No member is called “@{name}”. Write the full name as on the People page, or put a space after the @."
                )
            );
        foreach (var person in people.Where(p => found.Contains(p.Id)))
        {
            var actor = await VisitMiddleware.ActorOf(db, person.AccountId, cancel);
            if (await finder.FindAsync(visit.Region, actor, discussion.Kind, discussion.Key, cancel) is null)
                errors.Add(
                    "text",
                    T(
                        $"{person.Name} tidak dapat membuka halaman ini, jadi tidak dapat disebut di sini. Hapus tanda @ di depan namanya.",
                        $"{person.Name} cannot open this page, so cannot be named here. Take away the @ before the name."
                    )
                );
        }
        return found;
    }

    private static async Task KeepAsync(
        Comment comment,
        List<IFormFile> files,
        FileStore store,
        CancellationToken cancel
    )
    {
        foreach (var file in files)
        {
            await using var content = file.OpenReadStream();
            var stored = await store.SaveAsync(content, file.FileName, cancel);
            comment.Files.Add(
                new()
                {
                    RegionId = comment.RegionId,
                    CommentId = comment.Id,
                    Comment = comment,
                    Name = stored.Name,
                    Hash = stored.Hash,
                }
            );
        }
    }

    /// <summary>Who answers in a thread has read what named them there.</summary>
    private static async Task AnswerMentionsAsync(GotongDb db, Visit visit, Guid? thread, CancellationToken cancel)
    {
        if (thread is null)
            return;
        var mine = visit.Actor.Memberships.Select(m => m.Id).ToList();
        var open = await db
            .CommentMentions.AsTracking()
            .Where(m => mine.Contains(m.MemberId) && m.ReadAt == null)
            .Where(m => m.Comment.ThreadId == thread || m.CommentId == thread)
            .ToListAsync(cancel);
        open.ForEach(m => m.ReadAt = visit.Now);
    }
}
