using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Gotong.Methods.Similarity;
using Gotong.Platform.Hosting;
using Gotong.Platform.Import;

namespace Gotong.Platform.CommandLine;

/// <summary>The rows of a table as texts to compare: its first row names the columns.</summary>
internal static class SimilarRows
{
    /// <summary>Letters as they are; it goes to a file or a pipe, not into a page.</summary>
    internal static readonly JsonSerializerOptions Plain = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static List<SimilarText> Read(FileInfo file, string textColumns, string? idColumn)
    {
        var rows = Rows(file);
        var texts = textColumns
            .Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(name => Column(rows[0], name, file))
            .ToList();
        if (texts.Count == 0)
            throw new UserError(
                "--text tidak menyebut kolom. Sebutkan nama kolomnya, misalnya --text judul,fungsi.",
                "--text names no column. Name the columns, for example --text title,function."
            );
        int? id = idColumn is null ? null : Column(rows[0], idColumn, file);
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        var found = new List<SimilarText>();
        foreach (var row in rows.Skip(1))
        {
            var name = id is { } at ? row[at].Text : row.Number.ToString(CultureInfo.InvariantCulture);
            if (name.Length == 0)
                throw new UserError(
                    $"Baris {row.Number}: kolom {idColumn} kosong. Isi pengenalnya, atau jangan pakai --id.",
                    $"Row {row.Number}: column {idColumn} is empty. Fill in the id, or leave out --id."
                );
            if (!seen.TryAdd(name, row.Number))
                throw new UserError(
                    $"Baris {row.Number}: pengenal {name} sudah dipakai di baris {seen[name]}. Tiap baris perlu pengenal sendiri.",
                    $"Row {row.Number}: the id {name} is already used in row {seen[name]}. Each row needs its own."
                );
            found.Add(new(name, [.. texts.Select(column => row[column].Text)]));
        }
        return found;
    }

    /// <summary>The first two columns of a file as places in the list; a first row that names none is a header.</summary>
    public static List<(int A, int B)> Asked(FileInfo file, List<SimilarText> texts)
    {
        var places = texts.Select((t, at) => (t.Id, at)).ToDictionary(t => t.Id, t => t.at, StringComparer.Ordinal);
        var pairs = new List<(int, int)>();
        foreach (var (row, at) in Rows(file).Select((row, at) => (row, at)))
        {
            if (places.TryGetValue(row[0].Text, out var a) && places.TryGetValue(row[1].Text, out var b))
                pairs.Add((a, b));
            else if (at > 0)
                throw new UserError(
                    $"{file.Name}, baris {row.Number}: pengenal {row[0].Text} atau {row[1].Text} tidak ada di tabel. Periksa kedua kolomnya dan --id.",
                    $"{file.Name}, row {row.Number}: the id {row[0].Text} or {row[1].Text} is not in the table. Check both columns and --id."
                );
        }
        return pairs;
    }

    private static int Column(Row header, string name, FileInfo file)
    {
        var at = Array.FindIndex(
            header.Cells,
            c => string.Equals(c.Text.Trim(), name.Trim(), StringComparison.OrdinalIgnoreCase)
        );
        if (at >= 0)
            return at;
        var known = string.Join(", ", header.Cells.Select(c => c.Text).Where(t => t.Length > 0));
        throw new UserError(
            $"Kolom “{name}” tidak ada di {file.Name}. Yang ada: {known}.",
            $"There is no column “{name}” in {file.Name}. There are: {known}."
        );
    }

    private static List<Row> Rows(FileInfo file) =>
        Cli.Read(
            file,
            stream =>
            {
                using var table = TableFile.Open(stream, file.Name);
                var rows = table.FirstWithData().Rows().ToList();
                return rows.Count > 1
                    ? rows
                    : throw new UserError(
                        $"{file.Name} tidak berisi baris di bawah nama kolom. Isi tabelnya dulu.",
                        $"{file.Name} has no rows below the names of columns. Fill the table first."
                    );
            }
        );
}
