using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Gotong.Platform.Web.Charts;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Xunit;

namespace Gotong.Tests.Web;

public sealed class AnyamanTests
{
    private static readonly AnyamanModel Small = new(
        [new("Stunting", "/s/1", "Misi 1", 3), new("Air", "/s/2", "Misi 1", 1), new("Jalan", "/s/3", "Misi 2", 2)],
        [
            new("Dinkes", "/o/1", "OPD"),
            new("PUPR", "/o/2", "OPD"),
            new("Kampus", "/o/3", "Kampus"),
            new("Pers", "/o/4", "Media"),
        ],
        [
            new(0, 0, KnotState.Full, "Dinkes × Stunting", "/i/1"),
            new(0, 2, KnotState.Notched, "Kampus × Stunting", "/i/2"),
            new(2, 1, KnotState.Outline, "PUPR × Jalan", "/i/3"),
        ]
    );

    [Fact]
    public void ReadingFindsHolesSilosAndTheIdle()
    {
        var reading = new AnyamanReading(Small);
        Assert.Equal([1], reading.Holes);
        Assert.Equal([1], reading.Silos);
        Assert.Equal([3], reading.Idle);
    }

    [Fact]
    public async Task HolesAndSilosAreDrawnAndEveryKnotIsALink()
    {
        var page = await Draw(Small);
        var wide = page.QuerySelector(".anyaman-wide svg")!;
        Assert.Equal("/s/2", Assert.Single(wide.QuerySelectorAll("a.is-hole")).GetAttribute("href"));
        Assert.Equal("/o/2", Assert.Single(wide.QuerySelectorAll("a.is-silo")).GetAttribute("href"));
        Assert.Equal(["/i/1", "/i/2", "/i/3"], wide.QuerySelectorAll("a.knot").Select(a => a.GetAttribute("href")));
        Assert.Single(wide.QuerySelectorAll("a.knot.late"));
        Assert.Equal(1, page.QuerySelectorAll(".anyaman-narrow .hole-word").Length);
        Assert.Equal(3, page.QuerySelectorAll("table tbody tr").Length);
        Assert.Contains("belum ada", page.QuerySelectorAll("table tbody tr")[1].TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void AStrandOfPeopleIsTornWhereNobodyCarriesTheRow()
    {
        var layout = new AnyamanLayout(Small, new AnyamanReading(Small));
        // Column 0 lies under row 0 (a gap), and is torn at row 1, the hole, by nearly the whole pitch.
        Assert.Contains(
            $"L{AnyamanLayout.N(layout.X(0))} {AnyamanLayout.N(layout.Y(1) - layout.RowPitch / 2 + 2)}",
            layout.ColumnPath(0),
            StringComparison.Ordinal
        );
        Assert.Equal(3 * layout.Thickness(1), layout.Thickness(0), 3);
    }

    [Fact]
    public async Task HostileLabelsStayText()
    {
        const string evil = "</text></svg><script>alert(1)</script>\" onload=\"x";
        var model = new AnyamanModel(
            [new(evil, "/s", evil, 1), new("kosong", "/t", evil, 1)],
            [new(evil, "/o", evil)],
            [new(0, 0, KnotState.Half, evil, "/i")]
        );
        var page = await Draw(model, evil);
        Assert.Empty(page.QuerySelectorAll("script"));
        Assert.DoesNotContain(
            page.QuerySelectorAll("*"),
            e => e.Attributes.Any(a => a.Name.StartsWith("on", StringComparison.Ordinal))
        );
        Assert.Contains(evil, page.QuerySelector("a.knot title")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WithoutRowsItSaysWhatToWaitFor()
    {
        var page = await Draw(new([], Small.Columns, []));
        Assert.Null(page.QuerySelector("svg"));
        Assert.Contains("Belum ada sasaran", page.QuerySelector(".empty")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WithoutColumnsEveryRowIsAHole()
    {
        var page = await Draw(new(Small.Rows, [], []));
        Assert.Equal(3, page.QuerySelectorAll(".anyaman-wide a.is-hole").Length);
    }

    [Fact]
    public async Task AThousandKnotsFoldToTheirMisi()
    {
        AnyamanRow[] rows =
        [
            .. Enumerable
                .Range(0, 100)
                .Select(r => new AnyamanRow($"S{r}", $"/s/{r}", $"Misi {r / 20}", 1, $"?misi={r / 20}")),
        ];
        AnyamanColumn[] columns =
        [
            .. Enumerable.Range(0, 20).Select(c => new AnyamanColumn($"O{c}", $"/o/{c}", "OPD")),
        ];
        AnyamanKnot[] knots =
        [
            .. Enumerable
                .Range(0, 1000)
                .Select(k => new AnyamanKnot(k % 100, k / 100, (KnotState)(k % 4), $"K{k}", $"/i/{k}")),
        ];
        var model = new AnyamanModel(rows, columns, knots);

        var folded = await Draw(model);
        Assert.Equal(5 * 10, folded.QuerySelectorAll(".anyaman-wide a.knot").Length);
        Assert.Equal(
            Enumerable.Range(0, 5).Select(m => $"?misi={m}"),
            folded.QuerySelectorAll(".rows-of-plan > a").Select(a => a.GetAttribute("href"))
        );

        var opened = await Draw(model, open: "Misi 2");
        Assert.Equal(4 + 20, opened.QuerySelectorAll(".rows-of-plan > a").Length);

        var whole = await Draw(model, foldAbove: 100);
        Assert.Equal(1000, whole.QuerySelectorAll(".anyaman-wide a.knot").Length);
    }

    [Fact]
    public void FoldingSaysHowMuchIsEmptyAndKeepsTheLatePromise()
    {
        var folded = AnyamanFold.Fold(Small, open: null);
        Assert.Equal(["1 dari 2 kosong", null], folded.Rows.Select(r => r.Note));
        Assert.Equal([4m, 2m], folded.Rows.Select(r => r.Weight));
        Assert.Contains(folded.Knots, k => k is { Row: 0, Column: 2, State: KnotState.Notched });
    }

    private static async Task<IDocument> Draw(
        AnyamanModel model,
        string finding = "Temuan.",
        string? open = null,
        int foldAbove = 48
    )
    {
        await using var services = new ServiceCollection().AddLogging().BuildServiceProvider();
        await using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        var html = await renderer.Dispatcher.InvokeAsync(async () =>
        {
            System.Globalization.CultureInfo.CurrentUICulture = new("id-ID");
            var parameters = ParameterView.FromDictionary(
                new Dictionary<string, object?>
                {
                    ["Model"] = model,
                    ["Finding"] = finding,
                    ["Open"] = open,
                    ["FoldAbove"] = foldAbove,
                }
            );
            return (await renderer.RenderComponentAsync<Anyaman>(parameters)).ToHtmlString();
        });
        return new HtmlParser().ParseDocument(html);
    }
}
