using Gotong.Features.Priorities.Import;
using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Files;

namespace Gotong.Features.Priorities;

/// <summary>What a file would bring, before anything is saved.</summary>
public sealed record PreviewModel(
    StoredFile File,
    PreviewQuery Query,
    RpjmdDraft Draft,
    IReadOnlyList<string> Samples,
    PlanCounts Counts,
    DifferenceView Difference,
    ImportSource Source
)
{
    public int FirstYear => Source.FirstYear;
    public int LastYear => Source.LastYear;
    public string Sheet { get; init; } = "";
    public IReadOnlyList<string> Sheets { get; init; } = [];
    public IReadOnlyList<PictureRow> Picture { get; init; } = [];

    /// <summary>The import that taught the meaning of these columns.</summary>
    public ColumnMemory? Memory { get; init; }

    /// <summary>The file does not say its years: the person does.</summary>
    public bool AsksPeriod =>
        (Draft.FirstYear is null || Draft.LastYear is null) && (Difference.IsFirst || !PlanChoice.IsPartial(Draft));

    public static async Task<PreviewModel> ReadAsync(
        GotongDb db,
        Visit visit,
        RestingSource resting,
        StoredFile file,
        PreviewQuery query,
        string? target,
        CancellationToken cancel
    )
    {
        (var read, query, var memory) = await ColumnMemories.ReadAsync(db, visit.Region, file, query, cancel);
        var first = read.Draft.FirstYear ?? query.FirstYear ?? visit.Region.PeriodStart;
        var last = read.Draft.LastYear ?? query.LastYear ?? visit.Region.PeriodEnd;
        var source = new ImportSource(file.Name, file.Hash, first, last, Day: visit.Today)
        {
            Target = target,
            Corrected = query.Corrected,
        };
        var difference = await SaveRpjmd.CompareAsync(db, read.Draft, source, cancel);
        var view = new DifferenceView(difference, await resting.FindAsync(db, visit, cancel));
        return new(file, query, read.Draft, read.Samples, RpjmdCounts.Of(read.Draft), view, source)
        {
            Sheet = read.Sheet,
            Sheets = read.Sheets,
            Picture = read.Picture,
            Memory = memory,
        };
    }
}
