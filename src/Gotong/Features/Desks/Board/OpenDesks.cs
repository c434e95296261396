using System.Globalization;
using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Http;
using Gotong.Platform.Ledger;
using Gotong.Platform.Web;
using Microsoft.EntityFrameworkCore;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Desks.Board;

/// <summary>Prepares a desk for each organization that the plan names, with one day for all.</summary>
public static class OpenDesks
{
    private const int UsualDays = 14;

    public static void Map(IEndpointRouteBuilder region)
    {
        region.MapGet(DeskLinks.OpenPath, ShowAsync).Allow(DeskPermissions.Run);
        region.MapForm(DeskLinks.OpenPath, SaveAsync).Allow(DeskPermissions.Run);
    }

    private static async Task<IResult> ShowAsync(GotongDb db, Visit visit, CancellationToken cancel)
    {
        var desks = await LoadDesks.AllAsync(db, visit.Actor, visit.Today.Year, cancel);
        var due = desks.Select(d => d.Desk?.DueOn).Max() ?? visit.Today.AddDays(UsualDays);
        return Page.Of<OpenDesksPage>(
            new { Model = new OpenDesksView(visit.Region, desks.Count, visit.Today, Text(due)) }
        );
    }

    private static async Task<IResult> SaveAsync(
        HttpRequest request,
        GotongDb db,
        Visit visit,
        DeskLink links,
        CancellationToken cancel
    )
    {
        var form = await request.ReadFormAsync(cancel);
        var desks = await LoadDesks.AllAsync(db, visit.Actor, visit.Today.Year, cancel);
        var text = form["due"].ToString();
        var view = new OpenDesksView(visit.Region, desks.Count, visit.Today, text) { Key = form[FormFields.Key] };
        if (Check(text, visit.Today) is { } problem)
            return Page.Of<OpenDesksPage>(
                new { Model = view with { Errors = new FormErrors().Add("due", problem) } },
                StatusCodes.Status422UnprocessableEntity
            );
        var day = DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        var organizations = desks.Select(d => d.Organization.Id).ToList();
        for (var again = true; ; again = false)
        {
            try
            {
                await PrepareAsync(db, visit.Region.Id, links, organizations, day, cancel);
                if (db.ChangeTracker.HasChanges())
                    await db.SaveActAsync(Prepared(organizations.Count, day), cancel);
                return new SeeOther(DeskLinks.Board(visit.Region));
            }
            catch (DbUpdateException) when (again)
            {
                db.ChangeTracker.Clear(); // another of the team prepared them in the same second
            }
        }
    }

    /// <summary>Adds the desks that are missing and gives all one day; the caller saves.</summary>
    public static async Task PrepareAsync(
        GotongDb db,
        Guid regionId,
        DeskLink links,
        IReadOnlyList<Guid> organizations,
        DateOnly day,
        CancellationToken cancel
    )
    {
        var now = db.Clock.GetUtcNow();
        var known = await db.Desks.AsTracking().ToDictionaryAsync(d => d.OrganizationId, cancel);
        foreach (var id in organizations)
        {
            if (!known.TryGetValue(id, out var desk))
                db.Add(
                    desk = new()
                    {
                        RegionId = regionId,
                        OrganizationId = id,
                        DueOn = day,
                    }
                );
            desk.DueOn = day;
            if (!desk.HasLink(now))
                links.Issue(desk, now);
        }
    }

    private static Act Prepared(int desks, DateOnly day) =>
        new(
            "desks.prepared",
            Visibility.Region,
            $"menyiapkan {desks} meja dengan batas {Text(day)}",
            $"prepared {desks} desks, due on {Text(day)}"
        );

    private static string? Check(string text, DateOnly today) =>
        !DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? T("Batas waktu: pilih sebuah tanggal.", "Day: choose a date.")
        : day < today ? T("Batas waktu: pilih hari ini atau sesudahnya.", "Day: choose today or later.")
        : day > today.AddYears(1)
            ? T("Batas waktu: paling lama satu tahun dari sekarang.", "Day: at most one year from now.")
        : null;

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}

public sealed record OpenDesksView(Region Region, int Desks, DateOnly Today, string Due)
{
    public FormErrors? Errors { get; init; }
    public string? Key { get; init; }
}
