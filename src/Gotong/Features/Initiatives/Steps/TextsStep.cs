using Gotong.Platform.Web;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Initiatives.Steps;

/// <summary>One text of a question that several answer together.</summary>
public sealed record TextPart(
    string Name,
    (string Id, string En) Label,
    (string Id, string En) Hint,
    (string Id, string En) Example,
    Func<DigitalPlan, string?> Read,
    Action<DigitalPlan, string> Write
);

/// <summary>A question about a digital way, answered by texts that belong together.</summary>
public sealed class TextsStep(
    string key,
    (string Id, string En) noun,
    (string Id, string En) title,
    (string Id, string En) why,
    IReadOnlyList<TextPart> parts,
    Predicate<Initiative> asks
) : Step
{
    public override string Key => key;
    public override string Title => T(title.Id, title.En);
    public override string Why => T(why.Id, why.En);
    public override (string Id, string En) Noun => noun;

    public override bool Asks(Initiative initiative) => asks(initiative);

    public override Task<IReadOnlyList<Field>> FieldsAsync(Initiative initiative, StepRoom room) =>
        Task.FromResult<IReadOnlyList<Field>>([
            .. parts.Select(p => new Field(p.Name, FieldKind.Text, T(p.Label.Id, p.Label.En))
            {
                Hint = p.Hint.Id.Length == 0 ? null : T(p.Hint.Id, p.Hint.En),
                Example = T(p.Example.Id, p.Example.En),
                MaxLength = 2000,
            }),
        ]);

    public override Answers Read(Initiative initiative, StepRoom room)
    {
        var answers = new Answers();
        foreach (var part in parts)
            answers.With(part.Name, [initiative.Digital is { } plan ? part.Read(plan) ?? "" : ""]);
        return answers;
    }

    public override Task ApplyAsync(Initiative initiative, Answers answers, FormErrors errors, StepRoom room)
    {
        foreach (var part in parts)
            part.Write(initiative.PlanDigitally(), answers[part.Name]);
        return Task.CompletedTask;
    }
}
