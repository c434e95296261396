using Gotong.Platform.Web;

namespace Gotong.Platform.Import;

public enum NumberConvention
{
    /// <summary>No text of the column settles it.</summary>
    Unknown,
    DecimalComma,
    DecimalPoint,

    /// <summary>Some texts prove one, some the other.</summary>
    Mixed,
}

/// <summary>
/// Reads the numbers of one column. "1.234" is a thousand in Jakarta and one and a bit in a program's export; the
/// unambiguous texts of the same column decide, and if there are none the person is asked.
/// </summary>
public sealed class NumberColumn
{
    private bool _comma;
    private bool _point;

    public NumberConvention Convention =>
        (_comma, _point) switch
        {
            (true, true) => NumberConvention.Mixed,
            (true, false) => NumberConvention.DecimalComma,
            (false, true) => NumberConvention.DecimalPoint,
            _ => NumberConvention.Unknown,
        };

    public static NumberColumn From(IEnumerable<string> texts)
    {
        var column = new NumberColumn();
        foreach (var text in texts)
        {
            column.Learn(text);
        }

        return column;
    }

    public void Learn(string text)
    {
        foreach (var part in NumberToken.Parts(NumberToken.Bare(text, out _)))
        {
            _comma |= part.Proves == NumberConvention.DecimalComma;
            _point |= part.Proves == NumberConvention.DecimalPoint;
        }
    }

    /// <summary>A true number of a workbook needs no convention.</summary>
    public NumberText Read(Cell cell) =>
        cell.Kind switch
        {
            CellKind.Empty => new NumberText.NoValue(),
            CellKind.Number => PlainNumber.TryRead(cell.Text.AsSpan().TrimEnd('%'), out var number)
                ? new NumberText.Number(number, cell.Text.EndsWith('%'))
                : Unclear("angka ini terlalu besar", "this number is too large"),
            CellKind.Date => Unclear(
                "Excel mengubah isi sel ini menjadi tanggal",
                "Excel turned the content of this cell into a date"
            ),
            CellKind.Error => Unclear("sel ini berisi galat rumus", "this cell holds a formula error"),
            _ => Read(cell.Text),
        };

    public NumberText Read(string text)
    {
        text = text.Trim();
        if (NumberText.IsNoValue(text))
        {
            return new NumberText.NoValue();
        }

        var bare = NumberToken.Bare(text, out var percent);
        var parts = NumberToken.Parts(bare);
        if (parts.Count == 1)
        {
            return Value(parts[0], out var why) is { } value ? new NumberText.Number(value, percent) : why!;
        }

        if (parts.Count == 2)
        {
            var low = Value(parts[0], out var whyLow);
            var high = Value(parts[1], out var whyHigh);
            return low is null ? whyLow!
                : high is null ? whyHigh!
                : low > high ? Unclear("rentang ini terbalik", "this range runs backwards")
                : new NumberText.Range(low.Value, high.Value);
        }

        return StartsAsNumber(text)
            ? Unclear("sel ini berisi angka dan kata", "this cell holds a number and words")
            : new NumberText.Label(text);
    }

    private decimal? Value(NumberToken token, out NumberText? why)
    {
        why = null;
        var convention = token.Proves ?? (token.Ambiguous ? Convention : NumberConvention.DecimalPoint);
        if (token.Malformed)
        {
            why = Unclear("tanda ribuan tidak pada tempatnya", "a thousands mark is out of place");
        }
        else if (convention is NumberConvention.Unknown or NumberConvention.Mixed)
        {
            why = Unclear(
                $"“{token.Text}” dapat berarti ribuan atau pecahan; isi kolom ini tidak memastikannya",
                $"“{token.Text}” can mean thousands or a fraction; the column does not settle which"
            );
        }
        else if (token.Parse(convention) is { } number)
        {
            return number;
        }
        else
        {
            why = Unclear("angka ini terlalu besar", "this number is too large");
        }

        return null;
    }

    private static bool StartsAsNumber(string text)
    {
        var first = text.AsSpan().TrimStart("<>=≤≥±~+-−–(. ,");
        return first.Length > 0 && char.IsAsciiDigit(first[0]);
    }

    private static NumberText.Unclear Unclear(string id, string en) => new(Words.T(id, en));
}
