using CsCheck;
using Gotong.Methods.Text;

namespace Gotong.Methods.Tests;

public sealed class SpellingTests
{
    private static readonly Gen<string> Words = Gen.String[Gen.Char["abc"], 0, 7];

    [Theory]
    [InlineData("stunting", "stunting", 0)]
    [InlineData("stuntig", "stunting", 1)]
    [InlineData("stutning", "stunting", 1)]
    [InlineData("pendidkian", "pendidikan", 1)]
    [InlineData("kesehtan", "kesehatan", 1)]
    [InlineData("kesahtan", "kesehatan", 2)]
    [InlineData("ca", "abc", 3)]
    public void Letters_put_in_left_out_changed_or_exchanged_are_counted(string one, string other, int distance) =>
        Assert.Equal(distance, Spelling.Distance(one, other, 3));

    [Fact]
    public void Beyond_the_limit_there_is_no_distance() => Assert.Null(Spelling.Distance("desa", "kota", 2));

    [Fact]
    public void A_limit_only_cuts_and_both_directions_are_the_same() =>
        Gen.Select(Words, Words, Gen.Int[0, 4])
            .Sample(
                (a, b, most) =>
                {
                    var full = Spelling.Distance(a, b, 99)!.Value;
                    Assert.Equal(full <= most ? full : null, Spelling.Distance(a, b, most));
                    Assert.Equal(full, Spelling.Distance(b, a, 99));
                    Assert.Equal(a == b, full == 0);
                }
            );
}
