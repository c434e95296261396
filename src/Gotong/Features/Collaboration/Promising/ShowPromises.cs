using Gotong.Documents;
using Gotong.Features.Organizations;
using Gotong.Features.Regions;
using Gotong.Features.Regions.PublicPages;
using Gotong.Platform.Data;
using Gotong.Platform.Ledger;
using Gotong.Platform.Lists;
using Gotong.Platform.Web;
using Microsoft.EntityFrameworkCore;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Collaboration;

/// <summary>The promises of a region: the public part for all, what is theirs for its sides, all of it for the team.</summary>
public static class ShowPromises
{
    private const int AtOnce = 500;

    public static void Map(IEndpointRouteBuilder region)
    {
        region.MapGet(CommitmentLinks.ListPath, HandleAsync).Allow(Access.Anyone).CachedForPublic();
        MapFile(region, CommitmentLinks.SheetPath, csv: false);
        MapFile(region, CommitmentLinks.CsvPath, csv: true);
    }

    private static void MapFile(IEndpointRouteBuilder region, string path, bool csv) =>
        region
            .MapGet(
                path,
                (HttpRequest request, GotongDb db, RegionMemory memory, Visit visit, CancellationToken cancel) =>
                    FileAsync(request, db, memory, visit, csv, cancel)
            )
            .Allow(Access.Anyone);

    private static async Task<IResult> HandleAsync(
        HttpRequest request,
        GotongDb db,
        RegionMemory memory,
        Visit visit,
        CancellationToken cancel
    )
    {
        var index = await PromiseIndex.HereAsync(db, memory, visit, cancel);
        var answer = index.Table.Ask(ListQuery.Of(request.Query, PromiseIndex.Keys), null);
        var names =
            answer.Query[PromiseIndex.Organization] is { } text && Guid.TryParse(text, out var id)
                ? await db.Organizations.Where(o => o.Id == id).Select(o => o.Name).SingleOrDefaultAsync(cancel)
                : null;
        return Page.Of<PromisesPage>(
            new
            {
                Model = new PromisesView(
                    visit,
                    answer,
                    index.Strands,
                    await ReadAsync(db, visit, answer.Rows, cancel),
                    names
                ),
            }
        );
    }

    /// <summary>The words of these lines, in their order.</summary>
    private static async Task<List<Promise>> ReadAsync(
        GotongDb db,
        Visit visit,
        IReadOnlyList<PromiseLine> lines,
        CancellationToken cancel
    )
    {
        var numbers = lines.Select(l => l.Number).ToList();
        var found = await db
            .Commitments.AsNoTracking()
            .Whole()
            .Where(c => numbers.Contains(c.Number))
            .ToDictionaryAsync(c => c.Number, cancel);
        return
        [
            .. lines
                .Select(l => found.GetValueOrDefault(l.Number))
                .OfType<Commitment>()
                .Where(c => CommitmentPermissions.MaySee(visit.Actor, c))
                .Select(c => new Promise(c, CommitmentPermissions.MayRead(visit.Actor, c), visit.Today)),
        ];
    }

    /// <summary>Every column a giver's own report asks for, as far as one may read.</summary>
    private static async Task<IResult> FileAsync(
        HttpRequest request,
        GotongDb db,
        RegionMemory memory,
        Visit visit,
        bool csv,
        CancellationToken cancel
    )
    {
        var index = await PromiseIndex.HereAsync(db, memory, visit, cancel);
        var answer = index.Table.Ask(ListQuery.Of(request.Query, PromiseIndex.Keys), null);
        var promises = new List<Promise>();
        foreach (var some in answer.Everything.Chunk(AtOnce))
            promises.AddRange(await ReadAsync(db, visit, some, cancel));
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
            promises.Select(p =>
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

/// <param name="OrganizationName">Of the organization that was asked for; null: none.</param>
public sealed record PromisesView(
    Visit Visit,
    FacetAnswer<PromiseLine> Answer,
    IReadOnlyList<PromiseStrand> Strands,
    IReadOnlyList<Promise> Shown,
    string? OrganizationName
)
{
    public Filters<PromiseLine> Filters =>
        new Filters<PromiseLine>(Answer, query => CommitmentLinks.List(Visit.Region, query))
            .Add(
                PromiseIndex.Standing,
                T("Keadaan", "Standing"),
                value => Enum.TryParse<CommitmentStanding>(value, out var s) ? CommitmentWords.Of(s) : value
            )
            .Add(
                PromiseIndex.Kind,
                T("Jenis pemberi", "Kind of giver"),
                value => Enum.TryParse<OrganizationKind>(value, out var k) ? OrganizationWords.Of(k) : value
            )
            // As many as there are organizations: it comes from their pages, and is taken off here.
            .Add(
                PromiseIndex.Organization,
                T("Lembaga", "Organization"),
                _ => OrganizationName ?? T("lembaga lain", "another organization"),
                shown: _ => false
            );
}
