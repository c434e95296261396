using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Web;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Decisions.Showing;

/// <summary>The decisions a member may see; those that wait for them first.</summary>
public static class ListDecisions
{
    public const string Mine = "saya";
    public const string Open = "terbuka";
    public const string Over = "selesai";
    public const string Others = "lain";

    public static void Map(IEndpointRouteBuilder region) =>
        region.MapGet(DecisionLinks.ListPath, HandleAsync).Allow(Access.Members);

    private static async Task<IResult> HandleAsync(string? saring, GotongDb db, Visit visit, CancellationToken cancel)
    {
        var all = await DecisionLists.VisibleAsync(db, visit, cancel);
        return Page.Of<ListPage>(
            new
            {
                Model = new DecisionsView(
                    visit,
                    all,
                    [
                        .. all.Where(s => IsIn(s, saring))
                            .OrderBy(s =>
                                s.Waits ? 0
                                : s.IsOpen ? 1
                                : 2
                            ),
                    ],
                    [
                        new(T("Semua", "All"), DecisionLinks.List(visit.Region), saring is null, all.Count),
                        .. Filters()
                            .Where(f => all.Any(s => IsIn(s, f.Key)))
                            .Select(f => new FilterLink(
                                f.Text,
                                DecisionLinks.List(visit.Region, f.Key),
                                saring == f.Key,
                                all.Count(s => IsIn(s, f.Key))
                            )),
                    ]
                ),
            }
        );
    }

    private static (string Key, string Text)[] Filters() =>
        [
            (Mine, T("Menunggu suara saya", "Waiting for my vote")),
            (Open, T("Terbuka", "Open")),
            (Over, T("Selesai", "Over")),
            (Others, T("Draf dan yang ditarik", "Drafts and withdrawn")),
        ];

    private static bool IsIn(DecisionSight sight, string? filter) =>
        filter switch
        {
            Mine => sight.Waits,
            Open => sight.IsOpen,
            Over => sight.IsOver,
            Others => !sight.IsOpen && !sight.IsOver,
            _ => true,
        };
}

public sealed record DecisionsView(
    Visit Visit,
    IReadOnlyList<DecisionSight> All,
    IReadOnlyList<DecisionSight> Shown,
    IReadOnlyList<FilterLink> Filters
);
