using System.Globalization;
using Gotong.Features.Initiatives.Steps;
using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Http;
using Gotong.Platform.Ledger;
using Gotong.Platform.Web;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Initiatives.Answer;

/// <summary>Asks one question and writes its answer: now, or kept for later.</summary>
public static class AnswerStep
{
    /// <summary>Sent by the page itself while typing.</summary>
    public const string AutoSave = "auto";

    public static void Map(IEndpointRouteBuilder region)
    {
        region.MapGet(InitiativeLinks.StepPath, ShowAsync).Allow(InitiativePermissions.Write);
        region.MapForm(InitiativeLinks.StepPath, SaveAsync).Allow(InitiativePermissions.Write);
    }

    private static async Task<IResult> ShowAsync(
        int number,
        string step,
        HttpRequest request,
        GotongDb db,
        Visit visit,
        CancellationToken cancel
    )
    {
        var (desk, refusal) = await StepDesk.OpenAsync(db, visit, number, step, request.Query["di"], cancel);
        if (desk is null)
            return refusal;
        var fields = await desk.Step.FieldsAsync(desk.Initiative, desk.Room);
        var draft = await FormDrafts.FindAsync(db, visit, desk.Form, desk.Initiative.Id);
        var answers = draft is null ? desk.Step.Read(desk.Initiative, desk.Room) : Answers.FromJson(draft.Fields);
        var view = await desk.ViewAsync(fields, answers);
        if (draft is not null)
            view = view with { DraftAt = draft.SavedAt, Version = draft.BaseVersion };
        return Page.Of<StepPage>(new { Model = view });
    }

    private static async Task<IResult> SaveAsync(
        int number,
        string step,
        HttpRequest request,
        GotongDb db,
        Visit visit,
        CancellationToken cancel
    )
    {
        var (desk, refusal) = await StepDesk.OpenAsync(db, visit, number, step, request.Query["di"], cancel);
        if (desk is null)
            return refusal;
        var form = await request.ReadFormAsync(cancel);
        var fields = await desk.Step.FieldsAsync(desk.Initiative, desk.Room);
        var answers = Answers.Of(form, fields.Select(f => f.Name));
        var version = Versions.Of(form);
        if (form.ContainsKey(FormFields.Later))
        {
            await FormDrafts.SaveAsync(db, visit, desk.Form, desk.Initiative.Id, version, answers);
            return form.ContainsKey(AutoSave)
                ? Results.NoContent()
                : new SeeOther(InitiativeLinks.Record(visit.Region, number));
        }
        var errors = new FormErrors();
        FieldChecks.Check(fields, answers, errors);
        if (!errors.Any && version != desk.Initiative.Version)
            return await ConflictAsync(desk, visit.Actor, fields, answers, form);
        if (!errors.Any)
            await desk.Step.ApplyAsync(desk.Initiative, answers, errors, desk.Room);
        if (errors.Any)
        {
            var view = await desk.ViewAsync(fields, answers);
            return Page.Of<StepPage>(
                new { Model = view with { Errors = errors, Key = form[FormFields.Key], Version = version } },
                StatusCodes.Status422UnprocessableEntity
            );
        }
        desk.Initiative.Touch(visit.Now);
        try
        {
            await db.SaveActAsync(ActOf(desk, visit.Actor), cancel);
        }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear();
            (desk, refusal) = await StepDesk.OpenAsync(db, visit, number, step, request.Query["di"], cancel);
            return desk is null ? refusal : await ConflictAsync(desk, visit.Actor, fields, answers, form);
        }
        await FormDrafts.DropAsync(db, visit, desk.Form, desk.Initiative.Id);
        return new SeeOther(After(desk));
    }

    private static async Task<IResult> ConflictAsync(
        StepDesk desk,
        Actor reader,
        IReadOnlyList<Field> fields,
        Answers answers,
        IFormCollection form
    )
    {
        var view = await desk.ViewAsync(fields, answers);
        return Page.Of<StepPage>(
            new
            {
                Model = view with
                {
                    Conflict = desk.Compare(fields, answers),
                    ConflictBy = await desk.LastHandAsync(reader),
                    Key = form[FormFields.Key],
                },
            },
            StatusCodes.Status409Conflict
        );
    }

    /// <summary>A list may get more rows; a question of the five leads to the next; else the gate asks on.</summary>
    private static string After(StepDesk desk)
    {
        var (region, number, step) = (desk.Room.Region, desk.Initiative.Number, desk.Step);
        if (step.Adds || desk.Room.Inside is not null)
            return InitiativeLinks.Step(region, number, step.Key, desk.Room.Inside);
        return AllSteps.NumberOf(step) is { } question && question < AllSteps.Questions.Count
            ? InitiativeLinks.Step(region, number, AllSteps.Questions[question].Key)
            : InitiativeLinks.Next(region, number, step.Key);
    }

    private static Act ActOf(StepDesk desk, Actor actor)
    {
        var (id, en) = desk.Initiative.OnBehalfWords(actor);
        var (noun, number) = (desk.Step.Noun, desk.Initiative.Number);
        return new(
            "initiative.changed",
            desk.Initiative.Shown,
            $"mengubah {noun.Id} pada inisiatif {number}{id}",
            $"changed {noun.En} of initiative {number}{en}",
            new { number, step = desk.Step.Key }
        );
    }
}
