using System.Text.Json;
using Gotong.Features.Organizations;
using Gotong.Features.Priorities;
using Gotong.Features.Priorities.Import;
using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Applications.Importing;

/// <summary>A file beside the inventory of the region: what it says, whose it is, what it would change.</summary>
public sealed record InventoryView(
    string FileName,
    string Hash,
    InventoryDraft Draft,
    InventoryChoices Choices,
    InventoryOwners Owners,
    InventoryDifference Difference,
    IReadOnlyList<Organization> Organizations
)
{
    /// <summary>What this region said of such a file before.</summary>
    public ColumnMemory? Memory { get; init; }

    /// <summary>Reads as the person said; who said nothing gets what was settled for such a table before.</summary>
    public static async Task<InventoryView> ReadAsync(
        GotongDb db,
        Region region,
        Func<Stream> open,
        string fileName,
        string hash,
        InventoryChoices choices,
        IReadOnlyDictionary<string, Agency> agencies,
        CancellationToken cancel
    )
    {
        var draft = Read(choices);
        ColumnMemory? memory = null;
        if (!choices.SaysMeanings)
        {
            var key = InventoryReader.HeaderKey(draft);
            memory = await db.Set<ColumnMemory>().AsNoTracking().SingleOrDefaultAsync(m => m.HeaderKey == key, cancel);
            if (memory is not null)
            {
                var said = InventoryChoices.Of(
                    JsonSerializer
                        .Deserialize<Dictionary<string, string>>(memory.Columns)!
                        .Select(f =>
                            KeyValuePair.Create(f.Key, new Microsoft.Extensions.Primitives.StringValues(f.Value))
                        )
                );
                choices = choices with { Columns = said.Columns, Codes = said.Codes, Owners = said.Owners };
                draft = Read(choices);
            }
        }
        var organizations = await db.Organizations.AsNoTracking().OrderBy(o => o.Name).ToListAsync(cancel);
        var owners = new InventoryOwners(draft, organizations, agencies, choices);
        var here = await db.Applications.AsNoTracking().Include(a => a.Owner).ToListAsync(cancel);
        return new(fileName, hash, draft, choices, owners, new(draft, here, owners), organizations) { Memory = memory };

        InventoryDraft Read(InventoryChoices as_)
        {
            using var content = open();
            return InventoryReader.Read(content, fileName, as_, region.Today(db.Clock));
        }
    }

    /// <summary>What columns, codes and owners mean is kept for the next file with these headings; cells are not.</summary>
    public async Task RememberAsync(GotongDb db, CancellationToken cancel)
    {
        var settled = Choices with { Cells = new Dictionary<CellPlace, string>(), Agencies = null };
        if (!settled.SaysMeanings)
            return;
        var key = InventoryReader.HeaderKey(Draft);
        // Organizations that were made are known by their code or name the next time.
        var said = settled.Fields().Where(f => f.Value != InventoryOwners.Make).ToDictionary(f => f.Name, f => f.Value);
        await ColumnMemories.KeepAsync(db, key, JsonSerializer.Serialize(said), FileName, cancel);
    }
}
