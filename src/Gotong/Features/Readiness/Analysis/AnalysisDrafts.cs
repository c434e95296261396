using Gotong.Features.Initiatives.Steps;
using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Readiness.Analysis;

/// <summary>Half-written analysis of one member, outside the record.</summary>
public static class AnalysisDrafts
{
    public static async Task KeepAsync(
        GotongDb db,
        Visit visit,
        string form,
        Guid recordId,
        long version,
        Answers answers,
        CancellationToken cancel
    )
    {
        for (var again = true; ; again = false)
        {
            var draft = await Of(db, visit, form, recordId).AsTracking().SingleOrDefaultAsync(cancel);
            if (draft is null)
                db.Add(
                    draft = new()
                    {
                        RegionId = db.RegionId,
                        MemberId = visit.Actor.MemberId,
                        Form = form,
                        RecordId = recordId,
                        BaseVersion = version,
                        Fields = "",
                        SavedAt = visit.Now,
                    }
                );
            (draft.BaseVersion, draft.Fields, draft.SavedAt) = (version, answers.ToJson(), visit.Now);
            try
            {
                await db.SaveChangesAsync(cancel);
                return;
            }
            catch (DbUpdateException) when (again)
            {
                db.ChangeTracker.Clear(); // sent twice at once: the other one made the row
            }
        }
    }

    public static async Task<(Answers Text, long Version)?> FindAsync(
        GotongDb db,
        Visit visit,
        string form,
        Guid recordId,
        CancellationToken cancel
    ) =>
        await Of(db, visit, form, recordId).AsNoTracking().SingleOrDefaultAsync(cancel) is { } draft
            ? (Answers.FromJson(draft.Fields), draft.BaseVersion)
            : null;

    public static Task DropAsync(GotongDb db, Visit visit, string form, Guid recordId, CancellationToken cancel) =>
        Of(db, visit, form, recordId).ExecuteDeleteAsync(cancel);

    private static IQueryable<Draft> Of(GotongDb db, Visit visit, string form, Guid recordId)
    {
        var member = visit.Actor.MemberId;
        return db.Set<Draft>().Where(d => d.MemberId == member && d.Form == form && d.RecordId == recordId);
    }
}
