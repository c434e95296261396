using Gotong.Features.Priorities;
using Gotong.Platform.Web;
using Microsoft.EntityFrameworkCore;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Initiatives.Steps;

public sealed class PriorityStep : Step
{
    public override string Key => "prioritas";
    public override string Title => T("Prioritas mana yang dipercepat?", "Which priority does it speed up?");
    public override string Why =>
        T(
            "Inovasi tidak lahir di ruang hampa. Ia mempercepat sesuatu yang sudah dijanjikan dalam RPJMD.",
            "Innovation is not made in a vacuum. It speeds up something the RPJMD (the five-year plan) has promised."
        );
    public override (string Id, string En) Noun => ("prioritas", "the priority");

    public override async Task<IReadOnlyList<Field>> FieldsAsync(Initiative initiative, StepRoom room)
    {
        var plans = new PlanShelf(
            await room.Db.Rpjmds.AsNoTracking().ToListAsync(room.Cancel),
            room.Today.Year
        ).AllAtWork;
        var priorities = await room
            .Db.Priorities.Where(p => p.Level != PriorityLevel.Misi)
            .Where(p => plans.Contains(p.RpjmdId) || p.Id == initiative.PriorityId)
            .OrderBy(p => p.Order)
            .Select(p => new
            {
                p.Id,
                p.Level,
                p.Name,
            })
            .ToListAsync(room.Cancel);
        return
        [
            new("priority", FieldKind.List, T("Prioritas dalam RPJMD", "Priority of the RPJMD"))
            {
                Options =
                [
                    .. priorities
                        .OrderByDescending(p => p.Level)
                        .Select(p => new Option(p.Id.ToString(), $"{PriorityWords.Of(p.Level)}: {p.Name}")),
                ],
                Empty = T("Pilih prioritas", "Choose a priority"),
            },
        ];
    }

    public override Answers Read(Initiative initiative, StepRoom room) =>
        new() { ["priority"] = initiative.PriorityId?.ToString() ?? "" };

    public override async Task ApplyAsync(Initiative initiative, Answers answers, FormErrors errors, StepRoom room)
    {
        var id = Guid.Parse(answers["priority"]);
        initiative.Priority = await room.Db.Priorities.SingleAsync(p => p.Id == id, room.Cancel);
        initiative.PriorityId = id;
    }
}
