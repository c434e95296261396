using Gotong.Features.Codes;
using Gotong.Features.Initiatives;
using Gotong.Features.Readiness;
using Gotong.Platform.Data;
using Gotong.Platform.Files;

namespace Gotong.Features.Example;

/// <summary>The proofs of one example initiative: by turns ready, on course, or left alone.</summary>
internal sealed class ProofSeed(
    GotongDb db,
    Initiative initiative,
    Guid owner,
    DateOnly today,
    DateTimeOffset now,
    StoredFile file,
    long bytes
)
{
    public void Add(int index)
    {
        if (index % 4 == 3)
            return; // nobody looked at it yet
        foreach (var need in initiative.Needs.Where(n => n.Kind != NeedKind.Budget))
            AddFor(need, index);
        foreach (var kind in (NeedKind[])[NeedKind.Regulation, NeedKind.Infrastructure])
            if (!initiative.Needs.Exists(n => n.Kind == kind))
                AddNothing(kind, index);
        foreach (var line in initiative.Costs.DistinctBy(c => (c.Year, c.Source)))
            AddMoney(line, index);
    }

    private void AddFor(Need need, int index)
    {
        var isReady = index % 4 == 0;
        if (need.Kind == NeedKind.Regulation)
        {
            var instrument = new Instrument
            {
                RegionId = initiative.RegionId,
                InitiativeId = initiative.Id,
                Initiative = initiative,
                NeedId = need.Id,
            };
            instrument.Write(
                InstrumentKind.Perkada,
                need.Text,
                isReady ? InstrumentStage.Enacted : InstrumentStage.Drafted,
                isReady ? $"{10 + index} Tahun {today.Year - 1}" : null,
                isReady ? today.AddDays(-120) : null
            );
            // Of some the day is past, so that one sees what that does.
            Keep(instrument, isReady, index % 8 == 5 ? today.AddDays(-20) : null);
        }
        else
        {
            var gap = new InfrastructureGap
            {
                RegionId = initiative.RegionId,
                InitiativeId = initiative.Id,
                Initiative = initiative,
                NeedId = need.Id,
            };
            gap.Write(
                InfrastructureKind.Physical,
                need.Text,
                "Sebagian sudah ada (data contoh).",
                "Sisanya dilengkapi tahun ini.",
                isReady ? today.AddDays(-40) : null
            );
            Keep(gap, isReady);
        }
    }

    private void AddNothing(NeedKind kind, int index)
    {
        var nothing = new NothingNeeded
        {
            RegionId = initiative.RegionId,
            InitiativeId = initiative.Id,
            Initiative = initiative,
            Of = kind,
        };
        nothing.Write("cukup dengan yang sudah ada");
        Keep(nothing, index % 4 == 0);
    }

    private void AddMoney(CostLine line, int index)
    {
        var budget = new BudgetProof
        {
            RegionId = initiative.RegionId,
            InitiativeId = initiative.Id,
            Initiative = initiative,
            Year = line.Year,
            Source = line.Source,
        };
        var isReady = index % 4 != 2 && line.Year <= today.Year;
        var isApbd = FundingSource.Find(line.Source) is { InApbd: true };
        if (isApbd)
            budget.Write(
                isReady ? BudgetStage.InApbd : BudgetStage.Proposed,
                line.Amount,
                isReady ? "2.16.03.2.02.0017" : null
            );
        Keep(budget, isReady && isApbd, new DateOnly(line.Year, 11, 30));
    }

    private void Keep(Proof proof, bool isShown, DateOnly? due = null)
    {
        proof.Assign(owner, due ?? new DateOnly(today.Year, 12, 15));
        proof.Sign(owner, now);
        if (isShown)
            proof.Show(file.Name, file.Hash, bytes, owner, now);
        db.Add(proof);
    }
}
