using System.Globalization;
using Gotong.Features.Delivery;
using Gotong.Features.Initiatives;
using Gotong.Features.Regions;
using Gotong.Features.Scorecards.Proposing;
using Gotong.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Scorecards.Sheets;

/// <summary>One model in one year as one visitor sees it: answers, their evidence, and what the platform proposes.</summary>
/// <param name="Innovation">What it is about; null: the region.</param>
/// <param name="Sheet">Null: nobody answered yet.</param>
/// <param name="Proposals">Empty for another year than this one, and for strangers.</param>
public sealed record SheetView(
    Visit Visit,
    ScoringModel Model,
    int Year,
    Initiative? Innovation,
    ScoreSheet? Sheet,
    IReadOnlyDictionary<string, ScoreAnswer> Answers,
    ILookup<Guid, ShownEvidence> Shown,
    IReadOnlyDictionary<string, ProposedAnswer> Proposals
)
{
    private const int FirstYear = 2015;

    public Region Region => Visit.Region;
    public int Of => Innovation?.Number ?? 0;
    public bool MayConfirm => ScorecardPermissions.MayConfirm(Visit.Actor, Sheet);

    /// <summary>As far as shown by evidence.</summary>
    public SheetScore Score => SheetScore.Of(Model, i => HasEvidence(i) ? AnswerTo(i)?.Score : null);

    /// <summary>As people said it, with evidence or without.</summary>
    public SheetScore Said => SheetScore.Of(Model, i => AnswerTo(i)?.Score);

    public ScoreAnswer? AnswerTo(ScoreIndicator indicator) => Answers.GetValueOrDefault(indicator.Key);

    public ProposedAnswer? ProposalFor(ScoreIndicator indicator) => Proposals.GetValueOrDefault(indicator.Key);

    public IEnumerable<ShownEvidence> EvidenceFor(ScoreIndicator indicator) =>
        AnswerTo(indicator) is { } answer ? Shown[answer.Id] : [];

    public bool HasEvidence(ScoreIndicator indicator) => EvidenceFor(indicator).Any();

    /// <summary>What does not count yet: no answer, or nothing that shows it.</summary>
    public IEnumerable<ScoreIndicator> Missing =>
        Model.Indicators.Where(i => AnswerTo(i)?.Score is null || !HasEvidence(i));

    /// <summary>Null: there is no such sheet, or not for this visitor.</summary>
    public static async Task<SheetView?> FindAsync(
        GotongDb db,
        Visit visit,
        string model,
        int year,
        string? innovation,
        CancellationToken cancel,
        bool propose = true
    )
    {
        if (ScoringModel.Find(model) is not { } found || year < FirstYear || year > visit.Today.Year + 1)
            return null;
        Initiative? about = null;
        if (found.OfInnovations)
        {
            if (!int.TryParse(innovation, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
                return null;
            about = await db
                .Initiatives.VisibleTo(visit.Actor)
                .AsNoTracking()
                .SingleOrDefaultAsync(i => i.Number == number && i.SubmittedAt != null, cancel);
            if (about is null)
                return null;
        }
        else if (innovation is not null)
            return null;
        var of = about?.Number ?? 0;
        var sheet = await db
            .ScoreSheets.AsNoTracking()
            .SingleOrDefaultAsync(s => s.Model == model && s.Year == year && s.Innovation == of, cancel);
        return ScorecardPermissions.MaySee(visit.Actor, sheet)
            ? await LoadAsync(db, visit, found, year, about, sheet, propose, cancel)
            : null;
    }

    private static async Task<SheetView> LoadAsync(
        GotongDb db,
        Visit visit,
        ScoringModel model,
        int year,
        Initiative? about,
        ScoreSheet? sheet,
        bool propose,
        CancellationToken cancel
    )
    {
        var answers = sheet is null
            ? []
            : await db
                .ScoreAnswers.AsNoTracking()
                .Include(a => a.Owner!.Account)
                .Where(a => a.SheetId == sheet.Id)
                .ToListAsync(cancel);
        return new(
            visit,
            model,
            year,
            about,
            sheet,
            answers.ToDictionary(a => a.Indicator),
            await ShownEvidence.OfAsync(db, [.. answers.Select(a => a.Id)], cancel),
            propose && visit.Actor.IsMember && year == visit.Today.Year
                ? await ProposalsAsync(db, visit, model, about, cancel)
                : new Dictionary<string, ProposedAnswer>()
        );
    }

    private static async Task<IReadOnlyDictionary<string, ProposedAnswer>> ProposalsAsync(
        GotongDb db,
        Visit visit,
        ScoringModel model,
        Initiative? about,
        CancellationToken cancel
    )
    {
        if (model.Indicators.All(i => i.Proposal is null))
            return new Dictionary<string, ProposedAnswer>();
        Func<string?, ProposedAnswer?> propose;
        if (about is null)
        {
            var facts = await RegionFactsReader.ReadAsync(db, visit, cancel);
            propose = key => RegionProposals.Of(key, facts, visit.Region);
        }
        else
        {
            var facts = await InnovationProposals.ReadAsync(db, about, visit.Today, cancel);
            propose = key => InnovationProposals.Of(key, facts, visit.Region);
        }
        return model
            .Indicators.Select(i => (i.Key, Proposal: propose(i.Proposal)))
            .Where(p => p.Proposal is not null)
            .ToDictionary(p => p.Key, p => p.Proposal!);
    }
}

/// <summary>Evidence beside an answer.</summary>
public sealed record ShownEvidence(
    Guid ClaimId,
    Guid AnswerId,
    int Number,
    string Title,
    EvidenceKind Kind,
    DateOnly On,
    string? FileHash,
    string? FileName,
    string? Link,
    bool IsPublic
)
{
    public static async Task<ILookup<Guid, ShownEvidence>> OfAsync(
        GotongDb db,
        IReadOnlyList<Guid> answers,
        CancellationToken cancel
    ) =>
        (
            await db
                .Claims.Where(c => c.Subject == ScoreAnswer.Subject && answers.Contains(c.SubjectId))
                .OrderBy(c => c.Evidence.Number)
                .Select(c => new ShownEvidence(
                    c.Id,
                    c.SubjectId,
                    c.Evidence.Number,
                    c.Evidence.Title,
                    c.Evidence.Kind,
                    c.Evidence.On,
                    c.Evidence.FileHash,
                    c.Evidence.FileName,
                    c.Evidence.Link,
                    c.Evidence.PublishedAt != null
                ))
                .ToListAsync(cancel)
        ).ToLookup(e => e.AnswerId);
}
