using Gotong.Platform.Import;

namespace Gotong.Features.Priorities.Import;

/// <summary>The organizations that the file names, each once however it is spelled.</summary>
internal sealed class OpdList(ProblemList problems)
{
    private readonly Dictionary<string, string?> _keys = new(StringComparer.Ordinal);
    private readonly Dictionary<string, DraftOpd> _opd = new(StringComparer.Ordinal);

    public IReadOnlyList<DraftOpd> All => [.. _opd.Values];

    /// <summary>Null for "Tidak Ada Data" and the like: that is no organization.</summary>
    public string? Key(string name, Row row, int column)
    {
        if (_keys.TryGetValue(name, out var key))
        {
            return key;
        }

        var tidy = Names.Tidy(name);
        if (NumberText.IsNoValue(tidy))
        {
            return null;
        }

        if (tidy.Length > Names.Longest)
        {
            problems.Reject(row, column, "too-long", Say.TooLong(tidy.Length), Say.TooLongHint);
            return null;
        }

        key = Names.Fold(tidy);
        _keys[name] = key;
        _opd.TryAdd(key, new DraftOpd(key, tidy, row.Number));
        return key;
    }
}
