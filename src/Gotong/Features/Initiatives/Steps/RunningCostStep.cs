using System.Globalization;
using Gotong.Features.Codes;
using Gotong.Features.Organizations;
using Gotong.Platform.Web;
using Microsoft.EntityFrameworkCore;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Initiatives.Steps;

/// <summary>What it costs each year to keep it running, and who pays.</summary>
public sealed class RunningCostStep : Step
{
    public const string StepKey = "biaya-jalan";

    /// <summary>A hundred billion a year: no application of a kabupaten costs that to run.</summary>
    public const long Absurd = 100_000_000_000;

    public override string Key => StepKey;
    public override string Title =>
        T("Berapa biaya jalannya, siapa yang membayar?", "What does it cost to run, and who pays?");
    public override string Why =>
        T(
            "Server, lisensi, orang, pemeliharaan: tiga tahun, satu baris untuk satu tahun. Biaya membuatnya ada di pertanyaan biaya dan tidak diulang di sini.",
            "Server, licences, people, upkeep: three years, one line for each. The cost of making it stands in the question on cost and is not repeated here."
        );
    public override (string Id, string En) Noun => ("biaya jalan", "the running cost");
    public override bool Adds => true;

    public override bool Asks(Initiative initiative) => initiative.IsDigital;

    public override async Task<IReadOnlyList<Field>> FieldsAsync(Initiative initiative, StepRoom room) =>
        [
            new("year", FieldKind.Number, T("Tahun", "Year"))
            {
                Example = (room.Today.Year + 1).ToString(CultureInfo.InvariantCulture),
            },
            new("amount", FieldKind.Rupiah, T("Biaya setahun", "Cost of the year"))
            {
                Hint = T("Tulis 120.000.000 atau 120 juta.", "Write 120.000.000 or 120 juta."),
            },
            new("payer", FieldKind.List, T("Yang membayar", "Who pays"))
            {
                Options = await UnitStep.OrganizationsAsync(room),
                Empty = T("Pilih lembaga", "Choose an organization"),
            },
            new("source", FieldKind.List, T("Dari sumber", "From the source"))
            {
                Options =
                [
                    .. FundingSource.All.Where(s => !s.Free).Select(s => new Option(s.Key, $"{s.Name}. {s.Hint}")),
                ],
                Empty = T("Pilih sumber", "Choose a source"),
            },
        ];

    public override Answers Read(Initiative initiative, StepRoom room) => new();

    public override async Task ApplyAsync(Initiative initiative, Answers answers, FormErrors errors, StepRoom room)
    {
        var last = room.Today.Year + 10;
        if (Typed.Year(answers["year"]) is not { } year || year < room.Today.Year || year > last)
        {
            errors.Add(
                "year",
                T(
                    $"Tahun: tulis tahun antara {room.Today.Year} dan {last}.",
                    $"Year: write a year between {room.Today.Year} and {last}."
                )
            );
            return;
        }
        if (Amount(answers["amount"], errors) is not { } amount)
            return;
        var id = Guid.Parse(answers["payer"]);
        initiative.Run(
            year,
            answers["source"],
            await room.Db.Organizations.SingleAsync(o => o.Id == id, room.Cancel),
            amount
        );
    }

    private static long? Amount(string text, FormErrors errors)
    {
        var problem =
            text.StartsWith('-') || text.StartsWith('\u2212')
                ? T(
                    "Biaya setahun: biaya tidak dapat kurang dari nol. Tulis tanpa tanda minus; penghematan ditulis di hasil.",
                    "Cost of the year: a cost cannot be less than nothing. Write it without a minus; savings belong to the effect."
                )
            : Typed.Rupiah(text) is not { } amount
                ? T(
                    $"Biaya setahun: “{text}” tidak terbaca dengan pasti. Tulis rupiah penuh seperti 120.000.000, atau 120 juta.",
                    $"Cost of the year: “{text}” cannot be read with certainty. Write whole rupiah like 120.000.000, or 120 juta."
                )
            : amount == 0
                ? T(
                    "Biaya setahun: tidak ada aplikasi yang berjalan tanpa biaya. Hitung server, orang, dan pemeliharaannya.",
                    "Cost of the year: no application runs for nothing. Count its server, people and upkeep."
                )
            : amount < 1_000
                ? T(
                    $"Biaya setahun: Rp{amount} terlalu kecil. Mungkin maksudnya {amount} juta? Tulis “{amount} juta”.",
                    $"Cost of the year: Rp{amount} is too little. Did you mean {amount} million? Write “{amount} juta”."
                )
            : amount > Absurd
                ? T(
                    $"Biaya setahun: {Rupiah.Short(amount)} melebihi {Rupiah.Short(Absurd)}, lebih dari wajar untuk sebuah aplikasi daerah. Periksa nolnya.",
                    $"Cost of the year: {Rupiah.Short(amount)} is above {Rupiah.Short(Absurd)}, more than an application of a region can cost. Check the zeros."
                )
            : null;
        if (problem is null)
            return Typed.Rupiah(text);
        errors.Add("amount", problem);
        return null;
    }

    public override IReadOnlyList<StepItem> Items(Initiative initiative) =>
        [.. initiative.RunningCosts.OrderBy(c => c.Year).Select(c => new StepItem(c.Id, Sentence(c)))];

    public override bool Remove(Initiative initiative, Guid part) =>
        initiative.RunningCosts.RemoveAll(c => c.Id == part) > 0;

    /// <summary>"2027: Rp120 juta, dibayar Dinas Kominfo dari APBD"</summary>
    public static string Sentence(RunningCost line) =>
        T(
            $"{line.Year}: {Rupiah.Short(line.Amount)}, dibayar {line.Payer.Label} dari {FundingSource.NameOf(line.Source)}",
            $"{line.Year}: {Rupiah.Short(line.Amount)}, paid by {line.Payer.Label} from {FundingSource.NameOf(line.Source)}"
        );
}
