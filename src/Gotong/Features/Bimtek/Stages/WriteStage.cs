using System.Globalization;
using Gotong.Features.Initiatives.Answer;
using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Http;
using Gotong.Platform.Ledger;
using Gotong.Platform.Markdown;
using Gotong.Platform.Web;
using Microsoft.EntityFrameworkCore;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Bimtek.Stages;

/// <summary>The days of a stage, who answers for it, who came, and the minutes.</summary>
public static class WriteStage
{
    public static void Map(IEndpointRouteBuilder region)
    {
        region.MapGet(BimtekLinks.WritePath, AskAsync).Allow(Access.Members);
        region.MapForm(BimtekLinks.WritePath, SaveAsync).Allow(Access.Members);
    }

    private static async Task<IResult> AskAsync(
        int process,
        int stage,
        GotongDb db,
        Visit visit,
        CancellationToken cancel
    )
    {
        if (await ProcessStanding.LoadStageAsync(db, visit.Region, process, stage, cancel) is not { } found)
            return Results.NotFound();
        var view = new StageView(visit.Region, visit.Actor, found.Stage);
        return view.MayWork
            ? await PageAsync(db, view, StageText.Of(view.Stage), StatusCodes.Status200OK, cancel)
            : StageDoor.Closed(view);
    }

    private static async Task<IResult> SaveAsync(
        int process,
        int stage,
        HttpRequest request,
        GotongDb db,
        Visit visit,
        CancellationToken cancel
    )
    {
        var form = await request.ReadFormAsync(cancel);
        if (await ProcessStanding.LoadStageAsync(db, visit.Region, process, stage, cancel) is not { } found)
            return Results.NotFound();
        var text = StageText.Of(form);
        var view = new StageView(visit.Region, visit.Actor, found.Stage) { Key = form[FormFields.Key] };
        if (!view.MayWork)
            return StageDoor.Closed(view);
        if (Versions.Of(form) != view.Stage.Version)
            return await PageAsync(db, view with { HasMovedOn = true }, text, StatusCodes.Status409Conflict, cancel);
        var errors = new FormErrors();
        var (from, to) = (Day(text.From, "from", errors), Day(text.To, "to", errors));
        if (from > to)
            errors.Add(
                "to",
                T("Selesai: pilih hari mulai atau sesudahnya.", "Last day: choose the first day or later.")
            );
        Check(text, errors);
        var owner = Guid.TryParse(text.Owner, out var id) ? id : (Guid?)null;
        if (
            text.Owner.Length > 0
            && !await db.Memberships.AnyAsync(
                m => m.Id == owner && m.RegionId == db.RegionId && m.EndedAt == null,
                cancel
            )
        )
            errors.Add("owner", T("Pilih seorang anggota daerah ini.", "Choose a member of this region."));
        if (errors.Any)
            return await PageAsync(
                db,
                view with
                {
                    Errors = errors,
                },
                text,
                StatusCodes.Status422UnprocessableEntity,
                cancel
            );
        if (BimtekPermissions.MayRun(visit.Actor))
            view.Stage.Plan(from, to, owner);
        view.Stage.Write(text.Attendance, text.Minutes);
        try
        {
            await db.SaveActAsync(Written(view.Standing), cancel);
        }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear();
            var now = await ProcessStanding.LoadStageAsync(db, visit.Region, process, stage, cancel);
            return await PageAsync(
                db,
                view with
                {
                    Standing = now!.Value.Stage,
                    HasMovedOn = true,
                },
                text,
                StatusCodes.Status409Conflict,
                cancel
            );
        }
        return new SeeOther(BimtekLinks.Stage(visit.Region, view.Stage));
    }

    private static DateOnly? Day(string text, string field, FormErrors errors)
    {
        if (text.Length == 0)
            return null;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return day;
        errors.Add(
            field,
            T("Tanggal: pilih sebuah tanggal, atau kosongkan.", "Day: choose a date, or leave it empty.")
        );
        return null;
    }

    private static void Check(StageText text, FormErrors errors)
    {
        if (text.Attendance.Length > ProcessStage.LongestAttendance)
            errors.Add(
                "attendance",
                T(
                    $"Hadir: paling banyak {ProcessStage.LongestAttendance} huruf.",
                    $"Present: at most {ProcessStage.LongestAttendance} characters."
                )
            );
        if (text.Minutes.Length > MarkdownBlocks.LongestText)
            errors.Add(
                "minutes",
                T(
                    $"Notula: paling banyak {MarkdownBlocks.LongestText} huruf. Ringkas, dan taruh sisanya sebagai bahan.",
                    $"Minutes: at most {MarkdownBlocks.LongestText} characters. Shorten them, and add the rest as material."
                )
            );
        else if (!MarkdownBlocks.IsReadable(text.Minutes))
            errors.Add(
                "minutes",
                T(
                    "Notula: daftar atau kutipan bertingkat terlalu dalam. Kurangi tingkatannya.",
                    "Minutes: lists or quotes nest too deeply. Use fewer levels."
                )
            );
    }

    private static Act Written(StageStanding standing)
    {
        var (id, en) = BimtekWords.Pair(standing.Stage, standing.Outline);
        return new(
            "stage.written",
            Visibility.Region,
            $"menulis jadwal dan notula {id}",
            $"wrote dates and minutes of {en}"
        );
    }

    private static async Task<IResult> PageAsync(
        GotongDb db,
        StageView view,
        StageText text,
        int status,
        CancellationToken cancel
    )
    {
        var members = await db
            .Memberships.AsNoTracking()
            .Include(m => m.Account)
            .Where(m => m.RegionId == db.RegionId && m.EndedAt == null && m.Role != Role.Guest)
            .ToListAsync(cancel);
        return Page.Of<WritePage>(
            new
            {
                Model = view,
                Text = text,
                Members = members
                    .OrderBy(m => m.Account.Name, StringComparer.CurrentCultureIgnoreCase)
                    .Select(m => new Option(m.Id.ToString(), $"{m.Account.Name}, {RoleWords.Of(m.Role)}"))
                    .ToList(),
            },
            status
        );
    }
}

/// <summary>What stands in the form.</summary>
public sealed record StageText(string From, string To, string Owner, string Attendance, string Minutes)
{
    public static StageText Of(ProcessStage stage) =>
        new(Text(stage.StartsOn), Text(stage.EndsOn), stage.OwnerId?.ToString() ?? "", stage.Attendance, stage.Minutes);

    public static StageText Of(IFormCollection form)
    {
        return new(Of("from"), Of("to"), Of("owner"), Of("attendance"), Of("minutes"));
        string Of(string name) =>
            form[name].ToString().Replace("\0", "", StringComparison.Ordinal).ReplaceLineEndings("\n").Trim();
    }

    private static string Text(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
}

/// <summary>The answer to whoever may not work at a stage: not theirs, or not now.</summary>
public static class StageDoor
{
    public static IResult Closed(StageView view) =>
        view.WhyClosed is { } why && BimtekPermissions.MayWorkAt(view.Actor, view.Stage)
            ? Page.Of<StagePage>(
                new { Model = view with { Errors = new FormErrors().Add("", why) } },
                StatusCodes.Status422UnprocessableEntity
            )
            : Results.StatusCode(StatusCodes.Status403Forbidden);
}
