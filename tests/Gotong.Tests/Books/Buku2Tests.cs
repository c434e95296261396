using Gotong.Documents;
using Gotong.Features.Books;
using Gotong.Features.Books.Composing;
using Gotong.Features.Books.Outlines;

namespace Gotong.Tests.Books;

public sealed class Buku2Tests
{
    private static readonly BookOutline Outline = BookOutline.Buku2;

    [Fact]
    public void A_book_has_every_chapter_and_section_of_its_outline()
    {
        var headings = Compose(SampleBook.Make(12)).Blocks.OfType<Heading>().ToList();
        Assert.Equal(Outline.Chapters.Select(c => c.Title.Id), headings.Where(h => h.Level == 1).Select(h => h.Text));
        foreach (var section in Outline.Chapters.SelectMany(c => c.Sections).Where(s => s.Kind != SectionKind.Strategy))
            Assert.Contains(headings, h => h.Level == 2 && h.Text == section.Title.Id);
        foreach (var dimension in SampleBook.Make(12).Dimensions)
            Assert.Contains(headings, h => h.Level == 2 && h.Text == dimension.Name);
    }

    [Fact]
    public void The_action_plan_lies_in_landscape_and_the_rest_in_portrait()
    {
        var blocks = Compose(SampleBook.Make(12)).Blocks;
        var turns = blocks.OfType<SectionChange>().Select(s => s.Orientation).ToList();
        Assert.Equal(
            [
                Orientation.Portrait,
                Orientation.Portrait,
                Orientation.Portrait,
                Orientation.Landscape,
                Orientation.Portrait,
            ],
            turns
        );
    }

    [Fact]
    public void An_empty_section_names_what_is_missing_and_who_owes_it()
    {
        var data = SampleBook.Make(3);
        var notes = Compose(data).Blocks.OfType<Note>().Select(n => Plain(n.Inlines)).ToList();
        var missing = Buku2.Missing(data, Outline);
        Assert.DoesNotContain(missing, m => m.Key == "latar-belakang");
        Assert.Contains(missing, m => m.Key == "dasar-hukum");
        Assert.Contains(missing, m => m.Key == "strategi.living");
        foreach (var section in missing)
            Assert.Contains(
                notes,
                n =>
                    n.Contains(section.Outline.Asks!.Id, StringComparison.Ordinal)
                    && n.Contains(section.Outline.OwnerText, StringComparison.Ordinal)
            );
    }

    [Fact]
    public void Every_initiative_stands_once_in_the_action_plan()
    {
        var data = SampleBook.Make(57);
        var rows = ActionPlan(data)
            .SelectMany(t => t.Rows)
            .OfType<CellRow>()
            .Select(r => r.Cells[1].Inlines)
            .Where(i => Plain(i).Length > 0)
            .ToList();
        Assert.Equal(57, rows.Count);
        foreach (var initiative in data.Initiatives)
            Assert.Single(
                rows,
                r => Plain(r).EndsWith($"{initiative.Number}. {initiative.Title}", StringComparison.Ordinal)
            );
    }

    [Fact]
    public void Each_row_of_the_action_plan_carries_the_version_it_came_from()
    {
        var data = SampleBook.Make(20);
        var marks = ActionPlan(data)
            .SelectMany(t => t.Rows)
            .OfType<CellRow>()
            .SelectMany(r => r.Cells[1].Inlines.OfType<Source>())
            .ToList();
        foreach (var initiative in data.Initiatives)
            Assert.Contains(
                new Source(initiative.Trace.Record, initiative.Trace.Version, initiative.Trace.Address),
                marks
            );
    }

    [Fact]
    public void A_target_in_the_tree_carries_the_version_of_its_priority()
    {
        var data = SampleBook.Make(3);
        var table = Compose(data).Blocks.OfType<Table>().Single(t => t.Anchor == "tabel-sasaran");
        var values = table.Rows.OfType<CellRow>().Select(r => r.Cells[3].Inlines).Where(i => Plain(i) != "–").ToList();
        Assert.NotEmpty(values);
        Assert.All(values, v => Assert.Equal(2, Assert.Single(v.OfType<Source>()).Version));
    }

    [Fact]
    public void The_money_of_the_table_adds_up_to_that_of_the_initiatives()
    {
        var data = SampleBook.Make(31);
        var last = Compose(data).Blocks.OfType<Table>().Last().Rows.OfType<CellRow>().Last();
        var total = data.Initiatives.Sum(i => i.TotalCost) / 1_000_000m;
        Assert.Equal(
            total.ToString("#,##0.######", System.Globalization.CultureInfo.GetCultureInfo("id-ID")),
            Plain(last.Cells[^1].Inlines)
        );
    }

    [Fact]
    public void A_book_without_a_plan_and_initiatives_still_says_what_is_missing()
    {
        var empty = SampleBook.Make(0) with { Plan = null };
        var notes = Compose(empty).Blocks.OfType<Note>().ToList();
        Assert.Contains(notes, n => n.Label == "RPJMD belum ada.");
        Assert.Equal("Data contoh", Compose(empty).Properties.Notice);
    }

    [Fact]
    public void A_public_book_says_that_it_holds_what_was_published()
    {
        var data = SampleBook.Make(3, isPublic: true);
        Assert.Contains(
            Compose(data).Blocks.OfType<Paragraph>(),
            p => Plain(p.Inlines).Contains("sudah diterbitkan", StringComparison.Ordinal)
        );
    }

    private static IEnumerable<Table> ActionPlan(BookData data) =>
        Compose(data).Blocks.OfType<Table>().Where(t => t.Columns.Count == 10);

    internal static Document Compose(BookData data) => Buku2.Compose(data, Outline);

    internal static string Plain(IReadOnlyList<Inline> inlines) =>
        string.Concat(
            inlines.Select(i =>
                i switch
                {
                    Text text => text.Value,
                    Bold bold => Plain(bold.Inlines),
                    Italic italic => Plain(italic.Inlines),
                    Link link => Plain(link.Inlines),
                    _ => "",
                }
            )
        );
}
