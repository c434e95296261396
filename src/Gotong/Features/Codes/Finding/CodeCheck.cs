using Gotong.Platform.Data;
using Microsoft.EntityFrameworkCore;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Codes;

/// <param name="Code">As it is to be kept.</param>
/// <param name="Found">Where a set knows it; null when there is no set to ask.</param>
/// <param name="Problem">Why it is not taken, in words.</param>
public sealed record CodeAnswer(string? Code, OfficialCode? Found, string? Problem);

/// <summary>Is a code that somebody typed one that a kabupaten or kota can use today?</summary>
public static class CodeCheck
{
    /// <param name="level">Which level it must be of; null: any.</param>
    public static async Task<CodeAnswer> OfAsync(
        GotongDb db,
        CodeSetKind kind,
        CodeLevel? level,
        string text,
        bool example,
        CancellationToken cancel
    )
    {
        var code = CodeRule.Split(text.Trim()).Code;
        var written = CodeRule.LevelOf(kind, code);
        if (written is null || level is not null && written != level)
            return Refused(Form(kind, level, text));
        var sets = await db.CodeSets.AsNoTracking().Where(s => s.Kind == kind).ToListAsync(cancel);
        var set = CodeLibrary.Current(CodeLibrary.InOrder(sets), kind, example);
        if (set is null)
            return new(code, null, null);
        string[] asked = CodeRule.Placeholder(code) is { } placeholder ? [code, placeholder] : [code];
        var rows = await db
            .OfficialCodes.AsNoTracking()
            .Where(c => c.SetKey == set.Key && asked.Contains(c.Code))
            .ToListAsync(cancel);
        if (rows.Find(c => c.Government != CodeGovernment.Provinsi) is { } found)
            return new(code, found, null);
        if (rows.Count > 0)
            return Refused(
                T(
                    $"Kode {code} milik provinsi. Cari yang milik kabupaten/kota; angka sesudah programnya biasanya 2.",
                    $"The code {code} is a province's. Look for one of the kabupaten or kota; the number after its program mostly is 2."
                )
            );
        var after = await SuccessorsAsync(db, set, code, cancel);
        return Refused(
            after.Count > 0
                ? T(
                    $"Kode {code} sudah diganti dalam {set.Name}: pakai {string.Join(" atau ", after)}.",
                    $"The code {code} was replaced in {set.Name}: use {string.Join(" or ", after)}."
                )
                : T(
                    $"Kode {code} tidak ada dalam {set.Name}. Cari di halaman Kode resmi ({CodeLinks.ListPath}), atau kosongkan.",
                    $"The code {code} is not in {set.Name}. Look on the page Official codes ({CodeLinks.ListPath}), or leave it empty."
                )
        );
    }

    /// <summary>What stands for it in this set, over as many sets as came between.</summary>
    private static async Task<List<string>> SuccessorsAsync(
        GotongDb db,
        CodeSet set,
        string code,
        CancellationToken cancel
    )
    {
        var (seen, open, living) = (new HashSet<string> { code }, new List<string> { code }, new List<string>());
        while (open.Count > 0)
        {
            var asked = open;
            var next = await db
                .CodeSuccessions.Where(s => asked.Contains(s.OldCode) && s.Government != CodeGovernment.Provinsi)
                .Select(s => s.Code)
                .Distinct()
                .ToListAsync(cancel);
            next.RemoveAll(c => !seen.Add(c));
            var here = await db
                .OfficialCodes.Where(c =>
                    c.SetKey == set.Key && next.Contains(c.Code) && c.Government != CodeGovernment.Provinsi
                )
                .Select(c => c.Code)
                .ToListAsync(cancel);
            living.AddRange(here);
            open = [.. next.Except(here)];
        }
        return living;
    }

    private static CodeAnswer Refused(string problem) => new(null, null, problem);

    private static string Form(CodeSetKind kind, CodeLevel? level, string text)
    {
        var shown = text.Length > 40 ? text[..40] + "…" : text;
        var example = kind switch
        {
            CodeSetKind.Nomenclature => level == CodeLevel.SubKegiatan ? "2.16.03.2.02.0020" : "2.16.03",
            CodeSetKind.Akun => "5.1.02.04.01.0001",
            _ => "1.2.01",
        };
        return T(
            $"“{shown}” bukan bentuk kode {CodeWords.Of(kind).ToLowerInvariant()}. Tulis seperti {example}, atau kosongkan.",
            $"“{shown}” is not the form of a code of {CodeWords.Of(kind).ToLowerInvariant()}. Write it like {example}, or leave it empty."
        );
    }
}
