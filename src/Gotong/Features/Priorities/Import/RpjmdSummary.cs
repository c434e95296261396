using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Gotong.Features.Priorities.Import;

public sealed record SummaryProblem(int Row, string Column, string Message);

/// <summary>How many priorities and indicators differ.</summary>
public sealed record DifferenceCounts(int Added, int Changed, int Gone)
{
    public static DifferenceCounts Of(PlanDifference difference) =>
        new(difference.Added, difference.Changed, difference.Gone);
}

/// <summary>What is in the file, in numbers: what the command line prints.</summary>
public sealed record RpjmdSummary(
    int Misi,
    int Tujuan,
    int Sasaran,
    int Program,
    int Indikator,
    int Opd,
    IReadOnlyList<SummaryProblem> Problems
)
{
    /// <summary>Beside the plan of the region; not there when no region was asked about.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public DifferenceCounts? Difference { get; init; }

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static RpjmdSummary Of(RpjmdDraft draft) =>
        new(
            draft.At(Level.Misi).Count(),
            draft.At(Level.Tujuan).Count(),
            draft.At(Level.Sasaran).Count(),
            draft.At(Level.Program).Count(),
            draft.Nodes.Sum(node => node.Indicators.Count),
            draft.Opd.Count,
            [
                .. draft.Problems.Select(p => new SummaryProblem(
                    p.Row,
                    p.Column,
                    p.Suggestion.Length == 0 ? p.Message : $"{p.Message} {p.Suggestion}"
                )),
            ]
        );

    public string ToJson() => JsonSerializer.Serialize(this, Json);
}
