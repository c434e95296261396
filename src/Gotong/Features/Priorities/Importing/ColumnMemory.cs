using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Gotong.Features.Priorities.Import;
using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Files;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Priorities;

/// <summary>What the columns under one header mean to this region, as a person settled it at an import.</summary>
public sealed class ColumnMemory : IRegional
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid RegionId { get; init; }

    /// <summary>The headings, folded and hashed.</summary>
    public required string HeaderKey { get; init; }

    /// <summary>Role by column, as JSON.</summary>
    public required string Columns { get; set; }
    public required string FileName { get; set; }
    public required DateTimeOffset At { get; set; }

    public static string KeyOf(RpjmdDraft draft) =>
        Convert.ToHexStringLower(
            SHA256.HashData(
                Encoding.UTF8.GetBytes(string.Join('\u001f', draft.Columns.Select(c => Names.Fold(c.Header))))
            )
        );

    public Dictionary<int, ColumnRole> Mapping() =>
        JsonSerializer
            .Deserialize<Dictionary<int, string>>(Columns)!
            .Where(c => ColumnRole.TryParse(c.Value, out _))
            .ToDictionary(c => c.Key, c => ColumnRole.TryParse(c.Value, out var role) ? role : ColumnRole.Ignore);
}

internal static class ColumnMemories
{
    /// <summary>Reads the file as the person said; who said nothing gets what was settled for this header before.</summary>
    public static async Task<(RpjmdFile Read, PreviewQuery Query, ColumnMemory? Memory)> ReadAsync(
        GotongDb db,
        Region region,
        StoredFile file,
        PreviewQuery query,
        CancellationToken cancel
    )
    {
        await using var content = file.Open();
        var read = RpjmdFile.Read(content, file.Name, query.Choices(region));
        if (query.Mapping.Count > 0)
            return (read, query, null);
        var key = ColumnMemory.KeyOf(read.Draft);
        var memory = await db.Set<ColumnMemory>().AsNoTracking().SingleOrDefaultAsync(m => m.HeaderKey == key, cancel);
        if (memory is null)
            return (read, query, null);
        query = query with { Mapping = memory.Mapping() };
        content.Position = 0;
        return (RpjmdFile.Read(content, file.Name, query.Choices(region)), query, memory);
    }

    /// <summary>Not the guesses of the reader: only what a person looked at and sent.</summary>
    public static async Task RememberAsync(GotongDb db, PreviewModel model, CancellationToken cancel)
    {
        if (model.Query.Mapping.Count == 0)
            return;
        var key = ColumnMemory.KeyOf(model.Draft);
        var columns = JsonSerializer.Serialize(model.Query.Mapping.ToDictionary(m => m.Key, m => m.Value.ToString()));
        await KeepAsync(db, key, columns, model.File.Name, cancel);
    }

    public static async Task KeepAsync(
        GotongDb db,
        string key,
        string columns,
        string fileName,
        CancellationToken cancel
    )
    {
        for (var again = true; ; again = false)
        {
            var memory = await db.Set<ColumnMemory>()
                .AsTracking()
                .SingleOrDefaultAsync(m => m.HeaderKey == key, cancel);
            if (memory is null)
                db.Add(
                    memory = new()
                    {
                        RegionId = db.RegionId,
                        HeaderKey = key,
                        Columns = columns,
                        FileName = fileName,
                        At = db.Clock.GetUtcNow(),
                    }
                );
            (memory.Columns, memory.FileName, memory.At) = (columns, fileName, db.Clock.GetUtcNow());
            try
            {
                await db.SaveChangesAsync(cancel);
                return;
            }
            catch (DbUpdateException) when (again)
            {
                db.ChangeTracker.Clear(); // such a file came in twice at once: the other one made the row
            }
        }
    }

    public static Task ForgetAsync(GotongDb db, ColumnMemory memory, CancellationToken cancel)
    {
        var id = memory.Id;
        return db.Set<ColumnMemory>().Where(m => m.Id == id).ExecuteDeleteAsync(cancel);
    }
}
