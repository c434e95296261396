using System.Globalization;
using Gotong.Features.Accounts;
using Gotong.Platform.Web;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Regions;

/// <summary>What is asked when a region opens, as typed.</summary>
public sealed record RegionForm(string Start, string End, string Zone, string Framework, string Email)
{
    /// <summary>What is proposed: five years from now, the province's zone.</summary>
    public static RegionForm For(Area regency, int year) =>
        new(Text(year), Text(year + 4), RegionSettings.ZoneOf(regency.ParentCode!), "kominfo-2017", "");

    public static RegionForm From(IFormCollection fields) =>
        new(
            fields["start"].ToString().Trim(),
            fields["end"].ToString().Trim(),
            fields["zone"].ToString(),
            fields["framework"].ToString(),
            fields["email"].ToString().Trim()
        );

    public FormErrors Check()
    {
        var errors = new FormErrors();
        if (YearOf(Start) is null)
            errors.Add(
                "start",
                T("Tulis tahun dengan empat angka, seperti 2025.", "Write the year in four digits, like 2025.")
            );
        if (YearOf(End) is null)
            errors.Add(
                "end",
                T("Tulis tahun dengan empat angka, seperti 2029.", "Write the year in four digits, like 2029.")
            );
        else if (YearOf(Start) is { } start)
        {
            var years = YearOf(End)!.Value - start + 1;
            if (years < 1)
                errors.Add(
                    "end",
                    T("Tahun terakhir mendahului tahun pertama.", "The last year comes before the first.")
                );
            else if (years > RegionSettings.MaxYears)
                errors.Add(
                    "end",
                    T(
                        $"Ini {years} tahun. Masterplan paling lama {RegionSettings.MaxYears} tahun.",
                        $"That is {years} years. A masterplan has at most {RegionSettings.MaxYears}."
                    )
                );
        }
        if (RegionSettings.Zones.All(z => z.Value != Zone))
            errors.Add("zone", T("Pilih zona waktu.", "Choose a time zone."));
        if (RegionSettings.Frameworks.All(f => f.Value != Framework))
            errors.Add("framework", T("Pilih kerangka dimensi.", "Choose a framework."));
        if (EmailAddress.Problem(Email) is { } problem)
            errors.Add("email", problem);
        return errors;
    }

    /// <summary>The region; only from a form without errors.</summary>
    public Region Open(Area regency) =>
        new()
        {
            Code = regency.Code,
            Name = regency.Name,
            TimeZone = Zone,
            PeriodStart = YearOf(Start)!.Value,
            PeriodEnd = YearOf(End)!.Value,
            Framework = Framework,
        };

    private static int? YearOf(string text) =>
        text.Length == 4
        && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year)
        && year is >= 2000 and <= 2100
            ? year
            : null;

    private static string Text(int year) => year.ToString(CultureInfo.InvariantCulture);
}
