using System.Globalization;
using Gotong.Platform.Web;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Initiatives.Steps;

/// <summary>When it is closed again: fewer active users than so many, for so many months.</summary>
public sealed class RetireStep : Step
{
    public const string StepKey = "purna";

    public override string Key => StepKey;
    public override string Title => T("Kapan aplikasi ini ditutup?", "When is this application closed?");
    public override string Why =>
        T(
            "Aplikasi yang sepi tetap berbiaya. Tetapkan sekarang: di bawah berapa pengguna aktif, selama berapa bulan, ia dipensiunkan.",
            "An application nobody uses still costs money. Settle now: below how many active users, for how many months, it is retired."
        );
    public override (string Id, string En) Noun => ("aturan purna pakai", "the end-of-life rule");

    public override bool Asks(Initiative initiative) => initiative.IsDigital;

    public override Task<IReadOnlyList<Field>> FieldsAsync(Initiative initiative, StepRoom room) =>
        Task.FromResult<IReadOnlyList<Field>>([
            new("below", FieldKind.Number, T("Bila pengguna aktif kurang dari", "When active users are fewer than"))
            {
                Unit = T("orang", "people"),
                Example = "200",
            },
            new("months", FieldKind.Number, T("selama", "for"))
            {
                Unit = T("bulan berturut-turut", "months on end"),
                Example = "6",
            },
        ]);

    public override Answers Read(Initiative initiative, StepRoom room) =>
        new()
        {
            ["below"] = initiative.Digital?.RetireBelow?.ToString(CultureInfo.InvariantCulture) ?? "",
            ["months"] = initiative.Digital?.RetireMonths?.ToString(CultureInfo.InvariantCulture) ?? "",
        };

    public override Task ApplyAsync(Initiative initiative, Answers answers, FormErrors errors, StepRoom room)
    {
        var below = Whole("below", 1, 10_000_000);
        var months = Whole("months", 1, 36);
        if (errors.Any)
            return Task.CompletedTask;
        (initiative.PlanDigitally().RetireBelow, initiative.PlanDigitally().RetireMonths) = (below, months);
        return Task.CompletedTask;

        int? Whole(string field, int least, int most)
        {
            if (
                Typed.Decimal(answers[field]) is { } number
                && number == decimal.Truncate(number)
                && number >= least
                && number <= most
            )
                return (int)number;
            errors.Add(
                field,
                T(
                    $"“{answers[field]}”: tulis bilangan bulat antara {Numbers.Text((long)least)} dan {Numbers.Text((long)most)}.",
                    $"“{answers[field]}”: write a whole number between {Numbers.Text((long)least)} and {Numbers.Text((long)most)}."
                )
            );
            return null;
        }
    }
}
