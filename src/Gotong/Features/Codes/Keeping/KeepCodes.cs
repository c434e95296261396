using System.Globalization;
using System.Text.RegularExpressions;
using Gotong.Features.Codes.Import;
using Gotong.Platform.Data;
using Gotong.Platform.Ledger;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Codes;

/// <summary>What a person says about a set, or what its file's name suggests.</summary>
public sealed record CodeSource(string FileName, string FileHash, string Name, string Regulation, DateOnly ValidFrom)
{
    public string? Agent { get; init; }
    public bool IsExample { get; init; }

    /// <summary>"nomenklatur-subkegiatan-2027-1.xlsx": valid from 1 January 2027.</summary>
    public static CodeSource Of(CodeDraft draft, string fileName, string fileHash, DateOnly today)
    {
        var match = KeepCodes.Year().Match(Path.GetFileNameWithoutExtension(fileName));
        var from = match.Success
            ? new DateOnly(int.Parse(match.Value, CultureInfo.InvariantCulture), 1, 1)
            : new DateOnly(today.Year, 1, 1);
        return new(fileName, fileHash, $"{CodeWords.Of(draft.Kind)} {from.Year}", fileName, from);
    }
}

/// <summary>A set is kept whole, in one act, or not at all; the same file makes no second one.</summary>
public static partial class KeepCodes
{
    private static readonly string[] CodeColumns =
    [
        "set_key",
        "government",
        "code",
        "level",
        "parent_code",
        "name",
        "kinerja",
        "indikator",
        "satuan",
    ];
    private static readonly string[] SuccessionColumns = ["set_key", "government", "code", "old_code", "old_name"];

    /// <summary>The set of this file, when it is here already.</summary>
    public static Task<CodeSet?> FindAsync(GotongDb db, string fileHash, CancellationToken cancel) =>
        db.CodeSets.AsNoTracking().SingleOrDefaultAsync(s => s.FileHash == fileHash, cancel);

    /// <param name="known">How many sets its reader saw; null: whatever there is.</param>
    /// <returns>Null when another set came in between.</returns>
    public static async Task<CodeSet?> SaveAsync(
        GotongDb db,
        CodeDraft draft,
        CodeSource source,
        CancellationToken cancel,
        int? known = null
    )
    {
        if (!draft.CanKeep)
            throw new InvalidOperationException("A file with problems is not kept.");
        CodeSet? set = null;
        await db.SaveLargeActAsync(
            async write =>
            {
                var keys = await db.CodeSets.Select(s => s.Key).ToListAsync(cancel);
                if (known is { } count && count != keys.Count)
                    return null;
                set = Make(draft, source, KeyOf(draft.Kind, source, keys), db.Clock.GetUtcNow());
                db.Add(set);
                await write();
                await db.FillAsync("official_code", CodeColumns, draft.Codes.Select(c => Row(set.Key, c)), cancel);
                await db.FillAsync(
                    "code_succession",
                    SuccessionColumns,
                    draft.Successions.Select(s => Row(set.Key, s)),
                    cancel
                );
                return new Act(
                    "codes.imported",
                    Visibility.Public,
                    $"memasukkan {set.Name}: {set.Codes} kode dari {set.Source}",
                    $"brought in {set.Name}: {set.Codes} codes from {set.Source}",
                    new
                    {
                        set = set.Key,
                        file = set.FileHash,
                        codes = set.Codes,
                    }
                )
                {
                    Agent = source.Agent,
                };
            },
            cancel
        );
        return set;
    }

    private static CodeSet Make(CodeDraft draft, CodeSource source, string key, DateTimeOffset now) =>
        new()
        {
            Key = key,
            Kind = draft.Kind,
            Name = source.Name,
            Source = source.Regulation,
            ValidFrom = source.ValidFrom,
            ImportedAt = now,
            FileName = source.FileName,
            FileHash = source.FileHash,
            Rows = draft.Rows,
            Codes = draft.Codes.Count,
            IsExample = source.IsExample,
        };

    private static string KeyOf(CodeSetKind kind, CodeSource source, List<string> taken)
    {
        var word = kind switch
        {
            CodeSetKind.Nomenclature => "nomenklatur",
            CodeSetKind.SumberDana => "sumber-dana",
            _ => "akun",
        };
        var key = source.IsExample
            ? $"{word}-contoh"
            : string.Create(CultureInfo.InvariantCulture, $"{word}-{source.ValidFrom.Year}");
        for (var edition = 2; taken.Contains(key); edition++)
            key = string.Create(CultureInfo.InvariantCulture, $"{word}-{source.ValidFrom.Year}-{edition}");
        return key;
    }

    private static string?[] Row(string set, DraftCode c) =>
        [
            set,
            c.Government.ToString(),
            c.Code,
            c.Level.ToString(),
            c.ParentCode,
            c.Name,
            c.Kinerja,
            c.Indikator,
            c.Satuan,
        ];

    private static string?[] Row(string set, DraftSuccession s) =>
        [set, s.Government.ToString(), s.Code, s.OldCode, s.OldName];

    [GeneratedRegex(@"(?<!\d)20\d\d(?!\d)", RegexOptions.None, 1000)]
    internal static partial Regex Year();
}
