using Gotong.Documents;
using Gotong.Features.Books.Composing;
using Gotong.Platform.Markdown;

namespace Gotong.Features.Books.Returning;

/// <summary>What a section would say had its file come back untouched: written as Word and read again, so that what a Word
/// file cannot say is never taken for a change.</summary>
internal static class RoundTrip
{
    public static IReadOnlyDictionary<string, string> Of(IReadOnlyCollection<string> texts)
    {
        var distinct = texts.Distinct(StringComparer.Ordinal).ToList();
        var blocks = new List<Block> { new Heading(1, "-") };
        for (var i = 0; i < distinct.Count; i++)
        {
            blocks.Add(new Heading(Buku2.NarrativeLevel, "-"));
            blocks.Add(new EditableStart(Mark(i).Name, "", ""));
            blocks.AddRange(MarkdownBlocks.Read(distinct[i], Buku2.NarrativeLevel));
            blocks.Add(new EditableEnd());
        }
        if (distinct.Count == 0)
            return new Dictionary<string, string>(StringComparer.Ordinal);
        using var file = new MemoryStream();
        DocxWriter.Write(new("", "", "id", new("", ""), blocks), file);
        var back = WordFile.Read(file).Sections.ToDictionary(s => s.Mark.Key, s => Markdown(s), StringComparer.Ordinal);
        return distinct
            .Select((text, i) => (text, Back: back[Mark(i).Key]))
            .ToDictionary(t => t.text, t => t.Back, StringComparer.Ordinal);
    }

    public static string Of(string text) => Of([text])[text];

    public static string Markdown(ReturnedSection section) =>
        MarkdownText.Write(section.Content.Done(), Buku2.NarrativeLevel);

    private static SectionMark Mark(int i) => SectionMark.Of("x", $"{i}", 0, "");
}
