using Gotong.Features.Codes;
using Gotong.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Initiatives.Recode;

/// <summary>A code of a line of cost that the set in use does not hold any more, and what stands for it now.</summary>
public sealed record OldCostCode(CostLine Line, CodeSetKind Kind, string Code, IReadOnlyList<OfficialCode> Now)
{
    public string Field => $"pindah-{CodeWords.Key(Kind)}-{Line.Id}";
    public string VersionField => $"versi-{Line.InitiativeId}";

    public void MoveTo(string code)
    {
        code = CodeRule.Filled(code, Code.Length > 4 ? Code[..4] : null);
        var codes = CostCodes.Of(Line);
        (
            Kind switch
            {
                CodeSetKind.Nomenclature => codes with { SubKegiatan = code },
                CodeSetKind.Akun => codes with { Account = code },
                _ => codes with { Source = code },
            }
        ).WriteTo(Line);
    }
}

/// <summary>All such codes of a region, by initiative.</summary>
public sealed record OldCostCodes(IReadOnlyList<OldCostCode> Rows)
{
    public static async Task<OldCostCodes> LoadAsync(
        GotongDb db,
        CodeLibrary library,
        bool example,
        CancellationToken cancel
    )
    {
        var lines = await db.Set<CostLine>()
            .Include(c => c.Initiative)
            .Where(c => c.SubKegiatan != null || c.Account != null || c.SourceCode != null)
            .ToListAsync(cancel);
        var rows = new List<OldCostCode>();
        foreach (var kind in Enum.GetValues<CodeSetKind>())
        {
            if (lines.TrueForAll(l => Of(l, kind) is null))
                continue;
            if (await library.CurrentAsync(kind, example, cancel) is not { } current)
                continue;
            var books = await library.BooksAsync(kind, cancel);
            List<CodeBook> way = [.. books.TakeWhile(b => b != current), current];
            rows.AddRange(
                from line in lines
                let code = Of(line, kind)
                where code is not null && current.Find(CodeGovernment.KabKota, code) is null
                select new OldCostCode(line, kind, code, CodeTrail.Now(way, CodeGovernment.KabKota, code))
            );
        }
        return new([.. rows.OrderBy(r => r.Line.Initiative.Number).ThenBy(r => r.Line.Year).ThenBy(r => r.Line.Id)]);
    }

    private static string? Of(CostLine line, CodeSetKind kind) =>
        kind switch
        {
            CodeSetKind.Nomenclature => line.SubKegiatan,
            CodeSetKind.Akun => line.Account,
            _ => line.SourceCode,
        };
}
