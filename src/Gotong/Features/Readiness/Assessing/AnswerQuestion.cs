using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Files;
using Gotong.Platform.Hosting;
using Gotong.Platform.Http;
using Gotong.Platform.Ledger;
using Gotong.Platform.Web;
using Microsoft.EntityFrameworkCore;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Readiness.Assessing;

/// <summary>One question: the grade in words, what shows it, and who closes the gap by when.</summary>
public static class AnswerQuestion
{
    public static void Map(IEndpointRouteBuilder region)
    {
        region.MapGet(ReadinessLinks.AnswerPath, AskAsync).Allow(ReadinessPermissions.Assess);
        region.MapForm(ReadinessLinks.AnswerPath, SaveAsync).TakesFiles().Allow(ReadinessPermissions.Assess);
        region.MapGet(ReadinessLinks.AnswerFilePath, DownloadAsync).Allow(Access.Members);
    }

    private static async Task<IResult> AskAsync(
        int year,
        string question,
        GotongDb db,
        Visit visit,
        CancellationToken cancel
    )
    {
        if (await FindAsync(year, question, db, visit, cancel) is not { } view)
            return Results.NotFound();
        return ReadinessPermissions.MayAnswer(visit.Actor, view.Assessment)
            ? await PageAsync(db, view, StatusCodes.Status200OK, cancel)
            : Results.StatusCode(StatusCodes.Status403Forbidden);
    }

    private static async Task<IResult> SaveAsync(
        int year,
        string question,
        HttpRequest request,
        Installation installation,
        GotongDb db,
        Visit visit,
        CancellationToken cancel
    )
    {
        var form = await request.ReadFormAsync(cancel);
        if (await FindAsync(year, question, db, visit, cancel) is not { } found)
            return Results.NotFound();
        if (!ReadinessPermissions.MayAnswer(visit.Actor, found.Assessment))
            return Results.StatusCode(StatusCodes.Status403Forbidden);
        var text = AnswerText.Of(form);
        var view = found with { Text = text, Key = form[FormFields.Key] };
        if (Versions.Of(form) != (view.Answer?.Version ?? 0))
            return await PageAsync(db, view with { HasMovedOn = true }, StatusCodes.Status409Conflict, cancel);
        var file = form.Files["file"];
        var score = text.Read(visit.Region, file, view.Errors);
        var owner = await ReadinessPeople.OwnerAsync(db, text.Owner, view.Errors, cancel);
        var due = ReadinessPeople.Day("dueOn", text.DueOn, T("Ditutup paling lambat", "Closed by"), view.Errors);
        if (view.Errors.Any)
            return await PageAsync(db, view, StatusCodes.Status422UnprocessableEntity, cancel);
        if (view.Answer is not { } answer)
            db.Add(
                answer = new()
                {
                    RegionId = visit.Region.Id,
                    AssessmentId = view.Assessment.Id,
                    Question = question,
                }
            );
        answer.Say(score, text.Note, text.Link.Length == 0 ? null : text.Link, visit.Actor.MemberId, visit.Now);
        answer.Assign(owner, due);
        if (file is { Length: > 0 })
        {
            await using var content = file.OpenReadStream();
            var stored = await new FileStore(installation, visit.Region.Id).SaveAsync(content, file.FileName, cancel);
            answer.Show(stored.Hash, stored.Name);
        }
        else if (form["dropFile"] == "ya")
            answer.Show(null, null);
        try
        {
            await db.SaveActAsync(
                new(
                    "assessment.answered",
                    Visibility.Region,
                    $"menjawab \"{view.Question.Text.Id}\" dalam kesiapan daerah {year}",
                    $"answered \"{view.Question.Text.En}\" in the readiness of the region {year}",
                    new
                    {
                        year,
                        question,
                        score,
                        evidence = answer.HasEvidence,
                    }
                ),
                cancel
            );
        }
        catch (DbUpdateException)
        {
            // Another answered it in the same moment.
            if (await db.WasSentTwiceAsync(cancel))
                throw;
            return await FindAsync(year, question, db, visit, cancel) is { } now
                ? await PageAsync(
                    db,
                    now with
                    {
                        Text = text,
                        HasMovedOn = true,
                    },
                    StatusCodes.Status409Conflict,
                    cancel
                )
                : Results.NotFound();
        }
        return new SeeOther(ReadinessLinks.Year(visit.Region, year));
    }

    private static async Task<IResult> DownloadAsync(
        int year,
        string question,
        Installation installation,
        GotongDb db,
        Visit visit,
        CancellationToken cancel
    )
    {
        var answer = await db
            .AssessmentAnswers.AsNoTracking()
            .SingleOrDefaultAsync(a => a.Assessment.Year == year && a.Question == question, cancel);
        return
            answer is { FileHash: { } hash, FileName: { } name }
            && new FileStore(installation, visit.Region.Id).Find(hash) is { } file
            ? Results.File(file.Open(), "application/octet-stream", name)
            : Results.NotFound();
    }

    private static async Task<AnswerView?> FindAsync(
        int year,
        string question,
        GotongDb db,
        Visit visit,
        CancellationToken cancel
    )
    {
        if (
            await db.RegionAssessments.AsNoTracking().SingleOrDefaultAsync(a => a.Year == year, cancel)
                is not { } assessment
            || ReadinessEdition.Of(assessment.Edition).Question(question) is not { } asked
        )
            return null;
        var answer = await db
            .AssessmentAnswers.AsTracking()
            .SingleOrDefaultAsync(a => a.AssessmentId == assessment.Id && a.Question == question, cancel);
        return new(visit.Region, assessment, asked, answer) { Text = AnswerText.Of(answer) };
    }

    private static async Task<IResult> PageAsync(GotongDb db, AnswerView view, int status, CancellationToken cancel) =>
        Page.Of<AnswerPage>(new { Model = view, Members = await ReadinessPeople.OptionsAsync(db, cancel) }, status);
}

public sealed record AnswerView(
    Region Region,
    RegionAssessment Assessment,
    ReadinessQuestion Question,
    AssessmentAnswer? Answer
)
{
    public required AnswerText Text { get; init; }
    public string? Key { get; init; }
    public FormErrors Errors { get; } = new();
    public bool HasMovedOn { get; init; }
}
