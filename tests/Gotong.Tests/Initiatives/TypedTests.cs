using CsCheck;
using Gotong.Features.Initiatives.Steps;
using Gotong.Platform.Web;

namespace Gotong.Tests.Initiatives;

public sealed class TypedTests
{
    [Theory]
    [InlineData("2900000000", 2_900_000_000)]
    [InlineData("2.900.000.000", 2_900_000_000)]
    [InlineData("Rp2.900.000.000", 2_900_000_000)]
    [InlineData("Rp 2,9 miliar", 2_900_000_000)]
    [InlineData("rp. 750 juta", 750_000_000)]
    [InlineData("1,25 triliun", 1_250_000_000_000)]
    [InlineData("12,5 juta", 12_500_000)]
    [InlineData("0", 0)]
    public void Rupiah_is_read_as_people_write_it(string text, long amount) => Assert.Equal(amount, Typed.Rupiah(text));

    [Theory]
    [InlineData("12,5")]
    [InlineData("12.5")]
    [InlineData("1,000,000")]
    [InlineData("1.00.000")]
    [InlineData("2,9 M")]
    [InlineData("-5")]
    [InlineData("")]
    [InlineData("banyak")]
    [InlineData("0,0000001 juta")]
    [InlineData("99999999999999999999")]
    [InlineData("999.999.999 triliun")]
    public void Rupiah_that_could_mean_two_things_is_refused(string text) => Assert.Null(Typed.Rupiah(text));

    [Theory]
    [InlineData("12,5", "12.5")]
    [InlineData("1.250", "1250")]
    [InlineData("1.250,75", "1250.75")]
    [InlineData("-3", "-3")]
    public void A_number_has_points_between_thousands_and_a_comma_before_decimals(string text, string number) =>
        Assert.Equal(decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture), Typed.Decimal(text));

    [Theory]
    [InlineData("12.5")]
    [InlineData("1,2,3")]
    [InlineData("1e5")]
    [InlineData("٣")]
    public void A_number_of_another_country_is_refused(string text) => Assert.Null(Typed.Decimal(text));

    [Fact]
    public void Every_amount_is_read_back_from_how_it_is_shown() =>
        Gen.Long[0, 9_000_000_000_000_000]
            .Sample(amount =>
            {
                using var _ = new Web.InLanguage("id-ID");
                return Typed.Rupiah(Rupiah.Exact(amount)) == amount;
            });

    [Fact]
    public void Every_number_is_read_back_from_how_it_is_typed() =>
        Gen.Select(Gen.Long[-1_000_000_000, 1_000_000_000], Gen.Int[0, 6])
            .Sample(
                (n, decimals) =>
                {
                    var number = n / (decimal)Math.Pow(10, decimals);
                    return Typed.Decimal(Typed.Text(number)) == number;
                }
            );
}
