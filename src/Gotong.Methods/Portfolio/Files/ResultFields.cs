using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Gotong.Methods.Portfolio.Files;

/// <summary>A result, field by field.</summary>
internal static class ResultFields
{
    /// <summary>Letters as they are: it goes to a file, not into a page.</summary>
    internal static readonly JsonSerializerOptions Plain = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    private static readonly JsonSerializerOptions All = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(PortfolioResult result) =>
        JsonSerializer.Serialize(
            new
            {
                status = result.Status.ToString().ToLowerInvariant(),
                objective = result.Objective,
                bound = result.Bound,
                gap = result.Gap,
                seconds = Math.Round(result.Seconds, 3),
                chosen = result.Chosen.Select(c => new { id = c.Id, start = c.Start }),
                spend = result.Spend,
                left = result.Left.Select(l => new { id = l.Id, reason = l.Reason.ToString() }),
                conflict = result.Conflict.Select(c => c.ToString()),
            },
            All
        );

    public static PortfolioResult Read(JsonField root)
    {
        var fields = root.Object(
            "status",
            "objective",
            "bound",
            "gap",
            "seconds",
            "chosen",
            "spend",
            "left",
            "conflict"
        );
        var status = fields.Needed("status", root);
        var result = new PortfolioResult(
            Enum.TryParse<PortfolioStatus>(status.Text(), ignoreCase: true, out var known)
            && !char.IsDigit(status.Text()[0])
                ? known
                : throw status.Wrong(
                    "optimal, feasible, infeasible, unknown",
                    "optimal, feasible, infeasible, unknown"
                ),
            fields.Maybe("objective", n => n.Number()),
            fields.Maybe("bound", n => n.Number()),
            fields.Maybe("seconds", n => n.Number()) ?? 0,
            fields.Needed("chosen", root).List(Chosen),
            fields.TryGetValue("spend", out var spend)
                ? spend
                    .Object()
                    .ToDictionary(
                        s => s.Key,
                        s => (IReadOnlyList<long>)s.Value.List(a => a.Whole()),
                        StringComparer.Ordinal
                    )
                : [],
            fields.ListOf("left", Left),
            fields.ListOf("conflict", c => new Words(c.Text(), c.Text()))
        );
        return fields.Maybe("gap", g => g.Number()) is { } gap && Math.Abs(gap - (result.Gap ?? gap)) > 1e-6
            ? throw fields["gap"]
                .Wrong(
                    $"(bound - objective) / objective = {result.Gap}",
                    $"(bound - objective) / objective = {result.Gap}"
                )
            : result;
    }

    private static ChosenStart Chosen(JsonField field)
    {
        var fields = field.Object("id", "start");
        return new(fields.Needed("id", field).Text(), fields.Needed("start", field).Small());
    }

    private static LeftOut Left(JsonField field)
    {
        var fields = field.Object("id", "reason");
        var reason = fields.TryGetValue("reason", out var said) ? said.Text() : "";
        return new(fields.Needed("id", field).Text(), new(reason, reason));
    }
}
