using Gotong.Features.Regions;
using Gotong.Features.Regions.Boundaries;
using Gotong.Tests.Fixtures;

namespace Gotong.Tests.Regions.Boundaries;

/// <summary>What is wrong is told with its feature and what to do; nothing is mended.</summary>
public sealed class BoundaryCheckTests
{
    private static readonly List<Area> Here =
    [
        .. AreaSeed
            .Read()
            .Where(a => a.Level >= AreaLevel.Kecamatan && a.Code.StartsWith("35.20.", StringComparison.Ordinal)),
    ];
    private static readonly List<Area> Three = [.. Here.Where(a => Geo.Codes.Contains(a.Code))];

    [Fact]
    public void Three_sound_areas_are_drawn_and_nothing_is_said()
    {
        var check = Check(Geo.Three());
        Assert.Empty(check.Findings);
        Assert.True(check.CanStore);
        Assert.Equal(Geo.Codes, check.Drawn.Select(d => d.Area.Code));
    }

    [Theory]
    [InlineData("kode", "35.20.01")]
    [InlineData("KDEPUM", "352001")]
    [InlineData("id", "352001.0")]
    public void Codes_are_found_by_their_values(string property, string code)
    {
        var check = Check(Geo.Collection(Geo.Feature(code, Geo.Square(0), property: property)));
        Assert.Equal(property, check.Match.Property);
        Assert.False(check.Match.ByName);
        Assert.Equal("35.20.01", check.Drawn.Single().Area.Code);
    }

    [Fact]
    public void Names_are_only_proposed()
    {
        var check = Check(Geo.Collection(Geo.Feature("KECAMATAN PONCOL", Geo.Square(0), property: "WADMKC")));
        Assert.True(check.Match.ByName);
        Assert.Equal("35.20.01", check.Drawn.Single().Area.Code);
    }

    [Fact]
    public void What_is_missing_is_counted_by_name_and_may_be_stored()
    {
        var check = Check(Geo.Collection(Geo.Feature("35.20.01", Geo.Square(0))));
        var finding = Assert.Single(check.Findings);
        Assert.False(finding.Stops);
        Assert.Contains("2 kecamatan", finding.What, StringComparison.Ordinal);
        Assert.Contains("Parang", finding.What, StringComparison.Ordinal);
        Assert.True(check.CanStore);
    }

    [Theory]
    [InlineData("35.21.01", "35.21.01")]
    [InlineData(null, "tidak punya kode")]
    public void A_code_of_elsewhere_or_none_stops(string? code, string said) =>
        Stops(
            said,
            Geo.Feature("35.20.01", Geo.Square(0)),
            Geo.Feature("35.20.02", Geo.Square(1)),
            Geo.Feature(code, Geo.Square(2))
        );

    [Fact]
    public void A_file_of_another_region_stops() =>
        Stops("35.21.02", Geo.Feature("35.21.01", Geo.Square(0)), Geo.Feature("35.21.02", Geo.Square(1)));

    [Fact]
    public void The_same_code_twice_stops() =>
        Stops(
            "35.20.01 dipakai 2 kali",
            Geo.Feature("35.20.01", Geo.Square(0)),
            Geo.Feature("35.20.01", Geo.Square(1))
        );

