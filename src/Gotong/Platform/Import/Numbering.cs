using System.Globalization;
using System.Text.RegularExpressions;

namespace Gotong.Platform.Import;

/// <summary>The row "(1) (2) (3)" or "1 2 3 4=3/2" with which forms number their columns.</summary>
internal static partial class Numbering
{
    public static bool Is(Row row)
    {
        var (count, before) = (0, 0);
        foreach (var cell in row.Cells)
        {
            if (cell.IsEmpty)
            {
                continue;
            }

            var match = cell.Text.Length <= 30 ? Number().Match(cell.Text) : Match.Empty;
            if (!match.Success || cell.Kind is CellKind.Date or CellKind.Error)
            {
                return false;
            }

            var number = int.Parse(match.Groups["n"].ValueSpan, CultureInfo.InvariantCulture);
            if (count == 0 ? number != 1 : number < before || number > before + 3)
            {
                return false;
            }

            before = number;
            count++;
        }

        return count >= 3 && before >= 3;
    }

    [GeneratedRegex(@"^\(?(?<n>\d{1,3})[a-z]?\)?(?:\s*=.*)?$", RegexOptions.None, 1000)]
    private static partial Regex Number();
}
