using Gotong.Features.Regions;
using Gotong.Platform.Web;
using Microsoft.EntityFrameworkCore;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Initiatives.Steps;

/// <summary>Which kecamatan; or, inside one of them, which desa and kelurahan.</summary>
public sealed class PlacesStep : Step
{
    public const string StepKey = "tempat";

    public override string Key => StepKey;
    public override string Title => T("Di mana dikerjakan?", "Where is it done?");
    public override string Why =>
        T(
            "Warga ingin tahu apa yang direncanakan di tempatnya.",
            "People want to know what is planned where they live."
        );
    public override (string Id, string En) Noun => ("tempat", "the places");

    public override async Task<IReadOnlyList<Field>> FieldsAsync(Initiative initiative, StepRoom room)
    {
        var asked = await AskedAsync(room);
        return
        [
            new(
                "places",
                FieldKind.Many,
                room.Inside is null ? T("Kecamatan", "Kecamatan (districts)") : T("Desa dan kelurahan", "Villages")
            )
            {
                Options = asked,
                Optional = true,
            },
        ];
    }

    public override Answers Read(Initiative initiative, StepRoom room) =>
        new Answers().With("places", initiative.Places.Select(p => p.AreaCode));

    public override async Task ApplyAsync(Initiative initiative, Answers answers, FormErrors errors, StepRoom room)
    {
        var asked = await AskedAsync(room);
        initiative.Reach(answers.All("places"), [.. asked.Select(o => o.Value)]);
    }

    public override async Task<IReadOnlyList<StepDoor>> DoorsAsync(Initiative initiative, StepRoom room)
    {
        if (room.Inside is not null)
            return [new(T("Kembali ke daftar kecamatan", "Back to the list of kecamatan"), StepKey)];
        var kecamatan = await room.Areas(room.AreaCode).ToListAsync(room.Cancel);
        return
        [
            .. kecamatan.Select(a => new StepDoor(T($"Desa di {a.Name}", $"Villages in {a.Name}"), StepKey, a.Code)),
        ];
    }

    private static async Task<IReadOnlyList<Option>> AskedAsync(StepRoom room)
    {
        var areas = await room.Areas(room.Inside ?? room.AreaCode).ToListAsync(room.Cancel);
        var options = areas.Select(a => new Option(a.Code, a.Name));
        return room.Inside is null
            ? [new(room.AreaCode, T($"Seluruh {room.Region.Name}", $"All of {room.Region.Name}")), .. options]
            : [.. options];
    }
}
