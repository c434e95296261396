using Gotong.Features.Codes;

namespace Gotong.Tests.Codes;

public sealed class CodeFinderTests
{
    private static readonly CodeBook Book = Sample.Book(Sample.Nomenclature);

    [Theory]
    [InlineData("2.16.03", "2.16.03")]
    [InlineData("2.16.03.", "2.16.03")]
    [InlineData("x.xx.01", "X.XX.01")]
    [InlineData("2.16.01.2.01.0001", "X.XX.01.2.01.0001")]
    [InlineData("2.16.03.2.02.0009", "2.16.03.2.02.0038")]
    [InlineData("216032020019", "2.16.03.2.02.0019")]
    [InlineData("kota cerdas", "2.16.03.2.02.0038")]
    [InlineData("memanajemen spbe", "2.16.03.2.02.0019")]
    [InlineData("hamill", "1.02.02.2.02.0001")]
    [InlineData("2.16.03 pembangunan", "2.16.03.2.02.0020")]
    public void A_code_is_found_by_itself_its_beginning_and_its_words(string text, string first) =>
        Assert.Equal(first, CodeFinder.Find([Book], text, 10)[0].Code.Code);

    [Theory]
    [InlineData("")]
    [InlineData("9.99.99")]
    [InlineData("2.16.03 zzzzzzzz")]
    [InlineData("' OR 1=1 --")]
    [InlineData("\0\u202E%")]
    public void What_is_not_there_is_not_found(string text) => Assert.Empty(CodeFinder.Find([Book], text, 10));

    [Fact]
    public void A_beginning_finds_all_below_it_the_nearest_first()
    {
        var hits = CodeFinder.Find([Book], "2.16.03.2", 50);
        Assert.Equal("2.16.03.2.02", hits[0].Code.Code);
        Assert.Equal(5, hits.Count);
        Assert.All(hits, h => Assert.StartsWith("2.16.03.2", h.Code.Code, StringComparison.Ordinal));
    }

    [Fact]
    public void Of_two_alike_the_one_of_the_kabupaten_comes_first() =>
        Assert.Equal(CodeGovernment.KabKota, CodeFinder.Find([Book], "2.16.03.4.01.0001", 10)[0].Code.Government);
}
