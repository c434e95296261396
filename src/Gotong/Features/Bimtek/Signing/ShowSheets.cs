using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Files;
using Gotong.Platform.Hosting;
using Gotong.Platform.Http;
using Gotong.Platform.Web;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Bimtek.Signing;

/// <summary>The sheets of a region, one of them whole, and the signed papers behind it. For members.</summary>
public static class ShowSheets
{
    public static void Map(IEndpointRouteBuilder region)
    {
        region.MapGet(BimtekLinks.SheetsPath, ListAsync).Allow(Access.Members);
        region.MapGet(BimtekLinks.SheetPath, ShowAsync).Allow(Access.Members);
        region.MapGet(BimtekLinks.SignedFilePath, DownloadAsync).Allow(Access.Members);
    }

    public static Task<CommitmentSheet?> FindAsync(GotongDb db, int number, CancellationToken cancel) =>
        db.CommitmentSheets.Include(s => s.Signers).SingleOrDefaultAsync(s => s.Number == number, cancel);

    private static async Task<IResult> ListAsync(GotongDb db, Visit visit, CancellationToken cancel) =>
        Page.Of<SheetsPage>(
            new
            {
                visit.Region,
                visit.Actor,
                Sheets = await db
                    .CommitmentSheets.AsNoTracking()
                    .Include(s => s.Signers)
                    .OrderByDescending(s => s.Number)
                    .ToListAsync(cancel),
            }
        );

    private static async Task<IResult> ShowAsync(
        int number,
        GotongDb db,
        Visit visit,
        PublicAddress address,
        CancellationToken cancel
    ) =>
        await FindAsync(db, number, cancel) is { } sheet
            ? Page.Of<SheetPage>(
                new { Model = new SheetView(visit.Region, visit.Actor, sheet, Address(visit, sheet, address)) }
            )
            : Results.NotFound();

    private static async Task<IResult> DownloadAsync(
        int number,
        Guid signer,
        Installation installation,
        GotongDb db,
        Visit visit,
        CancellationToken cancel
    )
    {
        if ((await FindAsync(db, number, cancel))?.Signers.Find(s => s.Id == signer)?.FileHash is not { } hash)
            return Results.NotFound();
        if (new FileStore(installation, visit.Region.Id).Find(hash) is not { } file)
            return Results.NotFound();
        var content = file.Open();
        var (type, ending) = EvidenceFile.TypeOf(content);
        return Results.File(content, type, $"komitmen-{number}{ending}");
    }

    /// <summary>What the QR code on the sheet says; null until it is fixed.</summary>
    internal static string? Address(Visit visit, CommitmentSheet sheet, PublicAddress address) =>
        sheet.Code is { } code ? address.Of(BimtekLinks.CheckFrom(visit.Region, code)) : null;
}

public sealed record SheetView(Region Region, Actor Actor, CommitmentSheet Sheet, string? Address)
{
    public bool MayRun => BimtekPermissions.MayRun(Actor);
    public bool MaySign => BimtekPermissions.MaySign(Actor, Sheet);
}
