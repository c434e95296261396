using Gotong.Platform.Import;
using Gotong.Platform.Web;

namespace Gotong.Features.Priorities.Import;

/// <summary>What a person must know, each truth once; and the rows from which something was not taken.</summary>
internal sealed class ProblemList(IReadOnlyList<ColumnProposal> columns)
{
    private const int Most = 20_000;
    private readonly Dictionary<(int Row, int Column, string Message), ImportProblem> _problems = [];
    private readonly SortedDictionary<int, (Row Row, List<string> Reasons)> _rejected = [];
    private int _more;

    /// <summary>Part of the row was not taken.</summary>
    public void Reject(Row row, int column, string code, string message, string suggestion)
    {
        if (!_rejected.TryGetValue(row.Number, out var entry))
        {
            _rejected[row.Number] = entry = (row, []);
        }

        if (!entry.Reasons.Contains(message))
        {
            entry.Reasons.Add(message);
        }

        Add(row.Number, column, Severity.Error, code, message, suggestion);
    }

    public void Ask(int row, int column, string code, string message, string suggestion) =>
        Add(row, column, Severity.Question, code, message, suggestion);

    public void Note(int row, int column, string code, string message, string suggestion = "") =>
        Add(row, column, Severity.Note, code, message, suggestion);

    public IReadOnlyList<RejectedRow> Rejected() =>
        [
            .. _rejected.Values.Select(r => new RejectedRow(
                r.Row.Number,
                [.. r.Row.Cells.Select(c => c.Text)],
                string.Join(' ', r.Reasons)
            )),
        ];

    public IReadOnlyList<ImportProblem> All()
    {
        var sorted = _problems
            .OrderBy(p => p.Key.Row)
            .ThenBy(p => p.Key.Column)
            .ThenBy(p => p.Value.Code, StringComparer.Ordinal)
            .ThenBy(p => p.Key.Message, StringComparer.Ordinal)
            .Select(p => p.Value)
            .ToList();
        if (_more > 0)
        {
            sorted.Add(
                new(
                    0,
                    "",
                    "",
                    Severity.Error,
                    "more",
                    Words.T(
                        $"Masih ada {_more} masalah lain yang tidak dirinci.",
                        $"There are {_more} more problems, not listed."
                    ),
                    Words.T(
                        "Perbaiki dulu yang terdaftar, lalu unggah lagi.",
                        "Mend the listed ones first, then upload again."
                    )
                )
            );
        }

        return sorted;
    }

    private void Add(int row, int column, Severity severity, string code, string message, string suggestion)
    {
        if (_problems.Count >= Most)
        {
            _more++;
            return;
        }

        var letter = column < 0 ? "" : ColumnLetter.Of(column);
        var header = (uint)column < (uint)columns.Count ? columns[column].Header : "";
        _problems.TryAdd((row, column, message), new(row, letter, header, severity, code, message, suggestion));
    }
}
