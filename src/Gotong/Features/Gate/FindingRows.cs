using Gotong.Features.Initiatives;
using Gotong.Features.Regions;
using Gotong.Platform.Web;

namespace Gotong.Features.Gate;

public static class FindingRows
{
    extension(Finding finding)
    {
        public FindingKind Kind => finding.Severity == Severity.Refuse ? FindingKind.Refuse : FindingKind.Warn;

        /// <summary>Why, with the figures, and by whom it is lifted.</summary>
        public string Said => string.Join(' ', new[] { finding.Why, finding.Figures, finding.Lifted }.OfType<string>());
    }

    /// <summary>Findings as a page shows them; with a link to the question that mends each, for those who may answer it.</summary>
    public static IReadOnlyList<FindingRow> Rows(
        this IEnumerable<Finding> findings,
        Region region,
        Initiative initiative,
        bool mayEdit
    ) =>
        [
            .. findings.Select(f => new FindingRow(
                f.Kind,
                f.What,
                f.Said,
                mayEdit ? f.Mend : null,
                mayEdit ? GateLinks.Mend(region, initiative.Number, f.Step) : null,
                f.Ground
            )),
        ];
}
