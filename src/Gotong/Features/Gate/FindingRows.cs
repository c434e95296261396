using Gotong.Features.Initiatives;
using Gotong.Features.Regions;
using Gotong.Platform.Web;

namespace Gotong.Features.Gate;

public static class FindingRows
{
    /// <summary>Findings as a page shows them; with a link to the question that mends each, for those who may answer it.</summary>
    public static IReadOnlyList<FindingRow> Rows(
        this IEnumerable<Finding> findings,
        Region region,
        Initiative initiative,
        bool mayEdit
    ) =>
        [
            .. findings.Select(f => new FindingRow(
                f.Severity == Severity.Refuse ? FindingKind.Refuse : FindingKind.Warn,
                f.What,
                f.Why,
                mayEdit ? f.Mend : null,
                mayEdit ? InitiativeLinks.Step(region, initiative.Number, f.Step) : null,
                f.Ground
            )),
        ];
}
