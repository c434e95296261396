using Gotong.Features.Readiness;
using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Http;
using Gotong.Platform.Ledger;
using Gotong.Platform.Web;
using Microsoft.EntityFrameworkCore;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Scorecards.Checklist;

/// <summary>One finding: who sees to it, by when, and with what it was closed.</summary>
public static class CareForFinding
{
    public static void Map(IEndpointRouteBuilder region)
    {
        region.MapGet(ScorecardLinks.FindingPath, AskAsync).Allow(ScorecardPermissions.Confirm);
        region.MapForm(ScorecardLinks.FindingPath, SaveAsync).Allow(ScorecardPermissions.Confirm);
    }

    private static async Task<IResult> AskAsync(string finding, GotongDb db, Visit visit, CancellationToken cancel) =>
        await FindAsync(finding, db, visit, cancel) is { } view
            ? await PageAsync(db, view, StatusCodes.Status200OK, cancel)
            : Results.NotFound();

    private static async Task<IResult> SaveAsync(
        string finding,
        HttpRequest request,
        GotongDb db,
        Visit visit,
        CancellationToken cancel
    )
    {
        var form = await request.ReadFormAsync(cancel);
        if (await FindAsync(finding, db, visit, cancel) is not { } found)
            return Results.NotFound();
        var view = found with { Text = CareText.Of(form), Key = form[FormFields.Key] };
        if (Versions.Of(form) != (view.Care?.Version ?? 0))
            return await PageAsync(db, view with { HasMovedOn = true }, StatusCodes.Status409Conflict, cancel);
        var owner = await ReadinessPeople.OwnerAsync(db, view.Text.Owner, view.Errors, cancel);
        var due = ReadinessPeople.Day("dueOn", view.Text.DueOn, T("Selesai paling lambat", "Done by"), view.Errors);
        var closed = ReadinessPeople.Day(
            "closedOn",
            view.Text.ClosedOn,
            T("Ditutup pada", "Closed on"),
            view.Errors,
            visit.Today
        );
        FormText.Limit(view.Errors, "note", view.Text.Note, T("Catatan", "Note"), FindingCare.LongestNote);
        if (closed is not null && view.Text.Note.Length == 0)
            view.Errors.Add("note", T("Catatan: tulis dengan apa temuan ini ditutup.", "Note: write what closed it."));
        if (view.Errors.Any)
            return await PageAsync(db, view, StatusCodes.Status422UnprocessableEntity, cancel);
        var care = view.Care;
        if (care is null)
            db.Add(care = new() { RegionId = visit.Region.Id, Finding = finding });
        care.Write(owner, due, view.Text.Note, closed, visit.Actor.MemberId, visit.Now);
        try
        {
            await db.SaveActAsync(
                new(
                    closed is null ? "finding.cared" : "finding.closed",
                    Visibility.Region,
                    $"{(closed is null ? "mengurus" : "menutup")} temuan \"{view.Finding.Text.Id}\"",
                    $"{(closed is null ? "saw to" : "closed")} the finding \"{view.Finding.Text.En}\""
                ),
                cancel
            );
        }
        catch (DbUpdateException)
        {
            if (await db.WasSentTwiceAsync(cancel))
                throw;
            return await FindAsync(finding, db, visit, cancel) is { } now
                ? await PageAsync(
                    db,
                    now with
                    {
                        Text = view.Text,
                        HasMovedOn = true,
                    },
                    StatusCodes.Status409Conflict,
                    cancel
                )
                : Results.NotFound();
        }
        return new SeeOther(ScorecardLinks.Checklist(visit.Region));
    }

    private static async Task<CareView?> FindAsync(string key, GotongDb db, Visit visit, CancellationToken cancel)
    {
        if (FindingEdition.Current.Find(key) is not { } finding)
            return null;
        var care = await db.FindingCares.AsTracking().SingleOrDefaultAsync(c => c.Finding == key, cancel);
        return new(visit.Region, finding, care) { Text = CareText.Of(care) };
    }

    private static async Task<IResult> PageAsync(GotongDb db, CareView view, int status, CancellationToken cancel) =>
        Page.Of<CarePage>(new { Model = view, Members = await ReadinessPeople.OptionsAsync(db, cancel) }, status);
}

public sealed record CareView(Region Region, AssessorFinding Finding, FindingCare? Care)
{
    public required CareText Text { get; init; }
    public string? Key { get; init; }
    public FormErrors Errors { get; } = new();
    public bool HasMovedOn { get; init; }
}

/// <summary>What stands in the form of a finding.</summary>
public sealed record CareText(string Owner, string DueOn, string Note, string ClosedOn)
{
    public static CareText Of(FindingCare? care) =>
        new(
            care?.OwnerId?.ToString() ?? "",
            ReadinessPeople.Text(care?.DueOn),
            care?.Note ?? "",
            ReadinessPeople.Text(care?.ClosedOn)
        );

    public static CareText Of(IFormCollection form)
    {
        return new(Of("owner"), Of("dueOn"), Of("note"), Of("closedOn"));
        string Of(string name) => FormText.Of(form[name].ToString());
    }
}
