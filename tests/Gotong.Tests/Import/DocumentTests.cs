using System.Text;
using Gotong.Features.Priorities;
using Gotong.Platform.Import;
using Xunit;

namespace Gotong.Tests.Import;

/// <summary>The same table comes out of every kind of file.</summary>
public sealed class DocumentTests
{
    private const string Merged = """
        Sasaran|Program|Indikator|Target|<|Pagu 2026 (Rp)
        ^|^|^|2026|2027|^
        Gizi baik|Program Gizi|Stunting\nBalita ditimbang|12\n90|10\n95|1.500.000.000
        ^|Program Posyandu|Posyandu & kader aktif|22,5|25|2.500.000.000
        """;

    private const string Plain = """
        Sasaran|Program|Indikator|Target 2026|Pagu 2026 (Rp)
        Gizi baik|Program Gizi|Stunting anak|12|1.500.000.000
        Gizi baik|Program Posyandu|Posyandu aktif|22,5|2.500.000.000
        """;

    private const string Expected = """
        Sasaran: Gizi baik
        Program: Program Gizi < Gizi baik Rp2026=1500000000
        - Stunting t2026=12 t2027=10
        - Balita ditimbang t2026=90 t2027=95
        Program: Program Posyandu < Gizi baik Rp2026=2500000000
        - Posyandu & kader aktif t2026=22.5 t2027=25
        """;

    public static TheoryData<string> Kinds => ["xlsx", "ods", "docx", "html"];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_table_with_merged_cells_is_the_same_in_every_kind_of_file(string kind)
    {
        var bytes = kind switch
        {
            "xlsx" => Tables.Workbook(Merged).ToArray(),
            "ods" => Documents.Ods(Merged),
            "docx" => Documents.Docx(Merged),
            _ => Documents.Html(Merged),
        };
        var draft = RpjmdFile.Read(new MemoryStream(bytes), $"tabel.{kind}").Draft;
        Assert.Equal(Expected.ReplaceLineEndings("\n"), Tables.Lines(draft));
        Assert.Equal("", Tables.Doubts(draft));
    }

    [Fact]
    public void Text_between_tabs_or_spaces_is_a_table_too()
    {
        var expected = Tables.Lines(Tables.Draft(Plain));
        Assert.Equal(expected, Tables.Lines(RpjmdFile.Read(new MemoryStream(Documents.Tabs(Plain)), "a.txt").Draft));
        var spaced = RpjmdFile.Read(new MemoryStream(Documents.Spaces(Plain)), "a.txt").Draft;
        Assert.Equal(expected, Tables.Lines(spaced));
        Assert.Equal("by-spaces:1", Tables.Doubts(spaced));
    }

    [Fact]
    public void In_spaced_text_a_blank_cell_stays_blank()
    {
        const string Text = """
            Sasaran         Indikator            Satuan    Target 2026
            Gizi baik       Stunting             Persen             12
                            Balita ditimbang                        90
            """;
        var draft = RpjmdFile.Read(new MemoryStream(Encoding.UTF8.GetBytes(Text)), "a.txt").Draft;
        Assert.Equal(
            "Sasaran: Gizi baik\n- Stunting (Persen) t2026=12\n- Balita ditimbang t2026=90",
            Tables.Lines(draft)
        );
    }

    [Fact]
    public void The_cells_of_an_ODS_keep_their_kinds()
    {
        var row =
            "<table:table-row><table:table-cell office:value-type='float' office:value='1234.5'><text:p>1.234,50</text:p></table:table-cell>"
            + "<table:table-cell office:value-type='percentage' office:value='0.176'><text:p>17,6%</text:p></table:table-cell>"
            + "<table:table-cell office:value-type='date' office:date-value='2026-07-05'><text:p>05/07/26</text:p></table:table-cell>"
            + "<table:table-cell office:value-type='boolean' office:boolean-value='true'><text:p>BENAR</text:p></table:table-cell>"
            + "<table:table-cell office:value-type='string'><office:annotation><text:p>catatan</text:p></office:annotation><text:p>a<text:s text:c='2'/>b</text:p><text:p>c</text:p></table:table-cell>"
            + "<table:table-cell table:number-columns-repeated='2' office:value-type='string'><text:p>dua</text:p></table:table-cell>"
            + "<table:table-cell table:number-columns-repeated='16000'/></table:table-row>"
            + "<table:table-row table:number-rows-repeated='1048000'><table:table-cell table:number-columns-repeated='16384'/></table:table-row>";
        var book = Horrors.Zipped(
            (
                "content.xml",
                Documents.Content(
                    $"<table:table table:name='Rahasia' table:style-name='ta2'><table:table-row/></table:table><table:table table:name='Isi'>{row}</table:table>"
                )
            )
        );
        using var file = TableFile.Open(new MemoryStream(book), "a.ods");
        Assert.Equal([true, false], file.Sheets.Select(s => s.Hidden));
        var cells = file.FirstWithData().Rows().Single().Cells;
        Assert.Equal(["1234.5", "17.6%", "2026-07-05", "TRUE", "a b\nc", "dua", "dua"], cells.Select(c => c.Text));
        Assert.Equal(
            [
                CellKind.Number,
                CellKind.Number,
                CellKind.Date,
                CellKind.Boolean,
                CellKind.Text,
                CellKind.Text,
                CellKind.Text,
            ],
            cells.Select(c => c.Kind)
        );
    }

    [Fact]
    public void A_Word_document_of_several_tables_gives_a_sheet_for_each()
    {
        const string Table =
            "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>{0}</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>Indikator</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:tc><w:p><w:r><w:t>Satu</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>Dua</w:t></w:r></w:p></w:tc></w:tr></w:tbl>";
        var body =
            "<w:document xmlns:w='w'><w:body><w:p><w:r><w:t>Tabel 3.1 Tujuan</w:t></w:r></w:p>"
            + Table.Replace("{0}", "Tujuan", StringComparison.Ordinal)
            + "<w:p/>"
            + Table.Replace("{0}", "Warna", StringComparison.Ordinal)
            + "</w:body></w:document>";
        var read = RpjmdFile.Read(new MemoryStream(Horrors.Zipped(("word/document.xml", body))), "a.docx");
        Assert.Equal(["Tabel 1: Tabel 3.1 Tujuan", "Tabel 2"], read.Sheets);
        Assert.Equal("Tujuan: Satu\n- Dua", Tables.Lines(read.Draft));
    }
}
