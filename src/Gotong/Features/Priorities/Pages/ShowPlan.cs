using Gotong.Features.Regions;
using Gotong.Features.Regions.PublicPages;
using Gotong.Platform.Data;
using Gotong.Platform.Web;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Priorities;

/// <summary>The plan of the region as a tree.</summary>
internal static class ShowPlan
{
    private const int MostPrograms = 2_000;

    public static void MapShowPlan(this IEndpointRouteBuilder region) =>
        region.MapGet(PriorityLinks.TreePath, HandleAsync).Allow(Access.Anyone).CachedForPublic();

    private static async Task<IResult> HandleAsync(
        Guid? opd,
        int? periode,
        Guid? dokumen,
        string? kabar,
        GotongDb db,
        Visit visit,
        CancellationToken cancel
    )
    {
        var shelf = await PlanShelf.LoadAsync(db, visit.Actor, visit.Today.Year, cancel);
        var plan =
            shelf.Plans.FirstOrDefault(p => p.Id == dokumen)
            ?? shelf.Plans.FirstOrDefault(p => p.PeriodStart == periode)
            ?? shelf.Current;
        if (plan is null)
            return Page.Of<NoPlanPage>(new { visit.Region, MayEdit = PriorityPermissions.MayEdit(visit.Actor) });
        var tree = await PlanOutline.LoadAsync(db, plan, opd, cancel);
        return Page.Of<PlanPage>(
            new PlanPageModel(
                visit.Region,
                tree,
                shelf,
                tree.Opd.FirstOrDefault(o => o.Id == opd),
                NodesOf(visit.Region, tree, open: opd is not null),
                PriorityPermissions.MayEdit(visit.Actor),
                PriorityPermissions.MayPublish(visit.Actor, plan),
                PriorityPermissions.MayEnact(visit.Actor, plan),
                visit.Actor.IsMember,
                NewsOf(kabar)
            ).AsParameter()
        );
    }

    private static IReadOnlyList<TreeNode> NodesOf(Region region, PlanOutline tree, bool open)
    {
        // A tree of many thousand programs is no help; each sasaran's own page lists its programs.
        var withPrograms = tree.Counts.Program <= MostPrograms;
        TreeNode Node(PlanNode node) =>
            new(
                node.Name,
                NameOf(node),
                PriorityLinks.Page(region, node.Id),
                AsideOf(tree, node),
                [.. tree.Under(node).Where(n => withPrograms || n.Level != PriorityLevel.Program).Select(Node)],
                open && node.Level != PriorityLevel.Program
            );
        var nodes = tree.Tops.Select(Node).ToList();
        if (tree.Alone is { Count: > 0 } alone)
            nodes.Add(
                new(
                    Words.T("Belum terkait sasaran", "Not linked to an objective yet"),
                    Aside: Words.T($"{alone.Count} program", $"{alone.Count} programs"),
                    Children: withPrograms ? [.. alone.Select(Node)] : null,
                    Open: open
                )
            );
        return nodes;
    }

    private static string NameOf(PlanNode node)
    {
        var level = PriorityWords.Of(node.Level);
        return node.Code is null ? level : $"{level} {node.Code}";
    }

    private static string? AsideOf(PlanOutline tree, PlanNode node)
    {
        var (programs, indicators, pagu) = tree.Sum(node);
        var parts = new List<string>();
        if (node.Level != PriorityLevel.Program && programs > 0)
            parts.Add(Words.T($"{programs} program", programs == 1 ? "1 program" : $"{programs} programs"));
        if (indicators > 0)
            parts.Add(Words.T($"{indicators} indikator", indicators == 1 ? "1 indicator" : $"{indicators} indicators"));
        if (pagu > 0)
            parts.Add(Rupiah.Short(pagu));
        return parts.Count == 0 ? null : string.Join(" · ", parts);
    }

    private static string? NewsOf(string? kabar) =>
        kabar switch
        {
            "masuk" => Words.T("Isi berkas sudah masuk ke rencana.", "The content of the file is in the plan now."),
            "sama" => Words.T(
                "Tidak ada yang berubah: isi berkas sudah ada di rencana.",
                "Nothing changed: the plan already holds what is in the file."
            ),
            "terbit" => Words.T(
                "Rencana sudah terbit. Siapa pun dapat membacanya.",
                "The plan is published. Anyone can read it."
            ),
            "berlaku" => Words.T("Rencana ini sudah ditetapkan dan berlaku.", "This plan is enacted and in force now."),
            _ => null,
        };
}

public sealed record PlanPageModel(
    Region Region,
    PlanOutline Tree,
    PlanShelf Shelf,
    OpdCount? Opd,
    IReadOnlyList<TreeNode> Nodes,
    bool MayEdit,
    bool MayPublish,
    bool MayEnact,
    bool Member,
    string? News
)
{
    public object AsParameter() => new { Model = this };
}
