using System.Globalization;
using static Gotong.Platform.Web.Words;

namespace Gotong.Platform.Web;

/// <summary>Texts and days of forms, read in one way and refused in one voice.</summary>
public static class FormText
{
    public static string Of(string? text) =>
        (text ?? "").Replace("\0", "", StringComparison.Ordinal).ReplaceLineEndings("\n").Trim();

    public static void Require(FormErrors errors, string field, string? text, string name, int longest)
    {
        if (string.IsNullOrWhiteSpace(text))
            errors.Add(field, T($"{name}: isi dulu.", $"{name}: fill this in."));
        else
            Limit(errors, field, text, name, longest);
    }

    public static void Limit(FormErrors errors, string field, string? text, string name, int longest)
    {
        if (text?.Length > longest)
            errors.Add(
                field,
                T(
                    $"{name}: {Numbers.Text((long)text.Length)} huruf, paling banyak {Numbers.Text((long)longest)}. Ringkaslah.",
                    $"{name}: {Numbers.Text((long)text.Length)} letters, at most {Numbers.Text((long)longest)}. Make it shorter."
                )
            );
    }

    public static DateOnly Day(FormErrors errors, string field, string? text, string name, DateOnly from, DateOnly to)
    {
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            if (day >= from && day <= to)
                return day;
            errors.Add(
                field,
                T(
                    $"{name}: pilih hari antara {Dates.Day(from)} dan {Dates.Day(to)}.",
                    $"{name}: choose a day between {Dates.Day(from)} and {Dates.Day(to)}."
                )
            );
        }
        else
            errors.Add(field, T($"{name}: pilih harinya.", $"{name}: choose the day."));
        return day;
    }
}
