using System.Globalization;
using CsCheck;
using Gotong.Platform.Import;
using Xunit;
using Cell = Gotong.Platform.Import.Cell;

namespace Gotong.Tests.Import;

public sealed class NumberTextTests
{
    private static readonly CultureInfo Indonesian = CultureInfo.GetCultureInfo("id-ID");

    [Theory]
    [InlineData("17,63", 17.63)]
    [InlineData("10,79254373", 10.79254373)]
    [InlineData("99.09", 99.09)]
    [InlineData("1.234.567,89", 1234567.89)]
    [InlineData("1,234,567.89", 1234567.89)]
    [InlineData("0,123", 0.123)]
    [InlineData("1234,567", 1234.567)]
    [InlineData("-5.7", -5.7)]
    [InlineData("−5,7", -5.7)]
    [InlineData("17,63%", 17.63)]
    [InlineData("17,63 persen", 17.63)]
    [InlineData("Rp 1.500.000", 1500000)]
    [InlineData("Rp1.500.000,-", 1500000)]
    [InlineData("162977000000", 162977000000)]
    public void A_number_that_says_itself_how_it_is_written_is_read(string text, double expected) =>
        Assert.Equal((decimal)expected, Assert.IsType<NumberText.Number>(NumberColumn.From([text]).Read(text)).Value);

    [Fact]
    public void One_mark_before_three_digits_is_settled_by_its_column_or_asked_about()
    {
        Assert.IsType<NumberText.Unclear>(NumberColumn.From(["1.234", "85"]).Read("1.234"));
        Assert.Equal(new NumberText.Number(144902), NumberColumn.From(["144.902", "1,00"]).Read("144.902"));
        Assert.Equal(new NumberText.Number(1.234m), NumberColumn.From(["1.234", "99.09"]).Read("1.234"));
        Assert.Equal(NumberConvention.Mixed, NumberColumn.From(["17,63", "99.09"]).Convention);
        Assert.IsType<NumberText.Unclear>(NumberColumn.From(["17,63", "99.09"]).Read("1.234"));
    }

    [Theory]
    [InlineData("1.23.456,7")]
    [InlineData("1.234.56")]
    [InlineData("12.3456.789,1")]
    [InlineData("1,2,3")]
    [InlineData("67,94 (ADHB) / 41,89 (ADHK)")]
    [InlineData("8 dokumen")]
    [InlineData("≥ 90")]
    [InlineData("8-5")]
    [InlineData("99999999999999999999999999999999999")]
    public void What_is_not_surely_one_number_is_asked_about(string text) =>
        Assert.IsType<NumberText.Unclear>(NumberColumn.From([text, "0,5"]).Read(text));

    [Theory]
    [InlineData("")]
    [InlineData("N/A")]
    [InlineData("NA")]
    [InlineData("n.a")]
    [InlineData("Tidak Ada Data")]
    [InlineData("-")]
    [InlineData(" – ")]
    public void No_value_is_never_zero(string text) => Assert.IsType<NumberText.NoValue>(new NumberColumn().Read(text));

    [Theory]
    [InlineData("5,7-6,6", 5.7, 6.6)]
    [InlineData("7,5-8", 7.5, 8)]
    [InlineData("2,50 – 4,50", 2.5, 4.5)]
    [InlineData("5,0 s.d. 6,0", 5, 6)]
    public void A_range_is_read(string text, double low, double high) =>
        Assert.Equal(new NumberText.Range((decimal)low, (decimal)high), NumberColumn.From([text]).Read(text));

    [Theory]
    [InlineData("BB")]
    [InlineData("WTP")]
    [InlineData("Tepat Waktu")]
    [InlineData("Tidak Ada")]
    [InlineData("Level 3")]
    public void Words_are_a_label(string text) =>
        Assert.Equal(new NumberText.Label(text), new NumberColumn().Read(text));

    [Fact]
    public void A_number_cell_needs_no_convention_and_a_date_made_by_Excel_is_asked_about()
    {
        var comma = NumberColumn.From(["0,5"]);
        Assert.Equal(new NumberText.Number(1.234m), comma.Read(new Cell("1.234", CellKind.Number)));
        Assert.IsType<NumberText.Unclear>(comma.Read(new Cell("2026-07-05", CellKind.Date)));
        Assert.IsType<NumberText.Unclear>(comma.Read(new Cell("#REF!", CellKind.Error)));
    }

    [Fact]
    public void Any_number_written_in_one_convention_is_read_back_in_its_column() =>
        Gen.Select(Gen.Decimal[-1_000_000_000m, 1_000_000_000m], Gen.Int[0, 8], Gen.Bool, Gen.Bool)
            .Sample(
                (raw, digits, indonesian, grouped) =>
                {
                    var number = Math.Round(raw, digits);
                    var culture = indonesian ? Indonesian : CultureInfo.InvariantCulture;
                    var text = number.ToString((grouped ? "N" : "F") + digits, culture);
                    var column = NumberColumn.From([text, (0.5m).ToString(culture)]);
                    return column.Read(text) is NumberText.Number read && read.Value == number;
                }
            );

    [Fact]
    public void No_text_makes_it_throw_or_turns_nothing_into_zero() =>
        Gen.Select(
                Gen.OneOf(Gen.String, Gen.String[Gen.Char["0123456789.,-–% Rp()sd/NnAa"], 0, 40]).Array[0, 6],
                Gen.String
            )
            .Sample(
                (column, text) =>
                {
                    var read = NumberColumn.From(column).Read(text);
                    return read is not NumberText.Number { Value: 0 } || text.Contains('0', StringComparison.Ordinal);
                }
            );
}
