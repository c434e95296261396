using System.IO.Compression;
using System.Text;
using Gotong.Features.Regions.Boundaries;
using Gotong.Platform.Import;

namespace Gotong.Tests.Regions.Boundaries;

/// <summary>What is no file of borders at all is refused in words, with what to do.</summary>
public sealed class BoundaryFileTests
{
    [Theory]
    [InlineData("kode;nama\n1;2", "broken")]
    [InlineData("{\"type\":\"FeatureCollection\",\"features\":[", "broken")]
    [InlineData(
        "{\"type\":\"FeatureCollection\",\"features\":[{\"geometry\":{\"coordinates\":[[[NaN,1]]]}}]}",
        "broken"
    )]
    [InlineData("[1,2]", "no-data")]
    [InlineData("{\"type\":\"Topology\",\"objects\":{}}", "no-data")]
    [InlineData("{\"type\":\"FeatureCollection\",\"features\":[]}", "no-data")]
    [InlineData("{\"type\":\"FeatureCollection\"}", "no-data")]
    [InlineData("<kml/>", "kind")]
    [InlineData("PK", "broken")]
    public void What_is_no_collection_is_refused(string text, string code)
    {
        var refusal = Refusal(Geo.Stream(text));
        Assert.Equal(code, refusal.Code);
        Assert.NotEqual(refusal.Indonesian, refusal.English);
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{\"a\":")]
    public void Hostile_nesting_is_refused(string open) =>
        Assert.Equal(
            "broken",
            Refusal(
                Geo.Stream(
                    "{\"type\":\"FeatureCollection\",\"features\":[{\"geometry\":{\"coordinates\":"
                        + string.Concat(Enumerable.Repeat(open, 200_000))
                )
            ).Code
        );

    [Fact]
    public void A_text_longer_than_any_name_is_refused() =>
        Assert.Equal("broken", Refusal(Geo.Stream("{\"type\":\"" + new string('x', 3_000_000) + "\"}")).Code);

    [Fact]
    public void Eighty_megabytes_are_told_with_the_limit_and_how_to_make_them_smaller()
    {
        using var large = new Emptiness(80L * 1024 * 1024);
        var refusal = Refusal(large);
        Assert.Equal("too-big", refusal.Code);
        Assert.Contains("80 MB", refusal.Indonesian, StringComparison.Ordinal);
        Assert.Contains("20 MB", refusal.Indonesian, StringComparison.Ordinal);
        Assert.Contains("Simplify", refusal.Indonesian, StringComparison.Ordinal);
        Assert.False(large.WasRead);
    }

    [Fact]
    public void More_points_than_a_map_needs_are_refused_without_keeping_them()
    {
        var points = string.Join(",", Enumerable.Repeat("[111,-7]", GeoJson.MostPoints + 1));
        Assert.Equal("too-much", Refusal(Geo.Stream(Geo.Collection(Geo.Feature("35.20.01", $"[[{points}]]")))).Code);
    }

    [Fact]
    public void A_zip_is_opened_and_one_that_swells_is_refused()
    {
        Assert.Equal(3, BoundaryFile.Read(Zip(("peta/batas.geojson", Geo.Three()))).Features.Count);
        Assert.Equal("kind", Refusal(Zip(("batas.shp", "x"), ("batas.dbf", "x"))).Code);
        Assert.Equal("zip", Refusal(Zip(("a.json", "{}"), ("b.json", "{}"))).Code);
        Assert.Equal("zip", Refusal(Zip(("baca.txt", "x"))).Code);
        Assert.Equal("zip-bomb", Refusal(Zip(("a.json", new string(' ', 101 * 1024 * 1024)))).Code);
    }

    [Fact]
    public void A_mark_before_the_text_and_the_order_of_members_do_not_matter() =>
        Assert.Equal(
            3,
            BoundaryFile.Read(Geo.Stream("\uFEFF" + Geo.Three())).Features.Count(f => f.Polygons.Count == 1)
        );

    private static ImportRefusal Refusal(Stream stream) =>
        Assert.Throws<ImportRefusal>(() => BoundaryFile.Read(stream));

    private static MemoryStream Zip(params (string Name, string Text)[] files)
    {
        var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var (name, text) in files)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(Encoding.UTF8.GetBytes(text));
            }
        stream.Position = 0;
        return stream;
    }

    private sealed class Emptiness(long length) : MemoryStream
    {
        public bool WasRead { get; private set; }
        public override long Length => length;

        public override int Read(byte[] buffer, int offset, int count)
        {
            WasRead = true;
            return 0;
        }

        public override int Read(Span<byte> buffer)
        {
            WasRead = true;
            return 0;
        }
    }
}
