using System.Globalization;
using Gotong.Features.Initiatives;
using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Http;
using Gotong.Platform.Ledger;
using Gotong.Platform.Web;
using Microsoft.EntityFrameworkCore;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Delivery.Status;

/// <summary>Sets a status by hand, with a reason and until a day; both are shown. Green only where data and owner carry it.</summary>
public static class OverrideStatus
{
    public static void Map(IEndpointRouteBuilder region)
    {
        region.MapGet(StatusLinks.SetPath, AskAsync).Allow(StatusPermissions.Override);
        region.MapForm(StatusLinks.SetPath, SetAsync).Allow(StatusPermissions.Override);
        region.MapForm(StatusLinks.ReleasePath, ReleaseAsync).Allow(StatusPermissions.Override);
    }

    private static async Task<IResult> AskAsync(int number, GotongDb db, Visit visit, CancellationToken cancel) =>
        await ViewAsync(number, db, visit, cancel) is { } view
            ? Page.Of<OverridePage>(new { Model = view })
            : Results.NotFound();

    private static async Task<IResult> SetAsync(
        int number,
        HttpRequest request,
        GotongDb db,
        Visit visit,
        CancellationToken cancel
    )
    {
        if (await ViewAsync(number, db, visit, cancel) is not { } view)
            return Results.NotFound();
        var form = await request.ReadFormAsync(cancel);
        view = view with
        {
            Level = form["level"].ToString(),
            Reason = FormText.Of(form["reason"]),
            Until = form["until"].ToString(),
            Key = form[FormFields.Key],
        };
        var (level, until) = Read(view, visit);
        if (view.Errors.Any)
            return Page.Of<OverridePage>(new { Model = view }, StatusCodes.Status422UnprocessableEntity);
        await EndAsync(db, view.Initiative.Id, visit.Now, cancel);
        db.Add(
            new StatusOverride
            {
                RegionId = visit.Region.Id,
                InitiativeId = view.Initiative.Id,
                Level = level,
                Reason = view.Reason,
                SetBy = visit.Actor.MemberId,
                SetAt = visit.Now,
                Until = until,
            }
        );
        var (id, en) = (Words(level, "id"), Words(level, "en"));
        await db.SaveActAsync(
            new Act(
                "status.set",
                view.Initiative.Shown,
                $"menetapkan status inisiatif {Text(number)} “{id}”: {view.Reason}",
                $"set the status of initiative {Text(number)} to “{en}”: {view.Reason}",
                new
                {
                    initiative = number,
                    computed = view.Found.Status.Computed.ToString(),
                    set = level.ToString(),
                }
            ),
            cancel
        );
        return new SeeOther(StatusLinks.Record(visit.Region, number));
    }

    private static async Task<IResult> ReleaseAsync(int number, GotongDb db, Visit visit, CancellationToken cancel)
    {
        if (await ViewAsync(number, db, visit, cancel) is not { } view)
            return Results.NotFound();
        if (await EndAsync(db, view.Initiative.Id, visit.Now, cancel) > 0)
            await db.SaveActAsync(
                new Act(
                    "status.released",
                    view.Initiative.Shown,
                    $"mengembalikan status inisiatif {Text(number)} ke hitungan",
                    $"gave the status of initiative {Text(number)} back to the method",
                    new { initiative = number }
                ),
                cancel
            );
        return new SeeOther(StatusLinks.Record(visit.Region, number));
    }

    private static (StatusLevel Level, DateOnly Until) Read(OverrideView view, Visit visit)
    {
        var known = Enum.TryParse<StatusLevel>(view.Level, out var level) && Enum.IsDefined(level);
        if (!known)
            view.Errors.Add("level", T("Status: pilih salah satu.", "Status: choose one."));
        else if (level == StatusLevel.Green && !view.Found.Status.MayBeGreen)
            view.Errors.Add(
                "level",
                T(
                    "Tidak dapat “Pada jalurnya”: data laporan atau nilainya basi, atau inisiatif ini tanpa pemilik. Kirim dulu laporannya.",
                    "It cannot be “On course”: its report or values are stale, or nobody owns it. Send the report first."
                )
            );
        FormText.Require(view.Errors, "reason", view.Reason, T("Alasan", "Reason"), StatusOverride.LongestReason);
        var until = FormText.Day(
            view.Errors,
            "until",
            view.Until,
            T("Berlaku sampai", "Until"),
            visit.Today,
            visit.Today.AddDays(StatusOverride.LongestDays)
        );
        return (level, until);
    }

    private static async Task<int> EndAsync(GotongDb db, Guid initiative, DateTimeOffset at, CancellationToken cancel)
    {
        var open = await db
            .StatusOverrides.AsTracking()
            .Where(o => o.InitiativeId == initiative && o.EndedAt == null)
            .ToListAsync(cancel);
        foreach (var one in open)
            one.End(at);
        return open.Count;
    }

    private static async Task<OverrideView?> ViewAsync(int number, GotongDb db, Visit visit, CancellationToken cancel)
    {
        if (
            await db.FindInitiativeAsync(number, cancel) is not { } initiative
            || !StatusPermissions.MayOverride(visit.Actor, initiative)
            || await LoadStatus.OneAsync(db, visit.Region, initiative.Id, false, cancel) is not { } found
        )
            return null;
        return new(visit.Region, visit.Today, initiative, found);
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Acts are told in both languages at once.</summary>
    private static string Words(StatusLevel level, string language) =>
        (level, language) switch
        {
            (StatusLevel.Green, "id") => "Pada jalurnya",
            (StatusLevel.Green, _) => "On course",
            (StatusLevel.Amber, "id") => "Perlu perhatian",
            (StatusLevel.Amber, _) => "Needs attention",
            (StatusLevel.Red, "id") => "Di luar jalur",
            (StatusLevel.Red, _) => "Off course",
            (_, "id") => "Belum diketahui",
            _ => "Unknown",
        };
}

public sealed record OverrideView(Region Region, DateOnly Today, Initiative Initiative, StatusedInitiative Found)
{
    public string Level { get; init; } = "";
    public string Reason { get; init; } = "";
    public string Until { get; init; } = "";
    public FormErrors Errors { get; } = new();
    public string? Key { get; init; }
}
