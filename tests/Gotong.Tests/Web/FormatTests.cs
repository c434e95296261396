using Gotong.Platform.Web;
using Microsoft.AspNetCore.Http;
using Xunit;

namespace Gotong.Tests.Web;

public sealed class FormatTests
{
    [Theory]
    [InlineData(0, "Rp0")]
    [InlineData(750_000, "Rp750.000")]
    [InlineData(1_000_000, "Rp1 juta")]
    [InlineData(2_931_500_000, "Rp2,9 miliar")]
    [InlineData(294_400_000_000, "Rp294 miliar")]
    [InlineData(999_960_000, "Rp1 miliar")]
    [InlineData(999_400_000, "Rp999 juta")]
    [InlineData(12_345_678_900_000, "Rp12,3 triliun")]
    [InlineData(-2_931_500_000, "−Rp2,9 miliar")]
    [InlineData(long.MaxValue, "Rp9.223.372 triliun")]
    public void RupiahIsSaidAsPeopleSayIt(long amount, string said)
    {
        using var language = new InLanguage("id-ID");
        Assert.Equal(said, Rupiah.Short(amount));
    }

    [Fact]
    public void RupiahInEnglishAndExact()
    {
        using var language = new InLanguage("en-GB");
        Assert.Equal("Rp2.9 billion", Rupiah.Short(2_931_500_000));
        Assert.Equal("Rp2,931,500,000", Rupiah.Exact(2_931_500_000));
        Assert.Equal("−Rp9,223,372,036,854,775,808", Rupiah.Exact(long.MinValue));
    }

    [Theory]
    [InlineData("id-ID", "1.234,5", "17,63", "12,5%")]
    [InlineData("en-GB", "1,234.5", "17.63", "12.5%")]
    public void NumbersFollowTheLanguage(string culture, string large, string small, string percent)
    {
        using var language = new InLanguage(culture);
        Assert.Equal(large, Numbers.Text(1234.50m));
        Assert.Equal(small, Numbers.Text(17.63m));
        Assert.Equal(percent, Numbers.Percent(0.125m));
    }

    [Fact]
    public void AMomentIsToldInTheRegionsTimeAndDay()
    {
        using var language = new InLanguage("id-ID");
        var late = new DateTimeOffset(2026, 8, 16, 17, 30, 0, TimeSpan.Zero);
        Assert.Equal("17 Agustus 2026, 00.30 WIB", Dates.Moment(late, Dates.Wib));
        Assert.Equal("17 Agustus 2026, 02.30 WIT", Dates.Moment(late, Dates.Wit));
        Assert.Equal(new DateOnly(2026, 8, 17), Dates.DayOf(late, Dates.Wib));
    }

    [Fact]
    public void DatesInEnglish()
    {
        using var language = new InLanguage("en-GB");
        Assert.Equal("17 August 2026", Dates.Day(new(2026, 8, 17)));
        Assert.Equal("August 2026", Dates.Month(new(2026, 8, 17)));
        Assert.Equal("17 August 2026, 11:30 WITA", Dates.Moment(new(2026, 8, 17, 3, 30, 0, TimeSpan.Zero), Dates.Wita));
    }

    [Theory]
    [InlineData("id-ID", "/35.20/", "/35.20/")]
    [InlineData("en-GB", "/35.20/", "/en/35.20/")]
    [InlineData("en-GB", "/", "/en/")]
    public void HrefsCarryTheLanguage(string culture, string path, string href)
    {
        using var language = new InLanguage(culture);
        Assert.Equal(href, Href.To(path));
    }

    [Theory]
    [InlineData("id-ID", "", "/35.20/rencana", "/en/35.20/rencana?a=1")]
    [InlineData("en-GB", "/en", "/35.20/rencana", "/35.20/rencana?a=1")]
    [InlineData("en-GB", "", "/en/35.20/rencana", "/35.20/rencana?a=1")]
    [InlineData("en-GB", "", "/en", "/?a=1")]
    [InlineData("id-ID", "", "/energi", "/en/energi?a=1")]
    public void TheOtherLanguageIsTheSamePage(string culture, string root, string path, string other)
    {
        using var language = new InLanguage(culture);
        var http = new DefaultHttpContext();
        http.Request.PathBase = root;
        http.Request.Path = path;
        http.Request.QueryString = new("?a=1");
        Assert.Equal(other, Href.OtherLanguage(http.Request));
    }
}
