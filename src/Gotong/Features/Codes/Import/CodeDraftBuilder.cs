using Gotong.Platform.Import;
using Gotong.Platform.Search;

namespace Gotong.Features.Codes.Import;

/// <summary>Gathers the codes of a file; says what contradicts what.</summary>
internal sealed class CodeDraftBuilder(CodeSetKind kind)
{
    private readonly Dictionary<(CodeGovernment, string), (DraftCode Code, string Column)> _codes = [];
    private readonly List<DraftCode> _order = [];
    private readonly Dictionary<(CodeGovernment, string, string), DraftSuccession> _successions = [];

    public CodeSetKind Kind { get; } = kind;
    public CodeProblems Problems { get; } = new();

    /// <summary>Named again in each row below it, always by the same name.</summary>
    public void Group(DraftCode code, string column)
    {
        if (!_codes.TryGetValue((code.Government, code.Code), out var first))
            Keep(code, column);
        else if (code.Name.Length > 0 && code.Name != first.Code.Name && !Alike(code.Name, first.Code.Name))
            Problems.Add(CodeSay.OtherName(code.Row, column, code.Code, code.Name, first.Code));
    }

    public void Single(DraftCode code, string column)
    {
        if (_codes.TryGetValue((code.Government, code.Code), out var first))
            Problems.Add(CodeSay.Duplicate(code.Row, column, code.Code, first.Code.Row));
        else
            Keep(code, column);
    }

    public void Succeed(CodeGovernment government, string code, string before, int row, int? column)
    {
        if (before.Length == 0)
            return;
        var (old, name) = CodeRule.Split(before);
        if (CodeRule.LevelOf(Kind, old) is null)
            Problems.Add(CodeSay.Before(row, ColumnLetter.Of(column!.Value), before));
        else if (old != code)
            _successions[(government, code, old)] = new(government, code, old, name);
    }

    public CodeDraft Finish(string sheet, int headerRow, int rows)
    {
        if (Kind == CodeSetKind.Nomenclature)
            AddUrusan();
        var levels = _order.Select(c => c.Level).ToHashSet();
        var codes = _order.ConvertAll(c => c with { ParentCode = ParentOf(c, levels) });
        return new(Kind, sheet, headerRow, rows, codes, [.. _successions.Values], Problems);
    }

    private void Keep(DraftCode code, string column)
    {
        if (code.Name.Length == 0)
            Problems.Add(CodeSay.NoName(code.Row, column, code.Code));
        if (
            CodeRule.GovernmentOf(code.Code) is var own and not CodeGovernment.Any
            && Kind == CodeSetKind.Nomenclature
            && code.Government != CodeGovernment.Any
            && own != code.Government
        )
            Problems.Add(CodeSay.OtherGovernment(code.Row, column, code.Code, code.Government));
        _codes[(code.Government, code.Code)] = (code, column);
        _order.Add(code);
    }

    /// <summary>The files begin at the bidang; the urusan above is its first digit.</summary>
    private void AddUrusan()
    {
        foreach (var bidang in _order.Where(c => c.Level == CodeLevel.Bidang).ToList())
        {
            var code = bidang.Code[..1];
            var key = (bidang.Government, code);
            if (_codes.ContainsKey(key) || _codes.ContainsKey((CodeGovernment.Any, code)))
                continue;
            var urusan = new DraftCode(bidang.Government, code, CodeLevel.Urusan, CodeWords.Urusan(code), 0);
            _codes[key] = (urusan, "");
            _order.Add(urusan);
        }
    }

    /// <summary>A file may leave out a whole level, but not one code of it.</summary>
    private string? ParentOf(DraftCode code, HashSet<CodeLevel> levels)
    {
        string? missing = null;
        var level = code.Level;
        for (var at = code.Code; CodeRule.ParentOf(level, at) is { } up; at = up)
        {
            if (_codes.ContainsKey((code.Government, up)) || _codes.ContainsKey((CodeGovernment.Any, up)))
            {
                if (missing is not null)
                    break;
                return up;
            }
            level = level is > CodeLevel.Urusan and not CodeLevel.Akun and not CodeLevel.SumberDana ? level - 1 : level;
            if (levels.Contains(level) && Kind != CodeSetKind.SumberDana)
                missing ??= up;
        }
        if (missing is not null)
            Problems.Add(CodeSay.NoParent(code.Row, _codes[(code.Government, code.Code)].Column, code.Code, missing));
        return null;
    }

    private static bool Alike(string one, string other) =>
        SearchWords.Of(one).Select(w => w.Word).SequenceEqual(SearchWords.Of(other).Select(w => w.Word));
}
