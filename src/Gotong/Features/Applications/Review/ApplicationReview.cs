using Gotong.Features.Applications.Index;
using Gotong.Features.Applications.National;
using Gotong.Features.Initiatives;
using Gotong.Platform.Data;
using Gotong.Platform.Ledger;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Applications.Review;

/// <summary>An application that resembles a proposal, why, and what the proposal says to that.</summary>
/// <param name="Subject">Its id, or the key of a shared one.</param>
public sealed record SimilarApplication(
    string Subject,
    string Name,
    Application? OfRegion,
    SharedEntry? Shared,
    double Score,
    IReadOnlyList<string> Why,
    ApplicationAnswer? Answer,
    bool IsOld
)
{
    public bool IsAnswered => Answer is not null && !IsOld;
}

/// <summary>What exists and resembles an initiative: applications of its own region, and the nation's shared ones.</summary>
public sealed record ApplicationReview(
    Initiative Initiative,
    string TextMark,
    IReadOnlyList<SimilarApplication> Similar,
    bool InventoryEmpty
)
{
    public const int Most = 7;
    private const int MostShared = 3;

    public IEnumerable<SimilarApplication> Open => Similar.Where(s => !s.IsAnswered);

    public SimilarApplication? Find(string subject) => Similar.FirstOrDefault(s => s.Subject == subject);

    public static async Task<ApplicationReview> ReadAsync(
        GotongDb db,
        RegionMemory? memory,
        Initiative initiative,
        CancellationToken cancel
    )
    {
        var index = memory is null
            ? await ApplicationIndex.ReadAsync(db, cancel)
            : await ApplicationIndex.HereAsync(db, memory, cancel);
        var answers = await db
            .ApplicationAnswers.AsNoTracking()
            .Include(a => a.Answerer.Account)
            .Where(a => a.InitiativeId == initiative.Id)
            .ToListAsync(cancel);
        return Of(initiative, index, await SharedList.ReadAsync(db, cancel), answers);
    }

    /// <param name="said">The answers of this initiative.</param>
    public static ApplicationReview Of(
        Initiative initiative,
        ApplicationIndex index,
        SharedList shared,
        IEnumerable<ApplicationAnswer> said
    )
    {
        var answers = said.ToDictionary(a => a.Subject);
        var text = Proposal.TextOf(initiative);
        var mark = Proposal.MarkOf(initiative);
        var similar = new List<SimilarApplication>();
        foreach (var (entry, alike) in shared.Covering(text, MostShared))
            Add(new(entry.Key, entry.Name, null, entry, alike.Score, alike.Why, null, false));
        foreach (var (application, alike) in index.Find(text, Most))
            Add(
                new(application.Id.ToString(), application.Name, application, null, alike.Score, alike.Why, null, false)
            );
        // What it joined stays in sight, whatever became of the words.
        foreach (var joined in answers.Values.Where(a => a.JoinedAt is not null))
            if (similar.TrueForAll(s => s.Subject != joined.Subject))
                Add(
                    new(
                        joined.Subject,
                        joined.Name,
                        joined.ApplicationId is { } id ? index.ById.GetValueOrDefault(id) : null,
                        shared.Find(joined.Subject),
                        (double)joined.Score,
                        [],
                        null,
                        false
                    )
                );
        return new(initiative, mark, similar, index.All.Count == 0);

        void Add(SimilarApplication found)
        {
            var answer = answers.GetValueOrDefault(found.Subject);
            similar.Add(
                found with
                {
                    Answer = answer,
                    IsOld = answer is { JoinedAt: null } && answer.TextMark != mark,
                }
            );
        }
    }
}
