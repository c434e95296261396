using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Initiatives;

/// <summary>The official codes of a line of cost: of the sub kegiatan, of the account, of the source. Each may be missing.</summary>
public sealed record CostCodes(string? SubKegiatan, string? Account, string? Source)
{
    public static readonly CostCodes None = new(null, null, null);

    public static CostCodes Of(CostLine line) => new(line.SubKegiatan, line.Account, line.SourceCode);

    public void WriteTo(CostLine line) =>
        (line.SubKegiatan, line.Account, line.SourceCode) = (SubKegiatan, Account, Source);

    /// <summary>"; sub kegiatan 2.16.03.2.02.0020, akun 5.1.02.04.01.0001"</summary>
    public string Words()
    {
        var said = new (string Name, string? Code)[]
        {
            ("sub kegiatan", SubKegiatan),
            (T("akun", "account"), Account),
            (T("sumber dana", "source"), Source),
        }
            .Where(c => c.Code is not null)
            .Select(c => $"{c.Name} {c.Code}")
            .ToList();
        return said.Count == 0 ? "" : $"; {string.Join(", ", said)}";
    }
}
