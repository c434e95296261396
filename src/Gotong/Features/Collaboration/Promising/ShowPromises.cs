using Gotong.Documents;
using Gotong.Features.Organizations;
using Gotong.Features.Regions;
using Gotong.Features.Regions.PublicPages;
using Gotong.Platform.Data;
using Gotong.Platform.Lists;
using Gotong.Platform.Web;
using Microsoft.EntityFrameworkCore;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Collaboration;

/// <summary>The promises of a region: the public part for all, what is theirs for its sides, all of it for the team.</summary>
public static class ShowPromises
{
    public static void Map(IEndpointRouteBuilder region)
    {
        region.MapGet(CommitmentLinks.ListPath, HandleAsync).Allow(Access.Anyone).CachedForPublic();
        region
            .MapGet(
                CommitmentLinks.SheetPath,
                (HttpRequest request, GotongDb db, Visit visit, CancellationToken cancel) =>
                    FileAsync(request, db, visit, false, cancel)
            )
            .Allow(Access.Anyone);
        region
            .MapGet(
                CommitmentLinks.CsvPath,
                (HttpRequest request, GotongDb db, Visit visit, CancellationToken cancel) =>
                    FileAsync(request, db, visit, true, cancel)
            )
            .Allow(Access.Anyone);
    }

    private static async Task<IResult> HandleAsync(
        HttpRequest request,
        GotongDb db,
        Visit visit,
        CancellationToken cancel
    ) => Page.Of<PromisesPage>(new { Model = await LoadAsync(request, db, visit, cancel) });

    private static async Task<PromisesView> LoadAsync(
        HttpRequest request,
        GotongDb db,
        Visit visit,
        CancellationToken cancel
    )
    {
        var promises = (await db.Commitments.AsNoTracking().Whole().ToListAsync(cancel))
            .Where(c => CommitmentPermissions.MaySee(visit.Actor, c))
            .Select(c => new Promise(c, CommitmentPermissions.MayRead(visit.Actor, c), visit.Today))
            .OrderBy(p => p.Standing)
            .ThenBy(p => p.Terms.DueOn)
            .ThenBy(p => p.Commitment.Number)
            .ToList();
        var standing = Enum.TryParse<CommitmentStanding>(request.Query["keadaan"], out var chosen)
            ? chosen
            : (CommitmentStanding?)null;
        var organization = Guid.TryParse(request.Query["lembaga"], out var id) ? id : (Guid?)null;
        return new(visit, promises, standing, organization);
    }

    /// <summary>Every column a giver's own report asks for, as far as one may read.</summary>
    private static async Task<IResult> FileAsync(
        HttpRequest request,
        GotongDb db,
        Visit visit,
        bool csv,
        CancellationToken cancel
    )
    {
        var view = await LoadAsync(request, db, visit, cancel);
        return new TableDownload(
            $"janji-{visit.Region.Code}-{visit.Today:yyyy-MM-dd}",
            [
                new(T("Nomor", "Number"), 8, ColumnKind.Number),
                new(T("Pemberi", "Giver"), 30),
                new(T("Jenis pemberi", "Kind of giver"), 20),
                new(T("Penerima", "Receiver"), 30),
                new(T("Isi", "Promise"), 60),
                new(T("Jenis", "Kind"), 14),
                new(T("Jumlah (Rp)", "Amount (Rp)"), 18, ColumnKind.Number),
                new(T("Paling lambat", "By"), 14),
                new(T("Keadaan", "Standing"), 18),
                new(T("Bukti", "Evidence"), 50),
                new("TPB/SDG", 12),
            ],
            view.Shown.Select(p =>
                (IReadOnlyList<object?>)
                    [
                        p.Commitment.Number,
                        p.Commitment.Giver.Name,
                        OrganizationWords.Of(p.Commitment.Giver.Kind),
                        p.Commitment.Receiver?.Name,
                        p.Text,
                        p.Whole ? CommitmentWords.Of(p.Terms.Kind) : null,
                        p.Whole && p.Terms.MoneyOf(p.Commitment).Any()
                            ? p.Terms.MoneyOf(p.Commitment).Sum(m => m.Amount)
                            : null,
                        Dates.Day(p.Terms.DueOn),
                        CommitmentWords.Of(p.Standing),
                        p.Whole
                            ? string.Join("; ", p.Commitment.Reports.Select(r => $"{r.Text} {r.FileName}".Trim()))
                            : null,
                        p.Whole ? p.Terms.Sdgs : null,
                    ]
            ),
            csv
        );
    }
}

/// <summary>A promise as this visitor may read it.</summary>
/// <param name="Whole">All of it; else only its public sentence.</param>
public sealed record Promise(Commitment Commitment, bool Whole, DateOnly Today)
{
    public CommitmentTerms Terms => Whole ? Commitment.Current : Commitment.InForce!;
    public string Text => Whole ? Terms.What : Terms.PublicText;
    public CommitmentStanding Standing => Whole ? Commitment.Standing(Today) : Commitment.PublicStanding(Today);
}

public sealed record PromisesView(
    Visit Visit,
    IReadOnlyList<Promise> All,
    CommitmentStanding? Filter,
    Guid? Organization
)
{
    public IReadOnlyList<Promise> Shown =>
        [
            .. All.Where(p => Filter is null || p.Standing == Filter)
                .Where(p => Organization is not { } id || p.Commitment.GiverId == id || p.Commitment.ReceiverId == id),
        ];

    public int Count(CommitmentStanding standing) => All.Count(p => p.Standing == standing);

    /// <summary>What binds: not what is only offered, not what was taken back.</summary>
    public IReadOnlyList<Promise> Binding =>
        [.. All.Where(p => p.Standing is not (CommitmentStanding.Offered or CommitmentStanding.Withdrawn))];

    public string Query =>
        QueryString
            .Create(
                new Dictionary<string, string?>
                {
                    ["keadaan"] = Filter?.ToString(),
                    ["lembaga"] = Organization?.ToString(),
                }.Where(f => f.Value is not null)
            )
            .ToString();
}
