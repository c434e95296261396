using Gotong.Platform.Web;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Initiatives.Steps;

/// <summary>A question that one text answers.</summary>
public sealed class TextStep(
    string key,
    (string Id, string En) noun,
    (string Id, string En) title,
    (string Id, string En) why,
    (string Id, string En) example,
    Func<Initiative, string?> read,
    Action<Initiative, string> write
) : Step
{
    public override string Key => key;
    public override string Title => T(title.Id, title.En);
    public override string Why => T(why.Id, why.En);
    public override (string Id, string En) Noun => noun;

    /// <summary>May be emptied again.</summary>
    public bool Optional { get; init; }
    public bool OneLine { get; init; }

    public override Task<IReadOnlyList<Field>> FieldsAsync(Initiative initiative, StepRoom room) =>
        Task.FromResult<IReadOnlyList<Field>>([
            new(key, OneLine ? FieldKind.Line : FieldKind.Text, Sentence(Name))
            {
                Example = T(example.Id, example.En),
                Optional = Optional,
                MaxLength = OneLine ? 160 : 4000,
            },
        ]);

    public override Answers Read(Initiative initiative, StepRoom room) => new() { [key] = read(initiative) ?? "" };

    public override Task ApplyAsync(Initiative initiative, Answers answers, FormErrors errors, StepRoom room)
    {
        write(initiative, OneLine ? answers[key].Replace('\n', ' ') : answers[key]);
        return Task.CompletedTask;
    }

    private static string Sentence(string noun) => char.ToUpper(noun[0], Numbers.Culture) + noun[1..];
}
