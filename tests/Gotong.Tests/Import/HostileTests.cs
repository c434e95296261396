using System.Text;
using CsCheck;
using Gotong.Features.Priorities.Import;
using Gotong.Platform.Import;
using Xunit;

namespace Gotong.Tests.Import;

public sealed class HostileTests
{
    private static Gen<string> OneOf(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(i => texts[i]);

    /// <summary>True when the file ends as a draft or as a refusal; any other exception fails the test.</summary>
    private static bool EndsWell(byte[] bytes, string name)
    {
        try
        {
            using var file = TableFile.Open(new MemoryStream(bytes), name);
            return RpjmdReader.Read(file.FirstWithData()).ToJson().Length > 0;
        }
        catch (ImportRefusal refusal)
        {
            return refusal.Indonesian.Length > 0 && refusal.English.Length > 0;
        }
    }

    [Fact]
    public void Random_bytes_end_in_a_refusal_or_a_table() =>
        Gen.Select(Gen.Byte.Array[0, 400], OneOf("", "PK\u0003\u0004", "PK\u0005\u0006", "sep=;\n", "<"))
            .Sample((bytes, start) => EndsWell([.. Encoding.Latin1.GetBytes(start), .. bytes], "a.xlsx"), iter: 2_000);

    [Fact]
    public void Broken_copies_of_a_workbook_end_in_a_refusal_or_a_draft()
    {
        var good = Book();
        Gen.Select(Gen.Int[0, good.Length - 1], Gen.Byte, Gen.Int[1, 200])
            .Array[1, 6]
            .Sample(
                changes =>
                {
                    var bytes = (byte[])good.Clone();
                    foreach (var (at, value, run) in changes)
                    {
                        bytes.AsSpan(at, Math.Min(run, bytes.Length - at)).Fill(value);
                    }

                    return EndsWell(bytes, "a.xlsx");
                },
                iter: 2_000
            );
    }

    [Fact]
    public void Broken_sheet_xml_ends_in_a_refusal_or_a_draft()
    {
        var pieces = new[]
        {
            "<row>",
            "</row>",
            "<c r='A1'>",
            "<c r='ZZZ9' t='s'>",
            "</c>",
            "<v>",
            "</v>",
            "1E999",
            "-1",
            "99",
            "<is>",
            "<t>",
            "</t>",
            "</is>",
            "<f>",
            "</f>",
            "<!--",
            "-->",
            "<![CDATA[",
            "]]>",
            "&lt;",
            "<row r='-4'>",
            "<c t='d'><v>x</v></c>",
        };
        OneOf(pieces)
            .Array[0, 30]
            .Sample(parts => EndsWell(Samples.Raw(string.Concat(parts)).ToArray(), "a.xlsx"), iter: 1_000);
    }

    [Fact]
    public void Any_table_of_strange_texts_becomes_a_draft()
    {
        var nasty = OneOf(
            "<script>alert(1)</script>",
            "=cmd|' /C calc'!A0",
            "#REF!",
            "#DIV/0!",
            "a\nb\n\nc",
            "-",
            "Misi 1",
            "Misi 2 :",
            "1.",
            "\u202Etxt",
            "😀",
            "1.234",
            "2025-2029",
            "\u0000",
            "Jumlah",
            new string('x', 700),
            "Sumber: a"
        );
        var cell = Gen.OneOf(nasty, Gen.String);
        cell.Array[22]
            .Array[0, 8]
            .Sample(
                rows =>
                {
                    var header = File.ReadLines(Samples.Fixture("cascade.csv")).Skip(2).First();
                    var csv = header + "\n" + string.Join('\n', rows.Select(r => string.Join(',', r.Select(Quote))));
                    return EndsWell(Encoding.UTF8.GetBytes(csv), "a.csv");
                },
                iter: 1_000
            );
    }

    [Fact]
    public void A_name_full_of_script_stays_plain_text()
    {
        var draft = Samples.Draft(Samples.Fixture("cascade.csv"));
        Assert.Contains(draft.Nodes, n => n.Name == "Program <script>alert(1)</script>");
        Assert.DoesNotContain("<script>", draft.ToJson(), StringComparison.Ordinal);
    }

    private static string Quote(string text) => '"' + text.Replace("\"", "\"\"", StringComparison.Ordinal) + '"';

    private static byte[] Book() =>
        Samples
            .Workbook(
                (
                    "Tabel",
                    false,
                    [
                        ["Misi", "Program", "Indikator", "Target 2026"],
                        ["Misi 1: Satu", "Program A", "Jumlah", "5,5"],
                        ["Misi 1: Satu", "Program B", "Rasio", "N/A"],
                    ]
                )
            )
            .ToArray();
}
