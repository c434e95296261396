using Gotong.Platform.Web;

namespace Gotong.Features.Initiatives.Steps;

/// <summary>One field of a question. Its page draws it, checks it and compares it by this description.</summary>
public sealed record Field(string Name, FieldKind Kind, string Label)
{
    public string? Hint { get; init; }
    public string? Example { get; init; }
    public bool Optional { get; init; }
    public string? Unit { get; init; }
    public int MaxLength { get; init; } = 4000;
    public IReadOnlyList<Option> Options { get; init; } = [];

    /// <summary>Words of the empty choice of a list.</summary>
    public string? Empty { get; init; }

    public bool IsChoice => Kind is FieldKind.List or FieldKind.One or FieldKind.Many;

    /// <summary>How an answer reads: the words of a choice, never its key.</summary>
    public string Words(Answers answers) =>
        string.Join(
            ", ",
            answers
                .All(Name)
                .Where(value => Kind != FieldKind.Many || Options.Any(o => o.Value == value))
                .Select(value => Options.FirstOrDefault(o => o.Value == value)?.Label ?? value)
        );
}

public enum FieldKind
{
    Line,
    Text,
    Number,
    Rupiah,

    /// <summary>A drop-down, for many choices.</summary>
    List,
    One,
    Many,
}

public static class FieldChecks
{
    /// <summary>What can be said without knowing the question: it is filled, not too long, and one of the choices.</summary>
    public static void Check(IReadOnlyList<Field> fields, Answers answers, FormErrors errors)
    {
        foreach (var field in fields)
            if (Problem(field, answers.All(field.Name)) is { } problem)
                errors.Add(field.Name, problem);
    }

    private static string? Problem(Field field, IReadOnlyList<string> values)
    {
        if (values.Count == 0)
            return field.Optional ? null
                : field.IsChoice ? Platform.Web.Words.T($"{field.Label}: pilih satu.", $"{field.Label}: choose one.")
                : Platform.Web.Words.T($"{field.Label}: isi dulu.", $"{field.Label}: fill this in.");
        if (field.IsChoice && values.Any(v => field.Options.All(o => o.Value != v)))
            return Platform.Web.Words.T(
                $"{field.Label}: pilihan ini sudah tidak ada. Pilih yang lain.",
                $"{field.Label}: this choice is gone. Choose another."
            );
        return values.Any(v => v.Length > field.MaxLength)
            ? Platform.Web.Words.T(
                $"{field.Label}: terlalu panjang. Paling banyak {field.MaxLength} huruf.",
                $"{field.Label}: too long. At most {field.MaxLength} characters."
            )
            : null;
    }
}
