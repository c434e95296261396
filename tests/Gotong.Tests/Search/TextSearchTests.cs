using Gotong.Platform.Search;

namespace Gotong.Tests.Search;

public sealed class TextSearchTests
{
    private readonly TextIndex<string> index = new();
    private readonly Dictionary<string, Guid> ids = [];

    public TextSearchTests()
    {
        foreach (
            var title in (string[])
                [
                    "Perumahan layak huni",
                    "Rumah singgah",
                    "Pasar tani",
                    "Sasaran pendapatan petani",
                    "Pengembangan pariwisata Sarangan",
                    "Penurunan prevalensi stunting",
                    "Jum'at bersih",
                ]
        )
            Add(title);
    }

    [Theory]
    [InlineData("rumah", "Rumah singgah")]
    [InlineData("perumahan", "Perumahan layak huni")]
    [InlineData("mengembangkan", "Pengembangan pariwisata Sarangan")]
    [InlineData("wisata", "Pengembangan pariwisata Sarangan")]
    [InlineData("turun", "Penurunan prevalensi stunting")]
    [InlineData("stuntng", "Penurunan prevalensi stunting")]
    [InlineData("prevalesni", "Penurunan prevalensi stunting")]
    [InlineData("sara", "Sasaran pendapatan petani", false)]
    [InlineData("sarang", "Pengembangan pariwisata Sarangan")]
    [InlineData("PASAR", "Pasar tani")]
    [InlineData("jumat", "Jum'at bersih")]
    [InlineData("petani pendapatan", "Sasaran pendapatan petani")]
    [InlineData("yang dan di pasar", "Pasar tani")]
    public void The_best_is_what_a_reader_means(string query, string best, bool exact = true)
    {
        var found = Find(query).Hits.Select(h => h.Entry).ToList();
        if (exact)
            Assert.Equal(best, found[0]);
        else
            Assert.DoesNotContain(found, f => f == best); // "sara" begins Sarangan, not Sasaran
    }

    [Fact]
    public void A_relative_is_found_after_the_word_itself() =>
        Assert.Equal(["Rumah singgah", "Perumahan layak huni"], Find("rumah").Hits.Select(h => h.Entry));

    [Fact]
    public void All_words_count_and_where_no_entry_has_them_all_the_most_do()
    {
        Assert.Equal(["Pasar tani"], Find("pasar tani").Hits.Select(h => h.Entry));
        Assert.Equal(["Pasar tani"], Find("pasar zzzz").Hits.Select(h => h.Entry));
    }

    [Fact]
    public void What_the_reader_may_not_see_is_not_even_a_suggestion()
    {
        var found = TextSearch.Find<string>(index, "stuntng", t => !t.Contains("stunting"), string.CompareOrdinal);
        Assert.Empty(found.Hits);
        Assert.Empty(found.Similar);
        Assert.Empty(found.Terms);
    }

    [Fact]
    public void A_slip_is_named_and_nothing_is_when_the_word_is_there()
    {
        var similar = Assert.Single(Find("stuntng").Similar);
        Assert.Equal(("stuntng", "stunting"), (similar.Asked, similar.Taken[0]));
        Assert.Empty(Find("stunting").Similar);
    }

    [Fact]
    public void What_is_taken_out_is_gone_and_can_come_back_changed()
    {
        index.Remove(ids["Pasar tani"]);
        Assert.DoesNotContain(Find("pasar").Hits, h => h.Entry == "Pasar tani");
        index.Add(ids["Pasar tani"], "Pasar ikan", ("Pasar ikan", 5));
        Assert.Equal("Pasar ikan", Find("pasar").Hits[0].Entry);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("yang")]
    [InlineData("'; DROP TABLE --")]
    [InlineData("\ud800\0%_*")]
    public void A_question_without_a_known_word_finds_nothing(string query) => Assert.Empty(Find(query).Hits);

    [Fact]
    public void A_snippet_begins_near_the_word_and_marks_its_relatives()
    {
        var text =
            string.Concat(Enumerable.Repeat("kata lain ", 30))
            + "petugas mengembangkan kolam, "
            + string.Concat(Enumerable.Repeat("dan lagi ", 50));
        var pieces = Marked.Snippet(text, Find("pengembangan").Terms);
        Assert.Equal("mengembangkan", Assert.Single(pieces, p => p.IsHit).Text);
        Assert.InRange(pieces.Sum(p => p.Text.Length), 50, 300);
    }

    private void Add(string title)
    {
        ids[title] = Guid.CreateVersion7();
        index.Add(ids[title], title, (title, 5));
    }

    private TextHits<string> Find(string query) =>
        TextSearch.Find<string>(index, query, _ => true, string.CompareOrdinal);
}
