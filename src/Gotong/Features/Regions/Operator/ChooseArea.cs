using Gotong.Features.Accounts;
using Gotong.Platform.Data;
using Gotong.Platform.Web;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Regions;

/// <summary>The operator's page, and the way to the one of 514 that is to be opened.</summary>
public static class ChooseArea
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(AccountLinks.OperatorPath, ListAsync).Allow(Access.Operator);
        routes.MapGet(RegionLinks.ChooseAreaPath, ChooseAsync).Allow(Access.Operator);
    }

    private static async Task<IResult> ListAsync(GotongDb db, CancellationToken cancel) =>
        Page.Of<OperatorPage>(new { Regions = await ShowHome.InOrderAsync(db, cancel) });

    private static async Task<IResult> ChooseAsync(
        string? provinsi,
        string? cari,
        GotongDb db,
        CancellationToken cancel
    )
    {
        var search = cari?.Trim() ?? "";
        var provinces = await db
            .Areas.AsNoTracking()
            .Where(a => a.Level == AreaLevel.Province)
            .OrderBy(a => a.Code)
            .ToListAsync(cancel);
        var regencies = await db
            .Areas.AsNoTracking()
            .Where(a => a.Level == AreaLevel.Regency)
            .OrderBy(a => a.Code)
            .ToListAsync(cancel);
        var open = await db.Regions.Select(r => r.Code).ToListAsync(cancel);
        return Page.Of<ChooseAreaPage>(
            new
            {
                Provinces = provinces,
                Province = provinces.Find(p => p.Code == provinsi)!,
                Search = search,
                Found = search.Length > 0
                    ? regencies.FindAll(a => a.Name.Contains(search, StringComparison.CurrentCultureIgnoreCase))
                    : regencies.FindAll(a => a.ParentCode == provinsi),
                Open = open,
            }
        );
    }
}
