using System.Net;
using CsCheck;
using Gotong.Features.Webhooks;

namespace Gotong.Tests.Webhooks;

public sealed class PublicInternetTests
{
    [Theory]
    [InlineData("8.8.8.8", true)]
    [InlineData("103.10.66.1", true)]
    [InlineData("2001:4860:4860::8888", true)]
    [InlineData("2404:6800:4003::1", true)]
    [InlineData("10.1.2.3", false)]
    [InlineData("100.64.0.1", false)]
    [InlineData("127.0.0.1", false)]
    [InlineData("169.254.169.254", false)]
    [InlineData("172.31.255.255", false)]
    [InlineData("192.168.0.1", false)]
    [InlineData("224.0.0.1", false)]
    [InlineData("255.255.255.255", false)]
    [InlineData("0.0.0.0", false)]
    [InlineData("::", false)]
    [InlineData("::1", false)]
    [InlineData("fe80::1", false)]
    [InlineData("fd00::1", false)]
    [InlineData("ff02::1", false)]
    [InlineData("64:ff9b::a00:1", false)]
    [InlineData("2002:a00:1::", false)]
    [InlineData("2001::1", false)]
    [InlineData("2001:db8::1", false)]
    [InlineData("::ffff:127.0.0.1", false)]
    public void Knows_what_is_outside(string address, bool isOutside) =>
        Assert.Equal(isOutside, PublicInternet.Has(IPAddress.Parse(address)));

    [Fact]
    public void An_IPv4_address_wrapped_in_IPv6_is_judged_as_itself() =>
        Gen.UInt.Sample(bits =>
        {
            var plain = new IPAddress(bits);
            return PublicInternet.Has(plain) == PublicInternet.Has(plain.MapToIPv6());
        });
}
