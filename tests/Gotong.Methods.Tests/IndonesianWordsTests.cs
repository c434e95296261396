using Gotong.Methods.Text;

namespace Gotong.Methods.Tests;

public sealed class IndonesianWordsTests
{
    [Theory]
    [InlineData("pengembangan", "kembang")]
    [InlineData("perumahan", "rumah")]
    [InlineData("pembangunan", "bangun")]
    [InlineData("peralatan", "alat")]
    [InlineData("persampahan", "sampah")]
    [InlineData("kesehatan", "sehat")]
    [InlineData("mengukur", "ukur")]
    [InlineData("mengirimkan", "kirim")]
    [InlineData("menyapu", "sapu")]
    [InlineData("menulis", "tulis")]
    [InlineData("memakai", "pakai")]
    [InlineData("memakan", "makan")]
    [InlineData("belajar", "ajar")]
    [InlineData("pelajaran", "ajar")]
    [InlineData("keberhasilannya", "hasil")]
    [InlineData("mempertanyakan", "tanya")]
    [InlineData("mengecat", "cat")]
    [InlineData("kinerja", "kerja")]
    [InlineData("gemuruh", "guruh")]
    [InlineData("digitalisasi", "digital")]
    public void A_word_shares_a_reading_with_its_root(string word, string root) =>
        Assert.Contains(root, IndonesianWords.Readings(word));

    [Theory]
    [InlineData("pasar", "sasaran")]
    [InlineData("desa", "sampah")]
    [InlineData("air", "layanan")]
    [InlineData("jalan", "layanan")]
    public void Strangers_share_none(string one, string other) =>
        Assert.Empty(IndonesianWords.Readings(one).Intersect(IndonesianWords.Readings(other)));

    [Theory]
    [InlineData("")]
    [InlineData("di")]
    [InlineData("2026")]
    [InlineData("naïf")]
    public void What_is_no_inflected_word_stays_as_it_is(string word) =>
        Assert.Equal([word], IndonesianWords.Readings(word));

    [Fact]
    public void Any_letters_have_readings_and_the_word_is_the_first() =>
        CsCheck.Check.Sample(
            CsCheck.Gen.String[CsCheck.Gen.Char["abdegiklmnoprstuy"], 0, 30],
            word =>
            {
                var readings = IndonesianWords.Readings(word);
                Assert.Equal(word, readings[0]);
                Assert.Equal(readings.Distinct(), readings);
            }
        );

    /// <summary>The expected stems of a published stemmer's own tests, where they lie beside this repository.</summary>
    [Theory]
    [InlineData("sastrawi_functional_word_stem.tsv")]
    [InlineData("sastrawi_integration_word_stem.tsv")]
    public void The_stems_that_others_found_are_among_the_readings(string file)
    {
        var rows = File.ReadLines(Shared($"text/{file}"))
            .Skip(1)
            .Select(line => line.ToLowerInvariant().Split('\t'))
            .Where(row => row[0].All(char.IsAsciiLetter))
            .ToList();
        var missed = rows.Where(r => !IndonesianWords.Readings(r[0]).Contains(r[1]))
            .Select(r => $"{r[0]}: {r[1]}")
            .ToList();
        Assert.True(missed.Count <= rows.Count / 50, $"{missed.Count} of {rows.Count}: {string.Join(", ", missed)}");
    }

    private static string Shared(string path)
    {
        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
            if (Path.Combine(at.FullName, "shared", "data", path) is var file && File.Exists(file))
                return file;
        Assert.Skip($"shared/data/{path} is not beside this repository");
        return "";
    }
}
