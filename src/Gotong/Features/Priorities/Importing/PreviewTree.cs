using Gotong.Features.Priorities.Import;
using Gotong.Platform.Web;

namespace Gotong.Features.Priorities;

/// <summary>The tree that a draft would make, folded; of a very large one only the upper levels.</summary>
internal static class PreviewTree
{
    private const int MostPrograms = 2_000;

    public static IReadOnlyList<TreeNode> Of(RpjmdDraft draft)
    {
        var children = draft.Nodes.ToLookup(n => n.ParentKey ?? "");
        var withPrograms = draft.At(Level.Program).Count() <= MostPrograms;
        var tops = children[""].Where(n => n.Level != Level.Program).Select(n => Node(n, children, withPrograms));
        var alone = children[""].Where(n => n.Level == Level.Program).ToList();
        if (alone.Count == 0)
            return [.. tops];
        return
        [
            .. tops,
            new(
                Words.T("Belum terkait sasaran", "Not linked to an objective yet"),
                Aside: Words.T($"{alone.Count} program", $"{alone.Count} programs"),
                Children: withPrograms ? [.. alone.Select(n => Node(n, children, withPrograms))] : null
            ),
        ];
    }

    private static TreeNode Node(DraftNode node, ILookup<string, DraftNode> children, bool withPrograms) =>
        new(
            node.Name,
            Kind: PriorityWords.Of((PriorityLevel)node.Level),
            Aside: Aside(node, children),
            Children:
            [
                .. children[node.Key]
                    .Where(c => withPrograms || c.Level != Level.Program)
                    .Select(c => Node(c, children, withPrograms)),
                .. node.Indicators.Select(i => new TreeNode(
                    i.Name,
                    Kind: Words.T("Indikator", "Indicator"),
                    Aside: ValueText(i)
                )),
            ]
        );

    private static string? Aside(DraftNode node, ILookup<string, DraftNode> children)
    {
        var programs = Programs(node, children);
        var parts = new List<string>();
        if (programs > 0)
            parts.Add(Words.T($"{programs} program", programs == 1 ? "1 program" : $"{programs} programs"));
        if (node.Pagu.Count > 0)
            parts.Add(Rupiah.Short(node.Pagu.Sum(p => p.Amount)));
        return parts.Count == 0 ? null : string.Join(" · ", parts);
    }

    private static int Programs(DraftNode node, ILookup<string, DraftNode> children) =>
        children[node.Key].Sum(c => c.Level == Level.Program ? 1 : Programs(c, children));

    private static string? ValueText(DraftIndicator indicator)
    {
        var from = indicator.Values.FirstOrDefault(v => v.Kind == ValueKind.Baseline)?.Text;
        var to = indicator.Values.LastOrDefault(v => v.Kind == ValueKind.Target)?.Text;
        return (from, to) switch
        {
            (null, null) => null,
            (null, _) => $"→ {to} {indicator.Unit}",
            (_, null) => $"{from} {indicator.Unit}",
            _ => $"{from} → {to} {indicator.Unit}",
        };
    }
}
