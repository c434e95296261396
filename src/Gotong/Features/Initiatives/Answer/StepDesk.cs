using Gotong.Features.Initiatives.Steps;
using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Web;
using Microsoft.EntityFrameworkCore;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Initiatives.Answer;

/// <summary>An initiative with the question asked about it; opened only for those who may answer.</summary>
public sealed record StepDesk(Initiative Initiative, Step Step, StepRoom Room)
{
    public static async Task<(StepDesk? Desk, IResult Refusal)> OpenAsync(
        GotongDb db,
        Visit visit,
        int number,
        string key,
        string? inside,
        CancellationToken cancel
    )
    {
        var initiative = await db.FindInitiativeAsync(number, cancel);
        if (initiative is null || !InitiativePermissions.MaySee(visit.Actor, initiative))
            return (null, Results.NotFound());
        if (AllSteps.Find(key) is not { } step || !step.Asks(initiative))
            return (null, Results.NotFound());
        var may =
            step is PeopleStep
                ? InitiativePermissions.MayReplacePeople(visit.Actor, initiative)
                : InitiativePermissions.MayEdit(visit.Actor, initiative);
        return may
            ? (
                new(initiative, step, new(db, visit.Region, visit.Today, Inside(visit.Region, inside), cancel)),
                Results.Ok()
            )
            : (null, Results.StatusCode(StatusCodes.Status403Forbidden));
    }

    /// <summary>What half-typed words are kept under: each kecamatan's list is a form of its own.</summary>
    public string Form => Room.Inside is null ? Step.Key : $"{Step.Key}/{Room.Inside}";

    public async Task<StepView> ViewAsync(IReadOnlyList<Field> fields, Answers answers)
    {
        var (region, number) = (Room.Region, Initiative.Number);
        var doors = await Step.DoorsAsync(Initiative, Room);
        return new()
        {
            Step = Step,
            Fields = fields,
            Answers = answers,
            Action = InitiativeLinks.Step(region, number, Step.Key, Room.Inside),
            BackHref = InitiativeLinks.Record(region, number),
            BackText = Initiative.Title,
            SkipHref = InitiativeLinks.Next(region, number, Step.Key),
            Version = Initiative.Version,
            Rows =
            [
                .. Step.Items(Initiative)
                    .Select(i => new StepRow(i.Text, InitiativeLinks.Remove(region, number, Step.Key, i.Id))),
            ],
            Doors = [.. doors.Select(d => (d.Text, InitiativeLinks.Step(region, number, d.Step, d.Inside)))],
            LiveHref = InitiativeLinks.Live(region, number, Step.Key),
        };
    }

    /// <summary>Both texts side by side, for a form whose record has moved on.</summary>
    public IReadOnlyList<ConflictRow> Compare(IReadOnlyList<Field> fields, Answers answers)
    {
        if (Step.Adds)
            return
            [
                new(
                    Step.Name,
                    string.Join('\n', fields.Select(f => $"{f.Label}: {f.Words(answers)}")),
                    string.Join('\n', Step.Items(Initiative).Select(i => i.Text))
                ),
            ];
        var saved = Step.Read(Initiative, Room);
        return [.. fields.Select(f => new ConflictRow(f.Label, f.Words(answers), f.Words(saved)))];
    }

    /// <summary>Who saved last.</summary>
    public async Task<string> LastHandAsync(Actor reader)
    {
        var rows = await History.Of(Room.Db, reader, Initiative.Id, Room.Cancel);
        return rows is [var last, ..] ? last.Who : T("Orang lain", "Someone else");
    }

    /// <summary>Only a kecamatan of this region; anything else asks about the whole region.</summary>
    private static string? Inside(Region region, string? code) =>
        code?.StartsWith(StepRoom.AreaCodeOf(region) + ".", StringComparison.Ordinal) == true ? code : null;
}
