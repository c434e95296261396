using Gotong.Platform.Web;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Initiatives.Steps;

/// <summary>A question with a few fixed answers.</summary>
public sealed class ChoiceStep<TEnum>(
    string key,
    (string Id, string En) noun,
    (string Id, string En) title,
    (string Id, string En) why,
    Func<TEnum, string> words,
    Func<Initiative, TEnum?> read,
    Action<Initiative, TEnum> write
) : Step
    where TEnum : struct, Enum
{
    public override string Key => key;
    public override string Title => T(title.Id, title.En);
    public override string Why => T(why.Id, why.En);
    public override (string Id, string En) Noun => noun;

    public override Task<IReadOnlyList<Field>> FieldsAsync(Initiative initiative, StepRoom room) =>
        Task.FromResult<IReadOnlyList<Field>>([
            new(key, FieldKind.One, T("Pilih satu", "Choose one"))
            {
                Options = [.. Enum.GetValues<TEnum>().Select(v => new Option(v.ToString(), words(v)))],
            },
        ]);

    public override Answers Read(Initiative initiative, StepRoom room) =>
        new() { [key] = read(initiative)?.ToString() ?? "" };

    public override Task ApplyAsync(Initiative initiative, Answers answers, FormErrors errors, StepRoom room)
    {
        write(initiative, Enum.Parse<TEnum>(answers[key]));
        return Task.CompletedTask;
    }
}
