using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Gotong.Platform.Data;

/// <summary>A quarter of a year (triwulan). Its <see cref="Index"/> counts on from year to year, so quarters are sorted and subtracted.</summary>
public readonly partial record struct Quarter(int Index) : IComparable<Quarter>
{
    public static Quarter Of(int year, int number) => new(year * 4 + number - 1);

    public static Quarter Of(DateOnly day) => Of(day.Year, (day.Month + 2) / 3);

    public int Year => Index / 4;

    /// <summary>1 to 4.</summary>
    public int Number => Index % 4 + 1;
    public DateOnly FirstDay => new(Year, Number * 3 - 2, 1);
    public DateOnly LastDay => FirstDay.AddMonths(3).AddDays(-1);
    public Quarter Next => new(Index + 1);
    public Quarter Previous => new(Index - 1);

    public static Quarter operator +(Quarter quarter, int quarters) => new(quarter.Index + quarters);

    public static int operator -(Quarter left, Quarter right) => left.Index - right.Index;

    public static bool operator <(Quarter left, Quarter right) => left.Index < right.Index;

    public static bool operator >(Quarter left, Quarter right) => left.Index > right.Index;

    public static bool operator <=(Quarter left, Quarter right) => left.Index <= right.Index;

    public static bool operator >=(Quarter left, Quarter right) => left.Index >= right.Index;

    public int CompareTo(Quarter other) => Index.CompareTo(other.Index);

    /// <summary>As it stands in addresses and files: 2026-3.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Year}-{Number}");

    public static bool TryParse(string? text, out Quarter quarter)
    {
        quarter = default;
        if (text is null || !Written().IsMatch(text))
            return false;
        quarter = Of(int.Parse(text[..4], CultureInfo.InvariantCulture), text[^1] - '0');
        return true;
    }

    [GeneratedRegex("^(19|20|21)[0-9]{2}-[1-4]$", RegexOptions.ExplicitCapture, 100)]
    private static partial Regex Written();
}

/// <summary>A quarter is stored as its index, so that the database sorts it.</summary>
public sealed class QuarterConverter() : ValueConverter<Quarter, int>(q => q.Index, i => new Quarter(i));
