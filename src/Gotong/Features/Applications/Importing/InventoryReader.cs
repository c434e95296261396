using System.Security.Cryptography;
using System.Text;
using Gotong.Features.Organizations;
using Gotong.Features.Priorities.Import;
using Gotong.Platform.Import;

namespace Gotong.Features.Applications.Importing;

/// <summary>Reads an inventory of applications from a table somebody has. Reads only.</summary>
public static class InventoryReader
{
    private const int Pictured = 8;
    private const int MostColumns = 60;
    private const int MostCodes = 24;
    private const int MostExamples = 3;

    public static InventoryDraft Read(Stream stream, string name, InventoryChoices choices, DateOnly today)
    {
        using var file = TableFile.Open(stream, name);
        foreach (var sheet in file.Sheets.Where(s => !s.Hidden))
            if (
                HeaderFinder.Find(sheet.Rows(), h => InventoryColumns.Of(h) == InventoryColumn.Ignore ? 0 : 1)
                    is { } header
                && Columns(header.Texts, choices) is var columns
                && columns.Contains(InventoryColumn.Name)
            )
                return Read(sheet, header, columns, choices, today);
        throw new ImportRefusal(
            "no-table",
            "Berkas ini tidak berisi tabel dengan kolom nama aplikasi. Beri judul kolom “Nama aplikasi”, lalu unggah lagi.",
            "This file holds no table with a column of application names. Name a column “Nama aplikasi”, then upload it again."
        );
    }

    /// <summary>The headings, folded and hashed: the same table of another year has the same.</summary>
    public static string HeaderKey(InventoryDraft draft) =>
        Hash("aplikasi\u001f" + string.Join('\u001f', draft.Headings.Select(Organization.KeyOf)));

    internal static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private static InventoryColumn[] Columns(IReadOnlyList<string> headings, InventoryChoices choices)
    {
        var guessed = InventoryColumns.Of(headings);
        // Who said what one column means took that meaning from the others.
        var taken = choices.Columns.Values.ToHashSet();
        InventoryColumn[] read =
        [
            .. guessed.Select(
                (g, at) =>
                    choices.Columns.TryGetValue(at, out var said) ? said
                    : taken.Contains(g) ? InventoryColumn.Ignore
                    : g
            ),
        ];
        // Without names there is no table, and no page on which to take that back.
        return read.Contains(InventoryColumn.Name) ? read : [.. guessed];
    }

    private static InventoryDraft Read(
        TableSheet sheet,
        TableHeader header,
        InventoryColumn[] columns,
        InventoryChoices choices,
        DateOnly today
    )
    {
        var rows = new List<InventoryRow>();
        var problems = new List<InventoryProblem>();
        var picture = new List<PicturedRow>();
        var codes = new Dictionary<ColumnCode, CodeSeen>();
        var known = new Dictionary<string, int>(StringComparer.Ordinal);
        var prefix = Hash(string.Join('\u001f', header.Texts.Select(Organization.KeyOf)))[..8];
        foreach (var row in sheet.Rows())
        {
            var cells = Enumerable
                .Range(0, Math.Min(columns.Length, MostColumns))
                .Select(c => choices.Cells.GetValueOrDefault(new(row.Number, c)) ?? row[c].Text)
                .ToArray();
            if (row.Number <= header.LastRow)
            {
                if (row.Number >= header.FirstRow)
                    picture.Add(new(row.Number, true, cells));
                continue;
            }
            var shown = choices.Edited?.Row == row.Number || choices.Cells.Keys.Any(c => c.Row == row.Number);
            var reader = new InventoryRowReader(row.Number, columns, cells, choices, problems, today);
            var read = reader.Read(prefix);
            if (
                picture.Count < Pictured
                || shown
                || (problems.Count > 0 && problems[^1].Row == row.Number && picture.Count < 4 * Pictured)
            )
                picture.Add(new(row.Number, false, cells));
            if (read is null)
                continue;
            if (!known.TryAdd(read.Key, row.Number))
            {
                problems.Add(new(row.Number, "", SayInventory.Twice(read.Name, known[read.Key])));
                continue;
            }
            rows.Add(read);
            foreach (var (code, text) in reader.Unknown)
            {
                if (!codes.TryGetValue(new(code, text), out var seen))
                    codes[new(code, text)] = seen = new();
                seen.Add(read);
            }
        }
        return new(
            header.LastRow,
            header.Texts,
            columns,
            rows,
            problems,
            [
                .. codes
                    .OrderBy(c => c.Key.Column)
                    .ThenByDescending(c => c.Value.Count)
                    .Take(MostCodes)
                    .Select(c => new OpenCode(
                        c.Key,
                        header.Texts[c.Key.Column],
                        columns[c.Key.Column],
                        c.Value.Count,
                        [.. c.Value.Names.Take(MostExamples)],
                        c.Value.Suggest(columns[c.Key.Column])
                    )),
            ],
            picture
        );
    }
}
