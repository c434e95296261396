using Gotong.Features.Regions;
using Xunit;

namespace Gotong.Tests.Regions;

public sealed class AreaTests
{
    private static readonly List<Area> Areas = [.. AreaSeed.Read()];

    [Theory]
    [InlineData(AreaLevel.Province, 38)]
    [InlineData(AreaLevel.Regency, 514)]
    [InlineData(AreaLevel.Kecamatan, 7285)]
    [InlineData(AreaLevel.Desa, 83762)]
    public void Every_area_of_the_country_is_there(AreaLevel level, int count) =>
        Assert.Equal(count, Areas.Count(a => a.Level == level));

    [Fact]
    public void Every_area_lies_in_one_that_is_there_too()
    {
        var codes = Areas.Select(a => a.Code).ToHashSet();
        Assert.Equal(AreaSeed.Count, codes.Count);
        Assert.All(Areas, a => Assert.True(a.ParentCode is null || codes.Contains(a.ParentCode), a.Code));
        Assert.All(Areas, a => Assert.False(string.IsNullOrWhiteSpace(a.Name), a.Code));
    }

    [Theory]
    [InlineData("35.20", "Kabupaten Magetan")]
    [InlineData("11.05", "Kabupaten Aceh Barat")]
    [InlineData("12.07.28.1007", "Lubuk Pakam I,II")]
    public void Names_are_read_as_written(string code, string name) =>
        Assert.Equal(name, Areas.Single(a => a.Code == code).Name);

    [Theory]
    [InlineData("11", "Asia/Jakarta")]
    [InlineData("35", "Asia/Jakarta")]
    [InlineData("61", "Asia/Jakarta")]
    [InlineData("62", "Asia/Jakarta")]
    [InlineData("63", "Asia/Makassar")]
    [InlineData("51", "Asia/Makassar")]
    [InlineData("73", "Asia/Makassar")]
    [InlineData("81", "Asia/Jayapura")]
    [InlineData("96", "Asia/Jayapura")]
    public void A_province_proposes_its_time_zone(string province, string zone) =>
        Assert.Equal(zone, RegionSettings.ZoneOf(province));
}
