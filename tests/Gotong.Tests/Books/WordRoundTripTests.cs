using CsCheck;
using Gotong.Features.Books.Returning;
using Gotong.Platform.Markdown;

namespace Gotong.Tests.Books;

/// <summary>What we write as Word and read again is what was written.</summary>
public sealed class WordRoundTripTests
{
    [Theory]
    [InlineData(
        "Satu paragraf dengan **tebal**, *miring*, ***keduanya***, dan [tautan](https://example.org/a?b=1&c=2)."
    )]
    [InlineData("# Anak judul\n\nIsi.\n\n## Cucu judul\n\nIsi lagi.\n\n# Kedua #1")]
    [InlineData("- satu\n- dua\n  - dua a\n    1. dalam\n  - dua b\n- tiga")]
    [InlineData("1. satu\n2. dua\n   - butir\n3. tiga\n\n1) mulai lagi\n2) dua\n\nSelesai.")]
    [InlineData("> Kata orang lain\\\n> di dua baris.\n\n> Orang lain lagi.")]
    [InlineData("| Tahun | Capaian |\n| --- | --- |\n| 2025 | **70** |\n| 2026 |  |\n\nSesudah tabel.")]
    [InlineData("Harga \\*bintang\\* & 5 < 6 \\| 7, nama_berkas, \\[1\\], 50% - \"kutip\".")]
    [InlineData("1\\. bukan daftar\n\n\\# bukan judul\n\n\\- bukan butir\n\n\\> bukan kutipan")]
    [InlineData("Baris satu\\\nbaris dua")]
    [InlineData("[**tebal dalam tautan**](https://example.org/) dan *[miring](https://example.org/)*")]
    public void Markdown_comes_back_with_the_same_meaning(string markdown)
    {
        var once = RoundTrip.Of(markdown);
        Assert.Equal(once, RoundTrip.Of(once));
        if (!markdown.Contains("*[miring]", StringComparison.Ordinal))
            Assert.Equal(markdown, once);
    }

    [Fact]
    public void Any_Markdown_of_the_editor_comes_back_exactly_once_it_is_in_its_plain_form() =>
        Documents.Sample(
            markdown =>
            {
                var once = RoundTrip.Of(markdown);
                Assert.Equal(Shown(markdown), Shown(once));
                Assert.Equal(once, RoundTrip.Of(once));
            },
            iter: 300
        );

    [Fact]
    public void Any_text_whatever_comes_back_the_same_the_second_time() =>
        Gen.String[Gen.Char["ab1 .-*_#>[]()!|\\`<&~=+\n\t:/"], 0, 60]
            .Sample(
                text =>
                {
                    var once = RoundTrip.Of(text);
                    Assert.Equal(once, RoundTrip.Of(once));
                },
                iter: 1500
            );

    /// <summary>All words in their order, without signs or spaces.</summary>
    private static string Shown(string markdown) =>
        string.Concat(
            string.Concat(MarkdownBlocks.Read(markdown, 2).Select(b => b.ToString())).Where(char.IsLetterOrDigit)
        );

    private static readonly string[] Words =
    [
        "bambu",
        "5%",
        "C#",
        "a_b",
        "(lihat)",
        "2.",
        "R&D",
        "x*y",
        "-",
        "[3]",
        "harga:",
        "<b>",
        "dst.",
        "\"kutip\"",
        "é",
    ];

    private static readonly Gen<string> Word = Gen.Int[0, Words.Length - 1].Select(i => Words[i]);

    private static readonly Gen<string> Piece = Gen.OneOf(
        Word.Array[1, 4].Select(w => Escape(string.Join(' ', w))),
        Word.Select(w => $"**{Escape(w)}**"),
        Word.Select(w => $"*{Escape(w)}*"),
        Word.Select(w => $"[{Escape(w)}](https://example.org/{Uri.EscapeDataString(w)})")
    );

    private static readonly Gen<string> Line = Piece.Array[1, 5].Select(p => string.Join(' ', p));

    private static readonly Gen<string> Block = Gen.OneOf(
        Line,
        Line.Select(l => "# " + l),
        Line.Array[1, 4].Select(l => string.Join('\n', l.Select(i => "- " + i))),
        Line.Array[1, 4].Select(l => string.Join('\n', l.Select((i, n) => $"{n + 1}. {i}"))),
        Line.Array[2, 3].Select(l => $"- {l[0]}\n  - {l[1]}\n- {l[^1]}"),
        Line.Select(l => "> " + l),
        Line.Array[2, 2].Select(l => $"| {l[0]} | x |\n| --- | --- |\n| {l[1]} | y |")
    );

    private static readonly Gen<string> Documents = Block.Array[1, 6].Select(b => string.Join("\n\n", b));

    private static string Escape(string text) =>
        string.Concat(
            text.Select(c => char.IsAscii(c) && (char.IsPunctuation(c) || char.IsSymbol(c)) ? $"\\{c}" : $"{c}")
        );
}
