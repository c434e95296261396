using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Books.Returning;

/// <summary>What of the file is not taken, and what was understood, so that nothing is lost in silence.</summary>
internal static class ReturnNotes
{
    private const int MostOutside = 10;

    public static IEnumerable<string> Of(ReturnPlan plan)
    {
        foreach (var (section, read) in plan.Read)
        {
            if (read.Tracked > 0)
                yield return T(
                    $"{section.Title}: {read.Tracked} perubahan terlacak dibaca sebagai diterima.",
                    $"{section.Title}: {read.Tracked} tracked changes were read as accepted."
                );
            var lost = Lost(read.Losses).ToList();
            if (lost.Count > 0)
                yield return T(
                    $"{section.Title}: tidak diambil: {string.Join(", ", lost)}.",
                    $"{section.Title}: not taken: {string.Join(", ", lost)}."
                );
            foreach (var comment in read.Comments)
                yield return T(
                    $"{section.Title}: komentar Word dari {comment.Author}: “{comment.Text}”. Salin ke catatan bagian bila perlu.",
                    $"{section.Title}: Word comment by {comment.Author}: “{comment.Text}”. Copy it into the section's remarks if needed."
                );
        }
        foreach (var note in Outside(plan))
            yield return note;
    }

    private static IEnumerable<string> Outside(ReturnPlan plan)
    {
        if (plan.Missing > 0)
            yield return T(
                $"{plan.Missing} bagian tidak ditemukan dalam berkas ini dan tidak disentuh.",
                $"{plan.Missing} sections were not found in this file and are not touched."
            );
        if (plan.File.Outside is not { } outside)
            yield return T(
                "Apakah teks di luar bagian naratif diubah, tidak dapat diketahui dari berkas ini.",
                "Whether text outside the narrative was changed cannot be known from this file."
            );
        else if (outside.Count > 0)
            yield return T(
                $"Di luar bagian naratif {outside.Count} paragraf diubah dan tidak diambil: {Some(outside)}. Ubah datanya di Gotong.",
                $"Outside the narrative {outside.Count} paragraphs were changed and are not taken: {Some(outside)}. Change the records in Gotong."
            );
        if (plan.File.GoneOutside > 0)
            yield return T(
                $"Di luar bagian naratif {plan.File.GoneOutside} paragraf buku diubah atau dihapus; bukunya tetap memuatnya.",
                $"Outside the narrative {plan.File.GoneOutside} paragraphs of the book were changed or removed; the book still holds them."
            );
    }

    private static string Some(IReadOnlyList<string> texts) =>
        string.Join("; ", texts.Take(MostOutside).Select(t => $"“{(t.Length > 100 ? t[..100] + "…" : t)}”"))
        + (texts.Count > MostOutside ? "; …" : "");

    private static IEnumerable<string> Lost(WordLosses lost)
    {
        if (lost.Pictures > 0)
            yield return T($"{lost.Pictures} gambar", $"{lost.Pictures} pictures");
        if (lost.Footnotes > 0)
            yield return T($"{lost.Footnotes} catatan kaki", $"{lost.Footnotes} footnotes");
        if (lost.Equations > 0)
            yield return T($"{lost.Equations} rumus", $"{lost.Equations} equations");
        if (lost.Symbols > 0)
            yield return T($"{lost.Symbols} lambang", $"{lost.Symbols} symbols");
        if (lost.MergedCells > 0)
            yield return T($"gabungan {lost.MergedCells} sel tabel", $"the merging of {lost.MergedCells} table cells");
        if (lost.Captions > 0)
            yield return T($"{lost.Captions} judul tabel", $"{lost.Captions} table captions");
        if (lost.Looks > 0)
            yield return T("garis bawah, coret, atau huruf naik", "underline, strike-through or raised letters");
    }
}
