using Gotong.Platform.Import;

namespace Gotong.Features.Codes.Import;

/// <summary>A cell as a text on one line; "[null]" and a dash are nothing.</summary>
internal static class CodeCell
{
    private const int Longest = 2_000;

    public static string Of(Row row, int? column)
    {
        if (column is not { } at)
            return "";
        var cell = row[at];
        if (cell.IsEmpty || cell.Kind == CellKind.Error)
            return "";
        var text = string.Join(' ', cell.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (text.Any(char.IsControl))
            text = new([.. text.Where(c => !char.IsControl(c))]);
        return text is "-" or "–" || text.Equals("[null]", StringComparison.OrdinalIgnoreCase) ? ""
            : text.Length > Longest ? text[..Longest]
            : text;
    }

    public static string? OrNull(Row row, int? column) => Of(row, column) is { Length: > 0 } text ? text : null;

    /// <summary>Null when it is neither; an empty cell is for all.</summary>
    public static CodeGovernment? Government(string text)
    {
        var word = new string([.. text.ToUpperInvariant().Where(char.IsAsciiLetter)]);
        return word.Length == 0 ? CodeGovernment.Any
            : word is "PROV" or "PROVINSI" or "PEMERINTAHPROVINSI" ? CodeGovernment.Provinsi
            : word is "KAB" or "KOTA" or "KABKOT" or "KABKOTA" or "KABUPATEN" or "KABUPATENKOTA"
                ? CodeGovernment.KabKota
            : null;
    }
}
