using System.Text.Json;
using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Primitives;

namespace Gotong.Features.Priorities;

/// <summary>What a member has said so far about a file that is not brought in yet.</summary>
internal static class ImportDrafts
{
    private const string Form = "rpjmd/impor";

    /// <summary>What the address says counts; else what was said before.</summary>
    public static async Task<PreviewQuery> QueryAsync(
        GotongDb db,
        Visit visit,
        string hash,
        IEnumerable<KeyValuePair<string, StringValues>> address,
        CancellationToken cancel
    )
    {
        var query = PreviewQuery.Of(address);
        if (query.SaysSomething)
            return query;
        var draft = await Of(db, visit, hash).AsNoTracking().SingleOrDefaultAsync(cancel);
        var said = draft is null ? [] : JsonSerializer.Deserialize<Dictionary<string, string>>(draft.Fields)!;
        return PreviewQuery.Of(said.Select(f => KeyValuePair.Create(f.Key, new StringValues(f.Value)))) with
        {
            Edited = query.Edited,
            IsKept = true,
        };
    }

    public static async Task KeepAsync(
        GotongDb db,
        Visit visit,
        string hash,
        PreviewQuery query,
        CancellationToken cancel
    )
    {
        await DropAsync(db, visit, hash, cancel);
        db.Add(
            new Draft
            {
                RegionId = db.RegionId,
                MemberId = visit.Actor.MemberId,
                Form = Form,
                RecordId = IdOf(hash),
                BaseVersion = 0,
                Fields = JsonSerializer.Serialize(query.Fields().ToDictionary(f => f.Name, f => f.Value)),
                SavedAt = visit.Now,
            }
        );
        await db.SaveChangesAsync(cancel);
    }

    public static Task DropAsync(GotongDb db, Visit visit, string hash, CancellationToken cancel) =>
        Of(db, visit, hash).ExecuteDeleteAsync(cancel);

    private static IQueryable<Draft> Of(GotongDb db, Visit visit, string hash)
    {
        var (member, id) = (visit.Actor.MemberId, IdOf(hash));
        return db.Set<Draft>().Where(d => d.MemberId == member && d.Form == Form && d.RecordId == id);
    }

    /// <summary>A file is named by its bytes; half of the name is enough here.</summary>
    private static Guid IdOf(string hash) => Guid.Parse(hash.AsSpan(0, 32));
}
