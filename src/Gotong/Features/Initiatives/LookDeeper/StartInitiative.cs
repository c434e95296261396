using Gotong.Features.Initiatives.Answer;
using Gotong.Features.Initiatives.Steps;
using Gotong.Features.Organizations;
using Gotong.Features.Priorities;
using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Http;
using Gotong.Platform.Ledger;
using Gotong.Platform.Web;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Initiatives.LookDeeper;

/// <summary>"Lihat lebih dalam" on a priority: the first question, whose answer makes the draft.</summary>
public static class StartInitiative
{
    private const string Form = "mulai";

    public static void Map(IEndpointRouteBuilder region)
    {
        region.MapGet(InitiativeLinks.LookDeeperPath, ShowAsync).Allow(InitiativePermissions.Start);
        region.MapForm(InitiativeLinks.LookDeeperPath, SaveAsync).Allow(InitiativePermissions.Start);
    }

    private static async Task<IResult> ShowAsync(
        Guid id,
        Guid? untuk,
        GotongDb db,
        Visit visit,
        CancellationToken cancel
    )
    {
        if (await db.Priorities.SingleOrDefaultAsync(p => p.Id == id, cancel) is not { } priority)
            return Results.NotFound();
        var draft = await FormDrafts.FindAsync(db, visit, Form, id);
        var lead = await LeadAsync(db, visit.Actor, untuk, cancel);
        var view = View(visit, priority, lead, draft is null ? new() : Answers.FromJson(draft.Fields));
        return Page.Of<StepPage>(new { Model = view with { DraftAt = draft?.SavedAt } });
    }

    private static async Task<IResult> SaveAsync(
        Guid id,
        Guid? untuk,
        HttpRequest request,
        GotongDb db,
        Visit visit,
        CancellationToken cancel
    )
    {
        if (await db.Priorities.AsNoTracking().SingleOrDefaultAsync(p => p.Id == id, cancel) is not { } priority)
            return Results.NotFound();
        var lead = await LeadAsync(db, visit.Actor, untuk, cancel);
        var form = await request.ReadFormAsync(cancel);
        var answers = Answers.Of(form, ProblemStep.Fields.Select(f => f.Name));
        if (form.ContainsKey(FormFields.Later))
        {
            await FormDrafts.SaveAsync(db, visit, Form, id, priority.Version, answers);
            return form.ContainsKey(AnswerStep.AutoSave)
                ? Results.NoContent()
                : new SeeOther(PriorityLinks.Page(visit.Region, id));
        }
        var errors = new FormErrors();
        FieldChecks.Check(ProblemStep.Fields, answers, errors);
        if (errors.Any)
            return Page.Of<StepPage>(
                new
                {
                    Model = View(visit, priority, lead, answers) with
                    {
                        Errors = errors,
                        Key = form[FormFields.Key],
                    },
                },
                StatusCodes.Status422UnprocessableEntity
            );
        var number = await SaveNewAsync(db, visit, priority, lead, answers, cancel);
        await FormDrafts.DropAsync(db, visit, Form, id);
        return new SeeOther(InitiativeLinks.Step(visit.Region, number, AllSteps.Questions[1].Key));
    }

    private static Task<int> SaveNewAsync(
        GotongDb db,
        Visit visit,
        Priority priority,
        Organization? lead,
        Answers answers,
        CancellationToken cancel
    )
    {
        var onBehalf = lead is not null && !visit.Actor.WorksFor(lead.Id);
        var (id, en) = onBehalf ? ($" atas nama {lead!.Label}", $" on behalf of {lead.Label}") : ("", "");
        return db.AddNumberedAsync(
            () => db.Initiatives.MaxAsync(i => (int?)i.Number, cancel),
            number =>
            {
                var initiative = Initiative.Start(
                    priority,
                    number,
                    answers["problem"],
                    visit.Actor.MemberId,
                    lead?.Id,
                    visit.Now,
                    onBehalf
                );
                ProblemStep.Write(initiative, answers);
                db.Add(initiative);
                return Task.FromResult(
                    new Act(
                        "initiative.started",
                        Visibility.Region,
                        $"memulai inisiatif {number}{id}",
                        $"started initiative {number}{en}",
                        new { number, priority = priority.Id }
                    )
                );
            },
            cancel
        );
    }

    /// <summary>Who will lead it: the writer's own organization, or the one the team types for.</summary>
    private static async Task<Organization?> LeadAsync(
        GotongDb db,
        Actor actor,
        Guid? onBehalfOf,
        CancellationToken cancel
    )
    {
        var own = actor.Memberships.FirstOrDefault(m => m.Role is Role.Officer or Role.Guest)?.OrganizationId;
        var lead = actor.Is(Role.Coordinator, Role.Planner) ? onBehalfOf ?? own : own;
        return lead is null
            ? null
            : await db.Organizations.AsNoTracking().SingleOrDefaultAsync(o => o.Id == lead, cancel);
    }

    private static StepView View(Visit visit, Priority priority, Organization? lead, Answers answers)
    {
        var onBehalf = lead is not null && !visit.Actor.WorksFor(lead.Id) ? lead : null;
        return new()
        {
            Step = AllSteps.Questions[0],
            Fields = ProblemStep.Fields,
            Answers = answers,
            Action = InitiativeLinks.LookDeeper(visit.Region, priority.Id, onBehalf?.Id),
            OnBehalfOf = onBehalf?.Name,
            BackHref = PriorityLinks.Page(visit.Region, priority.Id),
            BackText = $"{PriorityWords.Of(priority.Level)}: {priority.Name}",
        };
    }
}
