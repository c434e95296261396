using System.Globalization;
using Gotong.Platform.Import;
using Gotong.Platform.Web;

namespace Gotong.Features.Priorities;

/// <summary>One field: a value of one year.</summary>
public sealed record ValueField(string Name, IndicatorValueKind Kind, int Year, string Text, IndicatorValue? Stored);

/// <summary>Baseline and yearly targets of an indicator as text fields. Pure.</summary>
public sealed record ValuesForm(IReadOnlyList<ValueField> Fields)
{
    private const int Longest = 100;

    /// <param name="typed">What was typed; null: what is stored.</param>
    public static ValuesForm Of(Rpjmd plan, Indicator indicator, IFormCollection? typed = null)
    {
        var values = indicator.Values.Where(v => v.Disaggregation.Length == 0).ToList();
        var baseline = values.Where(v => v.Kind == IndicatorValueKind.Baseline).MaxBy(v => v.Period);
        var fields = new List<ValueField>
        {
            Field("baseline", IndicatorValueKind.Baseline, baseline?.Period ?? plan.PeriodStart - 1, baseline, typed),
        };
        var years = values
            .Where(v => v.Kind == IndicatorValueKind.Target)
            .Select(v => v.Period)
            .Union(Enumerable.Range(plan.PeriodStart, plan.PeriodEnd - plan.PeriodStart + 1))
            .Order();
        foreach (var year in years)
            fields.Add(
                Field(
                    "target" + Versions.Text(year),
                    IndicatorValueKind.Target,
                    year,
                    values.Find(v => v.Kind == IndicatorValueKind.Target && v.Period == year),
                    typed
                )
            );
        return new(fields);
    }

    private static ValueField Field(
        string name,
        IndicatorValueKind kind,
        int year,
        IndicatorValue? stored,
        IFormCollection? typed
    ) => new(name, kind, year, typed is null ? Written(stored) : FormText.Line(typed[name]), stored);

    /// <summary>Without thousands marks, so that what is shown can be read back without doubt.</summary>
    public static string Written(IndicatorValue? value) =>
        value switch
        {
            null => "",
            { Value: { } low, High: { } high } => $"{Plain(low)}–{Plain(high)}",
            { Value: { } number } => Plain(number),
            _ => value.Text,
        };

    private static string Plain(decimal number) => number.ToString("0.########", Numbers.Culture);

    /// <summary>Reads the fields that changed; errors name the field.</summary>
    public (IReadOnlyList<(ValueField Field, NumberText Value)> Changes, FormErrors Errors) Read()
    {
        var errors = new FormErrors();
        var changed = Fields.Where(f => f.Text != Written(f.Stored)).ToList();
        var column = NumberColumn.From(Fields.Select(f => f.Text));
        var changes = new List<(ValueField, NumberText)>();
        foreach (var field in changed)
        {
            FormText.Limit(errors, field.Name, field.Text, Longest);
            var value = column.Read(field.Text);
            if (value is NumberText.Unclear unclear)
                errors.Add(
                    field.Name,
                    Words.T(
                        $"{Capital(unclear.Reason)}. Tulis 1234 untuk ribuan, atau 1,2340 untuk pecahan.",
                        $"{Capital(unclear.Reason)}. Write 1234 for thousands, or 1.2340 for a fraction."
                    )
                );
            changes.Add((field, value));
        }
        return (changes, errors);
    }

    private static string Capital(string text) =>
        text.Length == 0 ? text : char.ToUpper(text[0], CultureInfo.InvariantCulture) + text[1..];
}
