using System.Security.Cryptography;
using System.Text;
using Gotong.Features.Codes;
using Gotong.Features.Initiatives;
using Gotong.Features.Priorities;
using Gotong.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Delivery.Realisation;

public enum DifferenceKind
{
    Same,
    Differs,

    /// <summary>One is a thousand times the other: one of them was written in thousands.</summary>
    Thousand,

    /// <summary>The file has it, the report says nothing of it.</summary>
    OnlyFile,

    /// <summary>The report has it, the file does not.</summary>
    OnlyReport,

    /// <summary>The file has it, and the owner has not reported this quarter.</summary>
    NoReport,
}

/// <summary>One initiative, code and quarter: what was reported and what the file says.</summary>
public sealed record DifferenceRow(
    Initiative Initiative,
    QuarterReport? Report,
    Quarter Quarter,
    string Code,
    string Source,
    long? Reported,
    long? InFile,
    DifferenceKind Kind
)
{
    public string Field => $"ambil-{Initiative.Number}-{Quarter}-{Source}-{Code}";

    /// <summary>Can be written into the report there is.</summary>
    public bool MayTake => Report is not null && InFile is not null && Kind != DifferenceKind.Same;
}

/// <summary>Recorded spending against a file, by initiative and code.</summary>
/// <param name="Strange">Codes of the file that no initiative has.</param>
/// <param name="Shared">Codes that several initiatives have: the file does not say how much is whose.</param>
public sealed record RealisationDifference(
    IReadOnlyList<DifferenceRow> Rows,
    IReadOnlyList<RealisedLine> Strange,
    IReadOnlyList<(string Code, IReadOnlyList<int> Numbers)> Shared
)
{
    /// <summary>Changes when anything that was seen has changed.</summary>
    public string Fingerprint =>
        Convert.ToHexStringLower(
            SHA256.HashData(
                Encoding.UTF8.GetBytes(
                    string.Join('\n', Rows.Select(r => $"{r.Field} {r.Report?.Version} {r.Reported} {r.InFile}"))
                )
            )
        )[..32];

    public static async Task<RealisationDifference> LoadAsync(
        GotongDb db,
        RealisationDraft draft,
        int year,
        CancellationToken cancel
    )
    {
        var costs = await db.Set<CostLine>()
            .Include(c => c.Initiative)
            .Where(c => c.SubKegiatan != null && c.Stage != MoneyStage.Realised)
            .Where(c =>
                c.Initiative.State == InitiativeState.InMasterplan || c.Initiative.State == InitiativeState.Accepted
            )
            .ToListAsync(cancel);
        var first = Quarter.Of(year, 1);
        var last = Quarter.Of(year, 4);
        var reports = (
            await db
                .QuarterReports.AsTracking()
                .Include(r => r.Spending)
                .Include(r => r.Milestones)
                    .ThenInclude(m => m.Milestone)
                .Include(r => r.Initiative)
                .AsSplitQuery()
                .Where(r => r.Quarter >= first && r.Quarter <= last)
                .ToListAsync(cancel)
        )
            .GroupBy(r => (r.InitiativeId, r.Quarter))
            .ToDictionary(g => g.Key, g => g.MaxBy(r => r.Edition)!);
        var byCode = costs.ToLookup(c => c.SubKegiatan!, StringComparer.Ordinal);
        var rows = new List<DifferenceRow>();
        var shared = new List<(string, IReadOnlyList<int>)>();
        var lines = draft.Lines.GroupBy(l => l.Code, StringComparer.Ordinal).ToList();
        foreach (var lineOfCode in lines.Where(l => byCode[l.Key].Any()))
        {
            var initiatives = byCode[lineOfCode.Key].Select(c => c.Initiative).DistinctBy(i => i.Id).ToList();
            if (initiatives.Count > 1)
            {
                shared.Add((lineOfCode.Key, [.. initiatives.Select(i => i.Number).Order()]));
                continue;
            }
            // What the file does not say of the source, the costs of the initiative do.
            var own = byCode[lineOfCode.Key].OrderBy(c => c.Year == year ? 0 : 1).First().Source;
            foreach (var line in lineOfCode.GroupBy(l => (l.Quarter, Source: l.Source ?? own)))
                rows.Add(
                    Row(
                        initiatives[0],
                        reports.GetValueOrDefault((initiatives[0].Id, Quarter.Of(year, line.Key.Quarter))),
                        Quarter.Of(year, line.Key.Quarter),
                        lineOfCode.Key,
                        line.Key.Source,
                        line.Sum(l => l.Amount)
                    )
                );
        }
        var seen = rows.Select(r => (r.Initiative.Id, r.Quarter, r.Code, r.Source)).ToHashSet();
        foreach (var report in reports.Values)
        foreach (var spent in report.Spending.Where(s => s.Code is not null && s.Amount != 0))
            if (
                byCode[spent.Code!].Select(c => c.InitiativeId).Distinct().Count() == 1
                && seen.Add((report.InitiativeId, report.Quarter, spent.Code!, spent.Source))
            )
                rows.Add(Row(report.Initiative, report, report.Quarter, spent.Code!, spent.Source, null));
        return new(
            [
                .. rows.OrderBy(r => r.Initiative.Number)
                    .ThenBy(r => r.Quarter)
                    .ThenBy(r => r.Code, StringComparer.Ordinal),
            ],
            [.. draft.Lines.Where(l => !byCode[l.Code].Any())],
            shared
        );
    }

    private static DifferenceRow Row(
        Initiative initiative,
        QuarterReport? report,
        Quarter quarter,
        string code,
        string source,
        long? inFile
    )
    {
        var spent = report?.Spending.Where(s => s.Source == source && s.Code == code).ToList() ?? [];
        long? reported = spent.Count == 0 ? null : spent.Sum(s => s.Amount);
        return new(
            initiative,
            report,
            quarter,
            code,
            source,
            reported,
            inFile,
            KindOf(report is not null, reported, inFile)
        );
    }

    internal static DifferenceKind KindOf(bool hasReport, long? reported, long? inFile) =>
        (reported, inFile) switch
        {
            (_, null) => DifferenceKind.OnlyReport,
            (null, 0) => DifferenceKind.Same,
            (null, _) => hasReport ? DifferenceKind.OnlyFile : DifferenceKind.NoReport,
            var (a, b) when a == b => DifferenceKind.Same,
            var (a, b)
                when a > 0 && b > 0 && IsThousand((decimal)Math.Max(a.Value, b.Value) / Math.Min(a.Value, b.Value)) =>
                DifferenceKind.Thousand,
            _ => DifferenceKind.Differs,
        };

    private static bool IsThousand(decimal times) => times is >= 950 and <= 1050;
}
