using CsCheck;
using Gotong.Methods.Formulas;

namespace Gotong.Methods.Tests;

public sealed class FormulaTests
{
    private static readonly Dictionary<string, decimal> Values = new(StringComparer.Ordinal)
    {
        ["i1"] = 12.5m,
        ["i2"] = 4m,
        ["nol"] = 0m,
    };

    [Theory]
    [InlineData("1 + 2 * 3", 7)]
    [InlineData("(1 + 2) * 3", 9)]
    [InlineData("8 - 2 - 1", 5)]
    [InlineData("8 / 2 / 2", 2)]
    [InlineData("-i2 + 5", 1)]
    [InlineData("--2", 2)]
    [InlineData("2 * -i2", -8)]
    [InlineData("i1 / i2 * 100", 312.5)]
    [InlineData("12,5 + 0.5", 13)]
    [InlineData("I1", 12.5)]
    [InlineData("min(i1; i2; 3)", 3)]
    [InlineData("max(i1;i2)", 12.5)]
    [InlineData("avg(1; 2; 6)", 3)]
    [InlineData("sum(i1; max(1; 2))", 14.5)]
    public void A_formula_is_computed_as_it_is_read(string text, double expected) =>
        Assert.Equal((decimal)expected, Of(text).Compute(ValueOf).Value);

    [Theory]
    [InlineData("", FormulaFault.Empty, 0)]
    [InlineData("   ", FormulaFault.Empty, 0)]
    [InlineData("1 +", FormulaFault.ValueMissing, 3)]
    [InlineData("* 2", FormulaFault.ValueMissing, 0)]
    [InlineData("(1 + 2", FormulaFault.BracketMissing, 6)]
    [InlineData("1 + 2)", FormulaFault.BracketMissing, 5)]
    [InlineData("2 i1", FormulaFault.OperatorMissing, 2)]
    [InlineData("1.2.3", FormulaFault.BadNumber, 0)]
    [InlineData("i1 + 5,", FormulaFault.BadNumber, 5)]
    [InlineData("sqrt(2)", FormulaFault.UnknownFunction, 0)]
    [InlineData("i1; DROP TABLE", FormulaFault.OperatorMissing, 2)]
    [InlineData("i1 ^ 2", FormulaFault.UnknownSign, 3)]
    [InlineData("System.Exit(1)", FormulaFault.OperatorMissing, 6)]
    [InlineData("min()", FormulaFault.ValueMissing, 4)]
    public void What_cannot_be_read_is_named_with_its_place(string text, FormulaFault fault, int at)
    {
        var parsed = Formula.Parse(text);
        Assert.Null(parsed.Formula);
        Assert.Equal((fault, at), (parsed.Fault, parsed.At));
    }

    [Fact]
    public void Division_by_zero_a_missing_value_and_a_number_too_large_give_no_value_but_a_reason()
    {
        Assert.Equal(new Outcome(null, Trouble.DivisionByZero, null), Of("1 / nol").Compute(ValueOf));
        Assert.Equal(new Outcome(null, Trouble.DivisionByZero, null), Of("1 / (i2 - 4)").Compute(ValueOf));
        Assert.Equal(new Outcome(null, Trouble.ValueMissing, "i9"), Of("i1 + i9").Compute(ValueOf));
        var large = "79228162514264337593543950335";
        Assert.Equal(Trouble.TooLarge, Of($"{large} * {large}").Compute(ValueOf).Trouble);
    }

    [Fact]
    public void Brackets_nobody_could_read_are_refused_and_nothing_breaks()
    {
        Assert.Equal(FormulaFault.TooDeep, Formula.Parse(new string('(', 1500)).Fault);
        Assert.Equal(FormulaFault.TooDeep, Formula.Parse(new string('-', 1500)).Fault);
        Assert.Equal(FormulaFault.TooLong, Formula.Parse(new string('1', 2001)).Fault);
    }

