using Gotong.Features.Organizations;
using Gotong.Platform.Import;

namespace Gotong.Features.Applications.Importing;

public sealed record Agency(string Code, string Name, string? ShortName);

/// <summary>The list that says which agency a code of an inventory means. Reads only.</summary>
public static class AgencyList
{
    private enum Column
    {
        None,
        Code,
        Name,
        Short,
    }

    public static IReadOnlyDictionary<string, Agency> Read(Stream stream, string name)
    {
        using var file = TableFile.Open(stream, name);
        foreach (var sheet in file.Sheets.Where(s => !s.Hidden))
            if (HeaderFinder.Find(sheet.Rows(), h => Of(h) == Column.None ? 0 : 1) is { } header)
            {
                var columns = header.Texts.Select(Of).ToList();
                if (columns.Contains(Column.Code) && columns.Contains(Column.Name))
                    return sheet
                        .Rows()
                        .Where(r => r.Number > header.LastRow)
                        .Select(r => new Agency(
                            Text(r, columns, Column.Code),
                            Text(r, columns, Column.Name),
                            Text(r, columns, Column.Short) is { Length: > 0 } shortName ? shortName : null
                        ))
                        .Where(a => a.Code.Length > 0 && Organization.KeyOf(a.Name).Length > 0)
                        .DistinctBy(a => a.Code)
                        .ToDictionary(a => a.Code, StringComparer.Ordinal);
            }
        throw new ImportRefusal(
            "no-agencies",
            "Daftar lembaga ini tidak berisi kolom kode dan kolom nama. Beri judul “Kode” dan “Nama”, lalu unggah lagi.",
            "This list of agencies has no column of codes and column of names. Name them “Kode” and “Nama”, then upload it again."
        );
    }

    private static string Text(Row row, List<Column> columns, Column column)
    {
        var at = columns.IndexOf(column);
        var text =
            at < 0 ? "" : string.Join(' ', row[at].Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return text.Length > OrganizationForm.Longest ? text[..OrganizationForm.Longest] : text;
    }

    private static Column Of(string heading)
    {
        var words = Organization.KeyOf(heading.Length > 200 ? "" : heading);
        return words switch
        {
            _ when words.Contains("pendek", StringComparison.Ordinal)
                    || words.Contains("singkat", StringComparison.Ordinal) => Column.Short,
            _ when words.Contains("nama", StringComparison.Ordinal) => Column.Name,
            _ when words.Contains("kode", StringComparison.Ordinal)
                    || words.StartsWith("id", StringComparison.Ordinal) => Column.Code,
            _ => Column.None,
        };
    }
}
