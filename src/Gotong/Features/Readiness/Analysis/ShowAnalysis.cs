using Gotong.Features.Codes;
using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Web;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Readiness.Analysis;

/// <summary>SWOT, and the gap of each dimension, under the region's framework edition. For members; Book 1 prints both.</summary>
public static class ShowAnalysis
{
    public static void Map(IEndpointRouteBuilder region)
    {
        region.MapGet(ReadinessLinks.SwotPath, SwotAsync).Allow(Access.Members);
        region.MapGet(ReadinessLinks.GapsPath, GapsAsync).Allow(Access.Members);
    }

    private static async Task<IResult> SwotAsync(GotongDb db, Visit visit, CancellationToken cancel) =>
        Page.Of<SwotPage>(
            new
            {
                visit.Region,
                MayWrite = ReadinessPermissions.Assess.Admits(visit.Actor),
                Entries = await db
                    .SwotEntries.AsNoTracking()
                    .Where(s => s.Framework == visit.Region.Framework)
                    .OrderBy(s => s.Id)
                    .ToListAsync(cancel),
            }
        );

    private static async Task<IResult> GapsAsync(GotongDb db, Visit visit, CancellationToken cancel) =>
        Page.Of<GapsPage>(
            new
            {
                visit.Region,
                MayWrite = ReadinessPermissions.Assess.Admits(visit.Actor),
                Framework = FrameworkEdition.Of(visit.Region.Framework),
                Gaps = await db
                    .DimensionGaps.AsNoTracking()
                    .Include(g => g.Indicator)
                    .Where(g => g.Framework == visit.Region.Framework)
                    .ToDictionaryAsync(g => g.Dimension, StringComparer.Ordinal, cancel),
            }
        );
}
