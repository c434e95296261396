using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Gotong.Features.Codes.Import;

namespace Gotong.Features.Codes;

/// <summary>What a file holds and what became of it, for machines.</summary>
public sealed record CodeSummary(
    string Kind,
    string Sheet,
    int HeaderRow,
    int Rows,
    int Codes,
    IReadOnlyDictionary<string, int> Levels,
    IReadOnlyDictionary<string, Dictionary<string, int>> Governments,
    int Successions,
    int Refusals,
    int Notes,
    IReadOnlyList<ProblemJson> Problems
)
{
    public string? Set { get; init; }

    /// <summary>saved, same (this file is here already), dry-run, refused.</summary>
    public required string Outcome { get; init; }
    public DifferenceJson? Difference { get; init; }
    public double Seconds { get; init; }

    public static CodeSummary Of(CodeDraft draft, string outcome) =>
        new(
            CodeWords.Key(draft.Kind),
            draft.Sheet,
            draft.HeaderRow,
            draft.Rows,
            draft.Codes.Count,
            Counted(draft.Codes),
            draft
                .Codes.GroupBy(c => c.Government)
                .OrderBy(g => g.Key)
                .ToDictionary(g => CodeWords.Key(g.Key), g => Counted(g)),
            draft.Successions.Count,
            draft.Problems.Refusals,
            draft.Problems.Notes,
            [
                .. draft.Problems.Shown.Select(p => new ProblemJson(
                    p.Row,
                    p.Column,
                    p.Stops ? "refuse" : "note",
                    p.Kind,
                    p.What,
                    p.ToDo
                )),
            ]
        )
        {
            Outcome = outcome,
        };

    public static Dictionary<string, int> Counted(IEnumerable<DraftCode> codes) =>
        codes.GroupBy(c => c.Level).OrderBy(g => g.Key).ToDictionary(g => CodeWords.Key(g.Key), g => g.Count());

    public string ToJson() => JsonSerializer.Serialize(this, Options);

    internal static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };
}

public sealed record ProblemJson(
    int Row,
    string Column,
    string Severity,
    string Kind,
    string Message,
    string Suggestion
);

public sealed record DifferenceJson(string Before, int New, int Changed, int Gone, int Replaced, int Same)
{
    public static DifferenceJson? Of(CodeDifference difference) =>
        difference.Before is { } before
            ? new(
                before.Key,
                difference.New.Count,
                difference.Changed.Count,
                difference.Gone.Count,
                difference.Replaced.Count,
                difference.Same
            )
            : null;
}
