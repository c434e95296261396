using Gotong.Features.Organizations;
using Gotong.Platform.Web;
using Microsoft.EntityFrameworkCore;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Initiatives.Steps;

/// <summary>Who keeps the application running once it is made.</summary>
public sealed class UnitStep : Step
{
    public const string StepKey = "pengelola";

    public override string Key => StepKey;
    public override string Title => T("Siapa yang mengelolanya setelah jadi?", "Who keeps it running once it is made?");
    public override string Why =>
        T(
            "Aplikasi tanpa unit pengelola mati bersama proyeknya.",
            "An application without a unit that keeps it dies with its project."
        );
    public override (string Id, string En) Noun => ("unit pengelola", "the unit that runs it");

    public override bool Asks(Initiative initiative) => initiative.IsDigital;

    public override async Task<IReadOnlyList<Field>> FieldsAsync(Initiative initiative, StepRoom room) =>
        [
            new("unit", FieldKind.List, T("Unit pengelola", "Unit that runs it"))
            {
                Options = await OrganizationsAsync(room),
                Empty = T("Pilih lembaga", "Choose an organization"),
            },
        ];

    public override Answers Read(Initiative initiative, StepRoom room) =>
        new() { ["unit"] = initiative.Digital?.UnitId?.ToString() ?? "" };

    public override async Task ApplyAsync(Initiative initiative, Answers answers, FormErrors errors, StepRoom room)
    {
        var id = Guid.Parse(answers["unit"]);
        var unit = await room.Db.Organizations.SingleAsync(o => o.Id == id, room.Cancel);
        (initiative.PlanDigitally().Unit, initiative.PlanDigitally().UnitId) = (unit, unit.Id);
    }

    internal static async Task<IReadOnlyList<Option>> OrganizationsAsync(StepRoom room) =>
        [
            .. (await room.Db.Organizations.OrderBy(o => o.Kind).ThenBy(o => o.Name).ToListAsync(room.Cancel)).Select(
                o => new Option(o.Id.ToString(), $"{o.Name} ({OrganizationWords.Of(o.Kind)})")
            ),
        ];
}
