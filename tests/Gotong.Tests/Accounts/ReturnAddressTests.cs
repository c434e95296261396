using CsCheck;
using Gotong.Features.Accounts;
using Xunit;

namespace Gotong.Tests.Accounts;

public sealed class ReturnAddressTests
{
    [Theory]
    [InlineData("/")]
    [InlineData("/saya")]
    [InlineData("/en/35.20/rencana?tahun=2026&cari=air%20bersih")]
    public void An_address_of_this_house_is_kept(string address) => Assert.Equal(address, ReturnAddress.Local(address));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("saya")]
    [InlineData("//evil.example")]
    [InlineData("/\\evil.example")]
    [InlineData("\\\\evil.example")]
    [InlineData("https://evil.example/")]
    [InlineData("javascript:alert(1)")]
    [InlineData("/\t/evil.example")]
    [InlineData("/\n/evil.example")]
    [InlineData(" /saya")]
    [InlineData("/saya\r\nSet-Cookie: a=b")]
    [InlineData("/désa")]
    public void Any_other_address_is_dropped(string? address) => Assert.Null(ReturnAddress.Local(address));

    [Fact]
    public void What_is_kept_never_leaves_this_house()
    {
        var texts = Gen.OneOf(Gen.String[Gen.Char["/\\:.?#@ \t\nae"], 0, 12], Gen.String);
        texts.Sample(text =>
        {
            var here = new Uri("http://localhost:5080/masuk");
            return ReturnAddress.Local("/" + text) is not { } kept || new Uri(here, kept).Authority == here.Authority;
        });
    }
}