    [Fact]
    public void A_circle_is_named_by_those_who_stand_in_it()
    {
        var others = new Dictionary<string, Formula>(StringComparer.Ordinal)
        {
            ["i1"] = Of("i2 + 1"),
            ["i2"] = Of("i3 * 2"),
        };
        Assert.Equal(["i3", "i1", "i2", "i3"], FormulaBook.CycleWith(others, "i3", Of("i1 - 1")));
        Assert.Equal(["i3", "i3"], FormulaBook.CycleWith(others, "i3", Of("i3")));
        Assert.Null(FormulaBook.CycleWith(others, "i3", Of("i4")));
        Assert.Null(new FormulaBook(others).Cycle());
        Assert.Equal(Trouble.ValueMissing, new FormulaBook(others).Compute("i1", _ => null).Trouble);
        Assert.Equal("i3", new FormulaBook(others).Compute("i1", _ => null).Symbol);
        Assert.Equal(7, new FormulaBook(others).Compute("i1", s => s == "i3" ? 3 : null).Value);
    }

    [Fact]
    public void A_missing_value_deep_below_is_named_and_division_by_zero_below_is_said()
    {
        var book = new FormulaBook(
            new Dictionary<string, Formula>(StringComparer.Ordinal) { ["a"] = Of("b + 1"), ["b"] = Of("c / d") }
        );
        Assert.Equal(Trouble.DivisionByZero, book.Compute("a", s => s == "c" ? 1 : 0).Trouble);
        Assert.Equal("d", book.Compute("a", s => s == "c" ? 1 : null).Symbol);
    }

    /// <summary>Random formulas with what they come to, computed beside the parser.</summary>
    private static readonly Gen<(string Text, decimal? Value)> Written = Gen.Recursive<(string Text, decimal? Value)>(
        (depth, inner) =>
        {
            var leaf = Gen.Int[0, 999].Select(n => ($"{n / 10},{n % 10}", (decimal?)n / 10));
            return depth > 4
                ? leaf
                : Gen.OneOf(
                    leaf,
                    Gen.Select(
                        inner,
                        inner,
                        Gen.Int[0, 3].Select(n => "+-*/"[n]),
                        (a, b, sign) => ($"({a.Text} {sign} {b.Text})", Apply(sign, a.Value, b.Value))
                    ),
                    Gen.Select(inner, inner, (a, b) => ($"sum({a.Text}; {b.Text})", Apply('+', a.Value, b.Value))),
                    inner.Select(a => ($"-{a.Text}", -a.Value))
                );
        }
    );

    [Fact]
    public void Every_formula_comes_to_what_arithmetic_says_and_is_read_back_as_it_writes_itself() =>
        Written.Sample(written =>
        {
            var formula = Of(written.Text);
            var outcome = formula.Compute(_ => null);
            if (outcome.Trouble != Trouble.TooLarge)
                Assert.Equal(written.Value, outcome.Value);
            Assert.Equal(outcome, Of(formula.ToString()).Compute(_ => null));
            Assert.Equal(formula.ToString(), Of(formula.ToString()).ToString());
        });

    [Fact]
    public void No_text_breaks_the_parser() =>
        Gen.String.Sample(text =>
        {
            var parsed = Formula.Parse(text);
            Assert.True(parsed.Formula is not null || parsed.Fault != FormulaFault.None);
            Assert.InRange(parsed.At, 0, text.Length);
        });

    private static decimal? Apply(char sign, decimal? a, decimal? b)
    {
        try
        {
            return sign switch
            {
                '+' => a + b,
                '-' => a - b,
                '*' => a * b,
                _ => b == 0 ? null : a / b,
            };
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    private static decimal? ValueOf(string symbol) => Values.TryGetValue(symbol, out var value) ? value : null;

    private static Formula Of(string text) => Formula.Parse(text).Formula ?? throw new FormatException(text);
}
