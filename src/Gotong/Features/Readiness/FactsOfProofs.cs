using Gotong.Features.Codes;
using Gotong.Features.Collaboration;
using Gotong.Features.Initiatives;
using Gotong.Platform.Web;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Readiness;

/// <summary>From the records of one initiative to what the rules of confidence judge. No database.</summary>
/// <param name="isPublic">For who may not read the promises themselves: their public standing, without amounts.</param>
public sealed class FactsOfProofs(
    Horizon? horizon,
    int startedIn,
    IReadOnlyList<NeededMoney> costs,
    IReadOnlyList<Need> needs,
    IReadOnlyList<Proof> proofs,
    IReadOnlyList<Commitment> promises,
    DateOnly today,
    bool isPublic
)
{
    /// <summary>The last day of the initiative's time; null while its term is not named.</summary>
    private DateOnly? Latest { get; } =
        horizon is { } term
            ? new DateOnly(costs.Select(c => c.Year).DefaultIfEmpty(startedIn).Min() + term.Years() - 1, 12, 31)
            : null;

    public ProofFacts Gather() =>
        new(Of(NeedKind.Regulation), Of(NeedKind.Infrastructure), [.. MoneyLines(costs).Select(Budget)]);

    /// <summary>What is needed in each year from each source.</summary>
    public static IEnumerable<NeededMoney> MoneyLines(IEnumerable<NeededMoney> costs) =>
        costs
            .GroupBy(c => (c.Year, c.Source))
            .OrderBy(g => g.Key.Year)
            .ThenBy(g => g.Key.Source, StringComparer.Ordinal)
            .Select(g => new NeededMoney(g.Key.Year, g.Key.Source, g.Sum(c => c.Amount)));

    private List<ProofItem> Of(NeedKind kind)
    {
        var own = proofs.Where(p => p.Kind == kind).ToList();
        var answered = own.Select(p => p.NeedId).ToHashSet();
        List<ProofItem> items =
        [
            .. own.Where(p => p is not NothingNeeded).Select(Item),
            .. needs
                .Where(n => n.Kind == kind && !answered.Contains(n.Id))
                .Select(n => new ProofItem(n.Text, false, null, 0, false, null, Latest)),
        ];
        // That nothing is needed counts only where nothing is named.
        return items.Count > 0 ? items : [.. own.OfType<NothingNeeded>().Select(Statement)];
    }

    private ProofItem Item(Proof proof) =>
        new(
            ReadinessWords.NameOf(proof),
            proof is Instrument { Stage: InstrumentStage.Enacted } or InfrastructureGap { ClosedOn: not null },
            proof is Instrument { OfficialNumber: null } or Instrument { EnactedOn: null }
                ? T(
                    "Disebut berlaku, tetapi nomor atau tanggalnya belum ada",
                    "Said to be in force, but without number or day"
                )
                : null,
            proof.Evidence.Count,
            HasOwner(proof),
            proof.DueOn,
            Latest
        );

    private static ProofItem Statement(NothingNeeded said) =>
        new(ReadinessWords.NameOf(said), true, null, said.Evidence.Count, true, null, null, IsStatement: true);

    private ProofItem Budget(NeededMoney needed)
    {
        var proof = proofs
            .OfType<BudgetProof>()
            .FirstOrDefault(p => p.Year == needed.Year && p.Source == needed.Source);
        var name = $"{ReadinessWords.Money(needed.Year, needed.Source)}, {Rupiah.Short(needed.Amount)}";
        var source = FundingSource.Find(needed.Source);
        if (source is { Free: true })
            return new(
                $"{needed.Year}: {source.Name}",
                true,
                null,
                proof?.Evidence.Count ?? 0,
                true,
                null,
                null,
                IsStatement: true
            );
        var first = Math.Max(today.Year, costs.Min(c => c.Year));
        var item = new ProofItem(
            name,
            false,
            null,
            proof?.Evidence.Count ?? 0,
            proof is not null && HasOwner(proof),
            proof?.DueOn,
            new DateOnly(needed.Year, 12, 31),
            MayWait: needed.Year > first
        );
        if (source is { InApbd: false })
            return Promised(item, needed);
        return item with
        {
            IsClaimed = proof is { Stage: BudgetStage.InApbd or BudgetStage.Realised },
            Lacks =
                proof?.Code is null
                    ? T(
                        "Disebut dalam APBD, tetapi tanpa kode resmi",
                        "Said to be in the APBD, but without its official code"
                    )
                : proof.Amount < needed.Amount ? Short(needed.Amount - proof.Amount)
                : null,
        };
    }

    /// <summary>Money from outside the APBD is what both sides signed; it is not typed again. A late promise pays nothing.</summary>
    private ProofItem Promised(ProofItem item, NeededMoney needed)
    {
        var sure = promises
            .Where(c =>
                (isPublic ? c.PublicStanding(today) : c.Standing(today))
                    is CommitmentStanding.Agreed
                        or CommitmentStanding.Reported
                        or CommitmentStanding.Kept
            )
            .Sum(c => MoneyOf(c, needed.Year, needed.Source));
        return item with
        {
            IsClaimed = sure > 0,
            Evidence = 1, // the signed words themselves
            Lacks =
                sure >= needed.Amount ? null
                // What was promised in rupiah is between the two sides.
                : isPublic ? T("Belum seluruhnya dijanjikan", "Not all of it is promised")
                : Short(needed.Amount - sure),
        };
    }

    public static long MoneyOf(Commitment promise, int year, string source) =>
        promise.Current.MoneyOf(promise).Where(m => m.Year == year && m.Source == source).Sum(m => m.Amount);

    private static string Short(long missing) =>
        T($"Masih kurang {Rupiah.Short(missing)}", $"{Rupiah.Short(missing)} is still missing");

    private static bool HasOwner(Proof proof) => proof.OwnerId is not null && proof.Owner is { EndedAt: null };
}
