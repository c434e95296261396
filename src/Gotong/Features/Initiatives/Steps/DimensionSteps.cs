using Gotong.Features.Codes;
using Gotong.Platform.Web;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Initiatives.Steps;

/// <summary>Where it stands in the region's framework edition.</summary>
public sealed class DimensionStep : Step
{
    public override string Key => "dimensi";
    public override string Title => T("Dimensi mana yang paling tersentuh?", "Which dimension does it touch most?");
    public override string Why =>
        T(
            "Buku masterplan disusun menurut dimensi. Pilih satu yang utama.",
            "The masterplan book is arranged by dimension. Choose the main one."
        );
    public override (string Id, string En) Noun => ("dimensi", "the dimension");

    public override Task<IReadOnlyList<Field>> FieldsAsync(Initiative initiative, StepRoom room)
    {
        var framework = FrameworkEdition.Of(room.Region.Framework);
        return Task.FromResult<IReadOnlyList<Field>>([
            new("dimension", FieldKind.One, framework.Name.Text)
            {
                Options = [.. framework.Dimensions.Select(d => new Option(d.Key, d.Name.Text, d.Goal.Text))],
            },
        ]);
    }

    public override Answers Read(Initiative initiative, StepRoom room) =>
        new() { ["dimension"] = initiative.DimensionIn(room.Region.Framework)?.Dimension ?? "" };

    public override Task ApplyAsync(Initiative initiative, Answers answers, FormErrors errors, StepRoom room)
    {
        var framework = room.Region.Framework;
        if (initiative.DimensionIn(framework)?.Dimension != answers["dimension"])
            initiative.PlaceIn(framework, answers["dimension"], null);
        return Task.CompletedTask;
    }
}

public sealed class SubDimensionStep : Step
{
    public override string Key => "subdimensi";
    public override string Title => T("Bagian mana dari dimensi itu?", "Which part of that dimension?");
    public override string Why =>
        T("Agar strategi tiap bagian terlihat isinya.", "So that the strategy of each part shows what it holds.");
    public override (string Id, string En) Noun => ("subdimensi", "the sub-dimension");

    public override Task<IReadOnlyList<Field>> FieldsAsync(Initiative initiative, StepRoom room)
    {
        var framework = FrameworkEdition.Of(room.Region.Framework);
        var place = initiative.DimensionIn(framework.Key);
        var dimension = place is null ? null : framework.Dimension(place.Dimension);
        return Task.FromResult<IReadOnlyList<Field>>([
            new(
                "subDimension",
                FieldKind.One,
                dimension?.Name.Text ?? T("Pilih dimensi dulu", "Choose a dimension first")
            )
            {
                Options = [.. dimension?.SubDimensions.Select(s => new Option(s.Key, s.Name.Text)) ?? []],
            },
        ]);
    }

    public override Answers Read(Initiative initiative, StepRoom room) =>
        new() { ["subDimension"] = initiative.DimensionIn(room.Region.Framework)?.SubDimension ?? "" };

    public override Task ApplyAsync(Initiative initiative, Answers answers, FormErrors errors, StepRoom room)
    {
        var framework = room.Region.Framework;
        if (initiative.DimensionIn(framework) is { } place)
            initiative.PlaceIn(framework, place.Dimension, answers["subDimension"]);
        return Task.CompletedTask;
    }

    public override Task<IReadOnlyList<StepDoor>> DoorsAsync(Initiative initiative, StepRoom room) =>
        Task.FromResult<IReadOnlyList<StepDoor>>([new(T("Ganti dimensi", "Change the dimension"), "dimensi")]);
}
