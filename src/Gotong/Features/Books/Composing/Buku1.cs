using Gotong.Documents;
using Gotong.Features.Books.Outlines;
using Gotong.Platform.Markdown;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Books.Composing;

/// <summary>
/// Buku 1: Analisis Strategis, from the same data and the analysis: pure. Its introduction is the one that is written in
/// Buku 2, once; what nobody has written says so.
/// </summary>
public static class Buku1
{
    public static string Title => T("Buku 1: Analisis Strategis Kota Cerdas", "Book 1: Strategic Smart City Analysis");

    public static Document Compose(BookData data, BookAnalysis analysis)
    {
        var index = new BookIndex(data);
        var blocks = new List<Block>();
        Chapter("pendahuluan", T("Pendahuluan", "Introduction"));
        foreach (var key in (string[])["latar-belakang", "dasar-hukum", "metodologi"])
            AddNarrative(blocks, data, key);
        Chapter("masa-depan", T("Analisis Masa Depan", "Analysis of the Future"));
        Section("visi", T("Visi daerah", "Vision of the region"));
        PlanPart.AddVision(blocks, data);
        Section("sasaran", T("Misi, tujuan, dan sasaran", "Missions, goals and objectives"));
        PlanPart.AddTree(blocks, data, index);
        Section("cakupan", T("Yang sudah dan belum dikerjakan", "What is carried and what is not"));
        WeavePart.Add(blocks, data, index);
        Chapter("kesiapan", T("Analisis Kesiapan Daerah", "Readiness of the Region"));
        ReadinessPart.Add(blocks, data, analysis);
        Chapter("kesenjangan", T("Analisis Kesenjangan per Dimensi", "Gaps by Dimension"));
        AnalysisPart.AddGaps(blocks, data, analysis);
        Chapter("swot", T("Analisis SWOT", "SWOT Analysis"));
        AnalysisPart.AddSwot(blocks, analysis);
        Chapter("kesimpulan", T("Kesimpulan", "Conclusion"));
        AnalysisPart.AddConclusion(blocks, data, index, analysis);
        return new(Title, Buku2.Subtitle(data.Region), English ? "en" : "id", Buku2.Properties(data, Title), blocks);

        void Chapter(string key, string title) => blocks.Add(new Heading(1, title, "bab-" + key));
        void Section(string key, string title) => blocks.Add(new Heading(2, title, Buku2.Anchor(key)));
    }

    private static void AddNarrative(List<Block> blocks, BookData data, string key)
    {
        var section = BookOutline.Buku2.Chapters.SelectMany(c => c.Sections).First(s => s.Key == key);
        blocks.Add(new Heading(2, section.Title.Text, Buku2.Anchor(key)));
        var markdown = data.Narratives.GetValueOrDefault(key, "");
        if (markdown.Length > 0)
            blocks.AddRange(MarkdownBlocks.Read(markdown, Buku2.NarrativeLevel));
        else
            blocks.Add(Buku2.Unwritten(new(key, section.Title.Text, section)));
    }

    internal static Note Unfilled(string who) =>
        new(T("Bagian ini belum diisi.", "This section is not filled in yet."), [who]);
}
