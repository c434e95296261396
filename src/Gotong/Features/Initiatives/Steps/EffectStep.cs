using System.Globalization;
using Gotong.Features.Priorities;
using Gotong.Platform.Web;
using Microsoft.EntityFrameworkCore;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Initiatives.Steps;

/// <summary>How we will know: an indicator of the priority (or an own measure), to which value, by when.</summary>
public sealed class EffectStep : Step
{
    public const string StepKey = "hasil";

    public override string Key => StepKey;
    public override string Title => T("Bagaimana kita tahu berhasil?", "How will we know it worked?");
    public override string Why =>
        T(
            "Tanpa ukuran, tidak ada yang dapat menilai apakah cara baru lebih baik. Pilih indikator prioritas, sebut nilainya nanti dan tahunnya.",
            "Without a measure nobody can tell whether the new way is better. Choose an indicator of the priority, its later value and the year."
        );
    public override (string Id, string En) Noun => ("hasil yang diharapkan", "the expected effect");
    public override bool Adds => true;

    public override async Task<IReadOnlyList<Field>> FieldsAsync(Initiative initiative, StepRoom room)
    {
        var indicators = await IndicatorsAsync(initiative, room);
        return
        [
            new("indicator", FieldKind.List, T("Indikator dari rencana", "Indicator of the plan"))
            {
                Options = [.. indicators.Select(i => new Option(i.Id.ToString(), Label(i)))],
                Empty = T("Tidak ada yang cocok: pakai ukuran sendiri", "None fits: use an own measure"),
                Optional = true,
            },
            new("measure", FieldKind.Line, T("Ukuran sendiri", "Own measure"))
            {
                Hint = T("Isi hanya bila tidak ada indikator yang cocok.", "Fill this in only if no indicator fits."),
                Example = T("Waktu tunggu layanan (menit)", "Waiting time at the counter (minutes)"),
                Optional = true,
                MaxLength = 200,
            },
            new("baseline", FieldKind.Number, T("Nilai sekarang", "Value today")) { Optional = true },
            new("expected", FieldKind.Number, T("Nilai yang diharapkan", "Expected value"))
            {
                Hint = T("Nilai akhirnya, bukan selisihnya.", "The value at the end, not the difference."),
                Example = "12,5",
            },
            new("byYear", FieldKind.Number, T("Tercapai pada tahun", "Reached in the year"))
            {
                Example = (room.Today.Year + 1).ToString(CultureInfo.InvariantCulture),
            },
        ];
    }

    public override Answers Read(Initiative initiative, StepRoom room) => new();

    public override async Task ApplyAsync(Initiative initiative, Answers answers, FormErrors errors, StepRoom room)
    {
        var indicator = (await IndicatorsAsync(initiative, room)).Find(i => i.Id.ToString() == answers["indicator"]);
        if (indicator is null == (answers["measure"].Length == 0))
            errors.Add(
                "measure",
                indicator is null
                    ? T(
                        "Pilih satu indikator, atau tulis ukuran sendiri.",
                        "Choose an indicator, or write an own measure."
                    )
                    : T(
                        "Pilih indikator atau ukuran sendiri, jangan keduanya.",
                        "Choose an indicator or an own measure, not both."
                    )
            );
        var expected = Number("expected");
        var baseline = answers["baseline"].Length == 0 ? null : Number("baseline");
        if (Typed.Year(answers["byYear"]) is not { } year || year < room.Today.Year || year > room.Today.Year + 10)
            errors.Add(
                "byYear",
                T(
                    $"Tahun: tulis tahun antara {room.Today.Year} dan {room.Today.Year + 10}.",
                    $"Year: write a year between {room.Today.Year} and {room.Today.Year + 10}."
                )
            );
        else if (!errors.Any && expected is { } value)
            initiative.Expect(indicator, answers["measure"], value, baseline, year);

        decimal? Number(string name)
        {
            if (Typed.Decimal(answers[name]) is { } number)
                return number;
            errors.Add(
                name,
                T(
                    $"Angka: “{answers[name]}” tidak terbaca. Tulis seperti 1.250 atau 12,5.",
                    $"Number: “{answers[name]}” cannot be read. Write it like 1.250 or 12,5."
                )
            );
            return null;
        }
    }

    public override IReadOnlyList<StepItem> Items(Initiative initiative) =>
        [.. initiative.Effects.OrderBy(e => e.ByYear).Select(e => new StepItem(e.Id, e.Sentence))];

    public override bool Remove(Initiative initiative, Guid part) =>
        initiative.Effects.RemoveAll(e => e.Id == part) > 0;

    /// <summary>Those of the priority and of what stands above it, its own first.</summary>
    private static async Task<List<Indicator>> IndicatorsAsync(Initiative initiative, StepRoom room)
    {
        var found = new List<Indicator>();
        for (var id = initiative.PriorityId; id is { } priorityId; )
        {
            var priority = await room
                .Db.Priorities.Include(p => p.Indicators)
                .SingleOrDefaultAsync(p => p.Id == priorityId, room.Cancel);
            found.AddRange(priority?.Indicators.OrderBy(i => i.Order) ?? Enumerable.Empty<Indicator>());
            id = priority?.ParentId;
        }
        return found;
    }

    private static string Label(Indicator indicator) =>
        indicator.Unit is { Length: > 0 } unit ? $"{indicator.Name} ({unit})" : indicator.Name;
}
