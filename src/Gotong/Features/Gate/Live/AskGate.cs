using Gotong.Features.Initiatives;
using Gotong.Features.Initiatives.Answer;
using Gotong.Features.Initiatives.Steps;
using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Http;
using Gotong.Platform.Web;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Gotong.Features.Gate.Live;

/// <summary>What the gate would say if the form were saved as it stands. Saves nothing.</summary>
public static class AskGate
{
    public static void Map(IEndpointRouteBuilder region) =>
        region.MapForm(InitiativeLinks.LivePath, HandleAsync).Allow(InitiativePermissions.Write);

    private static async Task<IResult> HandleAsync(
        int number,
        string step,
        HttpRequest request,
        GotongDb db,
        Visit visit,
        GateDesk gate,
        CancellationToken cancel
    )
    {
        var (desk, refusal) = await StepDesk.OpenAsync(db, visit, number, step, request.Query["di"], cancel);
        if (desk is null)
            return refusal;
        var form = await request.ReadFormAsync(cancel);
        var fields = await desk.Step.FieldsAsync(desk.Initiative, desk.Room);
        var answers = Answers.Of(form, fields.Select(f => f.Name));
        var errors = new FormErrors();
        FieldChecks.Check(fields, answers, errors);
        if (!errors.Any)
            await desk.Step.ApplyAsync(desk.Initiative, answers, errors, desk.Room);
        var review = await gate.ReviewAsync(desk.Initiative, visit.Region, visit.Today, cancel);
        return new RazorComponentResult<LiveFindings>(new { review.Findings, Step = step });
    }
}
