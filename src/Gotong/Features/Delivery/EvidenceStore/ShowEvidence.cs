using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Files;
using Gotong.Platform.Hosting;
using Gotong.Platform.Web;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Delivery.EvidenceStore;

/// <summary>The store of evidence: its list, one piece with what it shows, the file itself and its public copy.</summary>
public static class ShowEvidence
{
    private const int PerPage = 50;

    public static void Map(IEndpointRouteBuilder region)
    {
        region.MapGet(DeliveryLinks.EvidenceListPath, ListAsync).Allow(Access.Anyone);
        region.MapGet(DeliveryLinks.EvidencePath, ShowAsync).Allow(Access.Anyone);
        region.MapGet(DeliveryLinks.EvidenceFilePath, DownloadAsync).Allow(Access.Members);
        region.MapGet(DeliveryLinks.PublicCopyPath, CopyAsync).Allow(Access.Anyone);
    }

    private static async Task<IResult> ListAsync(
        string? jenis,
        string? terbit,
        int? hal,
        GotongDb db,
        Visit visit,
        CancellationToken cancel
    )
    {
        var isMember = visit.Actor.IsMember;
        var seen = db.Evidence.AsNoTracking().Where(e => isMember || e.PublishedAt != null);
        EvidenceKind? kind = Enum.IsDefined(typeof(EvidenceKind), jenis ?? "")
            ? Enum.Parse<EvidenceKind>(jenis!)
            : null;
        bool? published = terbit switch
        {
            "ya" => true,
            "belum" => false,
            _ => null,
        };
        var counts = await seen.GroupBy(e => e.Kind).Select(g => new { g.Key, Count = g.Count() }).ToListAsync(cancel);
        var chosen = seen.Where(e => kind == null || e.Kind == kind)
            .Where(e => published == null || (e.PublishedAt != null) == published);
        var total = await chosen.CountAsync(cancel);
        var page = Math.Clamp(hal ?? 1, 1, Math.Max(1, (total + PerPage - 1) / PerPage));
        return Page.Of<EvidenceListPage>(
            new
            {
                Model = new EvidenceListView(
                    visit,
                    await chosen
                        .Include(e => e.Claims)
                        .OrderByDescending(e => e.Number)
                        .Skip((page - 1) * PerPage)
                        .Take(PerPage)
                        .ToListAsync(cancel),
                    counts.ToDictionary(c => c.Key, c => c.Count),
                    kind,
                    published,
                    total,
                    page,
                    Math.Max(1, (total + PerPage - 1) / PerPage)
                ),
            }
        );
    }

    private static async Task<IResult> ShowAsync(
        int number,
        string? sudah,
        GotongDb db,
        Visit visit,
        ClaimNames names,
        CancellationToken cancel
    ) =>
        await FindAsync(db, visit, number, cancel) is { } evidence
            ? await PageAsync(db, visit, names, evidence, new(), cancel, sudah is not null)
            : Results.NotFound();

    public static async Task<IResult> PageAsync(
        GotongDb db,
        Visit visit,
        ClaimNames names,
        Evidence evidence,
        FormErrors errors,
        CancellationToken cancel,
        bool wasThere = false
    )
    {
        var isMember = visit.Actor.IsMember;
        var place = evidence.AreaCode is { } code
            ? await db.Areas.Where(a => a.Code == code).Select(a => a.Name).SingleOrDefaultAsync(cancel)
            : null;
        var by = isMember
            ? await db
                .Memberships.Where(m => m.Id == evidence.AddedBy)
                .Select(m => m.Account.Name)
                .SingleOrDefaultAsync(cancel)
            : null;
        return Page.Of<EvidencePage>(
            new
            {
                Model = new EvidenceView(
                    visit,
                    evidence,
                    await names.OfAsync(evidence, cancel),
                    place,
                    by,
                    isMember ? await ClaimEvidence.OptionsAsync(db, visit, cancel) : [],
                    isMember ? await History.Of(db, visit.Actor, evidence.Id, cancel) : []
                )
                {
                    WasThere = wasThere,
                },
                Errors = errors,
            },
            errors.Any ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK
        );
    }

    private static async Task<IResult> DownloadAsync(
        int number,
        Installation installation,
        GotongDb db,
        Visit visit,
        CancellationToken cancel
    ) =>
        await FindAsync(db, visit, number, cancel) is { FileHash: { } hash, FileName: var name }
        && new FileStore(installation, visit.Region.Id).Find(hash) is { } file
            ? Results.File(file.Open(), "application/octet-stream", name)
            : Results.NotFound();

    /// <summary>The original never leaves by this door: a picture is the copy without its metadata.</summary>
    private static async Task<IResult> CopyAsync(
        int number,
        Installation installation,
        GotongDb db,
        Visit visit,
        CancellationToken cancel
    )
    {
        if (
            await FindAsync(db, visit, number, cancel)
                is not { PublishedAt: not null, PublicHash: { } hash, FileName: var name }
            || new FileStore(installation, visit.Region.Id).Find(hash) is not { } file
        )
            return Results.NotFound();
        if (!PictureStrip.IsPicture(name!))
            return Results.File(file.Open(), "application/octet-stream", name);
        await using var content = file.Open();
        return Results.File(file.Open(), EvidenceFile.TypeOf(content).Type);
    }

    public static async Task<Evidence?> FindAsync(GotongDb db, Visit visit, int number, CancellationToken cancel) =>
        await db.Evidence.AsTracking().Include(e => e.Claims).SingleOrDefaultAsync(e => e.Number == number, cancel)
            is { } evidence
        && DeliveryPermissions.MaySee(visit.Actor, evidence)
            ? evidence
            : null;
}

public sealed record EvidenceListView(
    Visit Visit,
    IReadOnlyList<Evidence> Rows,
    IReadOnlyDictionary<EvidenceKind, int> Counts,
    EvidenceKind? Kind,
    bool? IsPublished,
    int Total,
    int Page,
    int Pages
)
{
    public string Query(EvidenceKind? kind, bool? published, int page = 1)
    {
        List<string> parts = [];
        if (kind is not null)
            parts.Add($"jenis={kind}");
        if (published is { } p)
            parts.Add($"terbit={(p ? "ya" : "belum")}");
        if (page > 1)
            parts.Add($"hal={Versions.Text(page)}");
        return parts.Count == 0 ? "" : "?" + string.Join('&', parts);
    }
}

public sealed record EvidenceView(
    Visit Visit,
    Evidence Evidence,
    IReadOnlyList<NamedClaim> Claims,
    string? Place,
    string? AddedBy,
    IReadOnlyList<Option> Claimable,
    IReadOnlyList<HistoryRow> History
)
{
    public bool WasThere { get; init; }
}
