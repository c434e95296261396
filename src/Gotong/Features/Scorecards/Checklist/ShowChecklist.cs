using Gotong.Features.Bimtek;
using Gotong.Features.Meetings;
using Gotong.Features.Regions;
using Gotong.Features.Scorecards.Proposing;
using Gotong.Features.Scorecards.Sheets;
using Gotong.Platform.Data;
using Gotong.Platform.Web;
using Microsoft.EntityFrameworkCore;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Scorecards.Checklist;

/// <summary>The findings that assessors note, with what Gotong sees of each, who sees to it and by when.</summary>
public static class ShowChecklist
{
    public static void Map(IEndpointRouteBuilder region) =>
        region.MapGet(ScorecardLinks.ChecklistPath, HandleAsync).Allow(Access.Members);

    private static async Task<IResult> HandleAsync(GotongDb db, Visit visit, CancellationToken cancel) =>
        Page.Of<ChecklistPage>(new { Model = await FindingList.LoadAsync(db, visit, cancel) });
}

public sealed record FindingList(Visit Visit, IReadOnlyList<FindingLine> Lines)
{
    public bool MayWrite => ScorecardPermissions.Confirm.Admits(Visit.Actor);

    public int Open => Lines.Count(l => l.Care?.ClosedOn is null);

    public static async Task<int> OpenAsync(GotongDb db, CancellationToken cancel)
    {
        var keys = FindingEdition.Current.Findings.Select(f => f.Key).ToList();
        return keys.Count
            - await db.FindingCares.CountAsync(c => c.ClosedOn != null && keys.Contains(c.Finding), cancel);
    }

    public static async Task<FindingList> LoadAsync(GotongDb db, Visit visit, CancellationToken cancel)
    {
        var cares = await db
            .FindingCares.AsNoTracking()
            .Include(c => c.Owner!.Account)
            .ToDictionaryAsync(c => c.Finding, cancel);
        var facts = await RegionFactsReader.ReadAsync(db, visit, cancel);
        var kominfo = await SheetView.FindAsync(
            db,
            visit,
            ScoringModel.Kominfo,
            visit.Today.Year,
            null,
            cancel,
            propose: false
        );
        var spbe = await SheetView.FindAsync(
            db,
            visit,
            ScoringModel.Spbe,
            visit.Today.Year,
            null,
            cancel,
            propose: false
        );
        var signed = await SheetFacts(db, cancel);
        return new(
            visit,
            [
                .. FindingEdition.Current.Findings.Select(f => new FindingLine(
                    f,
                    cares.GetValueOrDefault(f.Key),
                    Seen(f.Live)
                )),
            ]
        );

        SeenOfFinding? Seen(string? live) =>
            live switch
            {
                "regulation" or "council" or "forum" or "budget" => RegionProposals.Of(live, facts, visit.Region)
                    is { } proposed
                    ? new(proposed.Basis, proposed.Href)
                    : null,
                "spbe" when spbe is { Score: { Counted: > 0, Index: { } index } score } => new(
                    T(
                        $"Indeks {ScorecardWords.Index(index)} dari {score.Counted} indikator berbukti.",
                        $"Index {ScorecardWords.Index(index)} from {score.Counted} indicators with evidence."
                    ),
                    ScorecardLinks.Sheet(visit.Region, ScoringModel.Spbe, visit.Today.Year)
                ),
                "evidence" when kominfo is { Said.Counted: > 0 } => new(
                    T(
                        $"{kominfo.Score.Counted} dari {kominfo.Said.Counted} jawaban punya bukti.",
                        $"{kominfo.Score.Counted} of {kominfo.Said.Counted} answers have evidence."
                    ),
                    ScorecardLinks.Sheet(visit.Region, ScoringModel.Kominfo, visit.Today.Year)
                ),
                "commitment" when signed.Whole > 0 => new(
                    T(
                        $"{signed.Part} dari {signed.Whole} penandatangan lembar komitmen sudah menandatangani.",
                        $"{signed.Part} of {signed.Whole} named on commitment sheets have signed."
                    ),
                    BimtekLinks.Sheets(visit.Region)
                ),
                _ => null,
            };
    }

    private static async Task<PartOf> SheetFacts(GotongDb db, CancellationToken cancel) =>
        new(
            await db.Set<SheetSigner>().CountAsync(s => s.SignedAt != null, cancel),
            await db.Set<SheetSigner>().CountAsync(cancel)
        );
}

/// <param name="Seen">What Gotong's data say; null: nothing.</param>
public sealed record FindingLine(AssessorFinding Finding, FindingCare? Care, SeenOfFinding? Seen);

public sealed record SeenOfFinding(string Sentence, string Href);
