using Gotong.Features.Codes;
using Gotong.Features.Priorities;

namespace Gotong.Tests.Codes;

public sealed class EditionTests
{
    [Fact]
    public void The_framework_of_2017_has_six_dimensions_of_three_parts_each()
    {
        var edition = FrameworkEdition.Of("kominfo-2017");
        Assert.Equal(6, edition.Dimensions.Count);
        Assert.All(edition.Dimensions, d => Assert.Equal(3, d.SubDimensions.Count));
        Assert.Equal(FrameworkEdition.Default, edition.Key);
    }

    [Fact]
    public void The_draft_of_2026_has_six_aspects_without_parts_and_mobility_instead_of_branding()
    {
        var edition = FrameworkEdition.Of("aspek-2026");
        Assert.Equal(6, edition.Dimensions.Count);
        Assert.False(edition.HasSubDimensions);
        Assert.NotNull(edition.Dimension("mobilitas"));
        Assert.Null(edition.Dimension("branding"));
    }

    [Fact]
    public void What_no_source_confirms_is_marked()
    {
        var edition = FrameworkEdition.Of("kominfo-2017");
        Assert.All(edition.Dimension("governance")!.SubDimensions, s => Assert.True(s.Verified));
        Assert.All(edition.Dimension("economy")!.SubDimensions, s => Assert.False(s.Verified));
        Assert.All(FrameworkEdition.Of("aspek-2026").Dimensions, d => Assert.False(d.Verified));
    }

    [Fact]
    public void Every_name_is_written_in_both_languages_and_every_key_stands_once()
    {
        foreach (var edition in FrameworkEdition.All)
        {
            var phrases = edition
                .Dimensions.SelectMany(d => (Phrase[])[d.Name, d.Goal, .. d.SubDimensions.Select(s => s.Name)])
                .Concat([edition.Name, edition.Unit, edition.Status]);
            Assert.All(phrases, IsComplete);
            Assert.Distinct(edition.Dimensions.Select(d => d.Key));
        }
        Assert.All(FundingSource.All, s => IsComplete(s.Name));
        Assert.All(FundingSource.All, s => IsComplete(s.Hint));
        Assert.Distinct(FundingSource.All.Select(s => s.Key));
    }

    [Fact]
    public void Money_of_villages_companies_and_people_is_outside_the_regions_budget()
    {
        foreach (var outside in (string[])["apbn", "apbdes", "kpbu", "tjsl", "tjsp", "bumd", "swadaya", "hibah"])
            Assert.False(FundingSource.Find(outside)!.InApbd, outside);
        foreach (var inside in (string[])["apbd", "dau", "dak-fisik", "dak-nonfisik", "blud"])
            Assert.True(FundingSource.Find(inside)!.InApbd, inside);
        Assert.NotNull(FundingSource.Find(FundingSource.Apbd));
        Assert.True(FundingSource.Find(FundingSource.None)!.Free);
    }

    [Fact]
    public void An_unknown_edition_is_an_error_and_an_unknown_key_is_shown_as_it_is()
    {
        Assert.Throws<ArgumentException>(() => FrameworkEdition.Of("iso-9999"));
        Assert.Equal("lama", FrameworkEdition.Of("aspek-2026").NameOf("lama", null));
    }

    private static void IsComplete(Phrase phrase)
    {
        Assert.False(string.IsNullOrWhiteSpace(phrase.Id));
        Assert.False(string.IsNullOrWhiteSpace(phrase.En));
    }
}
