using Gotong.Features.Organizations;
using Gotong.Features.Priorities;
using Gotong.Features.Regions;
using Gotong.Platform.Web;
using Gotong.Platform.Web.Charts;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Initiatives.Coverage;

/// <summary>Coverage as the anyaman: its drawing and its sentence.</summary>
public sealed record Weave(AnyamanModel Model, string Finding)
{
    public static Weave Of(PlanCoverage coverage, Region region)
    {
        var model = new AnyamanModel(
            [
                .. coverage.Strands.Select(s => new AnyamanRow(
                    s.Node.Name,
                    PriorityLinks.Page(region, s.Node.Id),
                    s.Misi.Name,
                    s.Pagu,
                    $"{RegionLinks.Home(region)}?misi={Uri.EscapeDataString(s.Misi.Name)}#anyaman"
                )),
            ],
            [
                .. coverage.Carriers.Select(c => new AnyamanColumn(
                    c.Label,
                    OrganizationLinks.Page(region, c.Id),
                    OrganizationWords.Of(c.Kind)
                )),
            ],
            [.. coverage.Crossings.Select(c => Knot(coverage, c, region))]
        );
        return new(model, Sentence(coverage, new AnyamanReading(model)));
    }

    private static AnyamanKnot Knot(PlanCoverage coverage, Crossing crossing, Region region)
    {
        var best = crossing.Works.MaxBy(w => StateOf(w.State))!;
        var others = crossing.Works.Count - 1;
        var label = $"{coverage.Carriers[crossing.Carrier].Label}: {best.Title}";
        if (others > 0)
            label += T($" dan {others} lainnya", $" and {others} more");
        return new(
            crossing.Strand,
            crossing.Carrier,
            StateOf(best.State),
            label,
            InitiativeLinks.Record(region, best.Number)
        );
    }

    private static KnotState StateOf(InitiativeState state) =>
        state switch
        {
            InitiativeState.InMasterplan => KnotState.Full,
            InitiativeState.Accepted => KnotState.Half,
            _ => KnotState.Outline,
        };

    private static string Sentence(PlanCoverage coverage, AnyamanReading reading)
    {
        var all = coverage.Strands.Count;
        var word = coverage.Strands.Any(s => s.Node.Level == PriorityLevel.Sasaran) ? "sasaran" : "program";
        var holes = reading.Holes.Count;
        var parts = new List<string>
        {
            holes == 0
                ? T($"Semua {all} {word} sudah dikerjakan", $"Someone works on each of the {all} {word}")
                : T(
                    $"{holes} dari {all} {word} belum dikerjakan siapa pun",
                    $"nobody works on {holes} of the {all} {word}"
                ),
        };
        var alone = reading.Silos.Count;
        if (alone > 0)
            parts.Add(
                T(
                    $"{alone} lembaga bekerja sendiri",
                    alone == 1 ? "1 organization works alone" : $"{alone} organizations work alone"
                )
            );
        if (coverage.Unrooted.Count is var unrooted and > 0)
            parts.Add(
                T(
                    $"{unrooted} inisiatif tidak bertumpu pada prioritas",
                    unrooted == 1 ? "1 initiative rests on no priority" : $"{unrooted} initiatives rest on no priority"
                )
            );
        var text = string.Join("; ", parts) + ".";
        return char.ToUpper(text[0]) + text[1..];
    }
}
