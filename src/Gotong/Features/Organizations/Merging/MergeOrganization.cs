using System.Globalization;
using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Http;
using Gotong.Platform.Ledger;
using Gotong.Platform.Web;
using Microsoft.EntityFrameworkCore;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Organizations;

/// <summary>Two entries of one organization become one: all that the first carries goes to the second, in one act.</summary>
public static class MergeOrganization
{
    public static void Map(IEndpointRouteBuilder region)
    {
        region.MapGet(OrganizationLinks.MergePath, ShowAsync).Allow(OrganizationPermissions.Keepers);
        region.MapForm(OrganizationLinks.MergePath, SaveAsync).Allow(OrganizationPermissions.Keepers);
    }

    private static async Task<IResult> ShowAsync(Guid id, GotongDb db, Visit visit, CancellationToken cancel) =>
        await ViewAsync(id, db, visit, cancel) is { } view
            ? Page.Of<MergePage>(new { Model = view })
            : Results.NotFound();

    private static async Task<IResult> SaveAsync(
        Guid id,
        HttpRequest request,
        GotongDb db,
        Visit visit,
        IEnumerable<OrganizationMove> moves,
        CancellationToken cancel
    )
    {
        if (await ViewAsync(id, db, visit, cancel) is not { } view)
            return Results.NotFound();
        var form = await request.ReadFormAsync(cancel);
        view = view with { Into = form["into"], Key = form[FormFields.Key] };
        if (form[FormFields.Version] != view.From.Version.ToString(CultureInfo.InvariantCulture))
            return Refused(view, "", Changed, StatusCodes.Status409Conflict);
        if (!Guid.TryParse(view.Into, out var intoId) || view.Others.All(o => o.Id != intoId))
            return Refused(view, "into", T("Pilih lembaga yang dipertahankan.", "Choose the organization that stays."));
        var from = await db.Organizations.AsTracking().SingleAsync(o => o.Id == id, cancel);
        var into = await db.Organizations.AsTracking().SingleAsync(o => o.Id == intoId, cancel);
        foreach (var move in moves)
            if (await move.MoveAsync(db, from, into, visit.Now, cancel) is { } problem)
            {
                db.ChangeTracker.Clear();
                return Refused(view, "into", problem);
            }
        into.TakeWordsOf(from);
        db.Remove(from);
        try
        {
            await db.SaveActAsync(
                new Act(
                    "organization.merged",
                    Visibility.Region,
                    $"menggabungkan lembaga “{from.Name}” ke dalam “{into.Name}”",
                    $"merged the organization “{from.Name}” into “{into.Name}”",
                    new { from = from.Id, into = into.Id }
                ),
                cancel
            );
        }
        catch (DbUpdateException)
        {
            // A record was changed, or a new one came to point here, in the same moment.
            db.ChangeTracker.Clear();
            return Refused(view, "", Changed, StatusCodes.Status409Conflict);
        }
        return new SeeOther(OrganizationLinks.Page(visit.Region, into.Id));
    }

    private static string Changed =>
        T(
            "Datanya baru saja diubah orang lain. Belum ada yang digabung; periksa, lalu kirim sekali lagi.",
            "Somebody changed the data a moment ago. Nothing was merged; check, then send again."
        );

    private static IResult Refused(MergeView view, string field, string problem, int status = 422) =>
        Page.Of<MergePage>(new { Model = view with { Errors = new FormErrors().Add(field, problem) } }, status);

    private static async Task<MergeView?> ViewAsync(Guid id, GotongDb db, Visit visit, CancellationToken cancel)
    {
        var all = await db.Organizations.AsNoTracking().OrderBy(o => o.Name).ToListAsync(cancel);
        return all.Find(o => o.Id == id) is { } from
            ? new(visit.Region, from, [.. all.Where(o => o.Id != id).OrderBy(o => o.Kind == from.Kind ? 0 : 1)])
            : null;
    }
}

public sealed record MergeView(Region Region, Organization From, IReadOnlyList<Organization> Others)
{
    public string? Into { get; init; }
    public string? Key { get; init; }
    public FormErrors? Errors { get; init; }
}
