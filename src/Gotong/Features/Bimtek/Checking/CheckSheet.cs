using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Web;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Bimtek.Checking;

/// <summary>
/// Where the QR code on a sheet leads: which sheet, who signed how and when, and whether what is stored fits the hash.
/// A sheet that is not published is answered as one that does not exist.
/// </summary>
public static class CheckSheet
{
    public static void Map(IEndpointRouteBuilder region) =>
        region.MapGet(BimtekLinks.CheckPath, HandleAsync).Allow(Access.Anyone);

    private static async Task<IResult> HandleAsync(string code, GotongDb db, Visit visit, CancellationToken cancel)
    {
        var sheet = await FindAsync(db, code.ToLowerInvariant(), cancel);
        return sheet is null
            ? Page.Of<UnknownSheetPage>(new { visit.Region }, StatusCodes.Status404NotFound)
            : Page.Of<CheckPage>(new { visit.Region, Sheet = sheet });
    }

    /// <summary>By the short code or the whole hash; anything else is not asked of the database.</summary>
    private static async Task<CommitmentSheet?> FindAsync(GotongDb db, string code, CancellationToken cancel)
    {
        if (code.Length is not (CommitmentSheet.CodeLength or 64) || !code.All(char.IsAsciiHexDigitLower))
            return null;
        return await db
            .CommitmentSheets.AsNoTracking()
            .Include(s => s.Signers)
            .OrderBy(s => s.Number)
            .FirstOrDefaultAsync(s => s.PublishedAt != null && s.Hash!.StartsWith(code), cancel);
    }
}
