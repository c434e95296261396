using Gotong.Features.Discussions;

namespace Gotong.Tests.Discussions;

public sealed class MentionsTests
{
    private static readonly (Guid Id, string Name)[] People =
    [
        (Guid.CreateVersion7(), "Siti Rahma"),
        (Guid.CreateVersion7(), "Siti Aminah"),
        (Guid.CreateVersion7(), "Bagus"),
        (Guid.CreateVersion7(), "H. Dadang, S.Kom."),
    ];

    [Theory]
    [InlineData("@Siti Rahma, mohon dibaca", 0)]
    [InlineData("Menurut @bagus: ya", 2)]
    [InlineData("(@H. Dadang, S.Kom.)", 3)]
    public void A_member_is_named_by_name(string text, int who)
    {
        var (found, unknown) = Mentions.Read(text, People);
        Assert.Equal(People[who].Id, Assert.Single(found));
        Assert.Empty(unknown);
    }

    [Theory]
    [InlineData("@Siti mana?", "Siti")]
    [InlineData("@Bagusto", "Bagusto")]
    public void A_name_of_nobody_or_of_several_is_told(string text, string told) =>
        Assert.Equal(told, Assert.Single(Mentions.Read(text, People).Unknown));

    [Theory]
    [InlineData("surat ke a@bagus.id")]
    [InlineData("harga @ 5000, dan @")]
    public void An_address_or_a_lone_sign_names_nobody(string text)
    {
        var (found, unknown) = Mentions.Read(text, People);
        Assert.Empty(found);
        Assert.Empty(unknown);
    }
}
