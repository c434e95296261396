using System.Text.Json;

namespace Gotong.Methods.Portfolio.Files;

/// <summary>A problem, field by field.</summary>
internal static class ProblemFields
{
    public static PortfolioProblem Read(JsonField root)
    {
        var fields = root.Object("years", "sources", "initiatives", "groupRules", "discount", "overlaps");
        return new(
            fields.Needed("years", root).List(y => y.Small()),
            fields.Needed("sources", root).List(Source),
            fields.Needed("initiatives", root).List(Initiative),
            fields.ListOf("groupRules", Rule),
            fields.Maybe("discount", d => d.Number()) ?? 0
        )
        {
            Overlaps = fields.ListOf("overlaps", OverlapOf),
        };
    }

    private static MoneySource Source(JsonField field)
    {
        var fields = field.Object("id", "limits");
        return new(
            fields.Needed("id", field).Text(),
            fields.Needed("limits", field).List(l => l.OrNull(a => a.Whole()))
        );
    }

    private static Candidate Initiative(JsonField field)
    {
        var fields = field.Object(
            "id",
            "value",
            "cost",
            "earliest",
            "latest",
            "ready",
            "duration",
            "requires",
            "requiresFinished",
            "excludes",
            "groups",
            "mandatory",
            "valueSpread",
            "costSpread"
        );
        return new(fields.Needed("id", field).Text(), fields.Needed("value", field).Number(), Costs(fields))
        {
            Earliest = fields.Maybe("earliest", y => y.Small()),
            Latest = fields.Maybe("latest", y => y.Small()),
            Ready = fields.Maybe("ready", y => y.Small()),
            Duration = fields.Maybe("duration", y => y.Small()),
            Requires = fields.ListOf("requires", i => i.Text()),
            RequiresFinished = fields.ListOf("requiresFinished", i => i.Text()),
            Excludes = fields.ListOf("excludes", i => i.Text()),
            Groups = fields.ListOf("groups", i => i.Text()),
            Mandatory = fields.Maybe("mandatory", m => m.Flag()) ?? false,
            ValueSpread = fields.Maybe("valueSpread", s => s.Number()) ?? 0,
            CostSpread = fields.Maybe("costSpread", s => s.Number()) ?? 0,
        };
    }

    private static Dictionary<string, IReadOnlyList<long>> Costs(Dictionary<string, JsonField> fields) =>
        fields.TryGetValue("cost", out var cost) && cost.Element.ValueKind != JsonValueKind.Null
            ? cost.Object()
                .ToDictionary(
                    c => c.Key,
                    c => (IReadOnlyList<long>)c.Value.List(a => a.Whole()),
                    StringComparer.Ordinal
                )
            : [];

    private static GroupRule Rule(JsonField field)
    {
        var fields = field.Object("group", "min", "max", "by", "atOnce");
        return new(
            fields.Needed("group", field).Text(),
            fields.Maybe("min", n => n.Small()),
            fields.Maybe("max", n => n.Small())
        )
        {
            By = fields.Maybe("by", n => n.Small()),
            AtOnce = fields.Maybe("atOnce", n => n.Small()),
        };
    }

    private static Overlap OverlapOf(JsonField field)
    {
        var fields = field.Object("id", "full", "share", "effects");
        return new(
            fields.Needed("id", field).Text(),
            fields.Needed("full", field).Number(),
            fields.Needed("share", field).Number(),
            fields
                .Needed("effects", field)
                .Object()
                .ToDictionary(e => e.Key, e => e.Value.Number(), StringComparer.Ordinal)
        );
    }

    /// <summary>Fields that say nothing are left out.</summary>
    public static string Write(PortfolioProblem problem) =>
        JsonSerializer.Serialize(
            new
            {
                years = problem.Years,
                sources = problem.Sources.Select(s => new { id = s.Id, limits = s.Limits }),
                initiatives = problem.Initiatives.Select(c => new
                {
                    id = c.Id,
                    value = c.Value,
                    cost = c.Cost,
                    earliest = c.Earliest,
                    latest = c.Latest,
                    ready = c.Ready,
                    duration = c.Duration,
                    requires = Some(c.Requires),
                    requiresFinished = Some(c.RequiresFinished),
                    excludes = Some(c.Excludes),
                    groups = Some(c.Groups),
                    mandatory = c.Mandatory ? true : (bool?)null,
                    valueSpread = c.ValueSpread > 0 ? c.ValueSpread : (double?)null,
                    costSpread = c.CostSpread > 0 ? c.CostSpread : (double?)null,
                }),
                groupRules = problem.GroupRules.Select(r => new
                {
                    group = r.Group,
                    min = r.Min,
                    max = r.Max,
                    by = r.By,
                    atOnce = r.AtOnce,
                }),
                discount = problem.Discount,
                overlaps = problem.Overlaps.Count == 0
                    ? null
                    : problem.Overlaps.Select(o => new
                    {
                        id = o.Id,
                        full = o.Full,
                        share = o.Share,
                        effects = o.Effects,
                    }),
            },
            ResultFields.Plain
        );

    private static IReadOnlyList<string>? Some(IReadOnlyList<string> list) => list.Count == 0 ? null : list;
}
