using Gotong.Documents;
using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Lists;
using Microsoft.EntityFrameworkCore;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Priorities;

/// <summary>The tree of a plan as a file: a row per priority, in its order, with the same filter as the page.</summary>
internal static class DownloadPlan
{
    public static void MapDownloadPlan(this IEndpointRouteBuilder region)
    {
        region
            .MapGet(
                PriorityLinks.PlanSheetPath,
                (Guid? opd, Guid? dokumen, GotongDb db, Visit visit, CancellationToken cancel) =>
                    FileAsync(opd, dokumen, db, visit, csv: false, cancel)
            )
            .Allow(Access.Anyone);
        region
            .MapGet(
                PriorityLinks.PlanCsvPath,
                (Guid? opd, Guid? dokumen, GotongDb db, Visit visit, CancellationToken cancel) =>
                    FileAsync(opd, dokumen, db, visit, csv: true, cancel)
            )
            .Allow(Access.Anyone);
    }

    private static async Task<IResult> FileAsync(
        Guid? opd,
        Guid? dokumen,
        GotongDb db,
        Visit visit,
        bool csv,
        CancellationToken cancel
    )
    {
        var shelf = await PlanShelf.LoadAsync(db, visit.Actor, visit.Today.Year, cancel);
        if ((shelf.Plans.FirstOrDefault(p => p.Id == dokumen) ?? shelf.Current) is not { } plan)
            return Results.NotFound();
        var tree = await PlanOutline.LoadAsync(db, plan, opd, cancel);
        var agencies = (
            await db
                .Responsibilities.Where(r => r.Priority.RpjmdId == plan.Id)
                .Select(r => new { r.PriorityId, r.Organization.Name })
                .Distinct()
                .ToListAsync(cancel)
        ).ToLookup(r => r.PriorityId, r => r.Name);
        return new TableDownload(
            $"rencana-{visit.Region.Code}-{plan.PeriodStart}",
            [
                new(T("Tingkat", "Level"), 14),
                new(T("Kode", "Code"), 12),
                new(T("Nama", "Name"), 60),
                new(T("Di bawah", "Under"), 40),
                new(T("Perangkat daerah", "Regional agency"), 30),
                new(T("Indikator", "Indicators"), 10, ColumnKind.Number),
                new("Pagu", 20, ColumnKind.Rupiah),
            ],
            tree.Tops.Concat(tree.Alone)
                .SelectMany(top => Walk(tree, top, null))
                .Select(place => RowOf(place, agencies)),
            csv
        );
    }

    private static IEnumerable<(PlanNode Node, PlanNode? Under)> Walk(
        PlanOutline tree,
        PlanNode node,
        PlanNode? under
    ) => tree.Under(node).SelectMany(child => Walk(tree, child, node)).Prepend((node, under));

    private static IReadOnlyList<object?> RowOf(
        (PlanNode Node, PlanNode? Under) place,
        ILookup<Guid, string> agencies
    ) =>
        [
            PriorityWords.Of(place.Node.Level),
            place.Node.Code,
            place.Node.Name,
            place.Under?.Name,
            string.Join("; ", agencies[place.Node.Id].Order(StringComparer.Ordinal)),
            place.Node.Indicators,
            place.Node.Pagu == 0 ? null : place.Node.Pagu,
        ];
}
