using Gotong.Features.Codes;
using Gotong.Features.Initiatives;
using Gotong.Features.Initiatives.Index;
using Gotong.Features.Regions;
using Gotong.Platform.Lists;
using Gotong.Platform.Web;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Roadmap.Timeline;

/// <summary>A row as this reader sees it: what it runs into, and whether they may move it.</summary>
public sealed record RoadmapLine(
    IndexedInitiative Initiative,
    RoadmapItem Item,
    IReadOnlyList<RoadmapProblem> Problems,
    bool MayMove
);

public sealed record RoadmapLaneView(string Title, IReadOnlyList<RoadmapLine> Lines);

/// <summary>The roadmap as one visitor sees it, in lanes by term.</summary>
public sealed class RoadmapView
{
    private static readonly Horizon?[] Terms = [Horizon.Short, Horizon.Medium, Horizon.Long, null];

    public RoadmapView(Visit visit, RegionRoadmap roadmap, FacetAnswer<RoadmapRow> answer, RoadmapZoom zoom)
    {
        (Visit, Zoom, Answer) = (visit, zoom, answer);
        Known = roadmap.VisibleTo(visit.Actor);
        Lines =
        [
            .. answer.Everything.Select(r => new RoadmapLine(
                r.Initiative,
                Known[r.Item.Id],
                RoadmapProblems.Of(Known[r.Item.Id], Known),
                RoadmapPermissions.MaySchedule(visit.Actor, r.Initiative)
            )),
        ];
        Lanes =
        [
            .. Terms
                .Select(t => new RoadmapLaneView(
                    NameOf(t),
                    [.. Lines.Where(l => l.Initiative.Horizon == t && zoom.Shows(l.Item))]
                ))
                .Where(l => l.Lines.Count > 0),
        ];
        Filters = FiltersOf(roadmap.Index, answer, q => RoadmapLinks.Page(visit.Region, zoom.Of(q)), visit.Region);
    }

    public Visit Visit { get; }
    public Region Region => Visit.Region;
    public RoadmapZoom Zoom { get; }
    public FacetAnswer<RoadmapRow> Answer { get; }
    public IReadOnlyDictionary<Guid, RoadmapItem> Known { get; }

    /// <summary>All that match the filters, also those outside the years that are seen.</summary>
    public IReadOnlyList<RoadmapLine> Lines { get; }
    public IReadOnlyList<RoadmapLaneView> Lanes { get; }
    public Filters<RoadmapRow> Filters { get; }

    public IEnumerable<RoadmapLine> Troubled => Lines.Where(l => l.Problems.Count > 0);

    public int Outside => Lines.Count(l => !Zoom.Shows(l.Item));

    public string Link(RoadmapZoom zoom) => RoadmapLinks.Page(Region, zoom.Of(Answer.Query.Whole));

    /// <summary>"40 inisiatif pada peta jalan, terbanyak mulai 2026 (25); 3 mulai sebelum yang ditunggunya."</summary>
    public string Finding
    {
        get
        {
            var all = Lines.Count;
            var most = Lines.CountBy(l => l.Item.Starts.Year).MaxBy(y => y.Value);
            var text = T(
                $"{Numbers.Text((long)all)} inisiatif, terbanyak mulai {most.Key} ({most.Value})",
                $"{Numbers.Text((long)all)} initiatives, most begin in {most.Key} ({most.Value})"
            );
            List<string> troubles = [];
            Add(
                RoadmapProblemKind.Order,
                n => T($"{n} mulai sebelum yang ditunggunya", $"{n} begin before what they wait for")
            );
            Add(
                RoadmapProblemKind.Readiness,
                n => T($"{n} mulai sebelum buktinya ada", $"{n} begin before their proofs are there")
            );
            Add(
                RoadmapProblemKind.Promise,
                n => T($"{n} di luar waktu janji mitranya", $"{n} run outside the time of their promises")
            );
            Add(RoadmapProblemKind.Term, n => T($"{n} lebih lama dari jangkanya", $"{n} run longer than their term"));
            return troubles.Count == 0
                ? text + T("; tidak ada yang bertabrakan", "; none collide")
                : text + "; " + string.Join(", ", troubles);

            void Add(RoadmapProblemKind kind, Func<int, string> says)
            {
                if (Lines.Count(l => l.Problems.Any(p => p.Kind == kind)) is var n and > 0)
                    troubles.Add(says(n));
            }
        }
    }

    public static string NameOf(Horizon? term) =>
        term is { } known ? InitiativeWords.Of(known) : T("Jangka waktu belum disebut", "No term named yet");

    private static Filters<RoadmapRow> FiltersOf(
        InitiativeIndex index,
        FacetAnswer<RoadmapRow> answer,
        Func<string, string> link,
        Region region
    )
    {
        var framework = FrameworkEdition.Of(region.Framework);
        return new Filters<RoadmapRow>(answer, link)
            .Add(
                RegionRoadmap.Term,
                T("Jangka waktu", "Horizon"),
                h => Enum.TryParse<Horizon>(h, out var horizon) ? InitiativeWords.Of(horizon) : h,
                h => Enum.Parse<Horizon>(h)
            )
            .Add(RegionRoadmap.Dimension, Capital(framework.Unit.Text), d => framework.Dimension(d)?.Name.Text ?? d)
            .Add(RegionRoadmap.Misi, T("Misi", "Mission"), m => index.Misis.GetValueOrDefault(m, m))
            .Add(RegionRoadmap.Lead, T("Lembaga utama", "Lead organization"), Organization)
            .Add(RegionRoadmap.Partner, T("Mitra", "Partner"), Organization)
            .Add(
                RegionRoadmap.Place,
                "Kecamatan",
                p =>
                    index.Areas.GetValueOrDefault(
                        p,
                        p == region.AreaCode ? T($"Seluruh {region.Name}", $"All of {region.Name}") : p
                    )
            );

        string Organization(string id) =>
            Guid.TryParse(id, out var known) && index.Organizations.TryGetValue(known, out var found)
                ? found.Label
                : id;
    }

    private static string Capital(string word) => char.ToUpper(word[0], Numbers.Culture) + word[1..];
}