    [Fact]
    public void A_border_that_crosses_itself_is_told_with_the_place()
    {
        var finding = Stops(
            "memotong dirinya sendiri",
            Geo.Feature("35.20.01", Geo.Ring([(0, 0), (1, 1), (1, 0), (0, 1), (0, 0)]))
        );
        Assert.Contains("[111.05, -7.75]", finding.What, StringComparison.Ordinal);
        Assert.Contains("Fitur 1 (Poncol)", finding.What, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[[[111,-7],[111.1,-7],[111.1,-7.1],[111,-7.1]]]", "Polygon", "tidak tertutup")]
    [InlineData("[[[111,-7],[111.1,-7],[111,-7]]]", "Polygon", "hanya 3 titik")]
    [InlineData("[]", "Polygon", "geometrinya kosong")]
    [InlineData("[[111,-7],[112,-7]]", "LineString", "bukan poligon")]
    [InlineData("[111,-7]", "Point", "bukan poligon")]
    [InlineData("[[[111,-7],[1e999,-7],[111.1,-7.1],[111,-7]]]", "Polygon", "bukan pasangan angka")]
    [InlineData("[[[111,-7],[\"x\",-7],[111.1,-7.1],[111,-7]]]", "Polygon", "bukan pasangan angka")]
    [InlineData("[[[111],[111.1,-7],[111.1,-7.1],[111,-7]]]", "Polygon", "bukan pasangan angka")]
    [InlineData("[[[-7,111],[-7,111.1],[-7.1,111.1],[-7,111]]]", "Polygon", "tertukar")]
    [InlineData("[[[512000,9150000],[513000,9150000],[513000,9151000],[512000,9150000]]]", "Polygon", "dalam meter")]
    [InlineData("[[[11,7],[12,7],[12,8],[11,7]]]", "Polygon", "di luar Indonesia")]
    [InlineData("[[[111,-7],[1e300,-7],[111.1,-7.1],[111,-7]]]", "Polygon", "dalam meter")]
    public void What_is_no_area_here_stops(string coordinates, string type, string said) =>
        Stops(said, Geo.Feature("35.20.01", coordinates, type));

    [Fact]
    public void Another_coordinate_system_stops()
    {
        var file = Geo.Three()
            .Replace(
                "{\"type\":\"FeatureCollection\"",
                "{\"type\":\"FeatureCollection\",\"crs\":{\"type\":\"name\",\"properties\":{\"name\":\"urn:ogc:def:crs:EPSG::32749\"}}",
                StringComparison.Ordinal
            );
        Assert.Contains("32749", Assert.Single(Check(file).Findings, f => f.Stops).What, StringComparison.Ordinal);
        Assert.Empty(Check(file.Replace("EPSG::32749", "OGC:1.3:CRS84", StringComparison.Ordinal)).Findings);
    }

    [Fact]
    public void Areas_on_each_other_are_told_and_stop_when_one_covers_the_other()
    {
        var little = Check(
            Geo.Collection(
                Geo.Feature("35.20.01", Geo.Square(0)),
                Geo.Feature("35.20.02", Geo.Square(1, -0.01)),
                Geo.Feature("35.20.03", Geo.Square(3))
            )
        );
        Assert.False(Assert.Single(little.Findings).Stops);
        Assert.Contains("Poncol dan Parang bertumpang tindih", little.Findings[0].What, StringComparison.Ordinal);
        Stops("bertumpang tindih", Geo.Feature("35.20.01", Geo.Square(0)), Geo.Feature("35.20.02", Geo.Square(0)));
    }

    [Theory]
    [InlineData("kecamatan", 18)]
    [InlineData("desa", 235)]
    public void The_borders_of_Magetan_can_be_stored(string level, int areas)
    {
        using var file = File.OpenRead(Folders.Shared($"boundaries/magetan_{level}.geojson"));
        var check = BoundaryCheck.Of(BoundaryFile.Read(file), Here);
        Assert.True(check.CanStore, string.Join("\n", check.Findings.Select(f => f.What)));
        Assert.Equal(areas, check.Drawn.Count);
        Assert.Equal("kode", check.Match.Property);
    }

    private static BoundaryFinding Stops(string said, params string[] features)
    {
        var check = Check(Geo.Collection(features));
        Assert.False(check.CanStore);
        var finding = Assert.Single(check.Findings, f => f.Stops && f.What.Contains(said, StringComparison.Ordinal));
        Assert.NotEmpty(finding.ToDo);
        return finding;
    }

    private static BoundaryCheck Check(string file) => BoundaryCheck.Of(BoundaryFile.Read(Geo.Stream(file)), Three);
}
