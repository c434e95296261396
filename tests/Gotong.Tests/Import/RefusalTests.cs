using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using Gotong.Platform.Import;
using Xunit;

namespace Gotong.Tests.Import;

public sealed class RefusalTests
{
    private static ImportRefusal Refused(Stream stream, string name = "rencana.xlsx") =>
        Assert.Throws<ImportRefusal>(() => Samples.Rows(stream, name).Count);

    private static ImportRefusal Refused(string text, string name = "rencana.csv") =>
        Refused(new MemoryStream(Encoding.UTF8.GetBytes(text)), name);

    [Fact]
    public void What_is_no_table_is_refused_with_what_to_do_instead()
    {
        byte[] ole = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[600]];
        Assert.Equal("old-excel", Refused(new MemoryStream(ole), "lama.xls").Code);
        Assert.Equal(
            "password",
            Refused(new MemoryStream([.. ole, .. Encoding.Unicode.GetBytes("EncryptedPackage")])).Code
        );
        Assert.Equal("not-a-table", Refused("%PDF-1.7 ...").Code);
        Assert.Equal("not-a-table", Refused(new MemoryStream([0x89, 0x50, 0x4E, 0x47, 0, 1, 2, 3])).Code);
        Assert.Equal("web-page", Refused("<html><p>", "ekspor.xls").Code);
        Assert.Equal("no-data", Refused("").Code);
        Assert.Equal("no-data", Refused(" ,,\n,, \n").Code);
        Assert.Equal("no-data", Refused(Samples.Raw("")).Code);
        Assert.Equal("not-a-workbook", Refused(Zip(("ppt/presentation.xml", "<p/>"))).Code);
    }

    [Fact]
    public void Every_refusal_speaks_both_languages()
    {
        var refusal = Refused("<html>");
        Assert.Contains("simpan sebagai .xlsx", refusal.Indonesian, StringComparison.Ordinal);
        Assert.Contains("save it as .xlsx", refusal.English, StringComparison.Ordinal);
    }

    [Fact]
    public void A_60_MB_file_is_refused_before_it_is_read()
    {
        using var big = new FileStream(
            Path.GetTempFileName(),
            FileMode.Create,
            FileAccess.ReadWrite,
            FileShare.None,
            4096,
            FileOptions.DeleteOnClose
        );
        big.SetLength(60 * 1024 * 1024);
        Assert.Equal("too-big", Refused(big).Code);
    }

    [Fact]
    public void A_truncated_workbook_is_refused()
    {
        var whole = Samples
            .Raw(string.Concat(Enumerable.Range(1, 500).Select(i => $"<row r='{i}'><c><v>{i * 7919}</v></c></row>")))
            .ToArray();
        Assert.Equal("broken", Refused(new MemoryStream(whole[..(whole.Length / 2)])).Code);
        Assert.Equal("broken", Refused(Samples.Raw("<row r='1'><c><v>1</c></row>")).Code);
        Assert.Equal("broken", Refused(Samples.Raw("<row><c t='s'><v>9</v></c></row>")).Code);
    }

    [Fact]
    public void A_zip_bomb_is_refused_with_little_memory()
    {
        var bomb = new MemoryStream();
        using (var zip = new ZipArchive(bomb, ZipArchiveMode.Create, leaveOpen: true))
        {
            Samples.Write(zip, "xl/workbook.xml", "<workbook/>");
            using var entry = zip.CreateEntry("xl/worksheets/sheet1.xml").Open();
            var zeros = new byte[1024 * 1024];
            for (var i = 0; i < 300; i++)
            {
                entry.Write(zeros);
            }
        }

        var before = GC.GetTotalAllocatedBytes(precise: true);
        Assert.Equal("zip-bomb", Refused(bomb).Code);
        Assert.True(GC.GetTotalAllocatedBytes(precise: true) - before < 10_000_000);
    }

    [Fact]
    public void A_part_that_lies_about_its_size_or_hides_a_giant_tag_is_refused()
    {
        var giant = Samples.Raw($"<row a='{new string('x', 3_000_000)}'/>");
        Assert.Equal("zip-bomb", Refused(giant).Code);
        Assert.Equal("zip-bomb", Refused(Zip(Enumerable.Range(0, 6_000).Select(i => ($"f{i}", "")).ToArray())).Code);
        Assert.Equal("broken", Refused(Samples.Raw(string.Concat(Enumerable.Repeat("<x>", 5000)))).Code);
        Assert.Equal(
            "broken",
            Refused(Samples.Raw(string.Concat(Enumerable.Range(0, 20_000).Select(i => $"<x{i}/>")))).Code
        );
    }

    [Fact]
    public void A_document_type_with_entities_is_refused()
    {
        var xml = "<!DOCTYPE sst [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><sst><si><t>&a;</t></si></sst>";
        Assert.Equal("broken", Refused(Samples.Raw("<row><c t='s'><v>0</v></c></row>", sharedStrings: xml)).Code);
    }

    [Fact]
    public void Too_many_rows_columns_or_letters_are_refused()
    {
        Assert.Equal(
            "too-much",
            Refused(new string('a', 10) + string.Concat(Enumerable.Repeat("\n1,2", 100_001))).Code
        );
        Assert.Equal("too-much", Refused("a" + new string(',', 1_001) + "b").Code);
        Assert.Equal("too-much", Refused("a" + new string(',', 3_000_000)).Code);
        Assert.Equal("too-much", Refused(Samples.Raw("<row><c r='ALN1'><v>1</v></c></row>")).Code);
        Assert.Equal(
            "too-much",
            Refused(Samples.Raw($"<row><c t='inlineStr'><is><t>{new string('x', 40_000)}</t></is></c></row>")).Code
        );
        Assert.Equal(
            "open-quote",
            Refused("a,b\n\"tidak ditutup" + string.Concat(Enumerable.Repeat("\n1,2", 20_000))).Code
        );
    }

    [Fact]
    public void A_hundred_thousand_empty_rows_are_no_burden()
    {
        var rows = string.Concat(
            Enumerable.Range(2, 100_000).Select(i => $"<row r='{i}'><c r='A{i}' s='3'/><c r='B{i}' s='3'/></row>")
        );
        var book = Samples.Raw("<row r='1'><c r='A1'><v>5</v></c></row>" + rows);
        var watch = Stopwatch.StartNew();
        Assert.Single(Samples.Rows(book));
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(5), $"{watch.Elapsed}");
    }

    private static MemoryStream Zip(params (string Name, string Content)[] entries)
    {
        var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in entries)
            {
                Samples.Write(zip, name, content);
            }
        }

        return stream;
    }
}
