using Gotong.Features.Initiatives.Answer;
using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Http;
using Gotong.Platform.Ledger;
using Gotong.Platform.Web;
using Microsoft.EntityFrameworkCore;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Bimtek.Signing;

/// <summary>Asks once more, then fixes a sheet for good, or shows it to all.</summary>
public static class DecideSheet
{
    public static void Map(IEndpointRouteBuilder region)
    {
        MapOne(region, BimtekLinks.FixSheetPath, publish: false);
        MapOne(region, BimtekLinks.PublishSheetPath, publish: true);
    }

    private static void MapOne(IEndpointRouteBuilder region, string path, bool publish)
    {
        region
            .MapGet(
                path,
                (int number, GotongDb db, Visit visit, CancellationToken cancel) =>
                    AskAsync(publish, number, db, visit, cancel)
            )
            .Allow(BimtekPermissions.Run);
        region
            .MapForm(
                path,
                (int number, HttpRequest request, GotongDb db, Visit visit, CancellationToken cancel) =>
                    SaveAsync(publish, number, request, db, visit, cancel)
            )
            .Allow(BimtekPermissions.Run);
    }

    private static async Task<IResult> AskAsync(
        bool publish,
        int number,
        GotongDb db,
        Visit visit,
        CancellationToken cancel
    )
    {
        if (await ShowSheets.FindAsync(db, number, cancel) is not { } sheet)
            return Results.NotFound();
        return May(publish, sheet)
            ? Answer(publish, visit, sheet, StatusCodes.Status200OK)
            : new SeeOther(BimtekLinks.Sheet(visit.Region, number));
    }

    private static async Task<IResult> SaveAsync(
        bool publish,
        int number,
        HttpRequest request,
        GotongDb db,
        Visit visit,
        CancellationToken cancel
    )
    {
        var form = await request.ReadFormAsync(cancel);
        if (await ShowSheets.FindAsync(db, number, cancel) is not { } sheet)
            return Results.NotFound();
        if (!May(publish, sheet))
            return new SeeOther(BimtekLinks.Sheet(visit.Region, number));
        // Whoever fixes it has read these words and no other; publishing does not depend on who signed meanwhile.
        if (!publish && Versions.Of(form) != sheet.Version)
            return Answer(publish, visit, sheet, StatusCodes.Status409Conflict);
        if (publish)
            sheet.Publish(visit.Now);
        else
            sheet.Fix(visit.Region, visit.Now);
        try
        {
            await db.SaveActAsync(publish ? Published(sheet) : Fixed(sheet), cancel);
        }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear();
            return await ShowSheets.FindAsync(db, number, cancel) is { } now
                ? Answer(publish, visit, now, StatusCodes.Status409Conflict)
                : Results.NotFound();
        }
        return new SeeOther(BimtekLinks.Sheet(visit.Region, number));
    }

    private static bool May(bool publish, CommitmentSheet sheet) =>
        publish ? sheet is { IsFixed: true, PublishedAt: null } : !sheet.IsFixed;

    private static Act Fixed(CommitmentSheet sheet) =>
        new(
            "sheet.fixed",
            Visibility.Region,
            $"menetapkan lembar komitmen {sheet.Number}",
            $"fixed commitment sheet {sheet.Number}",
            new { sheet.Number, sheet.Hash }
        );

    private static Act Published(CommitmentSheet sheet) =>
        new(
            "sheet.published",
            Visibility.Public,
            $"menerbitkan lembar komitmen \"{sheet.Title}\"",
            $"published the commitment sheet \"{sheet.Title}\"",
            new { sheet.Number, sheet.Hash }
        );

    private static IResult Answer(bool publish, Visit visit, CommitmentSheet sheet, int status) =>
        Page.Of<DecideSheetPage>(
            new
            {
                visit.Region,
                Sheet = sheet,
                Publish = publish,
                HasMovedOn = status == StatusCodes.Status409Conflict,
            },
            status
        );
}
