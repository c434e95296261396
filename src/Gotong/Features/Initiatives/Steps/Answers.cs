using System.Text.Json;

namespace Gotong.Features.Initiatives.Steps;

/// <summary>What stands in the fields of a form, as text: typed, kept as a draft, or read from the record.</summary>
public sealed class Answers
{
    private readonly Dictionary<string, string[]> _values = new(StringComparer.Ordinal);

    public string this[string name]
    {
        get => _values.TryGetValue(name, out var values) && values.Length > 0 ? values[0] : "";
        init => _values[name] = [value];
    }

    public IReadOnlyList<string> All(string name) => _values.GetValueOrDefault(name, []);

    public Answers With(string name, IEnumerable<string> values)
    {
        _values[name] = [.. values];
        return this;
    }

    public static Answers Of(IFormCollection form, IEnumerable<string> names)
    {
        var answers = new Answers();
        foreach (var name in names)
            answers._values[name] = [.. form[name].Select(Clean).Where(v => v.Length > 0)];
        return answers;
    }

    public static Answers FromJson(string json)
    {
        var answers = new Answers();
        foreach (var (name, values) in JsonSerializer.Deserialize<Dictionary<string, string[]>>(json) ?? [])
            answers._values[name] = values;
        return answers;
    }

    public string ToJson() => JsonSerializer.Serialize(_values);

    /// <summary>Line ends as one sign, no blanks around, nothing a database refuses.</summary>
    private static string Clean(string? text) =>
        (text ?? "").Replace("\r\n", "\n", StringComparison.Ordinal).Replace("\0", "", StringComparison.Ordinal).Trim();
}
