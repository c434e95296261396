using System.Globalization;
using Gotong.Features.Codes;
using Gotong.Features.Priorities;
using Gotong.Platform.Web;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Initiatives.Steps;

/// <summary>Money by year and source.</summary>
public sealed class MoneyStep : Step
{
    public const string StepKey = "biaya";

    public override string Key => StepKey;
    public override string Title => T("Berapa biayanya, dari mana?", "What does it cost, and who pays?");
    public override string Why =>
        T(
            "Rencana tanpa biaya hanya keinginan. Satu baris untuk satu tahun dan satu sumber. Bila memang tanpa biaya tambahan, katakan begitu.",
            "A plan without a cost is only a wish. One line for one year and one source. If it needs no extra money, say so."
        );
    public override (string Id, string En) Noun => ("biaya", "the cost");
    public override bool Adds => true;

    public override Task<IReadOnlyList<Field>> FieldsAsync(Initiative initiative, StepRoom room) =>
        Task.FromResult<IReadOnlyList<Field>>([
            new("year", FieldKind.Number, T("Tahun", "Year"))
            {
                Example = room.Today.Year.ToString(CultureInfo.InvariantCulture),
            },
            new("source", FieldKind.List, T("Sumber dana", "Source of money"))
            {
                Options = [.. FundingSource.All.Select(s => new Option(s.Key, $"{s.Name}. {s.Hint}"))],
                Empty = T("Pilih sumber", "Choose a source"),
            },
            new("amount", FieldKind.Rupiah, T("Jumlah", "Amount"))
            {
                Hint = T("Tulis 2.900.000.000 atau 2,9 miliar.", "Write 2.900.000.000 or 2,9 miliar."),
                Optional = true,
            },
            new("stage", FieldKind.One, T("Seberapa pasti?", "How sure is it?"))
            {
                Options =
                [
                    new(nameof(MoneyStage.Indicative), T("Masih perkiraan", "Still an estimate")),
                    new(nameof(MoneyStage.Committed), T("Sudah disepakati pemberinya", "Agreed by the giver")),
                ],
            },
            .. CostCodeFields.All,
        ]);

    public override Answers Read(Initiative initiative, StepRoom room) =>
        new() { ["stage"] = nameof(MoneyStage.Indicative) };

    public override async Task ApplyAsync(Initiative initiative, Answers answers, FormErrors errors, StepRoom room)
    {
        var codes = await CostCodeFields.ReadAsync(answers, errors, room);
        var source = FundingSource.Find(answers["source"])!;
        if (
            Typed.Year(answers["year"]) is not { } year
            || year < room.Region.PeriodStart - 1
            || year > room.Today.Year + 10
        )
        {
            errors.Add(
                "year",
                T(
                    $"Tahun: tulis tahun antara {room.Region.PeriodStart - 1} dan {room.Today.Year + 10}.",
                    $"Year: write a year between {room.Region.PeriodStart - 1} and {room.Today.Year + 10}."
                )
            );
            return;
        }
        if (Amount(answers["amount"], source, errors) is { } amount && !errors.Any)
            initiative.Cost(year, source.Key, Enum.Parse<MoneyStage>(answers["stage"]), amount, codes);
    }

    private static long? Amount(string text, FundingSource source, FormErrors errors)
    {
        if (source.Free)
        {
            if (text.Length == 0 || Typed.Rupiah(text) == 0)
                return 0;
            errors.Add(
                "amount",
                T(
                    "Tanpa biaya tambahan: kosongkan jumlahnya, atau pilih sumber lain.",
                    "No extra money: leave the amount empty, or choose another source."
                )
            );
        }
        else if (Typed.Rupiah(text) is not { } amount)
            errors.Add(
                "amount",
                T(
                    $"Jumlah: “{text}” tidak terbaca dengan pasti. Tulis rupiah penuh seperti 12.500.000, atau 12,5 juta.",
                    $"Amount: “{text}” cannot be read with certainty. Write whole rupiah like 12.500.000, or 12,5 juta."
                )
            );
        else if (amount == 0)
            errors.Add(
                "amount",
                T(
                    "Jumlah nol: pilih sumber “Tanpa biaya tambahan”.",
                    "Amount zero: choose the source “No extra money”."
                )
            );
        else
            return amount;
        return null;
    }

    public override IReadOnlyList<StepItem> Items(Initiative initiative) =>
        [.. initiative.Costs.OrderBy(c => c.Year).Select(c => new StepItem(c.Id, c.Sentence()))];

    public override bool Remove(Initiative initiative, Guid part) => initiative.Costs.RemoveAll(c => c.Id == part) > 0;
}

public static class CostWords
{
    /// <summary>"2027: Rp2,9 miliar dari APBD, masih perkiraan"</summary>
    public static string Sentence(this CostLine line) =>
        FundingSource.Find(line.Source) is { Free: true } free
            ? $"{line.Year}: {free.Name}"
            : T(
                $"{line.Year}: {Rupiah.Short(line.Amount)} dari {FundingSource.NameOf(line.Source)}, {InitiativeWords.Of(line.Stage)}",
                $"{line.Year}: {Rupiah.Short(line.Amount)} from {FundingSource.NameOf(line.Source)}, {InitiativeWords.Of(line.Stage)}"
            ) + CostCodes.Of(line).Words();
}
