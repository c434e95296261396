using Gotong.Platform.Data;
using Gotong.Platform.Files;
using Gotong.Platform.Hosting;
using Gotong.Platform.Web;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Delivery.EvidenceStore;

/// <summary>A file that came with a form, kept on the disk; no row speaks of it yet.</summary>
public sealed record BroughtFile(StoredFile File, long Bytes)
{
    public bool IsPicture => Path.GetExtension(File.Name).ToLowerInvariant() is ".jpg" or ".jpeg" or ".png";
}

/// <summary>Takes files in as evidence: the same bytes are one piece, whoever brings them.</summary>
public static class BroughtFiles
{
    public const int Most = 5;

    /// <summary>Judges them all, and only then keeps them.</summary>
    public static async Task<IReadOnlyList<BroughtFile>> KeepAsync(
        IEnumerable<IFormFile> files,
        string field,
        FormErrors errors,
        Installation installation,
        Guid regionId,
        CancellationToken cancel
    )
    {
        var chosen = files.Where(f => f.Length > 0 || f.FileName.Length > 0).ToList();
        if (chosen.Count > Most)
            errors.Add(
                field,
                Words.T($"Paling banyak {Most} berkas sekali kirim.", $"At most {Most} files at a time.")
            );
        foreach (var file in chosen)
            if (EvidenceFile.Problem(file) is { } problem)
                errors.Add(field, $"{Path.GetFileName(file.FileName)}: {problem}");
        if (errors.Any)
            return [];
        var kept = new List<BroughtFile>();
        var store = new FileStore(installation, regionId);
        foreach (var file in chosen)
        {
            await using var content = file.OpenReadStream();
            kept.Add(new(await store.SaveAsync(content, file.FileName, cancel), file.Length));
        }
        return kept;
    }

    /// <summary>The evidence of each file: what is there already, else a new one under the next number.</summary>
    public static async Task<IReadOnlyList<Evidence>> AddAsync(
        GotongDb db,
        IEnumerable<BroughtFile> files,
        int firstNumber,
        DateOnly on,
        Guid by,
        DateTimeOffset at,
        CancellationToken cancel
    )
    {
        var evidence = new List<Evidence>();
        foreach (var file in files.DistinctBy(f => f.File.Hash))
        {
            var known = await db
                .Evidence.AsTracking()
                .Include(e => e.Claims)
                .FirstOrDefaultAsync(e => e.FileHash == file.File.Hash, cancel);
            if (known is null)
                db.Add(
                    known = new()
                    {
                        RegionId = db.RegionId,
                        Number = firstNumber++,
                        Kind = file.IsPicture ? EvidenceKind.Photo : EvidenceKind.Document,
                        Title = Path.GetFileNameWithoutExtension(file.File.Name),
                        FileHash = file.File.Hash,
                        FileName = file.File.Name,
                        Bytes = file.Bytes,
                        On = on,
                        AddedBy = by,
                        AddedAt = at,
                    }
                );
            evidence.Add(known);
        }
        return evidence;
    }
}
