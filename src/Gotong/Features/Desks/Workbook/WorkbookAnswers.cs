using System.Globalization;
using Gotong.Features.Initiatives;
using Gotong.Features.Initiatives.Steps;
using Gotong.Platform.Import;
using Gotong.Platform.Web;

namespace Gotong.Features.Desks.Workbook;

/// <summary>What a row is about: a new idea for a priority, or an initiative as it stood when it went out.</summary>
public abstract record RowKey
{
    public sealed record Idea(Guid PriorityId) : RowKey;

    public sealed record Existing(int Number, long Version) : RowKey;

    public static string Of(DeskPriority priority) => $"P:{priority.Id:N}";

    public static string Of(Initiative initiative) =>
        string.Create(CultureInfo.InvariantCulture, $"I:{initiative.Number}:{initiative.Version}");

    /// <summary>Null when it is none of ours.</summary>
    public static RowKey? Parse(string text) =>
        text.Trim().Split(':') switch
        {
            ["P", var id] when Guid.TryParseExact(id, "N", out var priority) => new Idea(priority),
            ["I", var number, var version]
                when int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var n)
                    && long.TryParse(version, NumberStyles.None, CultureInfo.InvariantCulture, out var v) =>
                new Existing(n, v),
            _ => null,
        };
}

/// <summary>An initiative's answers as the cells of its row, in the order of the columns.</summary>
public static class WorkbookAnswers
{
    public static IReadOnlyList<string> Read(Initiative initiative, StepRoom room)
    {
        var effect = First(initiative);
        return [.. WorkbookColumns.Answers.Select(c => Text(c, initiative, effect, room))];
    }

    /// <summary>The effect that the row shows.</summary>
    public static Effect? First(Initiative initiative) =>
        initiative.Effects.OrderBy(e => e.ByYear).ThenBy(e => e.Id).FirstOrDefault();

    private static string Text(WorkbookColumn column, Initiative initiative, Effect? effect, StepRoom room) =>
        (column.Step, column.Field) switch
        {
            (EffectStep.StepKey, "measure") => effect?.Name ?? "",
            (EffectStep.StepKey, "baseline") => effect?.Baseline is { } from ? Plain(from) : "",
            (EffectStep.StepKey, "expected") => effect is null ? "" : Plain(effect.Expected),
            (EffectStep.StepKey, "byYear") => effect?.ByYear.ToString(CultureInfo.InvariantCulture) ?? "",
            ("jangka", _) => initiative.Horizon is { } horizon ? InitiativeWords.Of(horizon) : "",
            // The beginning of the problem is not a title that somebody gave.
            ("judul", _) when !initiative.HasOwnTitle => "",
            _ => AllSteps.Find(column.Step)!.Read(initiative, room)[column.Field],
        };

    /// <summary>A cell as a person would type it into the form.</summary>
    public static string Typed(Cell cell) =>
        cell.Kind == CellKind.Number
        && decimal.TryParse(cell.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? Plain(number)
            : cell.Text.Replace("\r\n", "\n", StringComparison.Ordinal).Trim();

    private static string Plain(decimal number) => number.ToString("0.############", Numbers.Indonesian);
}
