using Gotong.Documents;
using Gotong.Features.Books.Pictures;
using static Gotong.Features.Books.Composing.BookWords;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Books.Composing;

/// <summary>The anyaman on paper, and what it shows in words: holes by name, and who works alone.</summary>
internal static class WeavePart
{
    public static void Add(List<Block> blocks, BookData data, BookIndex index)
    {
        if (data.Plan is null)
        {
            blocks.Add(PlanPart.NoPlan());
            return;
        }
        var weave = new Weave(data, index);
        if (weave.Rows.Count == 0)
        {
            blocks.Add(Paragraph(T("RPJMD belum memuat sasaran.", "The RPJMD holds no objectives yet.")));
            return;
        }
        blocks.Add(
            Paragraph(
                T(
                    "Baris ialah sasaran, setebal bagian dananya. Kolom ialah lembaga. Simpul berarti lembaga itu membawa inisiatif untuk sasaran itu; baris tanpa simpul ialah lubang.",
                    "Rows are objectives, as thick as their share of money. Columns are organizations. A knot means that the organization carries an initiative for that objective; a row without a knot is a hole."
                )
            )
        );
        blocks.Add(new Figure(Finding(data, weave), Description(weave), WeaveDrawing.Draw(weave), "gambar-anyaman"));
        blocks.Add(
            Paragraph(
                T("Cacah pada gambar ini: ", "The counts in this picture: "),
                Finding(data, weave) + ".",
                SumOf(data)
            )
        );
        var holes = weave.Holes;
        if (holes.Count > 0)
        {
            blocks.Add(
                Paragraph(
                    data.IsPublic
                        ? T("Sasaran yang belum punya inisiatif terbit:", "Objectives without a published initiative:")
                        : T(
                            "Sasaran yang belum punya inisiatif diterima:",
                            "Objectives without an accepted initiative:"
                        )
                )
            );
            blocks.Add(
                new BulletList([.. holes.Select(h => new ListItem([$"{index.NumberOf(h)} {h.Name}", h.Trace.Mark()]))])
            );
        }
    }

    public static string Finding(BookData data, Weave weave)
    {
        var (holes, all, alone) = (weave.Holes.Count, weave.SasaranCount, weave.Alone.Count);
        var first = (holes, data.IsPublic) switch
        {
            (0, _) => T($"Semua {all} sasaran sudah punya inisiatif", $"All {all} objectives have an initiative"),
            (_, true) => T(
                $"{holes} dari {all} sasaran belum punya inisiatif terbit",
                $"{holes} of {all} objectives have no published initiative"
            ),
            _ => T(
                $"{holes} dari {all} sasaran belum punya inisiatif",
                $"{holes} of {all} objectives have no initiative"
            ),
        };
        return alone == 0
            ? first
            : T($"{first}; {alone} lembaga bekerja sendiri", $"{first}; {alone} organizations work alone");
    }

    private static string Description(Weave weave) =>
        T(
            $"Anyaman {weave.Rows.Count} baris dan {weave.Columns.Count} lembaga dengan {weave.Knots.Count} simpul. ",
            $"Weave of {weave.Rows.Count} rows and {weave.Columns.Count} organizations with {weave.Knots.Count} knots. "
        )
        + string.Join(
            "; ",
            weave
                .Knots.GroupBy(k => k.Row)
                .Select(g =>
                    $"{weave.Rows[g.Key].Number}: {string.Join(", ", g.Select(k => weave.Columns[k.Column].Label))}"
                )
        );
}
