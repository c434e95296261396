using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Files;
using Gotong.Platform.Hosting;
using Gotong.Platform.Http;
using Gotong.Platform.Ledger;
using Gotong.Platform.Web;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Collaboration;

/// <summary>The giver says what was done and shows it; the evidence is read by the two sides and the team.</summary>
public static class ReportCommitment
{
    public static void Map(IEndpointRouteBuilder region)
    {
        region.MapGet(CommitmentLinks.ReportPath, ShowAsync).Allow(CommitmentPermissions.Write);
        region.MapForm(CommitmentLinks.ReportPath, SaveAsync).TakesFiles().Allow(CommitmentPermissions.Write);
        region.MapGet(CommitmentLinks.EvidencePath, EvidenceAsync).Allow(CommitmentPermissions.Write);
    }

    private static async Task<IResult> ShowAsync(int number, GotongDb db, Visit visit, CancellationToken cancel)
    {
        if (await CommitmentFinder.FindAsync(db, visit, number, cancel) is not { } commitment)
            return Results.NotFound();
        return CommitmentPermissions.MayReport(visit.Actor, commitment)
            ? Page.Of<ReportPage>(new { Model = new ReportView(visit, commitment) })
            : Results.StatusCode(StatusCodes.Status403Forbidden);
    }

    private static async Task<IResult> SaveAsync(
        int number,
        HttpRequest request,
        GotongDb db,
        Visit visit,
        Installation installation,
        CancellationToken cancel
    )
    {
        if (await CommitmentFinder.FindAsync(db, visit, number, cancel) is not { } commitment)
            return Results.NotFound();
        var form = await request.ReadFormAsync(cancel);
        var view = new ReportView(visit, commitment) { Text = FormText.Of(form["text"]), Key = form[FormFields.Key] };
        if (Versions.Of(form) != commitment.Version)
            return Stale(view);
        if (!CommitmentPermissions.MayReport(visit.Actor, commitment))
            return Results.StatusCode(StatusCodes.Status403Forbidden);
        var errors = new FormErrors();
        FormText.Require(errors, "text", view.Text, T("Yang sudah dilakukan", "What was done"), Commitment.LongestText);
        var file = form.Files.GetFile("file") is { FileName.Length: > 0 } chosen ? chosen : null;
        if (file is not null && EvidenceFile.Problem(file) is { } problem)
            errors.Add("file", problem);
        if (errors.Any)
            return Page.Of<ReportPage>(new { Model = view with { Errors = errors } }, 422);
        StoredFile? stored = null;
        if (file is not null)
        {
            await using var content = file.OpenReadStream();
            stored = await new FileStore(installation, visit.Region.Id).SaveAsync(content, file.FileName, cancel);
        }
        commitment.Report(view.Text!, stored?.Hash, stored?.Name, visit.Actor.MemberId, visit.Now);
        return await CommitmentFinder.SaveAsync(
            db,
            visit,
            number,
            new Act(
                "commitment.reported",
                Visibility.Region,
                $"melaporkan janji {number} dari {commitment.Giver.Label} selesai",
                $"reported promise {number} of {commitment.Giver.Label} as done",
                new { number, evidence = stored?.Hash }
            ),
            now => Stale(view with { Commitment = now }),
            cancel
        );
    }

    private static IResult Stale(ReportView view) =>
        Page.Of<ReportPage>(new { Model = view with { HasMovedOn = true } }, StatusCodes.Status409Conflict);

    /// <summary>Always as a download: nothing that was brought here is run by a browser under our name.</summary>
    private static async Task<IResult> EvidenceAsync(
        int number,
        string hash,
        GotongDb db,
        Visit visit,
        Installation installation,
        CancellationToken cancel
    )
    {
        if (
            await CommitmentFinder.FindAsync(db, visit, number, cancel) is not { } commitment
            || commitment.FileNameOf(hash) is not { } name
            || new FileStore(installation, visit.Region.Id).Find(hash) is not { } file
        )
            return Results.NotFound();
        return Results.File(file.Open(), "application/octet-stream", name);
    }
}

public sealed record ReportView(Visit Visit, Commitment Commitment)
{
    public string? Text { get; init; }
    public string? Key { get; init; }
    public FormErrors? Errors { get; init; }
    public bool HasMovedOn { get; init; }
}
