using Gotong.Documents;
using Gotong.Platform.Web;
using static Gotong.Features.Books.Composing.BookWords;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Books.Composing;

/// <summary>Says which initiatives are in the book and which are not, so that nobody reads more into it.</summary>
internal static class ScopePart
{
    public static void Add(List<Block> blocks, BookData data)
    {
        var all = data.Initiatives.Count;
        var inside = data.Initiatives.Count(i => i.IsInMasterplan);
        blocks.Add(
            Paragraph(
                data.IsPublic
                    ? T(
                        "Edisi umum ini memuat inisiatif yang sudah diterbitkan daerah. Inisiatif yang masih dibahas tidak dimuat.",
                        "This public edition holds the initiatives that the region has published. Those under discussion are left out."
                    )
                    : T(
                        "Edisi ini untuk anggota daerah. Isinya semua inisiatif yang sudah diterima, terbit maupun belum. Konsep dan yang masih ditelaah tidak dimuat.",
                        "This edition is for members of the region. It holds every accepted initiative, published or not. Drafts and those under review are left out."
                    )
            )
        );
        blocks.Add(
            Paragraph(
                T(
                    $"Ada {Numbers.Text(all)} inisiatif, {Numbers.Text(inside)} di antaranya sudah masuk masterplan dan ditandai ",
                    $"There are {Numbers.Text(all)} initiatives, of which {Numbers.Text(inside)} are in the masterplan and marked "
                ),
                InMasterplan,
                T(". Lainnya diterima dan menunggu keputusan.", ". The others are accepted and await a decision."),
                SumOf(data)
            )
        );
        blocks.Add(
            Paragraph(
                T(
                    "Angka kecil di belakang sebuah angka menunjuk ke catatan asalnya dan versinya. Daftarnya ada di akhir buku. Dana yang dihitung ialah yang indikatif dan yang disepakati, bukan yang sudah dibelanjakan.",
                    "A small number behind a figure points to the record it came from and its version. They are listed at the end of the book. Money counted is indicative or agreed, not what was spent."
                )
            )
        );
    }

    /// <summary>The mark of an initiative that is in the masterplan.</summary>
    public static Text InMasterplan => new("◆");
}
