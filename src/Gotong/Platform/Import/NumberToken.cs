using System.Buffers;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Gotong.Platform.Import;

/// <summary>One number as written, and what its marks prove about the decimal mark of its writer.</summary>
internal sealed partial class NumberToken
{
    private static readonly SearchValues<char> DigitsAndMarks = SearchValues.Create("0123456789.,");

    public required string Text { get; init; }
    public NumberConvention? Proves { get; private set; }

    /// <summary>One mark before exactly three digits: 1.234.</summary>
    public bool Ambiguous { get; private set; }
    public bool Malformed { get; private set; }

    /// <summary>Without "Rp", "%", "persen", and the ",-" behind round rupiah.</summary>
    public static string Bare(string text, out bool percent)
    {
        text = text.Trim();
        // Most cells are digits and marks only; expressions are for the rest.
        if (IsPlain(text))
        {
            percent = false;
            return text;
        }

        // Expressions are not for long texts: no number has a hundred characters.
        if (text.Length > 100)
        {
            percent = false;
            return text;
        }

        var bare = Currency().Replace(text.Trim(), "${sign}");
        var number = Percent().Replace(bare, "");
        percent = number.Length != bare.Length;
        return number.Replace('−', '-').Trim();
    }

    /// <summary>One token for a number, two for a range, none for anything else.</summary>
    public static IReadOnlyList<NumberToken> Parts(string bare)
    {
        if (bare.Length is 0 or > 100 || !bare.AsSpan().ContainsAnyInRange('0', '9'))
        {
            return [];
        }

        if (IsPlain(bare) || One().IsMatch(bare))
        {
            return [Of(bare)];
        }

        var range = Two().Match(bare);
        return range.Success ? [Of(range.Groups["low"].Value), Of(range.Groups["high"].Value)] : [];
    }

    private static bool IsPlain(string text) =>
        text.Length is > 0 and <= 100
        && char.IsAsciiDigit(text[0])
        && char.IsAsciiDigit(text[^1])
        && !text.AsSpan().ContainsAnyExcept(DigitsAndMarks);

    /// <summary>The division drops zeros that say nothing: 99,60 is 99,6.</summary>
    public decimal? Parse(NumberConvention convention)
    {
        var (thousands, mark) = convention == NumberConvention.DecimalComma ? (".", ",") : (",", ".");
        var plain = Text.Replace(thousands, "", StringComparison.Ordinal).Replace(mark, ".", StringComparison.Ordinal);
        return decimal.TryParse(
            plain,
            NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint,
            CultureInfo.InvariantCulture,
            out var number
        )
            ? number / 1.0000000000000000000000000000m
            : null;
    }

    private static NumberToken Of(string text)
    {
        var token = new NumberToken { Text = text.Replace(" ", "", StringComparison.Ordinal) };
        token.Judge(token.Text.AsSpan().TrimStart("+-"));
        return token;
    }

    private void Judge(ReadOnlySpan<char> digits)
    {
        var (commas, points) = (digits.Count(','), digits.Count('.'));
        if (commas + points == 0)
        {
            return;
        }

        var last = digits.LastIndexOfAny(',', '.');
        var before = digits[..last];
        var after = digits[(last + 1)..];
        if (commas > 0 && points > 0)
        {
            var grouping = digits[last] == ',' ? '.' : ',';
            Proves = DecimalIs(digits[last]);
            Malformed = before.Contains(digits[last]) || !Grouped(before, grouping);
        }
        else if (commas + points > 1)
        {
            Proves = DecimalIs(digits[last] == ',' ? '.' : ',');
            Malformed = !Grouped(digits, digits[last]);
        }
        else if (after.Length == 3 && before.Length is >= 1 and <= 3 && before[0] != '0')
        {
            Ambiguous = true;
        }
        else
        {
            Proves = DecimalIs(digits[last]);
        }

        // A slip of the pen proves nothing about the other cells.
        Proves = Malformed ? null : Proves;
    }

    private static NumberConvention DecimalIs(char mark) =>
        mark == ',' ? NumberConvention.DecimalComma : NumberConvention.DecimalPoint;

    private static bool Grouped(ReadOnlySpan<char> digits, char mark)
    {
        var first = digits.IndexOf(mark);
        if (first is < 1 or > 3 || digits[0] == '0')
        {
            return false;
        }

        for (var rest = digits[first..]; rest.Length > 0; rest = rest[4..])
        {
            if (rest.Length < 4 || rest[0] != mark || rest[1..4].ContainsAnyExceptInRange('0', '9'))
            {
                return false;
            }
        }

        return true;
    }

    [GeneratedRegex(@"^(?<sign>[-+]?)\s*(?:Rp\.?|IDR)\s*|,-$|,--$", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Currency();

    [GeneratedRegex(@"\s*(?:%|persen)$", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Percent();

    [GeneratedRegex(@"^[-+]?\s?[0-9][0-9.,]*(?<![.,])$|^[-+]?[.,][0-9]+$", RegexOptions.None, 1000)]
    private static partial Regex One();

    [GeneratedRegex(
        @"^(?<low>[-+]?[0-9][0-9.,]*(?<![.,]))\s*%?\s*(?:-|–|—|s\.?\s?/?\s?d\.?|sampai|hingga|to)\s*(?<high>[0-9][0-9.,]*(?<![.,]))$",
        RegexOptions.IgnoreCase,
        1000
    )]
    private static partial Regex Two();
}
