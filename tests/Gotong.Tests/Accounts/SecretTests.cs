using Gotong.Features.Accounts;
using Xunit;

namespace Gotong.Tests.Accounts;

public sealed class SecretTests
{
    [Fact]
    public void A_token_carries_32_random_bytes_and_fits_an_address()
    {
        var tokens = Enumerable.Range(0, 200).Select(_ => SecretToken.Create()).ToList();
        Assert.Equal(200, tokens.Distinct().Count());
        Assert.All(tokens, t => Assert.Matches("^[A-Za-z0-9_-]{43}$", t));
    }

    [Fact]
    public void The_database_knows_a_token_only_by_its_hash()
    {
        var token = SecretToken.Create();
        var hash = SecretToken.HashOf(token);
        Assert.Equal(64, hash.Length);
        Assert.Equal(hash, SecretToken.HashOf(token));
        Assert.NotEqual(hash, SecretToken.HashOf(token[..^1]));
        // SHA-256 of "abc", from FIPS 180-4.
        Assert.Equal("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", SecretToken.HashOf("abc"));
    }

    [Theory]
    [InlineData("gunung lawu dingin")]
    [InlineData("kopikopi pagi 7")]
    public void A_long_password_is_good(string password) =>
        Assert.Null(PasswordRules.Problem(password, "sari@magetan.go.id"));

    [Theory]
    [InlineData("Pendek-1!")]
    [InlineData("aaaaaaaaaaaaaaaa")]
    [InlineData("Sari@magetan.go.id")]
    [InlineData("sawah pagi kopi tetangga")]
    [InlineData("rice field morning coffee neighbour")]
    public void A_short_or_guessable_password_is_not(string password) =>
        Assert.NotNull(PasswordRules.Problem(password, "sari@magetan.go.id"));

    [Fact]
    public void An_endless_password_is_refused() =>
        Assert.NotNull(PasswordRules.Problem(string.Concat(Enumerable.Repeat("gunung ", 100)), "sari@magetan.go.id"));

    [Theory]
    [InlineData("sari@magetan.go.id", true)]
    [InlineData("o'brien+kota@x.id", true)]
    [InlineData("sari", false)]
    [InlineData("", false)]
    [InlineData("Sari <sari@magetan.go.id>", false)]
    [InlineData("sari@magetan.go.id\nbcc: x@y.id", false)]
    public void An_email_address_is_one_address(string email, bool good) =>
        Assert.Equal(good, EmailAddress.Problem(email) is null);
}
