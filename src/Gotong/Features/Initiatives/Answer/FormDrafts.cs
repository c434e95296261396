using Gotong.Features.Initiatives.Steps;
using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Initiatives.Answer;

/// <summary>Half-typed answers of one member, outside the record.</summary>
public static class FormDrafts
{
    private const string Prefix = "initiative/";

    public static async Task SaveAsync(
        GotongDb db,
        Visit visit,
        string form,
        Guid recordId,
        long baseVersion,
        Answers answers
    )
    {
        for (var again = true; ; again = false)
        {
            var draft = await Of(db, visit, form, recordId).SingleOrDefaultAsync();
            if (draft is null)
                db.Add(
                    draft = new()
                    {
                        RegionId = db.RegionId,
                        MemberId = visit.Actor.MemberId,
                        Form = Prefix + form,
                        RecordId = recordId,
                        BaseVersion = baseVersion,
                        Fields = "",
                        SavedAt = visit.Now,
                    }
                );
            draft.BaseVersion = baseVersion;
            draft.Fields = answers.ToJson();
            draft.SavedAt = visit.Now;
            try
            {
                await db.SaveChangesAsync();
                return;
            }
            catch (DbUpdateException) when (again)
            {
                db.ChangeTracker.Clear(); // autosave and button at once: the other one made the row
            }
        }
    }

    public static Task<Draft?> FindAsync(GotongDb db, Visit visit, string form, Guid recordId) =>
        Of(db, visit, form, recordId).AsNoTracking().SingleOrDefaultAsync();

    public static Task DropAsync(GotongDb db, Visit visit, string form, Guid recordId) =>
        Of(db, visit, form, recordId).ExecuteDeleteAsync();

    /// <summary>Keys of the questions a member has half answered.</summary>
    public static async Task<IReadOnlyList<Step>> OpenAsync(GotongDb db, Visit visit, Guid recordId)
    {
        if (!visit.Actor.IsInside)
            return [];
        var member = visit.Actor.MemberId;
        var forms = await db.Set<Draft>()
            .Where(d => d.MemberId == member && d.RecordId == recordId)
            .Select(d => d.Form)
            .ToListAsync();
        return [.. AllSteps.All.Where(s => forms.Exists(f => f.Split('/')[1] == s.Key))];
    }

    private static IQueryable<Draft> Of(GotongDb db, Visit visit, string form, Guid recordId)
    {
        var (member, name) = (visit.Actor.MemberId, Prefix + form);
        return db.Set<Draft>().Where(d => d.MemberId == member && d.Form == name && d.RecordId == recordId);
    }
}
