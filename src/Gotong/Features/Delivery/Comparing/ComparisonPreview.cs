using Gotong.Features.Delivery.Accelerating;
using Gotong.Features.Priorities;
using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Files;
using Gotong.Platform.Web;
using Microsoft.EntityFrameworkCore;
using static Gotong.Platform.Web.Words;
using FormText = Gotong.Platform.Web.FormText;

namespace Gotong.Features.Delivery.Comparing;

/// <summary>A file before it is stored: what it holds, what is wrong, what is odd, and what it takes the place of.</summary>
/// <param name="LastEdition">Of this indicator and kind, removed or not; 0: there was none.</param>
/// <param name="Replaced">The edition in use now.</param>
/// <param name="Own">The own values of the same frequency.</param>
public sealed record ComparisonPreview(
    Visit Visit,
    Indicator Indicator,
    StoredFile File,
    ComparisonDraft Draft,
    PlaceNames Names,
    IReadOnlyList<CellProblem> Doubts,
    int LastEdition,
    ComparisonSet? Replaced,
    IReadOnlyList<SeriesValue> Own
)
{
    public string Source { get; init; } = "";
    public string Note { get; init; } = "";
    public string? Key { get; init; }
    public FormErrors? Errors { get; init; }

    public IReadOnlyList<IGrouping<string, ComparedCell>> Places =>
        [.. Draft.Cells.GroupBy(c => c.AreaCode).OrderBy(g => g.Key, StringComparer.Ordinal)];

    public IReadOnlyList<DateOnly> Periods => [.. Draft.Cells.Select(c => c.Period.To).Distinct().Order()];

    public bool CanStore => Draft.Problems.Count == 0 && Draft.Cells.Count > 0;

    public bool NeedsSource => Draft.Cells.Any(c => c.Source is null);

    /// <summary>Periods that the own series has too.</summary>
    public int Shared => Own.Count(v => Periods.Contains(v.Until));

    public static async Task<ComparisonPreview> LoadAsync(
        GotongDb db,
        Visit visit,
        Indicator indicator,
        StoredFile file,
        ComparisonDraft draft,
        PlaceNames places,
        CancellationToken cancel
    )
    {
        var (id, kind) = (indicator.Id, draft.Kind);
        var sets = await db
            .ComparisonSets.AsNoTracking()
            .Include(s => s.Values)
            .Where(s => s.IndicatorId == id && s.Kind == kind)
            .OrderByDescending(s => s.Edition)
            .Take(1)
            .ToListAsync(cancel);
        var known = (await LoadSeries.KnownAsync(db, [id], visit.Today, false, cancel))[id];
        var profile = await db.IndicatorProfiles.AsNoTracking().SingleOrDefaultAsync(p => p.IndicatorId == id, cancel);
        var own = known.At(draft.Frequency);
        return new(
            visit,
            indicator,
            file,
            draft,
            places,
            ComparisonCheck.Of(
                draft,
                [.. (own.Count > 0 ? own : known.Finest).Select(v => v.Value)],
                indicator.Unit,
                profile,
                visit.Today
            ),
            sets is [var last] ? last.Edition : 0,
            ComparisonSet.Current(sets).SingleOrDefault(),
            own
        );
    }

    public FormErrors Check(string source, string note, bool isSure)
    {
        var errors = new FormErrors();
        if (!CanStore)
            errors.Add(
                "",
                T(
                    "Berkas ini belum dapat disimpan; sebabnya di bawah. Perbaiki berkasnya, lalu unggah lagi.",
                    "This file cannot be stored yet; the reasons are below. Mend the file, then upload it again."
                )
            );
        if (NeedsSource)
            FormText.Require(
                errors,
                KeepComparison.SourceField,
                source,
                T("Sumber", "Source"),
                Measurement.LongestText
            );
        FormText.Limit(errors, KeepComparison.NoteField, note, T("Catatan", "Note"), Measurement.LongestText);
        if (Doubts.Count > 0 && !isSure)
            errors.Add(
                KeepComparison.SureField,
                T(
                    "Ada nilai yang janggal. Periksa di bawah, lalu centang ini bila memang benar.",
                    "Some values are odd. Check them below, then tick this if they are right."
                )
            );
        return errors;
    }

    public ComparisonSet Made(Visit visit)
    {
        var set = new ComparisonSet
        {
            RegionId = visit.Region.Id,
            IndicatorId = Indicator.Id,
            Kind = Draft.Kind,
            Edition = LastEdition + 1,
            Frequency = Draft.Frequency,
            FileName = File.Name,
            FileHash = File.Hash,
            Note = Note.Length == 0 ? null : Note,
            StoredBy = visit.Actor.MemberId,
            StoredAt = visit.Now,
        };
        foreach (var cell in Draft.Cells)
            set.Values.Add(
                new()
                {
                    RegionId = set.RegionId,
                    SetId = set.Id,
                    Set = set,
                    AreaCode = cell.AreaCode,
                    To = cell.Period.To,
                    Value = cell.Value,
                    Source = cell.Source ?? Source,
                    Note = cell.Note,
                }
            );
        return set;
    }

    /// <summary>How the file differs from what it takes the place of.</summary>
    public (int Changed, int New, int Gone) Difference
    {
        get
        {
            var before = (Replaced?.Values ?? []).ToDictionary(v => (v.AreaCode, v.To), v => v.Value);
            var after = Draft.Cells.ToDictionary(c => (c.AreaCode, c.Period.To), c => c.Value);
            return (
                after.Count(a => before.TryGetValue(a.Key, out var old) && old != a.Value),
                after.Count(a => !before.ContainsKey(a.Key)),
                before.Count(b => !after.ContainsKey(b.Key))
            );
        }
    }
}
