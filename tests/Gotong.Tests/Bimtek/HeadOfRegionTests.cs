using Gotong.Features.Bimtek;

namespace Gotong.Tests.Bimtek;

/// <summary>Who signs as the head of region.</summary>
public sealed class HeadOfRegionTests
{
    [Theory]
    [InlineData("Bupati", true)]
    [InlineData("Bupati Magetan", true)]
    [InlineData("Pj. Bupati Magetan", true)]
    [InlineData("Plt. Wali Kota", true)]
    [InlineData("Kepala Daerah", true)]
    [InlineData("Wakil Bupati", false)]
    [InlineData("Plt. Wakil Wali Kota", false)]
    [InlineData("Sekretaris Bupati", false)]
    [InlineData("Kepala Dinas", false)]
    public void One_who_stands_in_for_the_head_signs_as_the_head_and_the_deputy_does_not(string office, bool isHead) =>
        Assert.Equal(isHead, SheetFacts.IsHeadOfRegion(office));
}
