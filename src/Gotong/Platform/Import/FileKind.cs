using System.Text;

namespace Gotong.Platform.Import;

/// <summary>What the bytes say, whatever the name says.</summary>
internal static class FileKind
{
    internal enum Kind
    {
        Zip,
        Html,
        Text,
    }

    private static readonly byte[] Ole = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    public static Kind Of(Stream stream, string fileName)
    {
        stream.Position = 0;
        var start = new byte[4096];
        var head = start.AsSpan(0, stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false));
        if (head.IsEmpty)
        {
            throw ImportRefusal.Empty();
        }

        if (head.StartsWith(Ole))
        {
            throw OldExcel(stream);
        }

        if (head.StartsWith("PK"u8))
        {
            return Kind.Zip;
        }

        var utf16 =
            head.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || head.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]);
        var text = Encoding.Latin1.GetString(head).TrimStart('\u00EF', '\u00BB', '\u00BF', ' ', '\r', '\n', '\t');
        if (
            !utf16
            && (
                Binary(head)
                || text.StartsWith("%PDF", StringComparison.Ordinal)
                || text.StartsWith("{\\rtf", StringComparison.Ordinal)
            )
        )
        {
            throw NotTable(fileName);
        }

        // Many government systems hand out a web page that is named .xls.
        return !text.StartsWith('<') ? Kind.Text
            : HtmlTables.Has(stream) ? Kind.Html
            : throw WebPage();
    }

    private static bool Binary(ReadOnlySpan<byte> head)
    {
        foreach (var b in head)
        {
            if (b < 32 && b is not (9 or 10 or 12 or 13 or 26))
            {
                return true;
            }
        }

        return false;
    }

    private static ImportRefusal OldExcel(Stream stream)
    {
        stream.Position = 0;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes.AsSpan().IndexOf(Encoding.Unicode.GetBytes("EncryptedPackage")) >= 0
            ? ImportRefusal.Password()
            : new ImportRefusal(
                "old-excel",
                "Ini berkas Excel lama (.xls) atau dokumen Office lama. Buka di Excel, pilih Simpan Sebagai > Excel Workbook (.xlsx), lalu unggah lagi.",
                "This is an old Excel file (.xls) or another old Office document. Open it in Excel, choose Save As > Excel Workbook (.xlsx), then upload it again."
            );
    }

    internal static ImportRefusal NotTable(string fileName) =>
        new(
            "not-a-table",
            $"Berkas “{fileName}” bukan tabel. Unggah berkas Excel (.xlsx), ODS, CSV, atau Word (.docx) yang berisi tabel.",
            $"The file “{fileName}” is not a table. Upload an Excel file (.xlsx), ODS, CSV, or Word (.docx) that holds a table."
        );

    private static ImportRefusal WebPage() =>
        new(
            "web-page",
            "Berkas ini halaman web atau XML tanpa tabel, bukan buku kerja Excel, walau namanya mungkin .xls. Buka di Excel, simpan sebagai .xlsx, lalu unggah lagi.",
            "This file is a web page or XML without a table, not an Excel workbook, though its name may end in .xls. Open it in Excel, save it as .xlsx, then upload it again."
        );
}
