using CsCheck;
using Gotong.Platform.Ledger;

namespace Gotong.Tests.Ledger;

public sealed class LinkTests
{
    private static readonly Gen<Link> Links =
        from region in Gen.Guid
        from position in Gen.Long[1, long.MaxValue]
        from milliseconds in Gen.Long[0, 4_102_444_800_000]
        from actor in Gen.Guid
        from visibility in Gen.Enum<Visibility>()
        from payload in Gen.String
        from previous in Gen.String
        select new Link(
            region,
            position,
            DateTimeOffset.UnixEpoch.AddMilliseconds(milliseconds),
            actor,
            visibility,
            Link.Sha256(payload),
            Link.Sha256(previous)
        );

    [Fact]
    public void What_was_hashed_can_be_read_back_whole() => Links.Sample(link => Link.Parse(link.Text) == link);

    [Fact]
    public void Two_links_that_differ_have_different_hashes() =>
        Gen.Select(Links, Links).Sample((a, b) => a == b || Link.Sha256(a.Text) != Link.Sha256(b.Text));

    [Fact]
    public void The_text_is_the_same_on_every_machine_and_in_every_country() =>
        Assert.Equal(
            """
            gotong-ledger-1
            00000000-0000-0000-0000-000000000001
            12
            2026-03-02T03:04:05.678Z
            00000000-0000-0000-0000-000000000002
            public
            aa
            bb
            """.ReplaceLineEndings("\n"),
            new Link(
                new Guid("00000000-0000-0000-0000-000000000001"),
                12,
                new DateTimeOffset(2026, 3, 2, 10, 4, 5, 678, TimeSpan.FromHours(7)),
                new Guid("00000000-0000-0000-0000-000000000002"),
                Visibility.Public,
                "aa",
                "bb"
            ).Text
        );

    [Theory]
    [InlineData("")]
    [InlineData("gotong-ledger-1\nx")]
    [InlineData("gotong-ledger-2\n\n\n\n\n\n\n")]
    public void Anything_else_is_not_a_link(string text) => Assert.Null(Link.Parse(text));
}
